import { describe, expect, test } from 'vitest';
import { openDatabase } from '../../src/directory/database.ts';
import type { Directory } from '../../src/directory/directory.ts';
import type { FromElsewhere } from '../../src/directory/from-elsewhere.ts';
import { idOf, inBatches, people, person } from './file-of-many.ts';
import { leif, MONDAY, mobile, NEWSROOM, newDirectory, onPage, TUESDAY, WEDNESDAY } from './people.ts';

const MANY = 1_100;

describe('the statements of a file', () => {
  test('are kept as if they had been remembered one by one, those that join among them', async () => {
    const [one, many] = [await newDirectory(), await newDirectory()];
    const pages = Array.from({ length: 20 }, (_, at) => onPage(person(at * 5), `${NEWSROOM}-${at}`));
    const list = [...people(60), ...people(30, { jobTitle: 'Utredare' }), ...people(20, { phones: [mobile(30)] }), ...people(10)];
    for (const directory of [one, many]) await directory.remember(pages, MONDAY);
    for (const statement of list) await one.remember([statement], TUESDAY);
    const { standings } = await many.rememberMany(inBatches(list, 90), { at: TUESDAY });
    expect(await kept(many)).toEqual(await kept(one));
    expect(standings.new).toBeGreaterThan(40);
    expect(standings.claimed + standings.known).toBeGreaterThan(10);
    expect(await many.changes(9)).toMatchObject([{ kind: 'save', at: TUESDAY }, { kind: 'save' }]);
  });

  test('change nothing the second time', async () => {
    const directory = await newDirectory();
    await directory.rememberMany([people(150)], { at: MONDAY });
    const before = await directory.backUp();
    const { change, standings } = await directory.rememberMany([people(150)], { at: TUESDAY });
    expect(change).toBeUndefined();
    expect(standings).toMatchObject({ known: 150, new: 0 });
    expect(await directory.backUp()).toEqual(before);
  });

  test('bring back nobody whom the journalist removed or forgot', async () => {
    const directory = await newDirectory();
    await directory.rememberMany([people(20)], { at: MONDAY });
    const [first, second] = (await directory.takeAway()).rows;
    await directory.remove([first?.id ?? ''], TUESDAY);
    await directory.forget([second?.id ?? ''], TUESDAY);
    const { change, standings } = await directory.rememberMany([people(20, { jobTitle: 'Kurator' })], { at: WEDNESDAY });
    expect(standings).toMatchObject({ removed: 1, forgotten: 1, changed: 18 });
    expect(change?.count).toBe(18);
    expect(await directory.count()).toBe(18);
  });

  test('tell nothing of somebody private while others see the screen', async () => {
    const directory = await newDirectory();
    await directory.rememberMany([people(3)], { at: MONDAY });
    await directory.annotate(await idOf(directory, 1), { private: true }, MONDAY);
    const shown = directory.withoutPrivate(TUESDAY);
    const { change, standings } = await shown.rememberMany([people(3, { jobTitle: 'Kurator' })], { at: TUESDAY });
    expect(standings).toMatchObject({ new: 1, changed: 2 });
    expect(change).toMatchObject({ count: 2, names: [] });
    await directory.undo(change?.id);
    expect(await names(directory, 'kurator')).toEqual([]);
  });

  test('are taken back in one step, whatever of them joined', async () => {
    const directory = await newDirectory();
    await directory.remember([onPage(person(3))], MONDAY);
    const before = await kept(directory);
    await directory.rememberMany([people(80)], { at: TUESDAY });
    expect(await directory.count()).toBe(80);
    await directory.undo();
    expect(await kept(directory)).toEqual(before);
    expect(await directory.find({ text: 'utredare' })).toEqual([]);
  });

  test('leave nothing behind when it is cancelled, nor when a batch cannot be read', async () => {
    const directory = await newDirectory();
    await directory.remember([onPage(leif())], MONDAY);
    const before = await directory.backUp();
    const cancelling = new AbortController();
    const told: number[] = [];
    const progress = ({ done }: { done: number }): void => {
      told.push(done);
      if (done > 500) cancelling.abort();
    };
    await expect(directory.rememberMany([people(MANY)], { at: TUESDAY, signal: cancelling.signal, progress })).rejects.toThrow(/abort/i);
    expect(told.at(-1)).toBeLessThan(600);
    await expect(directory.rememberMany(broken(), { at: TUESDAY })).rejects.toThrow('Line 12');
    expect(await directory.backUp()).toEqual(before);
    expect((await directory.find({ text: 'leif' })).length).toBe(1);
  });
});

describe('very many at once', () => {
  test('are found at once, in the index, and their step in the log is small; how many are kept only grows', async () => {
    const name = crypto.randomUUID();
    const directory = await newDirectory(name);
    await directory.remember([onPage(leif())], MONDAY);
    const told: { done: number; all: number }[] = [];
    const { change } = await directory.rememberMany(inBatches(people(MANY), 300), { at: TUESDAY, progress: (one) => told.push(one) });
    expect(change).toMatchObject({ kind: 'save', count: MANY, names: [person(0).name, person(1).name, person(2).name] });
    expect(told.map(({ done }) => done)).toEqual(told.map(({ done }) => done).sort((a, b) => a - b));
    expect(told.filter(({ done }) => done > 0).every(({ all }) => all === MANY)).toBe(true);
    expect(told.at(-1)).toEqual({ done: MANY, all: MANY });
    expect((await names(directory, person(777).name))[0]).toBe(person(777).name);
    expect(await names(directory, 'leif')).toEqual(['Leif Ekman']);
    const database = await openDatabase(name);
    const stamp = await database.indexStamp.get('index');
    expect(
      await database.findable
        .where('generation')
        .above(stamp?.generation ?? 0)
        .count(),
    ).toBe(0);
    expect(JSON.stringify(await database.changes.get(change?.id ?? 0)).length).toBeLessThan(1_000);
    database.dexie.close();
  });

  test('are taken back in one step, but for whom the journalist worked on and what was heard of them since', async () => {
    const directory = await newDirectory();
    await directory.remember([onPage(leif())], MONDAY);
    const before = await kept(directory);
    const { change } = await directory.rememberMany([people(MANY)], { at: TUESDAY });
    const [noted, joined, other, seen] = [
      await idOf(directory, 5),
      await idOf(directory, 6),
      await idOf(directory, 7),
      await idOf(directory, 8),
    ];
    await directory.annotate(noted, { note: 'Ring före nio' }, WEDNESDAY);
    const { id: join } = await directory.join([joined, other], WEDNESDAY);
    await directory.remember([onPage(person(8))], WEDNESDAY);
    await directory.undo(change?.id);
    expect(new Set((await directory.takeAway()).rows.map(({ summary }) => summary.name))).toEqual(
      new Set([person(5).name, person(7).name, person(8).name, 'Leif Ekman']),
    );
    expect((await directory.get(seen))?.statements.map(({ source }) => source.kind)).toEqual(['page']);
    expect(await names(directory, 'utredare')).toEqual([]);
    expect((await directory.changes(1))[0]).toMatchObject({ kind: 'undo', count: MANY - 1, undoes: change?.id });
    await directory.undo(join);
    expect(await directory.count()).toBe(3);
    await directory.undo();
    await directory.undo();
    await directory.undo(change?.id);
    expect(await kept(directory)).toEqual(before);
  });

  test('go wholly, and with what a backup brought to them spared', async () => {
    const directory = await newDirectory();
    const { change } = await directory.rememberMany([people(MANY)], { at: TUESDAY });
    const other = await newDirectory();
    await other.remember([onPage(person(4))], MONDAY);
    const { contacts, ...rest } = await other.backUp();
    const id = await idOf(directory, 4);
    await directory.restore({ ...rest, contacts: contacts.map((one) => ({ ...one, id })) }, 'join', WEDNESDAY);
    await directory.undo(change?.id);
    expect((await directory.takeAway()).rows.map(({ summary }) => summary.name)).toEqual([person(4).name]);
    expect(await names(directory, person(4).name)).toEqual([person(4).name]);
  });

  test('keep their step when one of them is forgotten, without the name', async () => {
    const directory = await newDirectory();
    const { change } = await directory.rememberMany([people(MANY)], { at: TUESDAY });
    for (const at of [0, 1, 2]) await directory.forget([await idOf(directory, at)], WEDNESDAY);
    expect(JSON.stringify((await directory.backUp()).changes)).not.toContain(person(1).name);
    await directory.undo(change?.id);
    expect(await directory.count()).toBe(0);
  });
});

async function* broken(): AsyncGenerator<FromElsewhere[]> {
  yield people(11);
  throw new Error('Line 12 cannot be read');
}

/** What is kept of all contacts, in an order of its own; ids are chance, and how often the same was said does not count. */
async function kept(directory: Directory): Promise<unknown[]> {
  const { contacts } = await directory.backUp();
  const said = contacts.map((one) => ({ ...one, id: '', statements: one.statements.map((statement) => ({ ...statement, count: 1 })) }));
  return said.map((one) => JSON.stringify(one)).sort();
}

async function names(directory: Directory, text: string): Promise<(string | undefined)[]> {
  return (await directory.find({ text })).map(({ summary }) => summary.name);
}
