import { describe, expect, test } from 'vitest';
import { openDatabase } from '../../src/directory/database.ts';
import { type Directory, openDirectory } from '../../src/directory/directory.ts';
import { leif, MONDAY, mobile, newDirectory, onPage, TUESDAY, WEDNESDAY } from './people.ts';

/** A directory in which so many were saved, with their ids. */
async function withPeople(count: number, name: string = crypto.randomUUID()): Promise<{ directory: Directory; ids: string[] }> {
  const directory = await newDirectory(name);
  const people = Array.from({ length: count }, (_, at) => onPage(leif({ name: `${NAMES[at]} Ek`, phones: [mobile(10 + at)] })));
  const { contacts } = await directory.remember(people, MONDAY);
  return { directory, ids: contacts.map(({ id }) => id ?? '') };
}

const NAMES = ['Anna', 'Bo', 'Cecilia', 'Disa'];

function put(ids: readonly string[], since: string = TUESDAY) {
  return { put: ids.map((id) => ({ id, since })) };
}

async function namesOn(directory: Directory): Promise<string> {
  return (await directory.callSheet()).people.map(({ row }) => row.summary.name?.split(' ')[0]).join(' ');
}

describe('the call sheet', () => {
  test('is empty at first, and holds whom the journalist puts on it, each once and in that order', async () => {
    const { directory, ids } = await withPeople(3);
    expect(await directory.callSheet()).toEqual({ people: [] });
    const [anna = '', bo = '', cecilia = ''] = ids;
    await directory.changeCallSheet(put([bo, anna]));
    await directory.changeCallSheet({ title: ' Branden i\nhamnen ', ...put([anna, cecilia], WEDNESDAY) });
    expect(await directory.callSheet()).toMatchObject({
      title: 'Branden i hamnen',
      people: [{ since: TUESDAY }, { since: TUESDAY }, { since: WEDNESDAY }],
    });
    expect(await namesOn(directory)).toBe('Bo Anna Cecilia');
  });

  test('is put into another order, and loses whom the journalist takes off', async () => {
    const { directory, ids } = await withPeople(3);
    const [anna = '', bo = '', cecilia = ''] = ids;
    await directory.changeCallSheet(put(ids));
    await directory.changeCallSheet({ ...put([cecilia]), before: anna });
    expect(await namesOn(directory)).toBe('Cecilia Anna Bo');
    await directory.changeCallSheet({ takeOff: [anna] });
    expect(await namesOn(directory)).toBe('Cecilia Bo');
    await directory.changeCallSheet({ ...put([anna]), before: bo });
    expect(await namesOn(directory)).toBe('Cecilia Anna Bo');
  });

  test('is there in every window, which is told of it, and after a restart', async () => {
    const name = crypto.randomUUID();
    const { directory, ids } = await withPeople(2, name);
    const other = await openDirectory({ name });
    let told = false;
    other.subscribe(() => {
      told = true;
    });
    // The first answer of a subscription is how things stand.
    const changedAgain = async (): Promise<boolean> => {
      await directory.changeCallSheet(put(ids));
      return told;
    };
    await expect.poll(changedAgain).toBe(true);
    directory.close();
    expect(await namesOn(await openDirectory({ name }))).toBe('Anna Bo');
  });

  test('is no change of the directory, and in no backup', async () => {
    const { directory, ids } = await withPeople(2);
    const generation = await directory.generation();
    await directory.changeCallSheet({ title: 'Branden', ...put(ids) });
    expect(await directory.generation()).toBe(generation);
    expect(JSON.stringify(await directory.backUp())).not.toContain('Branden');
  });

  test('holds two hundred, and says for how many there was no room', async () => {
    const directory = await newDirectory();
    const letters = [...'abcdefghijklmno'];
    const surnames = letters.flatMap((first) => letters.map((second) => `${first}${second}strand`)).slice(0, 203);
    const many = surnames.map((surname, at) =>
      onPage(leif({ name: `Anna ${surname}`, phones: [], emails: [{ address: `a${at}@ekstad.example` }] })),
    );
    const ids = (await directory.remember(many, MONDAY)).contacts.map(({ id }) => id ?? '');
    expect(await directory.changeCallSheet(put(ids))).toEqual({ leftOut: new Set(ids).size - 200 });
    expect((await directory.callSheet()).people).toHaveLength(200);
  });
});

describe('off the call sheet is', () => {
  test('who is removed, until that is undone', async () => {
    const { directory, ids } = await withPeople(2);
    await directory.changeCallSheet(put(ids));
    await directory.remove(ids.slice(0, 1), WEDNESDAY);
    expect(await namesOn(directory)).toBe('Bo');
    await directory.undo();
    expect(await namesOn(directory)).toBe('Anna Bo');
  });

  test('who is forgotten, also under the id of somebody who was joined with them', async () => {
    const name = crypto.randomUUID();
    const { directory, ids } = await withPeople(3, name);
    const [anna = '', bo = '', cecilia = ''] = ids;
    await directory.changeCallSheet(put([cecilia, bo]));
    const stays = (await directory.join([anna, bo], WEDNESDAY)).id;
    expect(stays).toBeGreaterThan(0);
    const left = (await directory.callSheet()).people.map(({ row }) => row.id);
    expect(left).toHaveLength(2);
    await directory.forget(left.slice(1), WEDNESDAY);
    expect(await namesOn(directory)).toBe('Cecilia');
    const beside = await openDatabase(name);
    const kept = JSON.stringify(await beside.state.toArray());
    expect([anna, bo, cecilia].map((id) => kept.includes(id))).toEqual([false, false, true]);
    beside.dexie.close();
  });

  test('who is joined with another, who takes the place, and back after undo', async () => {
    const { directory, ids } = await withPeople(3);
    const [anna = '', bo = '', cecilia = ''] = ids;
    await directory.changeCallSheet(put([bo, cecilia, anna]));
    await directory.join([anna, bo], WEDNESDAY);
    expect((await directory.callSheet()).people).toHaveLength(2);
    await directory.undo();
    expect(await namesOn(directory)).toBe('Bo Cecilia Anna');
  });

  test('who is private, while others can see the screen, and nothing that is done then takes them off', async () => {
    const { directory, ids } = await withPeople(3);
    const [, bo = '', cecilia = ''] = ids;
    await directory.changeCallSheet(put(ids));
    await directory.annotate(bo, { private: true }, WEDNESDAY);
    const seen = directory.withoutPrivate(WEDNESDAY);
    expect(await namesOn(seen)).toBe('Anna Cecilia');
    await seen.changeCallSheet({ takeOff: [cecilia] });
    expect([await namesOn(seen), await namesOn(directory)]).toEqual(['Anna', 'Anna Bo']);
  });
});
