/** The languages of the interface (BCP 47, as the folders of public/_locales), each by its own name. */
export const LANGUAGES = {
  en: 'English',
  sv: 'Svenska',
  nb: 'Norsk bokmål',
  da: 'Dansk',
  fi: 'Suomi',
  de: 'Deutsch',
} as const;

export type Language = keyof typeof LANGUAGES;

/** True for one of ours. */
export function isLanguage(kept: unknown): kept is Language {
  return typeof kept === 'string' && Object.hasOwn(LANGUAGES, kept);
}
