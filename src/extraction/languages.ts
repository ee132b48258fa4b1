import { cs } from './languages/cs.ts';
import { da } from './languages/da.ts';
import { de } from './languages/de.ts';
import { en } from './languages/en.ts';
import { es } from './languages/es.ts';
import { fi } from './languages/fi.ts';
import { fr } from './languages/fr.ts';
import { is } from './languages/is.ts';
import { it } from './languages/it.ts';
import type { Language } from './languages/language.ts';
import { nb } from './languages/nb.ts';
import { nl } from './languages/nl.ts';
import { nn } from './languages/nn.ts';
import { pl } from './languages/pl.ts';
import { pt } from './languages/pt.ts';
import { sv } from './languages/sv.ts';

/** All languages that extraction knows, the best known first. */
export const languages: readonly Language[] = [sv, nb, nn, da, fi, is, en, de, fr, nl, es, it, pt, pl, cs];

/** The language of a BCP 47 tag ("sv", "de-AT"; "no" is Bokmål); nothing for one that extraction does not know. */
export function languageOf(code: string): Language | undefined {
  const subtag = code.toLowerCase().split(/[-_]/)[0] ?? '';
  return languages.find((language) => language.code === (subtag === 'no' ? 'nb' : subtag));
}

/** BCP 47 subtags of the languages that have a folded word among those that are in nobody's name, or among their labels. */
export function languagesOf(word: string): readonly string[] {
  return (BY_WORD ??= byWord()).get(word) ?? [];
}

let BY_WORD: ReadonlyMap<string, readonly string[]> | undefined;

function byWord(): ReadonlyMap<string, readonly string[]> {
  const codes = new Map<string, string[]>();
  for (const { code, notNames, labels } of languages)
    for (const word of new Set([...notNames, ...Object.values(labels).flat()])) {
      const known = codes.get(word);
      if (known) known.push(code);
      else codes.set(word, [code]);
    }
  return codes;
}
