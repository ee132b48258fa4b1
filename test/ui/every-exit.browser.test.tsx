import './extension-stand-in.ts';
import { afterEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { changeSetting, SCREEN_SHARED } from '../../src/browser/settings.ts';
import type { Statement } from '../../src/contact/statement.ts';
import type { Directory } from '../../src/directory/directory.ts';
import { accountText } from '../../src/ui/account-text.ts';
import { textOfBackup } from '../../src/ui/backup-text.ts';
import { offersFor } from '../../src/ui/offer.ts';
import { ContactDetails } from '../../src/ui/views/ContactDetails.tsx';
import { emptyDirectory, show, stated } from './show.tsx';
import { saved, savedFiles, showPage } from './show-directory-page.tsx';
import { stillness } from './stillness.ts';
import { copiedAs, copiedTexts, everybodyOnSheet, takenAs } from './taken-away.ts';
import { type Exit, WRITTEN } from './written.ts';

const LATER = '2026-10-06T08:00:00.000Z';
const SHARED_AT = '2026-10-07T08:00:00.000Z';
/** Stands in every text that is kept of the contact in question, and nowhere else; the number is kept for fiction. */
const MARKER = 'zyxqvist';
const NUMBER = '+46701740677';
const DIGITS = NUMBER.slice('+46'.length);

const ANNA = stated('Anna Ek', '+46701740606');
const MARKED = marked('IT-chef');

afterEach(() => changeSetting(SCREEN_SHARED, 'no'));

const TAKEN: Record<string, Exit> = {
  'the file of several cards, and what is said of it': (directory) => takenAs(directory, 'vCard 3.0', 'Save 2 cards'),
  'the archive of cards, and what is said of it': (directory) => takenAs(directory, 'vCards for Outlook', 'Save 2 cards'),
  'the spreadsheet': (directory) => takenAs(directory, 'Excel (XLSX)', 'Save 2 contacts'),
  'the list in the clipboard': async (directory) => JSON.stringify(await copiedAs(directory, 'List')),
  'the table in the clipboard': async (directory) => JSON.stringify(await copiedAs(directory, 'Table')),
  ...Object.fromEntries(
    ['CSV', 'CSV for Google', 'CSV for Outlook'].map((form): [string, Exit] => [
      `the file of ${form}`,
      (directory) => takenAs(directory, form, 'Save 2 contacts'),
    ]),
  ),
  'codes of several, one after another': async (directory) => {
    showPage(directory, '#');
    await page.getByRole('checkbox', { name: 'Select all' }).click();
    await page.getByRole('button', { name: 'Show codes' }).click();
    await expect.element(page.getByText('1 of 2')).toBeVisible();
    const first = await settled('.codes');
    await page.getByRole('button', { name: 'Next' }).click();
    await expect.element(page.getByText('2 of 2')).toBeVisible();
    return first + (await settled('.codes'));
  },
  'the emergency sheet, as it is chosen, shown and saved': async (directory) => {
    const files = savedFiles();
    showPage(directory, '#sheet');
    await page.getByRole('checkbox', { name: 'Select all' }).click();
    const chosen = await settled('.sheet');
    await page.getByRole('button', { name: /Make the sheet/ }).click();
    await page.getByRole('button', { name: 'Save as file' }).click();
    await expect.element(page.getByText(/The sheet was written/)).toBeVisible();
    return `${chosen}${await settled('.sheet-preview')}${await files[0]?.text()}`;
  },
  'the file for a colleague, and what is said of it': async (directory) => {
    const files = savedFiles();
    showPage(directory, '#');
    await page.getByRole('checkbox', { name: 'Select all' }).click();
    await page.getByRole('button', { name: 'Share file' }).click();
    await page.getByRole('checkbox', { name: 'My notes too' }).click();
    await page.getByRole('button', { name: /Save a file/ }).click();
    await expect.element(page.getByText(/written to the file/)).toBeVisible();
    return `${await settled('.share')}${await files[0]?.text()}${page.getByText(/written to the file/).element().textContent}`;
  },
  'the call sheet in the clipboard': async (directory) => {
    await everybodyOnSheet(directory);
    const copied = copiedTexts();
    showPage(directory, '#calls');
    await page.getByRole('button', { name: 'Copy as text' }).click();
    await expect.element(page.getByText(/copied/)).toBeVisible();
    return JSON.stringify(copied);
  },
  'the line in the clipboard': async (directory) => {
    const copied = copiedTexts();
    show(<ContactDetails id={await markedId(directory)} onBack={() => {}} />, { directory });
    await expect.element(page.getByRole('checkbox', { name: 'Private' })).toBeVisible();
    await userEvent.keyboard('{Alt>}l{/Alt}');
    await new Promise((resolve) => setTimeout(resolve, 200));
    return JSON.stringify(copied);
  },
  'card and code in a contact': async (directory) => {
    show(<ContactDetails id={await markedId(directory)} onBack={() => {}} />, { directory });
    await expect.element(page.getByRole('checkbox', { name: 'Private' })).toBeVisible();
    return [...document.querySelectorAll('a[download]')].map(written).join('');
  },
};

const SEEN: Record<string, Exit> = {
  'the address bar': async (directory) => JSON.stringify(await Promise.all(ASKED.map((text) => offersFor(text, whole(directory), 'SE')))),
  'what is found': async (directory) => {
    const site = MARKED.source.kind === 'page' ? MARKED.source.site : '';
    return JSON.stringify(await Promise.all(ASKED.flatMap((text) => [directory.find({ text }), directory.find({ text, site })])));
  },
  'what is known of a contact': async (directory) => JSON.stringify((await directory.get(await markedId(whole(directory)))) ?? 'nobody'),
  'what is taken away': async (directory) => JSON.stringify(await directory.takeAway()),
  'who is listed, and by what they are filtered': async (directory) =>
    JSON.stringify(await Promise.all(ASKED.map((text) => directory.list({ text, filters: {} })))),
  'the first by name': async (directory) => JSON.stringify(await directory.firstByName(100)),
  'the organizations': async (directory) => JSON.stringify(await directory.organizations()),
  'the latest changes': async (directory) => JSON.stringify(await directory.changes(100)),
  'who is listed for review': async (directory) => JSON.stringify(await directory.stale(SHARED_AT, 100)),
  'what the log tells of a contact': async (directory) => JSON.stringify(await directory.changesOf(await markedId(whole(directory)))),
  'what comes of undoing': async (directory) => JSON.stringify((await directory.undo()) ?? 'nothing'),
  'the call sheet': async (directory) => {
    await everybodyOnSheet(whole(directory));
    showPage(whole(directory), '#calls');
    await expect.element(page.getByRole('link', { name: /Anna Ek/ })).toBeVisible();
    return (await settled('.call-sheet')) + JSON.stringify(await directory.callSheet());
  },
  'the list of all contacts': async (directory) => {
    showPage(whole(directory), '#');
    await expect.element(page.getByRole('link', { name: /Anna Ek/ })).toBeVisible();
    return settled('.all-contacts');
  },
  'the view of an organization': async (directory) => {
    showPage(whole(directory), `#organization/${MARKER}%20kommun`);
    await expect.element(page.getByText(/^No contact matches|^1 contact$/).last()).toBeVisible();
    return settled('.organization');
  },
  'the list of the latest changes': async (directory) => {
    showPage(whole(directory), '#history');
    await expect.element(page.getByRole('listitem').first()).toBeVisible();
    return settled('.history');
  },
};

describe('of a private contact nothing leaves by', () => {
  for (const [name, exit] of Object.entries({ ...WRITTEN, ...TAKEN })) {
    test(name, async () => expect(tells(await exit(await directoryWith({ private: true })))).toEqual([]));
    // Otherwise nothing would be shown by the test above.
    test(`${name}, and of another contact it does`, async () =>
      expect(tells(await exit(await directoryWith({ private: false })))).not.toEqual([]));
  }
});

describe('while others can see the screen, a private contact is not in', () => {
  for (const [name, exit] of Object.entries(SEEN)) {
    test(name, async () => expect(tells(await exit(await sharing({ private: true })))).toEqual([]));
    test(`${name}, and another contact is`, async () => expect(tells(await exit(await sharing({ private: false })))).not.toEqual([]));
  }
});

test('the backup file, which is the journalist’s own, holds private contacts with all that was said of them', async () => {
  const directory = await directoryWith({ private: true });
  const text = await textOfBackup(await directory.backUp(), LATER);
  expect(tells(text)).toEqual([MARKER, DIGITS]);
  const other = await emptyDirectory();
  const { content } = JSON.parse(text);
  await other.restore(content, 'replace', LATER);
  expect((await other.get(await markedId(directory)))?.annotations).toEqual({
    note: `Ring ${MARKER}.`,
    tags: [MARKER],
    private: true,
    calls: [{ at: LATER, outcome: 'reached', number: NUMBER, note: `Sade ${MARKER}` }],
  });
});

test('the account, which is for the person themselves, holds what is kept on a private contact, and notes only when they are asked for', async () => {
  const directory = await directoryWith({ private: true });
  const row = await directory.get(await markedId(directory));
  if (row === undefined) throw new Error('It is not there.');
  const [without, withNotes] = await Promise.all(
    [false, true].map((notes) => accountText(directory, row, { withNotes: notes, now: LATER })),
  );
  expect(tells(without ?? '')).toEqual([MARKER, DIGITS]);
  expect([without, withNotes].map((text) => text?.includes(`Ring ${MARKER}`))).toEqual([false, true]);
  expect([without, withNotes].map((text) => text?.includes(`Sade ${MARKER}`))).toEqual([false, true]);
});

/** Every word by which the contact could be asked for, and none. */
const ASKED = ['', MARKER, 'zyxqvits', `${MARKER} chef`, NUMBER, DIGITS, '740677', `${MARKER}@exempelstad.example`, 'Anna'];

/** All that a contact can have, in words that nobody else has. */
function marked(jobTitle: string): Statement {
  const one = stated(`Leif ${MARKER}`, NUMBER, { jobTitle: `${jobTitle} ${MARKER}`, site: `${MARKER}.example` });
  const { values, source } = one;
  return {
    ...one,
    values: {
      ...values,
      organization: { name: `${MARKER} kommun`, units: [`Avdelning ${MARKER}`], address: { street: `${MARKER}gatan 1`, locality: MARKER } },
      emails: [{ address: `${MARKER}@exempelstad.example`, label: MARKER }],
    },
    source: source.kind === 'page' ? { ...source, address: `https://${MARKER}.example/press`, title: `Press ${MARKER}` } : source,
  };
}

/** Somebody, and the contact in question: saved, saved again, corrected, noted on, joined with another, and a correction taken back. */
async function directoryWith({ private: isPrivate }: { private: boolean }): Promise<Directory> {
  const directory = await saved(MARKED, ANNA);
  const id = await markedId(directory);
  await directory.remember([marked('IT-direktör')], LATER);
  await directory.remember([stated(`Lejf ${MARKER}`, '+46701740678')], LATER);
  const both = (await directory.find({ text: MARKER })).map((one) => one.id);
  await directory.annotate(id, { note: `Ring ${MARKER}.`, tags: [MARKER], private: isPrivate }, LATER);
  await directory.logCall(id, { outcome: 'reached', number: NUMBER, note: `Sade ${MARKER}` }, LATER);
  await directory.join(both, LATER);
  const { id: change } = await directory.correct(id, { name: `Lars ${MARKER}` }, LATER);
  await directory.undo(change, LATER);
  await directory.confirm(id, { phone: NUMBER }, LATER);
  return directory;
}

const WHOLE = new WeakMap<Directory, Directory>();

/** As others see it. */
async function sharing(given: { private: boolean }): Promise<Directory> {
  await changeSetting(SCREEN_SHARED, SHARED_AT);
  const directory = await directoryWith(given);
  const seen = directory.withoutPrivate(SHARED_AT);
  WHOLE.set(seen, directory);
  return seen;
}

/** What a window opens, and hides by itself. */
function whole(seen: Directory): Directory {
  return WHOLE.get(seen) ?? seen;
}

async function markedId(directory: Directory): Promise<string> {
  const all = await directory.backUp();
  const [found] = all.contacts.filter(({ statements }) => statements.some(({ values }) => values.name === MARKED.values.name));
  if (found === undefined) throw new Error('It is not there.');
  return found.id;
}

/** Which marks of the contact a text holds, however it is written. */
function tells(text: string): string[] {
  const plain = decodeURIComponent(text.replace(/%(?![\da-f]{2})/gi, '')).toLowerCase();
  return [plain.includes(MARKER) ? MARKER : '', plain.replace(/[^\da-z]/g, '').includes(DIGITS) ? DIGITS : ''].filter(
    (mark) => mark !== '',
  );
}

/** All that stands in a part of the page once nothing more is drawn. */
async function settled(part: string): Promise<string> {
  await stillness(document.body);
  return [...document.querySelectorAll(part)].map(written).join('');
}

/** An element with all its attributes. */
function written(element: Element): string {
  return new XMLSerializer().serializeToString(element);
}
