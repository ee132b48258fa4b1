import { expect, test } from 'vitest';
import type { Contact } from '../../src/contact/contact.ts';
import { bestNumber } from '../../src/contact/summarise.ts';
import type { Directory } from '../../src/directory/directory.ts';
import type { FromElsewhere } from '../../src/directory/from-elsewhere.ts';
import { readShareFile } from '../../src/exchange/share/share-file.ts';
import { writeShareFile } from '../../src/exchange/share/share-write.ts';
import { EVIL, leif, MONDAY, mobile, newDirectory, only, onPage, TUESDAY, WEDNESDAY } from './people.ts';

const PRESS = 'https://www.ekstad.se/press';
const MAIL = [{ address: 'leif@ekstad.se' }];

/** The contact as it comes out of a colleague's file that was written on Tuesday. */
async function fromFile(
  contact: Contact,
  { from = 'Eva Ek', seenAt = MONDAY }: { from?: string; seenAt?: string } = {},
): Promise<FromElsewhere> {
  const source = { address: PRESS, site: 'ekstad.se', firstSeenAt: seenAt, lastSeenAt: seenAt };
  const card = { id: crypto.randomUUID(), contact, sources: [source], revisedAt: seenAt };
  const text = await writeShareFile(
    { cards: [card], from, writtenAt: TUESDAY, madeBy: '0.5.0', withNotes: false, withTags: false },
    { sha256 },
  );
  const read = await readShareFile(text, sha256, TUESDAY);
  const [one] = 'broken' in read ? [] : read.cards;
  if (one === undefined) throw new Error('It is not read.');
  const { contact: values, texts, pages, statedAt } = one;
  return { values, texts, source: { kind: 'colleague', name: from, pages, ...(statedAt === undefined ? {} : { statedAt }) } };
}

async function summaryOf(directory: Directory) {
  const row = await directory.get(await only(directory, 'ekman'));
  if (row === undefined) throw new Error('It is not there.');
  return { ...row.summary, numbers: row.summary.phones.map(({ number, weight }) => [number.slice(-2), weight]), row };
}

test('what a colleague says otherwise than the page one has read is theirs alone, however new it is', async () => {
  const directory = await newDirectory();
  await directory.remember([onPage(leif(), PRESS, { statedAt: '2020-01-01' })], MONDAY);
  const other = await fromFile(leif({ jobTitle: 'IT-direktör', phones: [mobile(10), mobile(11)], emails: MAIL }));
  expect(await directory.compare([other])).toMatchObject([{ standing: 'claimed' }]);
  await directory.rememberMany([[other]], { at: WEDNESDAY });
  const summary = await summaryOf(directory);
  expect(summary.numbers).toEqual([
    ['10', 'own'],
    ['11', 'claimed'],
  ]);
  expect([bestNumber(summary)?.number, summary.jobTitle, summary.emails[0]?.weight]).toEqual([mobile(10).number, 'IT-chef', 'claimed']);
  expect(summary.row.statements[1]?.source).toMatchObject({
    kind: 'colleague',
    name: 'Eva Ek',
    pages: [{ address: PRESS, lastSeenAt: MONDAY }],
  });
});

test('the addresses that a colleague adds make no site the contact’s own', async () => {
  const directory = await newDirectory();
  await directory.remember([onPage(leif())], MONDAY);
  await directory.rememberMany([[await fromFile(leif({ emails: [{ address: 'leif@evil.example' }] }))]], { at: TUESDAY });
  await directory.remember([onPage(leif({ phones: [mobile(12)] }), EVIL)], WEDNESDAY);
  const summary = await summaryOf(directory);
  expect(summary.numbers).toEqual([
    ['10', 'own'],
    ['12', 'claimed'],
  ]);
});

test('who calls themselves by a site’s name has no word of that site’s', async () => {
  const directory = await newDirectory();
  await directory.remember([onPage(leif(), PRESS)], MONDAY);
  await directory.rememberMany([[await fromFile(leif({ phones: [mobile(13)] }), { from: 'ekstad.se' })]], { at: TUESDAY });
  expect((await summaryOf(directory)).numbers).toEqual([
    ['10', 'own'],
    ['13', 'claimed'],
  ]);
});

test('whom only a colleague knows is there with their word, until the organization’s own page says another since', async () => {
  const directory = await newDirectory();
  await directory.rememberMany([[await fromFile(leif({ emails: MAIL }))]], { at: TUESDAY });
  expect(bestNumber(await summaryOf(directory))?.number).toBe(mobile(10).number);
  await directory.remember([onPage(leif({ phones: [mobile(14)], emails: MAIL }), PRESS)], WEDNESDAY);
  const summary = await summaryOf(directory);
  expect(bestNumber(summary)?.number).toBe(mobile(14).number);
  expect(summary.numbers).toContainEqual(['10', 'former']);
});

test('a file that dates itself into the future is no newer than the day it was written', async () => {
  const directory = await newDirectory();
  await directory.rememberMany([[await fromFile(leif({ emails: MAIL }), { seenAt: '2999-01-01T00:00:00.000Z' })]], { at: TUESDAY });
  await directory.remember([onPage(leif({ phones: [mobile(15)], emails: MAIL }), PRESS)], WEDNESDAY);
  expect(bestNumber(await summaryOf(directory))?.number).toBe(mobile(15).number);
});

test('the same file again changes nothing, and its pages are in a backup', async () => {
  const directory = await newDirectory();
  const one = await fromFile(leif());
  await directory.rememberMany([[one]], { at: TUESDAY });
  const before = await directory.backUp();
  expect((await directory.rememberMany([[one]], { at: WEDNESDAY })).change).toBeUndefined();
  expect(await directory.backUp()).toEqual(before);
  const other = await newDirectory();
  await other.restore(before, 'replace', WEDNESDAY);
  expect((await summaryOf(other)).row).toEqual((await summaryOf(directory)).row);
});

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
