import './extension-stand-in.ts';
import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { BACKUP_MARK, COPIES_TO_CLEAN, DAMAGE } from '../../src/browser/backup-marks.ts';
import { changeSetting, readSetting } from '../../src/browser/settings.ts';
import { openDirectory } from '../../src/directory/directory.ts';
import { dropSnapshots, listSnapshots, readSnapshot, rewriteSnapshot } from '../../src/directory/snapshots.ts';
import { backupInText } from '../../src/ui/backup-text.ts';
import { beginCleaning, cleanCopies, keepCopy, mend } from '../../src/ui/keep-copies.ts';
import { emptyDirectory, SEEN_AT, stated } from './show.tsx';
import { keepNothing, saved, showPage } from './show-directory-page.tsx';

const LATER = '2026-10-06T08:00:00.000Z';
const LATEST = '2026-10-07T08:00:00.000Z';
const LEIF = stated('Leif Persson', '+46701740605', { jobTitle: 'IT-chef' });
const ANNA = stated('Anna Ek', '+46701740606');

beforeEach(keepNothing);

const says = (words: string | RegExp) => expect.element(page.getByText(words)).toBeVisible();

test('a copy is kept once for each state of the directory, and none of an empty one', async () => {
  const directory = await saved(LEIF);
  expect(await keepCopy(directory, SEEN_AT)).toBe('kept');
  expect(await keepCopy(directory, LATER)).toBe('unchanged');
  await directory.remember([ANNA], LATER);
  expect(await keepCopy(directory, LATER)).toBe('kept');
  expect((await listSnapshots()).map(({ at, count }) => [at, count])).toEqual([
    [LATER, 2],
    [SEEN_AT, 1],
  ]);
  await changeSetting(BACKUP_MARK, 'none');
  expect(await keepCopy(await emptyDirectory(), LATEST)).toBe('empty');
});

test('of a database that was lost no copy is kept; it is restored with its log, and the journalist is told until it is dismissed', async () => {
  const before = await saved(LEIF, ANNA);
  await keepCopy(before, SEEN_AT);
  const emptied = await emptyDirectory();
  expect(await keepCopy(emptied, LATER)).toBe('lost');
  showPage(emptied, '#');
  await says(/The database was damaged\. 2 contacts were restored from the copy of/);
  expect(await emptied.count()).toBe(2);
  expect((await emptied.changes(9)).map(({ kind }) => kind)).toEqual(['restore', 'save']);
  expect(await readSetting(DAMAGE)).toMatchObject({ count: 2, from: SEEN_AT });
  await mend(emptied, LATEST);
  expect((await emptied.changes(9)).filter(({ kind }) => kind === 'restore')).toHaveLength(1);
  await page.getByRole('alert').getByRole('button', { name: 'Dismiss' }).click();
  await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
});

test('what was saved after the damage stays beside what is restored', async () => {
  const before = await saved(LEIF);
  await before.annotate((await before.find({ text: 'leif' }))[0]?.id ?? '', { note: 'Ring efter nio.' }, LATER);
  await keepCopy(before, LATER);
  const emptied = await saved(ANNA);
  await mend(emptied, LATEST);
  expect((await emptied.takeAway()).rows.map(({ summary }) => summary.name)).toEqual(['Anna Ek', 'Leif Persson']);
  expect(await keepCopy(emptied, LATEST)).toBe('kept');
});

test('a copy that is damaged is passed over for an older one, and left as it is', async () => {
  const directory = await saved(LEIF);
  await keepCopy(directory, SEEN_AT);
  await directory.remember([ANNA], LATER);
  await keepCopy(directory, LATER);
  const [newest] = await listSnapshots();
  const text = await readSnapshot(newest?.name ?? '');
  await rewriteSnapshot(newest?.name ?? '', text.replace('Anna', 'Anne'));
  const emptied = await emptyDirectory();
  await mend(emptied, LATEST);
  expect(await emptied.count()).toBe(1);
  expect(await readSetting(DAMAGE)).toMatchObject({ from: SEEN_AT });
  expect(await listSnapshots()).toHaveLength(2);
});

test('where no copy can be read, that is told', async () => {
  await keepCopy(await saved(LEIF), SEEN_AT);
  await dropSnapshots((await listSnapshots()).map(({ name }) => name));
  showPage(await emptyDirectory(), '#');
  await says('no copy in the browser could be read');
});

test('a directory that was emptied by hand is not taken for a lost one', async () => {
  const directory = await saved(LEIF);
  await keepCopy(directory, SEEN_AT);
  await directory.undo();
  await mend(directory, LATER);
  expect(await directory.count()).toBe(0);
  expect(await readSetting(DAMAGE)).toBe('none');
});

test('whoever is forgotten is gone from every copy at once, also when the window ended in the middle', async () => {
  const directory = await saved(LEIF, ANNA);
  await keepCopy(directory, SEEN_AT);
  const id = (await directory.find({ text: 'leif' }))[0]?.id ?? '';
  await directory.annotate(id, { note: 'Ring efter nio.' }, LATER);
  await keepCopy(directory, LATER);
  await beginCleaning();
  await directory.forget([id], LATEST);
  expect(await readSetting(COPIES_TO_CLEAN)).toBe('some');
  await cleanCopies(directory);
  const texts = await Promise.all((await listSnapshots()).map(({ name }) => readSnapshot(name)));
  expect(texts).toHaveLength(2);
  for (const text of texts) {
    for (const trace of ['Leif', 'Persson', '701740605', 'Ring efter']) expect(text).not.toContain(trace);
    expect(text).toContain('Anna Ek');
    expect(await backupInText(text)).toHaveProperty('backup');
  }
  expect(await readSetting(COPIES_TO_CLEAN)).toBe('none');
});

test('whoever is forgotten stays so though the database is lost right after', async () => {
  const name = `test-${crypto.randomUUID()}`;
  const directory = await openDirectory({ name });
  await directory.remember([LEIF, ANNA], SEEN_AT);
  await keepCopy(directory, SEEN_AT);
  await beginCleaning();
  await directory.forget([(await directory.find({ text: 'leif' }))[0]?.id ?? ''], LATER);
  await cleanCopies(directory);
  directory.close();
  await new Promise((gone) => indexedDB.deleteDatabase(name).addEventListener('success', gone));
  const anew = await openDirectory({ name });
  await mend(anew, LATEST);
  expect(await anew.count()).toBe(1);
  expect((await anew.compare([LEIF]))[0]?.standing).toBe('forgotten');
  anew.close();
});
