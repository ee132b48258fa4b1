import './extension-stand-in.ts';
import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { openDirectory } from '../../src/directory/directory.ts';
import { backupInText, textOfBackup } from '../../src/ui/backup-text.ts';
import { keepCopy } from '../../src/ui/keep-copies.ts';
import { emptyDirectory, reportedErrors, SEEN_AT, stated } from './show.tsx';
import { keepNothing, saved, savedFiles, showOpening, showPage } from './show-directory-page.tsx';

const LEIF = stated('Leif Persson', '+46701740605', { jobTitle: 'IT-chef' });
const ANNA = stated('Anna Ek', '+46701740606');

beforeEach(keepNothing);

const button = (name: string | RegExp) => page.getByRole('button', { name });
const says = (words: string | RegExp) => expect.element(page.getByText(words)).toBeVisible();

async function choose(text: string): Promise<void> {
  await page
    .getByLabelText('Choose a backup file')
    .last()
    .upload(new File([text], 'backup.json', { type: 'application/json' }));
}

test('one click writes everything to a file, and the page says when that was', async () => {
  const files = savedFiles();
  showPage(await saved(LEIF, ANNA));
  await says('Only a file that you keep yourself survives');
  await says('No file has been saved yet.');
  await button('Save backup file').click();
  await says(/Everything was written to the file “.*Press contacts \d{4}-\d\d-\d\d\.json.*”/);
  await says('The last file was saved on');
  const read = await backupInText((await files[0]?.text()) ?? '');
  expect('backup' in read && read.backup.contacts).toHaveLength(2);
});

test('a file is restored after a look at what it would do, and how it was before is kept', async () => {
  const file = await textOfBackup(await (await saved(LEIF, ANNA)).backUp(), SEEN_AT);
  const directory = await saved(stated('Siv Öberg', '+46701740607'));
  showPage(directory);
  await choose(file);
  await says('It holds 2 contacts.');
  await says('1 contact would be gone');
  await expect.element(page.getByText('2 contacts are new').first()).toBeVisible();
  // What would not happen is not listed.
  expect(page.getByText(/^0 /).elements()).toEqual([]);
  expect(await directory.count()).toBe(1);
  await button('Replace the directory').click();
  await says('Restored: 3 contacts changed.');
  expect(await directory.count()).toBe(2);
  await says('before restoring');
  await button(/^Restore…:/).click();
  await says('It holds 1 contact.');
  await button('Join with the directory').click();
  await says('Restored: 1 contact changed.');
  expect(await directory.count()).toBe(3);
});

test('a file may be dropped', async () => {
  const file = await textOfBackup(await (await saved(LEIF, ANNA)).backUp(), SEEN_AT);
  showPage(await emptyDirectory());
  await says('or drop it here');
  const dropped = new DataTransfer();
  dropped.items.add(new File([file], 'backup.json'));
  document.querySelector('.choose-file')?.dispatchEvent(new DragEvent('drop', { dataTransfer: dropped, bubbles: true, cancelable: true }));
  await says('It holds 2 contacts.');
});

test.each<[string, (text: string) => string, string]>([
  ['empty', () => '', 'The file is empty.'],
  ['something else', () => 'BEGIN:VCARD', 'The file is no backup of a directory.'],
  ['of a newer version', (text) => text.replace(/"version":\d+/, '"version":99'), 'The file was made by a newer version.'],
  ['cut off', (text) => text.slice(0, -50), 'The end of the file is missing.'],
  ['changed', (text) => text.replace('Leif', 'Leiv'), 'The file was changed or damaged'],
])('a file that is %s is told so, and nothing changes', async (_, harm, sentence) => {
  const directory = await saved(LEIF);
  const file = await textOfBackup(await directory.backUp(), SEEN_AT);
  const generation = await directory.generation();
  showPage(directory);
  await says('Choose a backup file');
  await choose(harm(file));
  await says(sentence);
  expect(await directory.generation()).toBe(generation);
});

test('where a newer version has changed the database, this is said, the latest copy can be saved, and it can be tried again', async () => {
  const name = `test-${crypto.randomUUID()}`;
  const directory = await saved(LEIF);
  await keepCopy(directory, SEEN_AT);
  const newer = await openedRaw(name, 9_990);
  newer.close();
  const reported = reportedErrors();
  const files = savedFiles();
  showOpening(() => openDirectory({ name }));
  await says('A newer version of the extension has changed the directory');
  expect(reported.join()).toContain('A later version');
  await button('Save the latest copy as a file').click();
  await expect.poll(() => files.length).toBe(1);
  expect(await backupInText((await files[0]?.text()) ?? '')).toHaveProperty('backup');
  indexedDB.deleteDatabase(name);
  await button('Try again').click();
  // It opens, and as it is empty now, it is mended from the copy.
  await says('Leif Persson');
});

function openedRaw(name: string, version: number): Promise<IDBDatabase> {
  return new Promise((resolve) => {
    const request = indexedDB.open(name, version);
    request.onsuccess = () => resolve(request.result);
  });
}
