import './extension-stand-in.ts';
import { expect, onTestFinished, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Statement } from '../../src/contact/statement.ts';
import type { Directory } from '../../src/directory/directory.ts';
import { stated } from './show.tsx';
import { saved, savedFiles, showPage } from './show-directory-page.tsx';

const LATER = '2026-10-06T08:00:00.000Z';

/** Somebody of an organization. */
function at(organization: string, name: string, number: string): Statement {
  const one = stated(name, number, { jobTitle: 'Presschef' });
  return { ...one, values: { ...one.values, organization: { name: organization } } };
}

/** Two of a town, one of a region. */
async function shown(): Promise<Directory> {
  const directory = await saved(
    at('Ekstads kommun', 'Leif Persson', '+46701740605'),
    at('Ekstads kommun', 'Anna Ek', '+46701740606'),
    at('Region Mitt', 'Siv Öberg', '+46701740607'),
  );
  showPage(directory, '#');
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'Emergency sheet' }).click();
  return directory;
}

const box = (name: RegExp | string) => page.getByRole('checkbox', { name });
const make = (name: string) => page.getByRole('button', { name });
const paper = () => page.frameLocator(page.getByTitle('The sheet as it will be printed'));

/** How often something is printed from now on, in whatever frame. */
function printing(): { times: () => number } {
  let times = 0;
  const look = new MutationObserver(() => {
    const inside = document.querySelector('iframe')?.contentWindow;
    if (inside) inside.print = () => (times += 1);
  });
  look.observe(document.body, { childList: true, subtree: true });
  onTestFinished(() => look.disconnect());
  return { times: () => times };
}

test('everyone of the chosen organizations is on the sheet, which is shown as it will be, and saved as one file', async () => {
  const files = savedFiles();
  await shown();
  await box(/Ekstads kommun/).click();
  await make('Make the sheet of 2 contacts').click();
  await expect.element(paper().getByRole('heading', { name: 'Ekstads kommun' })).toBeVisible();
  await make('Save as file').click();
  await expect.element(page.getByText(/^The sheet was written to the file “Emergency sheet \d{4}-\d\d-\d\d\.html”$/)).toBeVisible();
  const file = new DOMParser().parseFromString((await files[0]?.text()) ?? '', 'text/html');
  expect([...file.querySelectorAll('h4')].map(({ textContent }) => textContent)).toEqual(['Anna Ek Press', 'Leif Persson Press']);
  expect(file.querySelector('.digits')?.textContent).toBe('+46 70 174 06 06');
  expect(files[0]?.type).toBe('text/html;charset=utf-8');
});

test('what is shown looks as the file does, although the page around it lets no text be style', async () => {
  await shown();
  await box(/Region Mitt/).click();
  await make('Make the sheet of 1 contact').click();
  await expect.element(paper().getByText('+46 70 174 06 07')).toHaveStyle({ fontWeight: '700', fontSize: '32px' });
  expect(document.querySelector('iframe')?.contentDocument?.compatMode).toBe('CSS1Compat');
});

test('a link in it leads to its place, and opens nothing in the frame', async () => {
  await shown();
  await box('Select all').click();
  await make('Make the sheet of 3 contacts').click();
  await paper().getByRole('link', { name: 'Region Mitt' }).click();
  await paper().getByText('+46 70 174 06 07').click();
  await expect.element(paper().getByRole('heading', { name: 'Emergency sheet' })).toBeInTheDocument();
});

test('its button prints the sheet and not the page around it, and so does the key, also where one has clicked into the sheet', async () => {
  const printed = printing();
  await shown();
  await box(/Region Mitt/).click();
  await make('Make the sheet of 1 contact').click();
  await expect.element(paper().getByText('Siv Öberg')).toBeVisible();
  await make('Print').click();
  expect(printed.times()).toBe(1);
  await userEvent.keyboard('{Control>}p{/Control}');
  expect(printed.times()).toBe(2);
  await paper().getByText('Siv Öberg').click();
  await userEvent.keyboard('{Control>}p{/Control}');
  expect(printed.times()).toBe(3);
});

test('it is chosen by keys alone, and the choice stays as long as the page is open', async () => {
  await shown();
  await expect.element(box(/Ekstads kommun/)).toBeVisible();
  box(/Ekstads kommun/)
    .element()
    .focus();
  await userEvent.keyboard('{ArrowDown} ');
  await expect.element(box(/Region Mitt/)).toBeChecked();
  await userEvent.keyboard('{ArrowUp} ');
  await make('Make the sheet of 3 contacts').click();
  await expect.element(paper().getByText('Leif Persson')).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.element(box(/Region Mitt/)).toBeChecked();
  await userEvent.keyboard('{Escape}');
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'Emergency sheet' }).click();
  await expect.element(box(/Ekstads kommun/)).toBeChecked();
});

test('organizations are found by their names, and “Select all” means those that are found', async () => {
  await shown();
  await page.getByRole('textbox', { name: 'Find an organization' }).fill('mitt');
  await expect.element(page.getByText('1 organization', { exact: true })).toBeVisible();
  await box('Select all').click();
  await expect.element(make('Make the sheet of 1 contact')).toBeVisible();
  await page.getByRole('textbox', { name: 'Find an organization' }).fill('växjö');
  await expect.element(page.getByText('0 organizations')).toBeVisible();
});

test('without a choice no sheet is made', async () => {
  await shown();
  await expect.element(make('Make the sheet')).toHaveAttribute('aria-disabled', 'true');
});

test('a private contact is not on it, and how many those are is said', async () => {
  const directory = await shown();
  const [anna] = await directory.find({ text: 'anna' });
  await directory.annotate(anna?.id ?? '', { private: true }, LATER);
  await expect.element(page.getByText('1 private contact was left out.')).toBeVisible();
  await box('Select all').click();
  await make('Make the sheet of 2 contacts').click();
  await expect.element(paper().getByText('Leif Persson')).toBeVisible();
  await expect.element(paper().getByText('Anna Ek')).not.toBeInTheDocument();
  const [leif] = await directory.find({ text: 'leif' });
  await directory.annotate(leif?.id ?? '', { private: true }, LATER);
  await expect.element(paper().getByText('Leif Persson')).not.toBeInTheDocument();
  await expect.element(paper().getByText('Siv Öberg')).toBeVisible();
});
