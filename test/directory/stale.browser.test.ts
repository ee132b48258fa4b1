import { expect, test } from 'vitest';
import { isBackup } from '../../src/directory/backup-shape.ts';
import { leif, MONDAY, mobile, newDirectory, OWN_SITE, onPage, TUESDAY, WEDNESDAY } from './people.ts';

const LONG_AGO = '2023-05-01T08:00:00.000Z';
const LATER = '2024-01-15T08:00:00.000Z';
const YEAR_BEFORE = '2025-10-05T08:00:00.000Z';

/** Several hundred whom nobody has seen for long, and one seen now. */
async function withOld(count: number) {
  const directory = await newDirectory();
  const old = Array.from({ length: count }, (_, at) =>
    onPage(leif({ name: `Person${at} Ek`, phones: [], emails: [{ address: `p${at}@ekstad.example` }] })),
  );
  const { contacts } = await directory.remember(old, LONG_AGO);
  await directory.remember([onPage(leif({ name: 'Eva Lind', phones: [mobile(30)] }), OWN_SITE)], MONDAY);
  const names = async (before = YEAR_BEFORE, most = 1_000) => (await directory.stale(before, most)).map(({ summary }) => summary.name);
  return { directory, ids: contacts.map(({ id }) => id ?? ''), names };
}

test('whoever was neither seen nor used since is stale, the longest unseen first, and no more than are asked for', async () => {
  const { directory, ids, names } = await withOld(3);
  await directory.remember([onPage(leif({ name: 'Siv Ström', phones: [mobile(31)] }), OWN_SITE)], LATER);
  expect(await names()).toEqual(['Person0 Ek', 'Person1 Ek', 'Person2 Ek', 'Siv Ström']);
  expect(await names(LATER)).toHaveLength(3);
  expect(await names(YEAR_BEFORE, 2)).toHaveLength(2);
  await directory.use(ids[0] ?? '', TUESDAY);
  await directory.use(ids[1] ?? '', LATER);
  await directory.remove([ids[2] ?? ''], TUESDAY);
  expect(await names()).toEqual(['Person1 Ek', 'Siv Ström']);
  expect((await directory.stale(YEAR_BEFORE, 9))[0]?.usedAt).toBe(LATER);
});

test('favourites and private ones grow old as all others', async () => {
  const { directory, ids, names } = await withOld(1);
  await directory.annotate(ids[0] ?? '', { favourite: true, private: true }, TUESDAY);
  expect(await names()).toEqual(['Person0 Ek']);
});

test('whom the journalist keeps is stale again only once as much time has passed; Undo takes that back, and backups have it', async () => {
  const { directory, ids, names } = await withOld(210);
  const { id } = await directory.review(ids.slice(0, 205), TUESDAY);
  expect(await names()).toHaveLength(5);
  expect(await names(WEDNESDAY)).toHaveLength(211);
  const kept = async () => (await directory.get(ids[0] ?? ''))?.annotations;
  const noted = await directory.annotate(ids[0] ?? '', { note: 'Svarar före nio' }, WEDNESDAY);
  expect(await kept()).toEqual({ note: 'Svarar före nio', reviewedAt: TUESDAY });
  const backup: unknown = JSON.parse(JSON.stringify(await directory.backUp()));
  const other = await newDirectory();
  if (isBackup(backup)) await other.restore(backup, 'replace', WEDNESDAY);
  expect(await other.stale(YEAR_BEFORE, 1_000)).toHaveLength(5);
  await directory.undo(noted.id);
  expect(await kept()).toEqual({ reviewedAt: TUESDAY });
  await directory.undo(id);
  expect(await names()).toHaveLength(210);
  expect(await kept()).toEqual({});
});

test('joined with one that was kept, a contact counts as kept', async () => {
  const { directory, ids, names } = await withOld(2);
  await directory.review([ids[1] ?? ''], TUESDAY);
  await directory.join(ids, WEDNESDAY);
  expect(await names()).toEqual([]);
});
