/**
 * Words that begin a remark on a number, by which its owner keeps some callers or messages off: "endast press", "no texts", "nur für
 * Journalisten"; and those that end one: "press only". By BCP 47 primary subtag.
 */
export const remarkWords: Readonly<Record<string, readonly string[]>> = {
  sv: ['endast', 'enbart', 'bara', 'ej', 'inte', 'inga', 'gäller'],
  nb: ['kun', 'bare', 'ikke', 'ingen'],
  nn: ['berre', 'kun', 'ikkje', 'ingen'],
  da: ['kun', 'ikke', 'ingen', 'udelukkende'],
  fi: ['vain', 'ainoastaan', 'ei'],
  is: ['aðeins', 'eingöngu', 'ekki'],
  en: ['only', 'no', 'not', 'strictly', 'reserved'],
  de: ['nur', 'ausschließlich', 'kein', 'keine', 'nicht'],
  fr: ['uniquement', 'seulement', 'exclusivement', 'réservé', 'pas', 'ni'],
  nl: ['alleen', 'uitsluitend', 'geen', 'niet'],
  es: ['solo', 'sólo', 'solamente', 'exclusivamente', 'no'],
  it: ['solo', 'soltanto', 'esclusivamente', 'riservato', 'no'],
  pt: ['apenas', 'só', 'somente', 'exclusivamente', 'não'],
  pl: ['tylko', 'wyłącznie', 'bez', 'nie'],
  cs: ['pouze', 'jen', 'výhradně', 'ne'],
};

/** Those of them that say what is not meant, in all languages. */
export const denyingWords: ReadonlySet<string> = new Set(
  'ej inte inga ikke ingen ikkje ei ekki no not kein keine nicht pas ni geen niet não bez nie ne'.split(' '),
);
