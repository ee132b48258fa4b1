import type { Listing } from '../directory/listing.ts';

/** A unit of an organization: how many are in it and in what it holds, and the units within it. */
export type UnitNode = { name: string; count: number; within: UnitNode[] };

/** The units of those listed, which are written outermost first; by name. */
export function unitTree(rows: readonly Pick<Listing, 'organization'>[]): UnitNode[] {
  const roots: UnitNode[] = [];
  for (const { organization } of rows) {
    let level = roots;
    for (const name of organization?.units ?? []) level = entered(level, name).within;
  }
  return sorted(roots);
}

/** One more is in the unit. */
function entered(level: UnitNode[], name: string): UnitNode {
  const known = level.find((one) => one.name === name);
  const node = known ?? { name, count: 0, within: [] };
  if (!known) level.push(node);
  node.count += 1;
  return node;
}

const collator = new Intl.Collator();

function sorted(units: readonly UnitNode[]): UnitNode[] {
  return units.map((unit) => ({ ...unit, within: sorted(unit.within) })).sort((a, b) => collator.compare(a.name, b.name));
}
