import { foldOrganization } from '../contact/person-name.ts';
import { currentRow } from './current-row.ts';
import type { Database } from './database.ts';
import { inParts } from './in-parts.ts';
import { mayLeave } from './may-leave.ts';

/** An organization as most of its contacts call it, and which of them may leave; without a name those of none. `key` is its name, folded. */
export type HeldOrganization = { key: string; name?: string; ids: string[] };
/** By key. `leftOut`: how many contacts are private and in none of them. */
export type HeldOrganizations = { organizations: HeldOrganization[]; leftOut: number };

/** So many rows are read in one step: between two of them the page draws and hears keys. */
const AT_ONCE = 100;

/** All organizations of which somebody may leave. Rows are read in small chunks, for they may be many; removed contacts are in none. `tell` hears how many were read. */
export async function organizations({ contacts }: Database, tell?: (read: number) => void): Promise<HeldOrganizations> {
  const held = new Map<string, Held>();
  let [leftOut, read] = [0, 0];
  await inParts(contacts, AT_ONCE, (rows) => {
    read += rows.length;
    tell?.(read);
    const present = rows.filter(({ removedAt }) => removedAt === undefined);
    const leaving = present.filter(mayLeave);
    leftOut += present.length - leaving.length;
    for (const row of leaving) takeIn(held, row.id, currentRow(row).summary.organization?.name ?? '');
  });
  const all = [...held].map(([key, { names, ids }]): HeldOrganization => ({ key, ...called(names), ids }));
  return { organizations: all.sort((a, b) => (a.key < b.key ? -1 : 1)), leftOut };
}

/** How often each spelling occurs. */
type Held = { names: Map<string, number>; ids: string[] };

function takeIn(held: Map<string, Held>, id: string, name: string): void {
  const key = foldOrganization(name);
  const { names, ids } = held.get(key) ?? { names: new Map<string, number>(), ids: [] };
  names.set(name, (names.get(name) ?? 0) + 1);
  ids.push(id);
  held.set(key, { names, ids });
}

function called(names: ReadonlyMap<string, number>): { name?: string } {
  const [name] = [...names].sort((a, b) => b[1] - a[1])[0] ?? [''];
  return name === '' ? {} : { name };
}
