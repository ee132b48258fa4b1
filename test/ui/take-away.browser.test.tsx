import './extension-stand-in.ts';
import jsQR from 'jsqr';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Statement } from '../../src/contact/statement.ts';
import type { Directory } from '../../src/directory/directory.ts';
import { cardOf } from '../../src/ui/card-of.ts';
import { Codes } from '../../src/ui/views/Codes.tsx';
import { ContactDetails } from '../../src/ui/views/ContactDetails.tsx';
import { emptyDirectory, SEEN_AT, SITE, show, stated } from './show.tsx';

const LATER = '2026-10-06T08:00:00.000Z';
const LEIF = stated('Leif Persson', '+46701740605', { jobTitle: 'IT-chef' });
const ANNA = stated('Anna Ek', '+46701740606');
const PLANTED = stated('Leif Persson', '+46701740699', { jobTitle: 'IT-chef', site: 'evil.example' });

async function saved(directory: Directory, ...statements: Statement[]): Promise<string[]> {
  const { contacts } = await directory.remember(statements, SEEN_AT);
  return contacts.flatMap(({ id }) => id ?? []);
}

async function rowOf(directory: Directory, id: string) {
  const [row] = (await directory.takeAway([id])).rows;
  if (row === undefined) throw new Error('It is not there.');
  return row;
}

test('what only another site claims is in no card until the journalist confirms it', async () => {
  const directory = await emptyDirectory();
  const [id = ''] = await saved(directory, LEIF, PLANTED);
  const numbers = async () => cardOf(await rowOf(directory, id)).contact.phones.map(({ number }) => number);
  expect((await rowOf(directory, id)).summary.phones).toHaveLength(2);
  expect(await numbers()).toEqual(['+46701740605']);
  await directory.confirm(id, { phone: '+46701740699' }, LATER);
  expect(await numbers()).toContain('+46701740699');
  await directory.withdraw(id, { phone: '+46701740699' }, LATER);
  expect(await numbers()).toEqual(['+46701740605']);
});

test('a former number is in no card', async () => {
  const directory = await emptyDirectory();
  const [id = ''] = await saved(directory, LEIF);
  await directory.remember([stated('Leif Persson', '+46701740607', { jobTitle: 'IT-chef' })], LATER);
  expect(cardOf(await rowOf(directory, id)).contact.phones.map(({ number }) => number)).toEqual(['+46701740607']);
});

test('a card names the pages of its own side, the newest word first, and what the journalist added', async () => {
  const directory = await emptyDirectory();
  const [id = ''] = await saved(directory, LEIF, PLANTED);
  const elsewhere = { ...LEIF.source, address: `https://${SITE}/it`, title: 'IT-drift' };
  await directory.remember([{ ...LEIF, values: { ...LEIF.values, jobTitle: 'IT-direktör' }, source: elsewhere }], LATER);
  await directory.annotate(id, { note: 'Ring efter nio.', tags: ['it'] }, LATER);
  const card = cardOf(await rowOf(directory, id));
  expect(card.sources.map(({ address, title }) => [address, title])).toEqual([
    [`https://${SITE}/it`, 'IT-drift'],
    [`https://${SITE}/press`, undefined],
  ]);
  expect(card).toMatchObject({ id, note: 'Ring efter nio.', tags: ['it'], revisedAt: LATER });
});

test('a correction moves the day of revision', async () => {
  const directory = await emptyDirectory();
  const [id = ''] = await saved(directory, LEIF);
  expect(cardOf(await rowOf(directory, id)).revisedAt).toBe(SEEN_AT);
  await directory.correct(id, { jobTitle: 'IT-direktör' }, LATER);
  expect(cardOf(await rowOf(directory, id)).revisedAt).toBe(LATER);
});

test('the link of a card holds the whole file under the name of the contact', async () => {
  const directory = await emptyDirectory();
  const [id = ''] = await saved(directory, { ...LEIF, values: { ...LEIF.values, name: 'Åsa Öberg/Ek' } });
  show(<ContactDetails id={id} onBack={() => {}} />, { directory });
  const link = page.getByRole('link', { name: 'Save card' });
  await expect.element(link).toHaveAttribute('download', 'Åsa Öberg Ek.vcf');
  const [head = '', text = ''] = (link.element().getAttribute('href') ?? '').split(/,(.*)/s);
  expect(head).toBe('data:text/vcard;charset=utf-8');
  expect(decodeURIComponent(text)).toContain('\r\nFN:Åsa Öberg/Ek\r\n');
  expect(decodeURIComponent(text)).toContain('+46701740605');
});

test('what stays out of the card is said', async () => {
  const directory = await emptyDirectory();
  const [id = ''] = await saved(directory, LEIF, PLANTED);
  show(<ContactDetails id={id} onBack={() => {}} />, { directory });
  await expect.element(page.getByText('Former and unconfirmed numbers')).toBeVisible();
});

test('another program reads the card from the code as it is drawn', async () => {
  const directory = await emptyDirectory();
  const [id = ''] = await saved(directory, LEIF);
  show(<ContactDetails id={id} onBack={() => {}} />, { directory });
  await page.getByRole('button', { name: 'Show code' }).click();
  const code = page.getByRole('img', { name: 'Code with the card of Leif Persson' });
  await expect.element(code).toBeVisible();
  await expect.element(page.getByText('Not in the code: tags and where it was read.')).toBeVisible();
  const read = await scanned(code);
  expect(read).toContain('FN:Leif Persson');
  expect(read).toContain('TEL;TYPE=CELL:+46701740605');
});

test('Escape goes from the code back to the contact', async () => {
  const directory = await emptyDirectory();
  const [id = ''] = await saved(directory, LEIF);
  show(<ContactDetails id={id} onBack={() => {}} />, { directory });
  await page.getByRole('button', { name: 'Show code' }).click();
  await expect.element(page.getByRole('img')).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.element(page.getByRole('button', { name: 'Show code' })).toBeVisible();
  await expect.element(page.getByRole('heading', { name: 'Leif Persson', exact: true })).toHaveFocus();
});

test('arrows turn from code to code, and stop at the last', async () => {
  const directory = await emptyDirectory();
  const ids = await saved(directory, LEIF, ANNA);
  show(<Codes ids={ids} onBack={() => {}} />, { directory });
  await expect.element(page.getByRole('img', { name: /Leif Persson/ })).toBeVisible();
  await userEvent.keyboard('{ArrowRight}{ArrowRight}');
  await expect.element(page.getByRole('img', { name: /Anna Ek/ })).toBeVisible();
  await expect.element(page.getByText('2 of 2')).toBeVisible();
  await expect.element(page.getByRole('heading', { name: 'Anna Ek' })).toBeVisible();
  await userEvent.keyboard('{ArrowLeft}');
  await expect.element(page.getByRole('img', { name: /Leif Persson/ })).toBeVisible();
});

test('of many, the code is that of the contact whose turn it is, however fast one turns', async () => {
  const directory = await emptyDirectory();
  const many = Array.from({ length: 90 }, (_, index) => stated(`Person ${index}`, `+4670174${String(605 + index).padStart(4, '0')}`));
  const ids = await saved(directory, ...many);
  show(<Codes ids={ids} onBack={() => {}} />, { directory });
  await expect.element(page.getByText('1 of 90')).toBeVisible();
  await userEvent.keyboard('{ArrowLeft}{ArrowRight>40/}{ArrowLeft}');
  await expect.element(page.getByText('40 of 90')).toBeVisible();
  await expect.element(page.getByRole('heading', { name: 'Person 39', exact: true })).toBeVisible();
  expect(await scanned(page.getByRole('img', { name: 'Code with the card of Person 39' }))).toContain('FN:Person 39');
  await userEvent.keyboard('{ArrowRight>60/}');
  await expect.element(page.getByText('90 of 90')).toBeVisible();
  await expect.element(page.getByRole('heading', { name: 'Person 89', exact: true })).toBeVisible();
});

/** What a program finds in a picture of an element. */
async function scanned(element: ReturnType<typeof page.getByRole>): Promise<string | undefined> {
  const picture = await element.screenshot({ save: false });
  const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
  canvas?.drawImage(bitmap, 0, 0);
  const image = canvas?.getImageData(0, 0, bitmap.width, bitmap.height);
  return image && jsQR(image.data, image.width, image.height)?.data;
}
