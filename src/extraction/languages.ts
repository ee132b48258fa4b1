import { da } from './languages/da.ts';
import { de } from './languages/de.ts';
import { en } from './languages/en.ts';
import { fi } from './languages/fi.ts';
import { is } from './languages/is.ts';
import type { Language } from './languages/language.ts';
import { nb } from './languages/nb.ts';
import { nn } from './languages/nn.ts';
import { sv } from './languages/sv.ts';

/** All languages that extraction knows, the best known first. */
export const languages: readonly Language[] = [sv, nb, nn, da, fi, is, en, de];

/** The language of a BCP 47 tag ("sv", "de-AT"; "no" is Bokmål); nothing for one that extraction does not know. */
export function languageOf(code: string): Language | undefined {
  const subtag = code.toLowerCase().split(/[-_]/)[0] ?? '';
  return languages.find((language) => language.code === (subtag === 'no' ? 'nb' : subtag));
}
