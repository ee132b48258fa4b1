import './extension-stand-in.ts';
import '../../src/ui/import.css';
import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { changeSetting, HOME, SCREEN_SHARED } from '../../src/browser/settings.ts';
import { textOfBackup } from '../../src/ui/backup-text.ts';
import { cardOf } from '../../src/ui/card-of.ts';
import { shareText } from '../../src/ui/share-text.ts';
import { emptyDirectory, SEEN_AT, stated } from './show.tsx';
import { keepNothing, saved, showPage } from './show-directory-page.tsx';

const LEIF = stated('Leif Persson', '+46701740605', { jobTitle: 'IT-chef' });
const CSV = [
  'Namn;Titel;Telefon;E-post;Kommentar',
  'Anna Ek;Pressekreterare;070-174 06 06;anna.ek@ekstad.se;Ring före nio',
  'Leif Persson;Digitaliseringschef;070-174 06 05;;',
  'Siv Öberg;Kommundirektör;070-174 06 07;;',
  'Ingen Alls;;;;',
  '',
].join('\r\n');
const CARDS = 'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Anna Ek\r\nN:Ek;Anna;;;\r\nTEL;TYPE=CELL:+46701740606\r\nX-SKYPE:anna\r\nEND:VCARD\r\n';

beforeEach(async () => {
  await keepNothing();
  await changeSetting(HOME, 'SE');
});

const button = (name: string | RegExp) => page.getByRole('button', { name });
const says = (words: string | RegExp) => expect.element(page.getByText(words).first()).toBeVisible();

async function choose(...files: [name: string, content: string | ArrayBuffer][]): Promise<void> {
  await page
    .getByLabelText('Choose files')
    .last()
    .upload(files.map(([name, content]) => new File([content], name)));
}

function transfer(fill: (transfer: DataTransfer) => void): DataTransfer {
  const made = new DataTransfer();
  fill(made);
  return made;
}

test('a list is chosen from the header of all contacts, looked at, imported and taken back', async () => {
  const directory = await saved(LEIF);
  showPage(directory, '#');
  await button('Import').click();
  await choose(['redaktionen.csv', CSV]);
  await says('2 new contacts');
  await says('1 known contact with something new');
  await says('1 place cannot be read');
  await says('row 2');
  expect(await directory.count()).toBe(1);
  await page.getByText('1 place cannot be read').click();
  await says('Ingen Alls');
  await says('no number and no address');
  await button('Import 3 contacts').click();
  await says('3 contacts imported.');
  await says('Anna Ek');
  expect(await directory.count()).toBe(3);
  const anna = await directory.get((await directory.find({ text: 'anna' }))[0]?.id ?? '');
  expect(anna).toMatchObject({
    annotations: { note: 'Ring före nio' },
    statements: [{ source: { kind: 'file', name: 'redaktionen.csv' } }],
  });
  await button('Undo').click();
  await says('The change was taken back');
  expect(await directory.count()).toBe(1);
});

test('the same file once more brings nothing new', async () => {
  const directory = await emptyDirectory();
  showPage(directory, '#');
  for (const name of ['redaktionen.csv', 'redaktionen (1).csv']) {
    await button(/^Import/)
      .first()
      .click();
    await choose([name, CSV]);
    await says(/^3 new contacts|Nothing new/);
    if (name === 'redaktionen.csv') await button('Import 3 contacts').click();
  }
  await says('Nothing new: whoever is in it is in your directory already.');
  await says('3 already there');
  expect(button(/^Import \d/).elements()).toEqual([]);
});

test('what a column is taken for can be said otherwise, and what would come in follows', async () => {
  showPage(await emptyDirectory(), '#import');
  await choose(['lista.csv', 'A,B\r\nAnna Ek,070-174 06 06\r\nLeif Persson,070-174 06 05\r\n']);
  await says('2 new contacts');
  const country = page.getByLabelText('Numbers without a country code are of');
  await expect.element(country).toHaveValue('SE');
  await userEvent.selectOptions(country, '');
  await says('2 places cannot be read');
  await userEvent.selectOptions(country, 'SE');
  await says('2 new contacts');
  const column = page.getByRole('combobox').first();
  await expect.element(column).toHaveValue('name');
  await userEvent.selectOptions(column, 'organization');
  await says('2 new contacts');
  await button('Import 2 contacts').click();
  await says('2 contacts imported.');
});

test('a spreadsheet is read aside, each of its sheets as a table of its own', async () => {
  const { utils, write } = await import('@e965/xlsx');
  const book = utils.book_new();
  utils.book_append_sheet(
    book,
    utils.aoa_to_sheet([
      ['Namn', 'Telefon'],
      ['Anna Ek', '070-174 06 06'],
    ]),
    'Press',
  );
  utils.book_append_sheet(
    book,
    utils.aoa_to_sheet([
      ['Namn', 'Telefon'],
      ['Siv Öberg', '070-174 06 07'],
    ]),
    'Ledning',
  );
  showPage(await emptyDirectory(), '#import');
  const octets: ArrayBuffer = write(book, { type: 'array', bookType: 'xlsx' });
  await choose(['lista.xlsx', octets]);
  await says('2 new contacts');
  await says(/What the columns of “.*Ledning.*” hold/);
  await page.getByLabelText('Import this sheet').last().click();
  await says('1 new contact');
});

test('cards are imported with what we do not understand', async () => {
  const directory = await emptyDirectory();
  showPage(directory, '#import');
  await choose(['anna.vcf', CARDS]);
  await says('1 new contact');
  await button('Import 1 contact').click();
  await says('1 contact imported.');
  const [row] = (await directory.takeAway()).rows;
  expect(row && cardOf(row).kept).toMatchObject([{ name: 'X-SKYPE', value: 'anna' }]);
});

test("a colleague's file comes in as theirs, with the pages that they read", async () => {
  const theirs = await saved(LEIF);
  const ids = (await theirs.takeAway()).rows.map(({ id }) => id);
  const shared = await shareText(theirs, ids, { from: 'Anna Ek', withNotes: false, withTags: false, now: SEEN_AT });
  if (shared === 'too many') throw new Error('One is not too many.');
  const directory = await emptyDirectory();
  showPage(directory, '#import');
  await choose(['kontakter.json', shared.text]);
  await says('1 new contact');
  await button('Import 1 contact').click();
  await says('1 contact imported.');
  const [row] = (await directory.takeAway()).rows;
  expect(row?.statements).toMatchObject([{ source: { kind: 'colleague', name: 'Anna Ek', pages: [{ site: 'exempelstad.se' }] } }]);
});

test('several files are dropped at once anywhere on the page, and who is in two of them is told once', async () => {
  showPage(await emptyDirectory(), '#history');
  await expect.element(page.getByRole('heading', { name: 'Latest changes' })).toBeVisible();
  const dropped = transfer(({ items }) => {
    items.add(new File([CSV], 'redaktionen.csv'));
    items.add(new File([CARDS], 'anna.vcf'));
    items.add(new File([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0])], 'bild.png'));
  });
  const target = document.querySelector('.history');
  target?.dispatchEvent(new DragEvent('dragover', { dataTransfer: dropped, bubbles: true, cancelable: true }));
  await says('Drop to import');
  target?.dispatchEvent(new DragEvent('drop', { dataTransfer: dropped, bubbles: true, cancelable: true }));
  await says(/“.*bild.png.*” is no list that can be read here/);
  await says('3 new contacts');
  await says('1 more of a contact named above');
  await says('redaktionen.csv');
  await says('row 2');
});

test('cells are pasted into the list, but words to search for are not taken for cells', async () => {
  showPage(await emptyDirectory(), '#');
  await says('Your directory is empty.');
  const paste = (text: string): void => {
    const clipboardData = transfer((made) => made.setData('text/plain', text));
    document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  };
  paste('anna ek');
  paste('Namn\tTelefon\nAnna Ek\t070-174 06 06\n');
  await says('1 new contact');
  await button('Import 1 contact').click();
  await says('1 contact imported.');
});

test('a whole backup opens where it is restored', async () => {
  const file = await textOfBackup(await (await saved(LEIF)).backUp(), SEEN_AT);
  showPage(await emptyDirectory(), '#import');
  await choose(['backup.json', file]);
  await says('It holds 1 contact.');
});

test('a file that is cut off or asks for too much is told so in a sentence, and other files can be chosen', async () => {
  showPage(await emptyDirectory(), '#import');
  await choose(['leer.csv', ' ']);
  await says(/“.*leer.csv.*” is empty./);
  await button('Choose other files').click();
  await says('or drop them anywhere on this page');
});

test('while others see the screen nobody private is told from somebody new', async () => {
  const directory = await saved(LEIF);
  await directory.annotate((await directory.find({ text: 'leif' }))[0]?.id ?? '', { private: true }, SEEN_AT);
  showPage(directory, '#import');
  await choose(['redaktionen.csv', CSV]);
  await says('1 known contact with something new');
  await changeSetting(SCREEN_SHARED, '2026-10-06T08:00:00.000Z');
  await says('3 new contacts');
  expect(page.getByText('something new').elements()).toEqual([]);
  await changeSetting(SCREEN_SHARED, SCREEN_SHARED.standard);
});

test('every step can be taken by keys, and the focus goes on from where it was', async () => {
  showPage(await emptyDirectory(), '#');
  await says('Import a list');
  button('Import a list').element().focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('heading', { name: 'Import contacts' })).toHaveFocus();
  await userEvent.tab();
  await expect.element(button('Choose files')).toHaveFocus();
  await choose(['redaktionen.csv', CSV]);
  await says('3 new contacts');
  await userEvent.keyboard('{Escape}');
  await says('Your directory is empty.');
});
