import { describe, expect, test } from 'vitest';
import { idOf, inBatches, people, person } from './file-of-many.ts';
import { MONDAY, mobile, newDirectory, onPage, TUESDAY, WEDNESDAY } from './people.ts';

describe('a preview of a file', () => {
  test('says of each statement what becomes of it then, and keeps nothing', async () => {
    const directory = await newDirectory();
    await directory.rememberMany([people(6)], { at: MONDAY });
    await directory.remove([await idOf(directory, 1)], TUESDAY);
    await directory.forget([await idOf(directory, 2)], TUESDAY);
    await directory.remember([onPage(person(60))], TUESDAY);
    const kurator = people(8, { jobTitle: 'Kurator' });
    const elsewhere = people(61, { phones: [mobile(30)] }).slice(60);
    const noted = people(1).map((one) => ({ ...one, brings: { note: 'Ring före nio' } }));
    const list = [...people(1), ...kurator.slice(1), ...elsewhere, ...noted, ...people(8).slice(7)];
    const before = await directory.backUp();
    const previewed = await directory.previewMany(inBatches(list, 3), { at: WEDNESDAY });
    expect(previewed.map(({ standing }) => standing)).toEqual(
      'known removed forgotten changed changed changed new new claimed changed new'.split(' '),
    );
    expect(previewed.map(({ differs }) => differs.join())).toEqual(',jobTitle,,jobTitle,jobTitle,jobTitle,,,phones,note,'.split(','));
    expect(previewed.map(({ oneWith }) => oneWith).filter((one) => one !== undefined)).toEqual([0, 7]);
    expect(await directory.backUp()).toEqual(before);
    const { standings, change } = await directory.rememberMany([list], { at: WEDNESDAY });
    for (const standing of ['new', 'known', 'changed', 'claimed', 'removed', 'forgotten'] as const)
      expect(standings[standing]).toBe(previewed.filter((one) => one.standing === standing).length);
    expect(change?.count).toBe(7);
  });

  test('tells of somebody private as of anybody new, and known once they were taken in, while others see the screen', async () => {
    const directory = await newDirectory();
    await directory.remember([onPage(person(0))], MONDAY);
    await directory.annotate(await idOf(directory, 0), { private: true }, MONDAY);
    const shown = directory.withoutPrivate(TUESDAY);
    const list = [...people(2), ...people(2, { jobTitle: 'Kurator' })];
    const [hidden, fresh, ...again] = await shown.previewMany([list], { at: TUESDAY });
    expect(hidden).toEqual(fresh);
    expect(again).toEqual([
      { standing: 'new', differs: [], oneWith: 0 },
      { standing: 'new', differs: [], oneWith: 1 },
    ]);
    await shown.rememberMany([list], { at: TUESDAY });
    const later = await shown.previewMany([list], { at: WEDNESDAY });
    expect(later.map(({ standing }) => standing)).toEqual(['known', 'known', 'known', 'known']);
  });

  test('tells how far it is, and ends where it is cancelled', async () => {
    const directory = await newDirectory();
    const told: number[] = [];
    const cancelling = new AbortController();
    await directory.previewMany([people(120)], { at: MONDAY, progress: ({ done }) => told.push(done) });
    expect(told.at(-1)).toBe(120);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    const progress = ({ done }: { done: number }): void => {
      if (done > 50) cancelling.abort();
    };
    await expect(directory.previewMany([people(120)], { at: MONDAY, signal: cancelling.signal, progress })).rejects.toThrow(/abort/i);
  });
});
