import type { FindableRow } from './findable.ts';
import type { Digits, Wanted } from './query.ts';

/** A contact found, with what it is ranked by and which words were found. */
export type Hit = { row: FindableRow; score: number; matched: string[] };

const FEWEST_DIGITS = 3;

/**
 * Every word must be found, as the beginning of a word of the contact; every number among its digits. What ranks first, in this order:
 * 1 how well the words fit: a whole word weighs twice its beginning; in name or title it weighs more than in unit, organization or place,
 *   since "it chef" asks for the one who is called so, not for everybody at the IT department;
 * 2 the site that is open in the browser, since one looks for whom one reads about;
 * 3 who was reached latest, then who was seen latest, then by name.
 */
export function rank(rows: Iterable<FindableRow>, wanted: Wanted, site: string | undefined): Hit[] {
  const hits: Hit[] = [];
  for (const row of rows) {
    const hit = hitOf(row, wanted);
    if (hit) hits.push(hit);
  }
  return hits.sort((a, b) => b.score - a.score || byNearness(a.row, b.row, site));
}

/** Contacts of the site first, then the latest used, then the latest seen. */
export function byNearness(a: FindableRow, b: FindableRow, site: string | undefined): number {
  const [ofSite, other] = [a, b].map(({ sites }) => Number(site !== undefined && sites.includes(site)));
  return (
    (other ?? 0) - (ofSite ?? 0) ||
    (b.usedAt ?? '').localeCompare(a.usedAt ?? '') ||
    b.lastSeenAt.localeCompare(a.lastSeenAt) ||
    a.text.localeCompare(b.text) ||
    (a.id < b.id ? -1 : 1)
  );
}

function hitOf(row: FindableRow, { words, numbers }: Wanted): Hit | undefined {
  let score = 0;
  for (const word of words) {
    const weight = weightOf(word, row.text);
    if (weight === 0) return undefined;
    score += weight;
  }
  const matched = [...words];
  for (const number of numbers) {
    const found = numberFound(number, row);
    if (!found) return undefined;
    score += found === 'number' ? WHOLE * NAME_OR_TITLE : WHOLE;
    matched.push(...(found === 'words' ? number.words : []));
  }
  return { row, score, matched };
}

const WHOLE = 2;
const NAME_OR_TITLE = 3;

/** 0 where no word begins with it. The best of its places counts. */
function weightOf(word: string, text: string): number {
  const beginning = ` ${word}`;
  if (!text.includes(beginning)) return 0;
  const rest = text.lastIndexOf('\n');
  const whole = `${beginning} `;
  const at = text.indexOf(beginning);
  const wholeAt = text.indexOf(whole);
  const weights = [at < rest ? NAME_OR_TITLE : 1, wholeAt < 0 ? 0 : wholeAt < rest ? WHOLE * NAME_OR_TITLE : WHOLE];
  return Math.max(...weights);
}

function numberFound({ digits, words }: Digits, { digits: known, text }: FindableRow): 'number' | 'words' | undefined {
  if (digits.length >= FEWEST_DIGITS && known.includes(digits)) return 'number';
  return words.every((word) => text.includes(` ${word}`)) ? 'words' : undefined;
}
