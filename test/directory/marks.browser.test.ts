import { expect, test } from 'vitest';
import type { Directory } from '../../src/directory/directory.ts';
import { type Random, randomFrom } from '../generator/random.ts';
import { leif, MONDAY, mobile, newDirectory, onPage, TUESDAY } from './people.ts';

const NAMES = ['Anna Ek', 'Anna Lind', 'Bo Berg', 'Siv Öberg', 'Tor Ala', 'Ida Ström'];

/** One step that a journalist may take, drawn by lot; one that cannot be taken changes nothing. */
async function step(directory: Directory, { between, chance, pick, shuffled }: Random): Promise<void> {
  const ids = (await directory.backUp()).contacts.map(({ id }) => id);
  const [one = '', other = ''] = shuffled(ids);
  const at = between(0, NAMES.length - 1);
  const page = onPage(leif({ name: NAMES[at] ?? '', phones: [mobile(30 + at)] }), `https://www.site${between(0, 2)}.example/press`);
  const statements = (await directory.get(one))?.statements.map(({ key }) => key) ?? [];
  const steps = [
    () => directory.remember([page], MONDAY),
    () => directory.remember([page], MONDAY),
    () => directory.keepApart([one, other], TUESDAY),
    () => directory.keepApart([one, other], TUESDAY),
    () => directory.join([one, other], TUESDAY),
    () => directory.split(one, statements.slice(1), TUESDAY),
    async () => directory.undo(pick(await directory.changes(6))?.id, TUESDAY),
    () => directory.remove([one], TUESDAY),
    () => directory.annotate(one, { note: 'Ring före nio' }, TUESDAY),
    // Whoever is forgotten does not come back, and in the end nobody would.
    async () => chance(0.2) && directory.forget([one], TUESDAY),
    async () => directory.restore(await directory.backUp(), pick(['join', 'replace'] as const), TUESDAY),
  ];
  await pick(steps)().catch(() => {});
}

test.each([1, 6])('whatever is done, who is kept apart is so on both sides, and from nobody who is not there (%i)', async (seed) => {
  const directory = await newDirectory();
  const random = randomFrom(seed);
  let marks = 0;
  for (let steps = 0; steps < 100; steps += 1) {
    await step(directory, random);
    const { contacts } = await directory.backUp();
    const pairs = contacts.flatMap(({ id, apart = [] }) => apart.map((other) => [id, other] as const));
    const known = new Set(pairs.map((pair) => pair.join(' ')));
    expect(pairs.filter(([id, other]) => id === other || !known.has(`${other} ${id}`))).toEqual([]);
    marks += pairs.length;
  }
  expect(marks).toBeGreaterThan(10);
});
