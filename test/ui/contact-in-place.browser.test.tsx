import './extension-stand-in.ts';
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Statement } from '../../src/contact/statement.ts';
import type { Directory } from '../../src/directory/directory.ts';
import { ContactDetails } from '../../src/ui/views/ContactDetails.tsx';
import { Home } from '../../src/ui/views/Home.tsx';
import { emptyDirectory, pageStating, SEEN_AT, show, showAgain, stated } from './show.tsx';
import { copiedTexts } from './taken-away.ts';

const NOBODY = { seen: pageStating(), readAgain: () => {} };
const WEEKDAYS = { text: 'vardagar 8-16', spans: [{ days: [1, 2, 3, 4, 5], from: '08:00', to: '16:00' }] };
const ALWAYS = { text: 'dygnet runt', spans: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '24:00' }] };
/** A Saturday, five days after the contacts were seen. */
const SATURDAY = new Date('2026-10-10T10:00:00Z');

const SWITCHBOARD = office('Kommunens växel', { number: '+46846500410', country: 'SE', features: ['main-number'], hours: ALWAYS });
const LEIF = withHours(stated('Leif Persson', '+46701740605', { jobTitle: 'IT-chef' }));

describe('a contact’s ladder', () => {
  test('has the switchboard of its organization below its own number, says whose it is and leads there and back', async () => {
    await showLeif(SWITCHBOARD);
    const lines = () =>
      page
        .getByRole('link', { name: /^Call/ })
        .elements()
        .map((link) => link.textContent);
    await expect.poll(lines).toEqual(['070-174 06 05', '08-465 004 10']);
    await page.getByRole('button', { name: 'Open Kommunens växel' }).click();
    await expect.element(page.getByRole('heading', { name: 'Kommunens växel' })).toHaveFocus();
    await page.getByRole('button', { name: 'Back', exact: true }).click();
    await expect.element(page.getByRole('heading', { name: 'Leif Persson' })).toBeVisible();
  });

  test('says that a number is usually closed, when it opens, and who is open, and what Enter copies stays the same', async () => {
    await showLeif(SWITCHBOARD);
    await expect.element(page.getByText('usually closed now')).toBeVisible();
    await expect.element(page.getByText(/^opens Monday/)).toBeVisible();
    await expect.element(page.getByText('open now: Kommunens växel 08-465 004 10')).toBeVisible();
  });

  test('says in a row of the search that the number is closed, and Enter copies it all the same', async () => {
    const directory = await emptyDirectory();
    await directory.remember([LEIF], SEEN_AT);
    show(<Home page={NOBODY} shown onPlace={() => {}} />, { directory, now: SATURDAY });
    await userEvent.keyboard('leif');
    await expect.element(page.getByRole('option', { name: /usually closed now opens Monday/ })).toBeVisible();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('status')).toHaveTextContent('Copied 070-174 06 05');
  });
});

describe('how fresh a contact is', () => {
  test('is told in a line that leads to its page, at its name', async () => {
    await showLeif();
    const link = page.getByRole('link', { name: 'seen 5 days ago on exempelstad.se' });
    await expect.element(link).toHaveAttribute('href', 'https://exempelstad.se/press#:~:text=Leif%20Persson');
    expect(page.getByText(/^stale/).elements()).toEqual([]);
  });

  test('is marked after a year without a word', async () => {
    await showLeif(undefined, new Date('2027-10-10T10:00:00Z'));
    await expect.element(page.getByText('stale: nothing for a year')).toBeVisible();
    await expect.element(page.getByText('seen last year on exempelstad.se')).toBeVisible();
  });
});

describe('by keys', () => {
  test('a line with who it is and how to reach them is copied', async () => {
    const copied = copiedTexts();
    await showLeif();
    await userEvent.keyboard('{Alt>}l{/Alt}');
    await expect.element(page.getByRole('status')).toHaveTextContent('Copied: Leif Persson, IT-chef, Exempelstads kommun, 070-174 06 05');
    expect(copied).toEqual([{ 'text/plain': 'Leif Persson, IT-chef, Exempelstads kommun, 070-174 06 05' }]);
  });

  test('the address is copied', async () => {
    const copied = copiedTexts();
    await showLeif();
    await userEvent.keyboard('{Alt>}m{/Alt}');
    await expect.element(page.getByRole('status')).toHaveTextContent('Copied leif@exempelstad.example');
    expect(copied).toEqual([{ 'text/plain': 'leif@exempelstad.example' }]);
  });

  test('the contact becomes a favourite, which stands first where nothing is typed, and is none again', async () => {
    const { directory, id } = await showLeif();
    await userEvent.keyboard('{Alt>}s{/Alt}');
    await expect.element(page.getByRole('button', { name: 'Favourite' })).toHaveAttribute('aria-pressed', 'true');
    expect((await directory.get(id))?.annotations.favourite).toBe(true);
    await directory.remember([stated('Anna Ek', '+46701740606')], '2026-10-06T08:00:00.000Z');
    document.body.replaceChildren();
    show(<Home page={NOBODY} shown onPlace={() => {}} />, { directory });
    await expect.element(page.getByRole('group', { name: 'Favourites' })).toBeVisible();
    await expect.element(page.getByRole('option').first()).toHaveTextContent('Leif Persson (Favourite)');
    await directory.annotate(id, { favourite: false }, SEEN_AT);
    await expect.element(page.getByRole('option').first()).toHaveTextContent('Anna Ek');
  });
});

describe('a note', () => {
  test('is saved when one leaves it, and can be taken back', async () => {
    const { directory, id } = await showLeif();
    const field = page.getByRole('textbox', { name: 'Note' });
    await field.fill('Ring efter nio.');
    await userEvent.keyboard('{Tab}');
    await expect.element(page.getByRole('status')).toHaveTextContent('The note is saved');
    expect((await directory.get(id))?.annotations.note).toBe('Ring efter nio.');
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.element(field).toHaveValue('');
  });

  test('is saved by its keys once, and an emptied one is gone', async () => {
    const { directory, id } = await showLeif();
    const field = page.getByRole('textbox', { name: 'Note' });
    await field.fill('Ring.');
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await expect.element(page.getByRole('button', { name: 'Save note' })).not.toBeInTheDocument();
    await field.fill('');
    await userEvent.keyboard('{Tab}');
    await expect.poll(async () => (await directory.get(id))?.annotations.note).toBeUndefined();
    expect((await directory.changes(9)).map(({ kind }) => kind)).toEqual(['annotate', 'annotate', 'save']);
  });

  test('is saved also by who leaves the contact with Escape', async () => {
    const { directory, id } = await showLeif();
    await page.getByRole('textbox', { name: 'Note' }).fill('Ring.');
    await userEvent.keyboard('{Escape}');
    document.body.replaceChildren();
    showAgain(<ContactDetails id={id} onBack={() => {}} />, { directory });
    await expect.element(page.getByRole('textbox', { name: 'Note' })).toHaveValue('Ring.');
  });

  test('that was begun is there when the popup opens again', async () => {
    const { directory, id } = await showLeif();
    await page.getByRole('textbox', { name: 'Note' }).fill('Ring e');
    document.body.replaceChildren();
    showAgain(<ContactDetails id={id} onBack={() => {}} />, { directory });
    await expect.element(page.getByRole('textbox', { name: 'Note' })).toHaveValue('Ring e');
  });
});

describe('tags', () => {
  test('are added by Enter, those in use are offered, and are taken away', async () => {
    const { directory, id } = await showLeif(SWITCHBOARD);
    const [other] = await directory.find({ text: 'växel' });
    await directory.annotate(other?.id ?? '', { tags: ['vindkraft'] }, SEEN_AT);
    const field = page.getByRole('textbox', { name: 'Add a tag' });
    await field.fill('skola');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('button', { name: 'Remove the tag skola' })).toBeVisible();
    await expect.element(field).toHaveFocus();
    await page.getByRole('button', { name: 'vindkraft' }).click();
    await expect.poll(async () => (await directory.get(id))?.annotations.tags).toEqual(['skola', 'vindkraft']);
    await page.getByRole('button', { name: 'Remove the tag skola' }).click();
    await expect.poll(async () => (await directory.get(id))?.annotations.tags).toEqual(['vindkraft']);
    await expect.element(field).toHaveFocus();
  });

  test('are there once, however they are spelt', async () => {
    const { directory, id } = await showLeif();
    const field = page.getByRole('textbox', { name: 'Add a tag' });
    for (const text of ['Skola', 'skola', ' ']) {
      await field.fill(text);
      await userEvent.keyboard('{Enter}');
      await expect.element(field).toHaveValue('');
    }
    expect((await directory.get(id))?.annotations.tags).toEqual(['Skola']);
  });
});

async function showLeif(also?: Statement, now: Date = SATURDAY): Promise<{ directory: Directory; id: string }> {
  const directory = await emptyDirectory();
  const { contacts } = await directory.remember([LEIF, ...(also ? [also] : [])], SEEN_AT);
  const id = contacts[0]?.id ?? '';
  show(<ContactDetails id={id} onBack={() => {}} />, { directory, now });
  await expect.element(page.getByRole('heading', { name: 'Leif Persson' })).toBeVisible();
  return { directory, id };
}

function withHours(statement: Statement): Statement {
  const { values } = statement;
  const phones = values.phones.map((phone) => ({ ...phone, hours: WEEKDAYS }));
  return {
    ...statement,
    values: { ...values, phones, emails: [{ address: 'leif@exempelstad.example' }] },
    texts: { name: ['Leif Persson'] },
  };
}

function office(name: string, phone: Statement['values']['phones'][number]): Statement {
  const of = stated(name, phone.number);
  return { ...of, values: { ...of.values, kind: 'office', phones: [phone] } };
}

test('the organization of a contact leads to everyone of it', async () => {
  const directory = await emptyDirectory();
  const { contacts } = await directory.remember([stated('Leif Persson', '+46701740605')], SEEN_AT);
  const places: unknown[] = [];
  show(<ContactDetails id={contacts[0]?.id ?? ''} onBack={() => {}} onPlace={(place) => places.push(place)} />, { directory });
  await page.getByRole('link', { name: 'Exempelstads kommun' }).click();
  expect(places).toEqual([{ view: 'organization', key: 'exempelstads kommun' }]);
});
