import { type Atom, atomsOf, witnessesOf } from '../atoms.ts';
import { boundariesOf } from '../boundaries.ts';
import { readGroup } from '../group-reading.ts';
import { groupsOf } from '../grouping.ts';
import type { Page } from '../page.ts';
import type { Reading, Recogniser } from '../recogniser.ts';

/**
 * Cards, lists, definition lists, lines and prose, whatever elements they are made of: names, numbers and the words between
 * them are grouped by where they stand.
 */
export const layouts: Recogniser = {
  name: 'layouts',
  recognises: () => true,
  read: readLayouts,
};

function readLayouts(page: Page, spoken: ReadonlySet<number>): Reading[] {
  const atoms: Atom[] = atomsOf(page, witnessesOf(page), spoken);
  const boundaries = boundariesOf(atoms, page.lines, page.tree);
  return groupsOf(atoms, boundaries).flatMap((group) => readGroup(group, atoms, boundaries, page));
}
