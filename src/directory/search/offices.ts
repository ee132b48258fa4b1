import type { Office } from '../../contact/ladder.ts';
import { foldOrganization } from '../../contact/person-name.ts';
import { currentRow } from '../current-row.ts';
import type { Database } from '../database.ts';
import type { Catalogue } from './catalogue.ts';
import { findIds } from './find.ts';

/** An organization of hundreds has few desks; more than so many contacts of it are not read. */
const MOST_READ = 300;

/** The offices of an organization, however its name is spelt: what answers beside its people. Private ones are left out where that is asked. */
export async function officesOf(
  database: Database,
  catalogue: Catalogue,
  { name, withoutPrivate = false }: { name: string; withoutPrivate?: boolean },
): Promise<Office[]> {
  const [members, desks] = await Promise.all([
    findIds(database, catalogue, { text: name, withoutPrivate, most: Number.POSITIVE_INFINITY }),
    database.contacts.where('nameKeys').startsWith(DESK).primaryKeys(),
  ]);
  const isDesk = new Set(desks);
  // One without any name is under no key, and is met where the organization is small.
  const ids = [...members.filter((id) => isDesk.has(id)), ...members.filter((id) => !isDesk.has(id))].slice(0, MOST_READ);
  const folded = foldOrganization(name);
  return (await database.contacts.bulkGet(ids)).flatMap((row): Office[] => {
    if (row === undefined || row.removedAt !== undefined) return [];
    const { id, summary } = currentRow(row);
    return summary.kind === 'office' && foldOrganization(summary.organization?.name ?? '') === folded ? [{ id, summary }] : [];
  });
}

/** Under such keys desks are looked up by name; see `lookupKeys`. */
const DESK = 'desk ';
