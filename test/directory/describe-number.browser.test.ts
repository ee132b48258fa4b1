import { expect, test } from 'vitest';
import { leif, MONDAY, mobile, newDirectory, only, onPage, TUESDAY, WEDNESDAY } from './people.ts';

const ON_DUTY = { ...mobile(10), features: ['duty' as const], label: 'jour', hours: { text: 'helger' } };

test('what the journalist calls a number survives every re-reading and a later word that it is right, and is taken back in one step', async () => {
  const directory = await newDirectory();
  await directory.remember([onPage(leif())], MONDAY);
  const id = await only(directory, 'leif');
  const phones = async () => (await directory.get(id))?.summary.phones.map(({ number, features, label }) => [number, features, label]);
  const { id: change } = await directory.correct(
    id,
    { phones: [ON_DUTY], emails: ['Leif@ekstad.example'], name: 'Leif A. Ekman' },
    TUESDAY,
  );
  await directory.remember([onPage(leif())], WEDNESDAY);
  await directory.confirm(id, { phone: ON_DUTY.number }, WEDNESDAY);
  expect(await phones()).toEqual([[ON_DUTY.number, ['duty'], 'jour']]);
  expect((await directory.get(id))?.summary.emails.map(({ address }) => address)).toEqual(['leif@ekstad.example']);
  await directory.undo();
  await directory.undo(change);
  expect(await phones()).toEqual([[ON_DUTY.number, ['mobile'], undefined]]);
});

test('a number that takes the place of a wrong one stands alone, and both are in the backup', async () => {
  const directory = await newDirectory();
  await directory.remember([onPage(leif())], MONDAY);
  const id = await only(directory, 'leif');
  await directory.correct(id, { phones: [{ ...ON_DUTY, number: mobile(11).number }], wrong: [{ phone: mobile(10).number }] }, TUESDAY);
  const other = await newDirectory();
  await other.restore(await directory.backUp(), 'replace', WEDNESDAY);
  for (const one of [directory, other])
    expect((await one.get(id))?.summary.phones.map(({ number, label }) => [number, label])).toEqual([[mobile(11).number, 'jour']]);
});
