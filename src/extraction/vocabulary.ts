import type { Line } from './lines.ts';

/** Words as the page itself uses them: what it also writes in lower case is hardly a name. */
export type Vocabulary = { lowerCase: ReadonlySet<string> };

const ADDRESS = /[^\s@]{1,64}@\S+/g;
const LOWER_CASE_WORD = /(?<![\p{L}@.\d-])\p{Ll}[\p{Ll}'’-]+(?![\p{L}@\d])/gu;

/** Counts the words that the page writes in lower case, addresses left out. */
export function vocabularyOf(lines: readonly Line[]): Vocabulary {
  const lowerCase = new Set<string>();
  for (const { text } of lines) for (const [word] of text.replace(ADDRESS, ' ').matchAll(LOWER_CASE_WORD)) lowerCase.add(word);
  return { lowerCase };
}
