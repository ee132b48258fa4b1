import { leadingOnEnds, leadingOnWords, mailWords, toWords, writingWords } from '../languages/link-words.ts';
import { wordsOf } from './lexicon.ts';

/** "Mejla Amina", "Email the press office": what a link to an address does, and nobody's name, title or unit. One word alone may be a label. */
export function saysToWrite(text: string): boolean {
  const words = wordsOf(text);
  const [first = '', second = ''] = words.map(({ folded }) => folded);
  if (words.length < 2) return false;
  return writingWords.has(first) || (mailWords.has(first) && toWords.has(second)) || sends(words.at(-1)?.folded);
}

/** "Email Morgan", as the text of a link to an address. */
export function writesTo(linkText: string): boolean {
  const [first, second, ...more] = wordsOf(linkText);
  const isNamed = second !== undefined && /^\p{Lu}/u.test(second.text) && more.length < 2;
  return saysToWrite(linkText) || (mailWords.has(first?.folded ?? '') && isNamed);
}

/** German puts the verb last: "Nachricht an Felix Brandau senden". */
function sends(last: string | undefined): boolean {
  return last === 'senden' || last === 'schreiben' || last === 'sturen' || last === 'mailen';
}

/** "Läs mer", "View profile", "vCard": where a link leads. */
export function leadsOn(text: string): boolean {
  const words = wordsOf(text);
  return leadingOnWords.has(words[0]?.folded ?? '') || leadingOnEnds.has(words.at(-1)?.folded ?? '');
}
