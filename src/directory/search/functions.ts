import { KNOWING } from './functions/knowing.ts';
import { RUNNING } from './functions/running.ts';
import { SERVING } from './functions/serving.ts';

/** The words of a query that name a function, and all other ways to name it: each a list of words that stand together. */
export type Named = { words: readonly string[]; otherwise: readonly (readonly string[])[] };

/** A word of five letters or more stands for all that begin so ("direct": directeur, directora), a shorter one for itself alone. */
export const SHORTEST_STEM = 5;

/**
 * The functions that words name, the longest name first and no word twice: "it chef kristianstad" names one by "it" and "chef".
 * Each text of the lists is one function in Swedish, Norwegian, Danish, Finnish, Icelandic, English, German, French, Dutch, Spanish,
 * Italian, Portuguese, Polish and Czech as far as we know the words: names parted by commas, folded so that the first key typed need not
 * wait for that, and without the small words in between.
 */
export function functionsNamed(words: readonly string[]): Named[] {
  const met = known().flatMap((names) =>
    names.flatMap((name) => {
      const used = usedBy(name, words);
      return used ? [{ used, names }] : [];
    }),
  );
  const taken = new Set<string>();
  const named = new Map<string, { words: readonly string[]; otherwise: (readonly string[])[] }>();
  for (const { used, names } of met.sort((a, b) => b.used.length - a.used.length)) {
    const key = used.join(' ');
    const one = named.get(key);
    if (one) one.otherwise.push(...names);
    else if (!used.some((word) => taken.has(word))) named.set(key, { words: used, otherwise: [...names] });
    for (const word of used) taken.add(word);
  }
  return [...named.values()];
}

let split: (readonly (readonly string[])[])[] | undefined;

function known(): readonly (readonly (readonly string[])[])[] {
  split ??= [...RUNNING, ...SERVING, ...KNOWING].map((names) => names.split(',').map((name) => name.trim().split(/\s+/)));
  return split;
}

/** Which words a name is told by, in their order; nothing where not all of it is there. */
function usedBy(name: readonly string[], words: readonly string[]): readonly string[] | undefined {
  const used: string[] = [];
  for (const stem of name) {
    const word = words.find((one) => (one === stem || (stem.length >= SHORTEST_STEM && one.startsWith(stem))) && !used.includes(one));
    if (word === undefined) return undefined;
    used.push(word);
  }
  return words.filter((word) => used.includes(word));
}
