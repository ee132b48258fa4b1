import './extension-stand-in.ts';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Statement } from '../../src/contact/statement.ts';
import { ContactDetails } from '../../src/ui/views/ContactDetails.tsx';
import { Home } from '../../src/ui/views/Home.tsx';
import { emptyDirectory, pageStating, SEEN_AT, SITE, show, stated } from './show.tsx';

const LATER = '2026-11-06T08:00:00.000Z';
const OLD_NUMBER = '+46701740610';
const NUMBER = '+46701740620';

/** What a release of the contact's own site says, of that day. */
function release(number: string, jobTitle: string, statedAt: string): Statement {
  const statement = stated('Leif Persson', number, { jobTitle });
  const source = { kind: 'page', address: `https://${SITE}/${statedAt}`, host: SITE, site: SITE, recognisedBy: 'cards', statedAt } as const;
  const organization = { name: 'Exempelstads kommun', units: ['IT-enheten'] };
  return { ...statement, values: { ...statement.values, organization }, source };
}

/** Leif as he was met over the year, and as another site has him. */
async function leifOverTheYear() {
  const directory = await emptyDirectory();
  const { contacts } = await directory.remember([release(OLD_NUMBER, 'IT-chef', '2026-05-03')], SEEN_AT);
  await directory.remember([release(NUMBER, 'IT-direktör', '2026-06-10')], SEEN_AT);
  await directory.remember([stated('Leif Persson', NUMBER, { jobTitle: 'Avgående', site: 'evil.example' })], LATER);
  return { directory, id: contacts[0]?.id ?? '' };
}

async function showLeif() {
  const { directory, id } = await leifOverTheYear();
  show(<ContactDetails id={id} onBack={() => {}} />, { directory });
  await expect.element(page.getByRole('heading', { name: 'Leif Persson' })).toBeVisible();
  return { directory, id };
}

/** The line of a field, to be opened. */
function field(name: string) {
  return page.getByRole('group').filter({ has: page.getByText(name, { exact: true }) });
}

test('whoever is found by a number of before is said to have had it, and Enter copies the present one', async () => {
  const { directory } = await leifOverTheYear();
  show(<Home page={{ seen: pageStating(), readAgain: () => {} }} shown onPlace={() => {}} />, { directory });
  await userEvent.keyboard('0610');
  await expect.element(page.getByRole('option')).toHaveTextContent('had 070-174 06 10 until May 2026');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('status')).toHaveTextContent('Copied 070-174 06 20');
});

test('a number of before is copied from its quiet line, which opened by keys tells since when there is another', async () => {
  await showLeif();
  const line = page.getByText('had 070-174 06 10 until May 2026');
  line.element().closest('summary')?.focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText('last stated 3 May 2026, another since 10 Jun 2026')).toBeVisible();
  const opened = page.getByRole('group').filter({ has: line });
  await expect.element(opened).toHaveTextContent(`${SITE} dated 3 May 2026 · seen 5 Oct 2026`);
  await page.getByRole('button', { name: 'Copy 070-174 06 10, Leif Persson' }).click();
  await expect.element(page.getByRole('status')).toHaveTextContent('Copied 070-174 06 10');
});

test('a number of before that is right after all is the present one again', async () => {
  const { directory, id } = await showLeif();
  await page.getByText('had 070-174 06 10 until May 2026').click();
  await page.getByRole('button', { name: '070-174 06 10 is right' }).click();
  await expect.element(page.getByRole('link', { name: 'Call 070-174 06 10' })).toBeVisible();
  expect((await directory.get(id))?.summary.phones[0]?.number).toBe(OLD_NUMBER);
});

test('a number that the journalist withdrew is told with the day, and can be taken back', async () => {
  const { directory, id } = await showLeif();
  await directory.withdraw(id, { phone: NUMBER }, LATER);
  await page.getByText('you said on 6 Nov 2026 that 070-174 06 20 is wrong').click();
  await expect.element(page.getByRole('button', { name: '070-174 06 20 is wrong' })).not.toBeInTheDocument();
  await page.getByRole('button', { name: '070-174 06 20 is right' }).click();
  await expect.element(page.getByRole('link', { name: 'Call 070-174 06 20' })).toBeVisible();
});

test('a field opened tells what it was, until when, and what only another site says', async () => {
  await showLeif();
  await expect.element(page.getByText('before: IT-chef')).toBeVisible();
  await page.getByText('before: IT-chef').click();
  const title = field('title');
  await expect.element(title).toHaveTextContent('last stated 3 May 2026, another since 10 Jun 2026');
  await expect.element(title).toHaveTextContent('Avgående says evil.example, not confirmed');
  await expect.element(title.getByRole('button', { name: `Open the page: ${SITE}` }).first()).toBeVisible();
});

test('a field that the journalist corrected says when, and what was said before', async () => {
  const { directory, id } = await showLeif();
  await directory.correct(id, { jobTitle: 'CIO' }, LATER);
  await page.getByText('before: IT-direktör').click();
  await expect.element(field('title')).toHaveTextContent('CIO you changed it on 6 Nov 2026');
  await expect.element(field('title')).toHaveTextContent('last stated 10 Jun 2026, another since 6 Nov 2026');
});
