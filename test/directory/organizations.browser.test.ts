import { expect, test } from 'vitest';
import { leif, MONDAY, mobile, newDirectory, onPage, TUESDAY } from './people.ts';

/** So many that they are read in several steps, each at an organization. */
async function withPeople(organizations: readonly (string | undefined)[]) {
  const directory = await newDirectory();
  const people = organizations.map((name, at) => {
    const { organization: _, ...values } = leif({ name: `Person${at} Ek`, phones: [], emails: [{ address: `p${at}@ekstad.example` }] });
    return onPage(name === undefined ? values : { ...values, organization: { name } });
  });
  const { contacts } = await directory.remember(people, MONDAY);
  const held = async () => (await directory.organizations()).organizations.map(({ key, name, ids }) => [key, name, ids.length]);
  return { directory, ids: contacts.flatMap(({ id }) => id ?? []), held };
}

test('an organization has all who belong to it, however it is spelt, under the name that most give it', async () => {
  const { held } = await withPeople([
    'Ekstads kommun',
    'EKSTADS KOMMUN',
    'Ekstads kommun',
    'Ekstads Energi AB',
    'Ekstads Energi',
    undefined,
  ]);
  expect(await held()).toEqual([
    ['', undefined, 1],
    ['ekstads energi', expect.stringMatching(/^Ekstads Energi(?: AB)?$/), 2],
    ['ekstads kommun', 'Ekstads kommun', 3],
  ]);
});

test('all of many are found, each once, and can be taken away', async () => {
  const { directory, ids } = await withPeople(Array.from({ length: 701 }, (_, at) => `Bolag ${at % 7}`));
  const { organizations, leftOut } = await directory.organizations();
  const found = organizations.flatMap((one) => one.ids);
  expect([new Set(found), found.length, leftOut]).toEqual([new Set(ids), 701, 0]);
  expect((await directory.takeAway(organizations[0]?.ids)).rows).toHaveLength(101);
});

test('private and removed contacts are in none, and private ones are counted, but not where others see the screen', async () => {
  const { directory, ids, held } = await withPeople(['Ekstads kommun', 'Ekstads kommun', 'Region Mitt', 'Länet']);
  await directory.annotate(ids[0] ?? '', { private: true }, TUESDAY);
  await directory.annotate(ids[2] ?? '', { private: true }, TUESDAY);
  await directory.remove([ids[3] ?? ''], TUESDAY);
  expect(await held()).toEqual([['ekstads kommun', 'Ekstads kommun', 1]]);
  expect((await directory.organizations()).leftOut).toBe(2);
  expect((await directory.withoutPrivate(TUESDAY).organizations()).leftOut).toBe(0);
});

test('a corrected organization is the one that counts', async () => {
  const { directory, ids, held } = await withPeople(['Ekstads komun']);
  await directory.correct(ids[0] ?? '', { organization: { name: 'Ekstads kommun' } }, TUESDAY);
  expect(await held()).toEqual([['ekstads kommun', 'Ekstads kommun', 1]]);
  await directory.correct(ids[0] ?? '', { addPhone: mobile(12) }, TUESDAY);
  expect(await held()).toHaveLength(1);
});
