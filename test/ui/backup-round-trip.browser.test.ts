import './extension-stand-in.ts';
import { expect, test } from 'vitest';
import type { Directory } from '../../src/directory/directory.ts';
import type { FromElsewhere } from '../../src/directory/from-elsewhere.ts';
import type { Card } from '../../src/exchange/card.ts';
import { backupInText, textOfBackup } from '../../src/ui/backup-text.ts';
import { inBatches, person } from '../directory/file-of-many.ts';
import { MONDAY, newDirectory, TUESDAY, WEDNESDAY } from '../directory/people.ts';
import { generatedContacts } from '../exchange/generated-contacts.ts';

/** More of them, and others, by `npm run round-trip -- COUNT SEED`. */
const [COUNT, SEED] = [Number(import.meta.env['VITE_ROUND_TRIPS'] ?? 300), Number(import.meta.env['VITE_ROUND_TRIP_SEED'] ?? 20_261_127)];

/** Some have a number or an address in common by lot, and are one: a few more are drawn. */
const DRAWN = Math.ceil(COUNT * 1.02);

/** What a file says of a contact; each has a name and an address of their own, and the drawn name is a unit. */
function saidOf({ contact, note, tags }: Card, at: number): FromElsewhere {
  const { name } = person(at);
  const units = [contact.name, ...(contact.organization?.units ?? [])].filter((unit) => unit !== undefined);
  return {
    values: {
      ...contact,
      name,
      organization: { ...contact.organization, units },
      emails: [{ address: `a${at}@ekstad.example` }, ...contact.emails],
    },
    texts: { name: [name] },
    source: { kind: 'file', name: 'redaktionen.csv' },
    brings: {
      ...(note === undefined ? {} : { note }),
      ...(tags === undefined ? {} : { tags }),
      kept: [{ name: 'X-SKYPE', value: `a${at}` }],
    },
  };
}

/** Everything that is kept of each, by its id. */
async function allOf(directory: Directory): Promise<unknown[]> {
  const { rows } = await directory.takeAway();
  return rows.toSorted((one, other) => one.id.localeCompare(other.id));
}

test(`${COUNT} contacts come out of a backup file as they were`, { timeout: 600_000 }, async () => {
  const directory = await newDirectory();
  await directory.rememberMany(inBatches(generatedContacts(DRAWN, SEED).map(saidOf), 200), { at: MONDAY });
  expect(await directory.count()).toBeGreaterThanOrEqual(COUNT);
  const read = await backupInText(await textOfBackup(await directory.backUp(), TUESDAY));
  if ('unreadable' in read) throw new Error(read.unreadable);
  const other = await newDirectory();
  await other.restore(read.backup, 'join', WEDNESDAY);
  expect(await allOf(other)).toEqual(await allOf(directory));
});
