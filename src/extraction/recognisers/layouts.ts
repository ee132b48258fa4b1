import { type Atom, atomsOf, witnessesOf } from '../atoms.ts';
import { boundariesOf } from '../boundaries.ts';
import { deskOver } from '../desk.ts';
import { isDialIn } from '../dial-ins.ts';
import { readGroup } from '../group-reading.ts';
import { type Group, groupsOf, isChannel } from '../grouping.ts';
import type { Page } from '../page.ts';
import type { Reading, Recogniser } from '../recogniser.ts';

/** In lines. */
const FARTHEST = 10;
/** Bold lines may be labels. */
const LOWEST_HEADING = 7;

/**
 * Cards, lists, definition lists, lines and prose, whatever elements they are made of: names, numbers and the words between
 * them are grouped by where they stand.
 */
export const layouts: Recogniser = {
  name: 'layouts',
  recognises: () => true,
  read: (page, spoken) => readLayouts(page, spoken),
};

/** What the layouts state that are shown, or those that are `hidden`. */
export function readLayouts(page: Page, spoken: ReadonlySet<number>, hidden = false): Reading[] {
  const atoms: Atom[] = atomsOf(page, witnessesOf(page), spoken, hidden);
  const boundaries = boundariesOf(atoms, page.lines, page.tree);
  const groups = groupsOf(atoms, boundaries, page.lines).reduce<Group[]>((cut, group) => joinUnnamed(cut, group, atoms, page), []);
  return groups.filter((group) => !isDialIn(group, atoms, page)).flatMap((group) => readGroup(group, atoms, boundaries, page));
}

/** Hours and streets may part a desk's number from its address: what nothing names, and is of the other kind, goes with the desk before it. */
function joinUnnamed(groups: readonly Group[], group: Group, atoms: readonly Atom[], page: Page): Group[] {
  const before = groups.at(-1);
  if (!before || !isUnnamed(group, atoms, page) || !complete(before, group, atoms, page)) return [...groups, group];
  return [...groups.slice(0, -1), { ...before, to: group.to }];
}

function isUnnamed(group: Group, atoms: readonly Atom[], page: Page): boolean {
  return !atoms.slice(group.from, group.to).some(({ says }) => says === 'name' || says === 'press') && !deskOver(group, atoms, page);
}

/** One has only numbers, the other only addresses, and no heading and nobody stands between. */
function complete(before: Group, after: Group, atoms: readonly Atom[], { lines }: Page): boolean {
  const kinds = ({ from, to }: Group): string =>
    [
      ...new Set(
        atoms
          .slice(from, to)
          .filter(isChannel)
          .map(({ says }) => says),
      ),
    ].join(' ');
  const between = atoms.slice(before.from, after.to);
  const [first, last] = [atoms[before.to - 1]?.line ?? 0, atoms[after.from]?.line ?? 0];
  const parted = lines.slice(first + 1, last + 1).some(({ heading }) => heading !== undefined && heading < LOWEST_HEADING);
  return (
    [kinds(before), kinds(after)].sort().join(' ') === 'email phone' &&
    last - first <= FARTHEST &&
    !parted &&
    lines[first]?.place === lines[last]?.place &&
    !between.some(({ says }) => says === 'name' || says === 'heading') &&
    atoms.slice(after.from, after.to).every((atom) => isChannel(atom) || atom.says === 'label' || atom.says === 'address')
  );
}
