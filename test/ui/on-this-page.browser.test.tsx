import './extension-stand-in.ts';
import { useState } from 'preact/hooks';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Reason } from '../../src/contact/reason.ts';
import type { Statement } from '../../src/contact/statement.ts';
import type { PageSeen } from '../../src/ui/stated.ts';
import { Home } from '../../src/ui/views/Home.tsx';
import { PasteText } from '../../src/ui/views/PasteText.tsx';
import { emptyDirectory, pageStating, SEEN_AT, show, stated } from './show.tsx';

const LEIF = stated('Leif Persson', '+46701740605', { jobTitle: 'IT-chef' });
const ANNA = stated('Anna Ek', '+46701740606');
const FOOT = stated('Kundtjänst', '+46701740607', { standing: 'footer' });

async function showPage(seen: PageSeen, known: Statement[] = []) {
  const directory = await emptyDirectory();
  if (known.length > 0) await directory.remember(known, SEEN_AT);
  show(<Home page={{ seen, readAgain: () => {} }} shown onPlace={() => {}} />, { directory });
  return directory;
}

function ChangingPage({ first, next }: { first: PageSeen; next: PageSeen }) {
  const [seen, setSeen] = useState(first);
  const changed = seen === first ? { showChanges: () => setSeen(next) } : {};
  return <Home page={{ seen, readAgain: () => {}, ...changed }} shown onPlace={() => {}} />;
}

test('new contacts are listed and ticked, those of the footer are not', async () => {
  await showPage(pageStating(LEIF, ANNA, FOOT));
  const list = page.getByRole('list', { name: 'On this page' });
  await expect.element(list.getByRole('checkbox', { name: 'Leif Persson' })).toBeChecked();
  await expect.element(list.getByRole('checkbox', { name: 'Kundtjänst' })).not.toBeChecked();
});

test('what is chosen is saved, said, and taken back by Undo', async () => {
  const directory = await showPage(pageStating(LEIF, ANNA));
  await page.getByRole('button', { name: 'Save chosen (2)' }).click();
  await expect.element(page.getByRole('status')).toHaveTextContent('Saved 2 contacts');
  expect(await directory.count()).toBe(2);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.element(page.getByRole('button', { name: 'Save chosen (2)' })).toBeVisible();
  expect(await directory.count()).toBe(0);
});

test('Ctrl+Enter saves what is chosen', async () => {
  const directory = await showPage(pageStating(LEIF, ANNA));
  await expect.element(page.getByRole('button', { name: 'Save chosen (2)' })).toBeVisible();
  await page.getByRole('checkbox', { name: 'Anna Ek' }).click();
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  await expect.element(page.getByRole('status')).toHaveTextContent('Saved 1 contact');
  expect(await directory.count()).toBe(1);
});

test('Ctrl+Enter saves what is ticked as soon as it is drawn', async () => {
  const directory = await emptyDirectory();
  const drawn = new MutationObserver(() => {
    if (!document.body.textContent.includes('Save chosen (2)')) return;
    drawn.disconnect();
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true }));
  });
  drawn.observe(document.body, { subtree: true, childList: true, characterData: true });
  show(<Home page={{ seen: pageStating(LEIF, ANNA), readAgain: () => {} }} shown onPlace={() => {}} />, { directory });
  await expect.element(page.getByRole('status')).toHaveTextContent('Saved 2 contacts');
});

test('a known contact is marked as saved and not ticked', async () => {
  await showPage(pageStating(LEIF), [LEIF]);
  await expect.element(page.getByRole('list', { name: 'On this page' })).toHaveTextContent('saved');
  await expect.element(page.getByRole('checkbox', { name: 'Leif Persson' })).not.toBeChecked();
});

test('a contact that was forgotten is marked so, and not to be ticked, with all the others neither', async () => {
  const directory = await emptyDirectory();
  const { contacts } = await directory.remember([LEIF], SEEN_AT);
  await directory.forget(
    contacts.flatMap(({ id }) => id ?? []),
    SEEN_AT,
  );
  show(<Home page={{ seen: pageStating(LEIF, ANNA), readAgain: () => {} }} shown onPlace={() => {}} />, { directory });
  const list = page.getByRole('list', { name: 'On this page' });
  await expect.element(list.getByText('forgotten by you')).toBeVisible();
  await expect.element(list.getByRole('checkbox', { name: 'Leif Persson' })).not.toBeInTheDocument();
  await page.getByRole('checkbox', { name: 'Select all' }).click();
  await page.getByRole('checkbox', { name: 'Select all' }).click();
  await page.getByRole('button', { name: 'Save chosen (1)' }).click();
  await expect.element(page.getByRole('status')).toHaveTextContent('Saved 1 contact');
  expect(await directory.find({ text: 'leif' })).toEqual([]);
});

test('what another site says of a known contact is marked with that site', async () => {
  const planted = stated('Leif Persson', '+46701740699', { jobTitle: 'IT-chef', site: 'evil.example' });
  await showPage(pageStating(planted), [LEIF]);
  await expect.element(page.getByRole('checkbox', { name: 'Leif Persson' })).not.toBeChecked();
  await expect.element(page.getByText('says evil.example').first()).toBeVisible();
});

test('text of a page is drawn as text, without what turns it around', async () => {
  await showPage(pageStating(stated('<img src=x onerror=alert(1)>\u202EEvil', '+46701740605')));
  await expect.element(page.getByText('<img src=x onerror=alert(1)>Evil').first()).toBeVisible();
  expect(document.querySelector('img')).toBeNull();
});

test.each([
  ['refused', 'The browser lets no extension read this page.'],
  ['pdf', 'This is a PDF file, and the browser lets no extension read it.'],
  ['loading', 'The page is still loading.'],
  ['failed', 'Something went wrong when the page was read.'],
] as const)('a page that is %s is told in a sentence, and one can still add by hand', async (state, sentence) => {
  await showPage({ state });
  await expect.element(page.getByText(sentence)).toBeVisible();
  await expect.element(page.getByRole('textbox', { name: 'Add by hand' })).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Paste text' })).toBeVisible();
});

test('where the directory is closed one can copy from the page and save nothing', async () => {
  show(<Home page={{ seen: pageStating(LEIF), readAgain: () => {} }} shown onPlace={() => {}} />, { directory: 'closed' });
  await page.getByRole('button', { name: 'Copy 070-174 06 05, Leif Persson' }).click();
  await expect.element(page.getByRole('status')).toHaveTextContent('Copied 070-174 06 05');
  expect(page.getByRole('button', { name: /Save/ }).elements()).toEqual([]);
});

test('a row tells how it was read, in the words of the page, and what spoke for it and against', async () => {
  const read = { ...LEIF, texts: { phones: ['tfn 0701-74 06 05'] }, standing: 'footer' as const };
  const reasons: Reason[] = [
    { speaks: 'against', that: 'other-names', words: ['<b>Anna</b> Ek'] },
    { speaks: 'for', that: 'own-address' },
  ];
  await showPage({ state: 'read', stated: [ANNA, read], reasons: [[], reasons], missed: [] });
  await page.getByRole('button', { name: 'What this was read from: Leif Persson' }).click();
  const told = [...document.querySelectorAll('.read-from > div')].map((line) => line.textContent);
  expect(told).toEqual([
    'read asa card of its own',
    'numbertfn 0701-74 06 05',
    'for itAn address is made of the name.',
    'for itThe page as a whole speaks for this organization.',
    'against itAlso named there: <b>Anna</b> Ek',
    'against itIt stands in the page’s footer.',
  ]);
});

test('what could not be read is said in one line that the keyboard unfolds, and a frame of another site can be opened in a tab', async () => {
  const opened: string[] = [];
  const { tabs }: { tabs: object } = Reflect.get(globalThis, 'browser');
  Object.assign(tabs, { create: async ({ url }: { url: string }) => opened.push(url) });
  const foreignFrames = ['https://agency.example/staff?a=1', 'https://b.example/', 'https://c.example/', 'https://d.example/'];
  await showPage({ state: 'read', stated: [LEIF], missed: ['foreign-frame', 'pdf', 'drawn', 'veiled'], foreignFrames });
  const folded = page.getByText('7 parts of the page were not read.');
  const first = page.getByText('Part of the page is shown from agency.example and was not read.');
  await expect.element(folded).toBeVisible();
  await expect.element(first).not.toBeVisible();
  folded.element().closest('summary')?.focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(first).toBeVisible();
  await expect.element(page.getByText('1 more part from another site was not read.')).toBeVisible();
  await expect.element(page.getByText(/PDF file that cannot be read/)).toBeVisible();
  await expect.element(page.getByText(/as pictures, which cannot be read/)).toBeVisible();
  await expect.element(page.getByText(/hides e-mail addresses from programs/)).toBeVisible();
  await page.getByRole('button', { name: 'Open in a tab' }).first().click();
  await expect.poll(() => opened).toEqual(['https://agency.example/staff?a=1']);
});

test('when a page has changed that is said, and what it says now is shown without losing a tick', async () => {
  const directory = await emptyDirectory();
  const BO = stated('Bo Ahl', '+46701740608');
  show(<ChangingPage first={pageStating(LEIF, ANNA)} next={pageStating(BO, ANNA, LEIF)} />, { directory });
  await expect.element(page.getByRole('button', { name: 'Save chosen (2)' })).toBeVisible();
  await page.getByRole('checkbox', { name: 'Anna Ek' }).click();
  await page.getByRole('button', { name: 'What this was read from: Leif Persson' }).click();
  await expect.element(page.getByRole('paragraph').getByText('The page has changed since it was read.').last()).toBeVisible();
  await page.getByRole('button', { name: 'Show changes' }).click();
  await expect.element(page.getByRole('checkbox', { name: 'Bo Ahl' })).toBeChecked();
  await expect.element(page.getByRole('checkbox', { name: 'Leif Persson' })).toBeChecked();
  await expect.element(page.getByRole('checkbox', { name: 'Anna Ek' })).not.toBeChecked();
  await expect
    .element(page.getByRole('button', { name: 'What this was read from: Leif Persson' }))
    .toHaveAttribute('aria-expanded', 'true');
  expect(page.getByRole('button', { name: 'Show changes' }).elements()).toEqual([]);
});

test('a page can always be read again', async () => {
  const directory = await emptyDirectory();
  let asked = 0;
  const readAgain = (): void => {
    asked += 1;
  };
  show(<Home page={{ seen: pageStating(LEIF), readAgain }} shown onPlace={() => {}} />, { directory });
  await page.getByRole('button', { name: 'Read again' }).click();
  expect(asked).toBe(1);
});

test('a frame without an address is said to be there', async () => {
  await showPage({ state: 'read', stated: [], missed: ['foreign-frame'] });
  await expect.element(page.getByText('Part of the page is shown from another site and was not read.')).toBeVisible();
});

test.each(['search field', 'nothing at all'])('text pasted into the %s is read with one key', async (where) => {
  const directory = await emptyDirectory();
  show(<Pasting />, { directory });
  await expect.element(page.getByRole('combobox')).toHaveFocus();
  const target = where === 'search field' ? document.activeElement : document.body;
  await expect.poll(() => paste('Leif Persson, IT-chef, +46 70 174 06 05\nAnna Ek, jurist, +46 70 174 06 06', target)).toBe('taken');
  await expect.element(page.getByRole('checkbox', { name: 'Leif Persson' })).toBeVisible();
  await expect.element(page.getByRole('checkbox', { name: 'Anna Ek' })).toBeVisible();
});

test.each(['Leif Persson', '070-174 06 05', 'leif@vintervik.se'])('pasted into the search field, "%s" is searched for', async (words) => {
  await showPage({ state: 'pdf' });
  await expect.element(page.getByRole('combobox')).toHaveFocus();
  expect(paste(words, document.activeElement)).toBe('left');
});

test('text pasted into the line to add by hand stays there', async () => {
  await showPage({ state: 'pdf' });
  await page.getByRole('textbox', { name: 'Add by hand' }).click();
  expect(paste('Leif Persson, IT-chef, 070-174 06 05', document.activeElement)).toBe('left');
});

/** Home, and the view to which a paste leads. */
function Pasting() {
  const [view, setView] = useState('home');
  if (view === 'paste') return <PasteText onBack={() => {}} onOpen={() => {}} />;
  return <Home page={{ seen: { state: 'pdf' }, readAgain: () => {} }} shown onPlace={(place) => setView(place.view)} />;
}

/** Pastes as the browser does, and tells whether it was taken out of the field's hands. */
function paste(text: string, target: Element | null): 'taken' | 'left' {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
  return target?.dispatchEvent(event) === false ? 'taken' : 'left';
}
