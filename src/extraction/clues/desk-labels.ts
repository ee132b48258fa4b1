import { contains, type Lexicon, wordsOf } from './lexicon.ts';

/** Whose number a label says it is: a `desk`'s ("Växel", "Bereitschaftsdienst"), or that of the `press` ("Pressjour"), which is nobody's own. */
export type LabelledDesk = 'desk' | 'press';

/** Which desk a label names, where it names one: "Mobil" and "Direkt" are of whoever stands there. */
export function deskNamedBy(label: string, lexicon: Lexicon): LabelledDesk | undefined {
  const words = wordsOf(label);
  const isPress = contains(lexicon.press, words);
  if (!contains(lexicon.offices, words) && !(isPress && contains(lexicon.duty, words))) return undefined;
  return isPress ? 'press' : 'desk';
}
