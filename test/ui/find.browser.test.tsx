import './extension-stand-in.ts';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Home } from '../../src/ui/views/Home.tsx';
import { emptyDirectory, pageStating, reportedErrors, SEEN_AT, show, stated } from './show.tsx';

const NOBODY = { seen: pageStating(), readAgain: () => {} };
const LEIF = stated('Leif Persson', '+46701740605', { jobTitle: 'IT-chef' });
const ANNA = stated('Anna Ek', '+46701740606', { jobTitle: 'Pressekreterare' });

/** A number reserved for fiction. */
function mobile(index: number): string {
  return `+4670174${String(605 + index).padStart(4, '0')}`;
}

async function showDirectoryOf(...statements: (typeof LEIF)[]): Promise<string[]> {
  const directory = await emptyDirectory();
  await directory.remember(statements, SEEN_AT);
  const places: string[] = [];
  show(<Home page={NOBODY} shown onPlace={(place) => places.push(place.view)} />, { directory });
  return places;
}

test('the cursor is in the search field at once', async () => {
  await showDirectoryOf();
  await expect.element(page.getByRole('combobox', { name: 'Find a contact' })).toHaveFocus();
});

test('words in any order find a contact, and Enter copies its number and says whose', async () => {
  await showDirectoryOf(LEIF, ANNA);
  await userEvent.keyboard('chef leif');
  await expect.element(page.getByRole('option', { name: /Leif Persson/ })).toHaveAttribute('aria-selected', 'true');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('status')).toHaveTextContent('Copied 070-174 06 05, mobile: Leif Persson, IT-chef');
});

test('whoever is found by a note is shown with the words around it', async () => {
  const directory = await emptyDirectory();
  const { contacts } = await directory.remember([LEIF], SEEN_AT);
  await directory.annotate(
    contacts[0]?.id ?? '',
    { note: 'Svarar bäst efter lunch och aldrig på fredagar, pratade om vindkraft' },
    SEEN_AT,
  );
  show(<Home page={NOBODY} shown onPlace={() => {}} />, { directory });
  await userEvent.keyboard('vindkr');
  await expect.element(page.getByRole('option')).toHaveTextContent('Note: …på fredagar, pratade om vindkraft');
  await expect.poll(() => [...document.querySelectorAll('mark')].map(({ textContent }) => textContent)).toEqual(['vindkr']);
});

test('Enter right after the last key copies what was asked for, not what stood there before', async () => {
  await showDirectoryOf(ANNA, LEIF);
  await userEvent.keyboard('e');
  await expect.element(page.getByRole('option').first()).toBeVisible();
  await userEvent.keyboard('{Backspace}leif{Enter}');
  await expect.element(page.getByRole('status')).toHaveTextContent('Leif Persson');
});

test('arrows choose among those found, and the field tells which one', async () => {
  await showDirectoryOf(LEIF, ANNA);
  await userEvent.keyboard('exempelstads');
  await expect.element(page.getByRole('option').nth(1)).toBeVisible();
  await userEvent.keyboard('{ArrowDown}');
  const second = page.getByRole('option').nth(1);
  await expect.element(second).toHaveAttribute('aria-selected', 'true');
  await expect.element(page.getByRole('combobox')).toHaveAttribute('aria-activedescendant', second.element().id);
});

test('→ at the end of the text opens the contact', async () => {
  const places = await showDirectoryOf(LEIF);
  await userEvent.keyboard('leif');
  await expect.element(page.getByRole('option')).toBeVisible();
  await userEvent.keyboard('{ArrowRight}');
  expect(places).toEqual(['contact']);
});

test('with nothing typed, contacts of the current site come first', async () => {
  await showDirectoryOf(stated('Berit Alm', '+46701740607', { site: 'annanstad.se' }), LEIF);
  await expect.element(page.getByRole('option').first()).toHaveTextContent('Leif Persson');
  await expect.element(page.getByRole('group', { name: 'Saved from exempelstad.se' })).toBeInTheDocument();
});

test('nobody found is said, with the next step', async () => {
  await showDirectoryOf(LEIF);
  await userEvent.keyboard('zzz');
  await expect.element(page.getByText('Nobody in your directory matches “zzz”.')).toBeVisible();
});

test('Escape empties the search field', async () => {
  await showDirectoryOf(LEIF);
  await userEvent.keyboard('zzz{Escape}');
  await expect.element(page.getByRole('combobox')).toHaveValue('');
});

test('a number that only another site claims is not what Enter copies', async () => {
  await showDirectoryOf(LEIF, stated('Leif Persson', '+46701740699', { jobTitle: 'IT-chef', site: 'evil.example' }));
  await userEvent.keyboard('leif');
  await expect.element(page.getByRole('option').first()).toBeVisible();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('status')).toHaveTextContent('Copied 070-174 06 05, mobile: Leif Persson');
});

test('the directory cannot be opened: a sentence says so', async () => {
  show(<Home page={NOBODY} shown onPlace={() => {}} />, { directory: 'closed' });
  await expect.element(page.getByText(/cannot be opened in this window/)).toBeVisible();
});

test('a directory that cannot be read any more is said, and reported', async () => {
  const directory = await emptyDirectory();
  directory.close();
  const reported = reportedErrors();
  show(<Home page={NOBODY} shown onPlace={() => {}} />, { directory });
  await expect.element(page.getByRole('status')).toHaveTextContent('The directory could not be read.');
  expect(reported).not.toEqual([]);
});

test('where more are found than are shown, that is said', async () => {
  const many = ['Al', 'Ek', 'Lind'].flatMap((first, group) =>
    [...'abcdefghijk'].map((letter, index) => stated(`Anna ${first}${letter}berg`, mobile(group * 11 + index))),
  );
  await showDirectoryOf(...many);
  await userEvent.keyboard('anna');
  await expect.element(page.getByText('The first 30 are shown. Type more words to find the others.').last()).toBeInTheDocument();
  expect(page.getByRole('option').elements()).toHaveLength(30);
});

test('the button over a row copies, and opens nothing', async () => {
  const places = await showDirectoryOf(LEIF);
  await userEvent.keyboard('leif');
  await page.getByRole('button', { name: 'Copy 070-174 06 05, Leif Persson' }).click();
  await expect.element(page.getByRole('status')).toHaveTextContent('Copied 070-174 06 05');
  expect(places).toEqual([]);
});

test('a number is copied in the form that is set', async () => {
  const directory = await emptyDirectory();
  await directory.remember([LEIF], SEEN_AT);
  show(<Home page={NOBODY} shown onPlace={() => {}} />, { directory, copiedForm: 'international' });
  await userEvent.keyboard('leif');
  await expect.element(page.getByRole('option')).toBeVisible();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('status')).toHaveTextContent('Copied +46701740605, mobile');
});

test('a number in full that is typed or pasted asks who called', async () => {
  await showDirectoryOf(LEIF);
  await userEvent.keyboard('+46 70 174 06 05');
  await expect.element(page.getByRole('group', { name: 'Who called? 070-174 06 05' })).toBeInTheDocument();
  await expect.element(page.getByRole('option')).toHaveTextContent('Leif Persson');
});

test('of a number that nobody has, whose numbers begin alike is told, and it goes to the line that adds somebody', async () => {
  const places = await showDirectoryOf(stated('Växeln', '+46846500400'), LEIF);
  await userEvent.keyboard('08-465 004 37');
  await expect.element(page.getByText('Nobody in your directory has the number 08-465 004 37.')).toBeVisible();
  await expect.element(page.getByText('landline, Sweden')).toBeVisible();
  await page.getByRole('button', { name: 'Add who it was' }).click();
  const line = page.getByRole('textbox', { name: 'Add by hand' });
  await expect.element(line).toHaveFocus();
  await userEvent.keyboard('Berit Alm');
  await expect.element(line).toHaveAccessibleDescription(/Berit Alm · 08-465 004 37 \(landline\)/);
  await page.getByRole('button', { name: /Växeln/ }).click();
  expect(places).toEqual(['contact']);
});

test('what is being written in that line is not overwritten', async () => {
  await showDirectoryOf(LEIF);
  const line = page.getByRole('textbox', { name: 'Add by hand' });
  await userEvent.fill(line, 'Somebody else');
  await userEvent.fill(page.getByRole('combobox'), '08-465 004 37');
  await page.getByRole('button', { name: 'Add who it was' }).click();
  await expect.element(line).toHaveValue('Somebody else');
});
