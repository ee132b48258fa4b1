import './extension-stand-in.ts';
import type { JSX } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { type Surroundings, SurroundingsContext } from '../../src/ui/surroundings.ts';
import { ContactDetails } from '../../src/ui/views/ContactDetails.tsx';
import { Home } from '../../src/ui/views/Home.tsx';
import { emptyDirectory, pageStating, reportedErrors, SEEN_AT, show, showAgain, stated } from './show.tsx';

const NOBODY = { seen: pageStating(), readAgain: () => {} };
const LEIF = stated('Leif Persson', '+46701740605', { jobTitle: 'IT-chef' });

async function showLeif() {
  const directory = await emptyDirectory();
  const { contacts } = await directory.remember([LEIF], SEEN_AT);
  const id = contacts[0]?.id ?? '';
  let left = 0;
  show(<ContactDetails id={id} onBack={() => (left += 1)} />, { directory });
  await expect.element(page.getByRole('heading', { name: 'Leif Persson' })).toBeVisible();
  return { directory, id, left: () => left };
}

test('one line adds a contact by hand', async () => {
  const directory = await emptyDirectory();
  show(<Home page={NOBODY} shown onPlace={() => {}} />, { directory });
  await page.getByRole('textbox', { name: 'Add by hand' }).fill('Anna Ek, jurist, 070-174 06 06');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('status')).toHaveTextContent('Added Anna Ek');
  const [found] = await directory.find({ text: 'anna' });
  expect(found?.summary).toMatchObject({ name: 'Anna Ek', jobTitle: 'jurist', phones: [{ number: '+46701740606' }] });
});

test('Enter pressed before the directory is open counts once it is', async () => {
  const directory = await emptyDirectory();
  const opening = new EventTarget();
  function Opening(): JSX.Element {
    const surroundings = useContext(SurroundingsContext);
    const [opened, setOpened] = useState<Surroundings['directory']>('opening');
    useEffect(() => opening.addEventListener('open', () => setOpened(directory)), []);
    return (
      <SurroundingsContext.Provider value={{ ...surroundings, directory: opened }}>
        <Home page={NOBODY} shown onPlace={() => {}} />
      </SurroundingsContext.Provider>
    );
  }
  show(<Opening />, { directory: 'opening' });
  await page.getByRole('textbox', { name: 'Add by hand' }).fill('Anna Ek, jurist, +46 70 174 06 06');
  await userEvent.keyboard('{Enter}');
  opening.dispatchEvent(new Event('open'));
  await expect.element(page.getByRole('status')).toHaveTextContent('Added Anna Ek');
  expect(await directory.count()).toBe(1);
});

test('a line that was begun is there when the popup is opened again', async () => {
  const directory = await emptyDirectory();
  show(<Home page={NOBODY} shown onPlace={() => {}} />, { directory });
  await page.getByRole('textbox', { name: 'Add by hand' }).fill('Anna Ek, 070-17');
  document.body.replaceChildren();
  showAgain(<Home page={NOBODY} shown onPlace={() => {}} />, { directory });
  await expect.element(page.getByRole('textbox', { name: 'Add by hand' })).toHaveValue('Anna Ek, 070-17');
});

test('a corrected title is the one that is shown', async () => {
  const { directory, id } = await showLeif();
  await page.getByRole('button', { name: 'Correct' }).click();
  await page.getByRole('textbox', { name: 'Title' }).fill('IT-direktör');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect.element(page.getByText('IT-direktör')).toBeVisible();
  expect((await directory.get(id))?.summary.jobTitle).toBe('IT-direktör');
});

test('a correction that was begun waits for the popup to open again', async () => {
  const { directory } = await showLeif();
  await page.getByRole('button', { name: 'Correct' }).click();
  await page.getByRole('textbox', { name: 'Title' }).fill('IT-dir');
  document.body.replaceChildren();
  showAgain(<Home page={NOBODY} shown onPlace={() => {}} />, { directory });
  await expect.element(page.getByText('Unfinished correction: Leif Persson')).toBeVisible();
});

test('a correction that an earlier version began goes on, and takes away nothing that its form did not have', async () => {
  const { directory, id } = await showLeif();
  const typed = {
    name: 'Leif Persson',
    jobTitle: 'IT-dir',
    units: '',
    organization: 'Exempelstads kommun',
    press: true,
    addPhone: '',
    addEmail: '',
  };
  localStorage.setItem('draft:correction', JSON.stringify({ id, name: 'Leif Persson', typed }));
  document.body.replaceChildren();
  showAgain(<ContactDetails id={id} onBack={() => {}} />, { directory });
  await page.getByRole('button', { name: 'Save' }).click();
  await expect.element(page.getByRole('heading', { name: 'Leif Persson' })).toBeVisible();
  await expect.poll(async () => (await directory.get(id))?.summary.jobTitle).toBe('IT-dir');
  expect((await directory.get(id))?.summary).toMatchObject({ kind: 'person', phones: [{ number: '+46701740605', features: ['mobile'] }] });
});

test('what a number is for, its extension and hours are corrected in the form', async () => {
  const { directory, id } = await showLeif();
  await page.getByRole('button', { name: 'Correct' }).click();
  await page.getByText('070-174 06 05').click();
  await page.getByRole('combobox', { name: 'Kind of line' }).selectOptions('on call');
  await page.getByRole('textbox', { name: 'Extension' }).fill('12');
  await page.getByRole('textbox', { name: 'Opening hours' }).fill('vardagar 8-16');
  await page.getByRole('radio', { name: 'Office or desk' }).click();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect.element(page.getByRole('status')).toHaveTextContent('Corrected Leif Persson');
  const summary = (await directory.get(id))?.summary;
  expect(summary?.kind).toBe('office');
  expect(summary?.phones).toMatchObject([
    {
      features: ['duty'],
      extension: '12',
      hours: { text: 'vardagar 8-16', spans: [{ days: [1, 2, 3, 4, 5], from: '08:00', to: '16:00' }] },
    },
  ]);
});

test('a number can be confirmed, and be withdrawn', async () => {
  const { directory, id } = await showLeif();
  await page.getByRole('button', { name: '070-174 06 05 is right' }).click();
  await expect.element(page.getByText(/^confirmed/)).toBeVisible();
  await page.getByRole('button', { name: '070-174 06 05 is wrong' }).click();
  await expect.element(page.getByRole('status')).toHaveTextContent('070-174 06 05 is no longer used');
  expect((await directory.get(id))?.summary.phones.filter((phone) => phone.weight === 'own')).toEqual([]);
});

test('a removed contact comes back by Undo', async () => {
  const { directory, left } = await showLeif();
  await page.getByRole('button', { name: 'Remove contact' }).click();
  await expect.element(page.getByRole('status')).toHaveTextContent('Removed Leif Persson');
  expect(left()).toBe(1);
  expect(await directory.count()).toBe(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => directory.count()).toBe(1);
});

test('the number is a tel: link of plus and digits only', async () => {
  await showLeif();
  await expect.element(page.getByRole('link', { name: 'Call 070-174 06 05' })).toHaveAttribute('href', 'tel:+46701740605');
});

test('an Undo that fails is said, and the notice does not claim that it was done', async () => {
  const directory = await emptyDirectory();
  const { change } = await directory.remember([LEIF], SEEN_AT);
  function Done(): JSX.Element {
    const { say } = useContext(SurroundingsContext);
    useEffect(() => say({ sentence: 'Done', change: change.id }), []);
    return <></>;
  }
  show(<Done />, { directory });
  directory.close();
  reportedErrors();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.element(page.getByRole('status')).toHaveTextContent('It could not be saved. Nothing was changed.');
});

test('whoever confirms or withdraws a number by keys goes on from the heading above it', async () => {
  await showLeif();
  page.getByRole('button', { name: '070-174 06 05 is right' }).element().focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText(/^confirmed/)).toBeVisible();
  await expect.element(page.getByRole('heading', { name: 'Numbers' })).toHaveFocus();
  page.getByRole('button', { name: '070-174 06 05 is wrong' }).element().focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('status')).toHaveTextContent('no longer used');
  await expect.element(page.getByRole('heading', { name: 'Numbers' })).toHaveFocus();
});

test('Escape leaves a correction for its contact, and keeps what was typed', async () => {
  const { left } = await showLeif();
  await page.getByRole('button', { name: 'Correct' }).click();
  await page.getByRole('textbox', { name: 'Title' }).fill('IT-dir');
  await userEvent.keyboard('{Escape}');
  await expect.element(page.getByRole('heading', { name: 'Leif Persson' })).toHaveFocus();
  expect(left()).toBe(0);
  await page.getByRole('button', { name: 'Correct' }).click();
  await expect.element(page.getByRole('textbox', { name: 'Title' })).toHaveValue('IT-dir');
});

test('a number that cannot be read is said at its field, which has the cursor', async () => {
  await showLeif();
  await page.getByRole('button', { name: 'Correct' }).click();
  await page.getByRole('textbox', { name: 'Add a number' }).fill('12');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect.element(page.getByRole('textbox', { name: 'Add a number' })).toHaveFocus();
  await expect.element(page.getByText('No number could be read from this.')).toBeInViewport();
});
