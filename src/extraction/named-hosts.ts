import { readPostalLine } from './clues/addresses.ts';
import { hostLabels, namesHost } from './clues/domains.ts';
import { isLegalForm } from './clues/legal-form.ts';
import type { Line } from './lines.ts';
import { remembered } from './remembered.ts';

/** Who the hosts on a page belong to, as the page spells their names; by the label of the host. */
export type NamedHosts = ReadonlyMap<string, { name: string; sureness: number }>;

const MOST_LINES = 1_500;
const LONGEST_LINE = 400;
const MOST_LABELS = 16;
/** Words with capitals, and the small words between them. */
const NAME = /\p{Lu}[\p{L}\p{M}\d.'’&-]*(?:(?:\s+(?:\p{Ll}{1,3}|&|und|och|and|for|für)){0,2}\s+[(]?\p{Lu}[\p{L}\p{M}\d.'’&-]*[)]?){0,8}/gu;
const WEIGHT = { oneWord: -0.35, least: 0.6 } as const;

/** Looks for the names that the hosts were named for, in the title and the lines of the page. */
export function namedHosts(hosts: readonly string[], title: string | undefined, lines: readonly Line[]): NamedHosts {
  const labels = [...new Set(hosts.flatMap(hostLabels))].slice(0, MOST_LABELS);
  const known = labels.map((label): Known => ({ label, names: new Set() }));
  const byInitial = new Map(known.map(({ label }) => [label.slice(0, 1), known.filter((one) => one.label.startsWith(label.slice(0, 1)))]));
  for (const text of [
    title ?? '',
    ...lines
      .slice(0, MOST_LINES)
      .map(({ text }) => text.slice(0, LONGEST_LINE))
      .filter(isNoAddress),
  ])
    for (const [run] of text.matchAll(NAME)) findNames(run, byInitial);
  return new Map(
    known.flatMap(({ label, names }) => {
      const best = [...names].map((name) => ({ name, sureness: weigh(name, label) })).sort((a, b) => b.sureness - a.sureness)[0];
      return best && best.sureness >= WEIGHT.least ? [[label, best]] : [];
    }),
  );
}

/** "Elmvägen 4, 352 99 Brunsala" says where somebody lives, and not whose "brunsala" is. */
function isNoAddress(text: string): boolean {
  return !/\d{3}/.test(text) || readPostalLine(text) === undefined;
}

function weigh(name: string, label: string): number {
  // The label itself, as "HSD", says less than "Harrow School of Design".
  return namesHost(name, label) + (name.includes(' ') ? 0 : WEIGHT.oneWord);
}

/** A label of a host, and the names that it may have been named for. */
type Known = { label: string; names: Set<string> };

/** Each name begins within the run with the host's own first letter, and ends where it is surest. */
function findNames(run: string, byInitial: ReadonlyMap<string, readonly Known[]>): void {
  const words = run.split(/\s+/);
  words.forEach((word, at) => {
    for (const { label, names } of byInitial.get(initialOf(word)) ?? []) {
      const name = surest(words.slice(at), label);
      if (name !== undefined) names.add(name);
    }
  });
}

/** Of a word in capitals, in lower case and without its accent; nothing of others. */
const initialOf = remembered((word) =>
  /^\(?\p{Lu}/u.test(word) ? word.replace(/^\(/, '').normalize('NFD').slice(0, 1).toLowerCase() : '',
);

function surest(words: readonly string[], label: string): string | undefined {
  let best: { name: string; sureness: number } | undefined;
  for (let count = 1; count <= words.length; count += 1) {
    const name = words
      .slice(0, count)
      .join(' ')
      .replace(/(?<!\.\p{L}{1,2})\.+$|[,:;]+$/u, '');
    const sureness = namesHost(name, label);
    // What a legal form ends is the whole name.
    const whole = isLegalForm(words[count - 1] ?? '');
    if (sureness > (best?.sureness ?? 0) || (whole && best && sureness === best.sureness)) best = { name, sureness };
  }
  return best?.name;
}
