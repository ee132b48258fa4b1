import type { Atom } from './atoms.ts';
import type { Line } from './lines.ts';

const LONGEST_CARD_LINE = 70;

/** What a stretch of atoms has so far. */
export type SoFar = { names: ReadonlyMap<string, number>; channelLine: number };

/** Where a stretch last named somebody or gave a number, and whether words that head another section came after. */
export type Section = { line: number; over: boolean };

/** A desk on the line of the atom at `from`, with no number between. */
export function standsBefore(atoms: readonly Atom[], from: number): boolean {
  for (let at = from - 1; at >= 0 && atoms[at]?.line === atoms[from]?.line; at -= 1) {
    const says = atoms[at]?.says;
    if (says === 'phone' || says === 'email') return false;
    if (says === 'office' || says === 'press') return true;
  }
  return false;
}

/** "Anyone with information is asked to call …": a sentence's number, below somebody's own. */
export function isInStory(group: SoFar, { says, line }: Atom, lines: readonly Line[]): boolean {
  return (
    says === 'phone' &&
    group.names.size > 0 &&
    group.channelLine >= 0 &&
    group.channelLine < line &&
    (lines[line]?.text.length ?? 0) > LONGEST_CARD_LINE
  );
}

/** Words set as a heading, below the number: they head what follows. */
export function headsOthers(group: SoFar, { says, line }: Atom, lines: readonly Line[]): boolean {
  const isWords = says !== 'phone' && says !== 'email' && says !== 'name' && says !== 'label';
  return isWords && group.channelLine >= 0 && group.channelLine < line && lines[line]?.heading !== undefined;
}

/**
 * Below the last name or number a heading begins another section: what follows is not of whom the one before spoke. Below a name that
 * is a heading itself, a lower one ("Contact") goes on with it. Below a sentence that names somebody, a desk or a mark does as a heading does.
 */
export function beginsSection(section: Section, { says, line }: Atom, lines: readonly Line[]): boolean {
  const [last, here] = [lines[section.line], lines[line]];
  if (!last || !here || line === section.line) return false;
  if (says === 'press' || says === 'office') {
    if (last.text.length > LONGEST_CARD_LINE) return true;
  } else if (says !== 'plain') return false;
  if (here.text.endsWith(':')) return true;
  return here.heading !== undefined && here.heading < 7 && here.heading <= (last.heading ?? 7);
}
