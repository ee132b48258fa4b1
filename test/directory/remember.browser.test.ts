import { expect, test } from 'vitest';
import { bestNumber } from '../../src/contact/summarise.ts';
import {
  asText,
  byHand,
  EVIL,
  leif,
  MONDAY,
  mobile,
  NEWSROOM,
  newDirectory,
  OWN_SITE,
  only,
  onPage,
  TUESDAY,
  WEDNESDAY,
} from './people.ts';

test('a contact that a page states is found again by title and place', async () => {
  const directory = await newDirectory();
  const { contacts, change } = await directory.remember(
    [onPage(leif({ name: 'Leif Persson', organization: { name: 'Kristianstads kommun' } }))],
    MONDAY,
  );
  expect(contacts.map(({ standing }) => standing)).toEqual(['new']);
  expect(change).toMatchObject({ kind: 'save', at: MONDAY, names: ['Leif Persson'], count: 1 });
  const [found] = await directory.find({ text: 'it chef kristianstad' });
  expect(found?.summary.name).toBe('Leif Persson');
  expect(await directory.count()).toBe(1);
});

test('the same page read again is one contact, and one statement with its sightings', async () => {
  const directory = await newDirectory();
  await directory.remember([onPage(leif())], MONDAY);
  const { contacts } = await directory.remember([onPage(leif()), onPage(leif(), `${NEWSROOM}-2`)], TUESDAY);
  expect(contacts.map(({ standing }) => standing)).toEqual(['known', 'known']);
  const row = await directory.get(await only(directory, 'leif'));
  expect(row?.statements).toHaveLength(1);
  expect(row?.statements[0]).toMatchObject({ count: 3, firstSeenAt: MONDAY, lastSeenAt: TUESDAY, pages: [NEWSROOM, `${NEWSROOM}-2`] });
});

test('its own site says another number: changed, and the old one is former', async () => {
  const directory = await newDirectory();
  await directory.remember([onPage(leif())], MONDAY);
  const newer = onPage(leif({ phones: [mobile(20)] }));
  expect(await directory.compare([newer])).toMatchObject([{ standing: 'changed', differs: ['phones'] }]);
  await directory.remember([newer], TUESDAY);
  const row = await directory.get(await only(directory, 'leif'));
  expect(row && bestNumber(row.summary)?.number).toBe(mobile(20).number);
  expect(row?.summary.phones.map(({ number, weight }) => [number, weight])).toEqual([
    [mobile(20).number, 'own'],
    [mobile(10).number, 'former'],
  ]);
});

test('an old release read today is older, and its number is not copied', async () => {
  const directory = await newDirectory();
  await directory.remember([onPage(leif())], MONDAY);
  const old = onPage(leif({ phones: [mobile(20)] }), `${NEWSROOM}-old`, { statedAt: '2021-03-01' });
  expect(await directory.compare([old])).toMatchObject([{ standing: 'older', differs: ['phones'] }]);
  await directory.remember([old], TUESDAY);
  const row = await directory.get(await only(directory, 'leif'));
  expect(row && bestNumber(row.summary)?.number).toBe(mobile(10).number);
});

test("the organization's own host counts once the newsroom gives an address there", async () => {
  const directory = await newDirectory();
  await directory.remember([onPage(leif({ emails: [{ address: 'leif.ekman@ekstad.se' }] }))], MONDAY);
  expect(await directory.compare([onPage(leif({ phones: [mobile(20)] }), OWN_SITE)])).toMatchObject([{ standing: 'changed' }]);
  expect(await directory.compare([onPage(leif({ phones: [mobile(20)] }), EVIL)])).toMatchObject([{ standing: 'claimed' }]);
});

test('a number written by hand counts, and what a page adds to a contact begun by hand is shown', async () => {
  const directory = await newDirectory();
  await directory.remember([byHand({ kind: 'person', name: 'Leif Ekman', phones: [mobile(10)], emails: [] })], MONDAY);
  await directory.remember([onPage(leif({ phones: [mobile(10), mobile(20)] }))], TUESDAY);
  const row = await directory.get(await only(directory, 'leif'));
  expect(row?.summary).toMatchObject({ jobTitle: 'IT-chef', organization: { name: 'Ekstads kommun' } });
  expect(row && bestNumber(row.summary)?.number).toBe(mobile(10).number);
  expect(row?.summary.phones[1]).toMatchObject({ number: mobile(20).number, weight: 'claimed' });
});

test('a pasted text cannot speak for a contact, also not for one that began with a text', async () => {
  const directory = await newDirectory();
  await directory.remember([asText(leif())], MONDAY);
  const other = asText(leif({ phones: [mobile(20)] }));
  expect(await directory.compare([other])).toMatchObject([{ standing: 'claimed' }]);
  await directory.remember([other], TUESDAY);
  const row = await directory.get(await only(directory, 'leif'));
  expect(row && bestNumber(row.summary)?.number).toBe(mobile(10).number);
});

test('a removed contact is not found, is told of as removed, and comes back as it was when chosen again', async () => {
  const directory = await newDirectory();
  const { contacts } = await directory.remember([onPage(leif())], MONDAY);
  const id = contacts[0]?.id ?? '';
  await directory.correct(id, { jobTitle: 'IT-direktör' }, MONDAY);
  await directory.remove([id], TUESDAY);
  expect(await directory.find({ text: 'leif' })).toEqual([]);
  expect(await directory.find({ text: '' })).toEqual([]);
  expect(await directory.get(id)).toBeUndefined();
  expect(await directory.count()).toBe(0);
  expect(await directory.compare([onPage(leif())])).toMatchObject([{ standing: 'removed', id }]);
  const again = await directory.remember([onPage(leif())], WEDNESDAY);
  expect(again.contacts).toEqual([{ id, standing: 'removed' }]);
  expect((await directory.get(id))?.summary.jobTitle).toBe('IT-direktör');
});

test('what the journalist says wins over every later reading, and is no news when the page repeats itself', async () => {
  const directory = await newDirectory();
  const { contacts } = await directory.remember([onPage(leif())], MONDAY);
  const id = contacts[0]?.id ?? '';
  await directory.correct(id, { jobTitle: 'Digitaliseringschef', press: true, withdrawn: ['organization'] }, TUESDAY);
  await directory.withdraw(id, { phone: mobile(10).number }, TUESDAY);
  expect(await directory.compare([onPage(leif())])).toMatchObject([{ standing: 'known', differs: [] }]);
  await directory.remember([onPage(leif())], WEDNESDAY);
  const summary = (await directory.get(id))?.summary;
  expect(summary).toMatchObject({ jobTitle: 'Digitaliseringschef', press: true, phones: [] });
  expect(summary?.organization).toBeUndefined();
});

test('a claimed number counts once the journalist confirms it', async () => {
  const directory = await newDirectory();
  const { contacts } = await directory.remember(
    [onPage(leif({ phones: [], emails: [{ address: 'leif@ekstad.se' }] })), onPage(leif({ phones: [mobile(20)] }), EVIL)],
    MONDAY,
  );
  const id = contacts[0]?.id ?? '';
  const before = await directory.get(id);
  expect(before && bestNumber(before.summary)).toBeUndefined();
  await directory.confirm(id, { phone: mobile(20).number }, TUESDAY);
  const after = await directory.get(id);
  expect(after && bestNumber(after.summary)).toMatchObject({ number: mobile(20).number, confirmedAt: TUESDAY });
});

test('every field of a statement outlives a reopening', async () => {
  const name = crypto.randomUUID();
  const directory = await newDirectory(name);
  await directory.remember(
    [onPage(leif({ press: true, organization: { name: 'Ekstads kommun', units: ['Stöd', 'IT'], address: { locality: 'Ekstad' } } }))],
    MONDAY,
  );
  directory.close();
  const again = await newDirectory(name);
  const [found] = await again.find({ text: 'ekstad stöd' });
  expect(found?.summary).toMatchObject({ press: true, organization: { units: ['Stöd', 'IT'], address: { locality: 'Ekstad' } } });
});
