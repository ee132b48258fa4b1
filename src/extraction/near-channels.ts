import { type Around, aroundAfter, emailsOf, nothingAround, phonesOf } from './channels.ts';
import type { PhoneClue } from './clues/clue.ts';
import type { Line } from './lines.ts';
import type { Page } from './page.ts';

/** In lines: how far before a number or address its contact may begin, and how far behind it go on: farther than grouping reaches. */
const [FARTHEST_BEFORE, FARTHEST_BEHIND] = [16, 8];

/** A line, its place on the page, the numbers on it, and whether it is read at all, and whether a number or address is near: where none is, its words are nobody's that one can reach. */
export type HeardLine = { line: Line; index: number; phones: readonly PhoneClue[]; near: boolean; read: boolean };

/** Neighbouring lines with the numbers on them. Those for which `isRead` is false say nothing, and hold none. */
export function hearLines(lines: readonly { line: Line; index: number }[], page: Page, isRead: (line: Line) => boolean): HeardLine[] {
  let around: Around = nothingAround;
  const heard = lines.map(({ line, index }) => {
    if (!isRead(line)) return { line, index, phones: [], near: false, read: false };
    const phones = phonesOf(line, index, page, around);
    around = aroundAfter(around, line, index, phones, page);
    return { line, index, phones, near: phones.length > 0 || emailsOf(line, page).length > 0, read: true };
  });
  const channels = heard.flatMap(({ near }, at) => (near ? [at] : []));
  let next = 0;
  return heard.map(({ read, ...one }, at) => {
    while ((channels[next] ?? Number.POSITIVE_INFINITY) < at) next += 1;
    const isBefore = (channels[next] ?? Number.POSITIVE_INFINITY) - at <= FARTHEST_BEFORE;
    const isBehind = at - (channels[next - 1] ?? Number.NEGATIVE_INFINITY) <= FARTHEST_BEHIND;
    return { ...one, read, near: read && (isBefore || isBehind) };
  });
}
