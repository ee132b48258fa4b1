import { describe, expect, test } from 'vitest';
import type { Directory } from '../../src/directory/directory.ts';
import { leif, MONDAY, mobile, newDirectory, OWN_SITE, onPage, TUESDAY, WEDNESDAY } from './people.ts';

const EK = 'https://www.ek.example/press';
const ALA = 'https://www.ala.example/press';
/** She has married, and kept her number: two for the directory, and one in truth, or two who share a telephone. */
const ek = onPage(leif({ name: 'Anna Ek', phones: [mobile(30)] }), EK);
const lind = onPage(leif({ name: 'Anna Lind', phones: [mobile(30)] }), ALA);
const berg = onPage(leif({ name: 'Bo Berg', phones: [mobile(40)] }), ALA);

async function saved(...statements: Parameters<Directory['remember']>[0]): Promise<{ directory: Directory; ids: string[] }> {
  const directory = await newDirectory();
  const { contacts } = await directory.remember(statements, MONDAY);
  return { directory, ids: contacts.flatMap(({ id }) => id ?? []) };
}

async function apart(directory: Directory, id: string | undefined): Promise<readonly string[] | undefined> {
  const { contacts } = await directory.backUp();
  return contacts.find((one) => one.id === id)?.apart;
}

describe('kept apart', () => {
  test('two are not suggested again, and are until then and once it is taken back', async () => {
    const { directory, ids } = await saved(ek, lind);
    const [first = '', second = ''] = ids;
    expect(await directory.suggestionsFor(first)).toHaveLength(1);
    const change = await directory.keepApart(ids, TUESDAY);
    expect(change).toMatchObject({ kind: 'keep-apart', count: 2, names: ['Anna Ek', 'Anna Lind'] });
    expect(await directory.suggestionsFor(first)).toEqual([]);
    expect(await directory.suggestionsFor(second)).toEqual([]);
    expect((await directory.suggestions()).found).toEqual([]);
    expect(await directory.suggestionsAmong([ids])).toEqual([]);
    await directory.undo(change.id);
    expect(await directory.suggestionsFor(second)).toHaveLength(1);
    expect(await apart(directory, first)).toBeUndefined();
  });

  test('a number that both have identifies neither: whoever fits both by it is somebody new', async () => {
    const { directory, ids } = await saved(
      onPage(leif({ name: 'Leif Ekman' }), EK),
      onPage(leif({ name: 'Leif Ekman Berg', phones: [mobile(50)] }), ALA),
    );
    const [, second = ''] = ids;
    await directory.correct(second, { addPhone: mobile(10) }, MONDAY);
    const either = onPage({ kind: 'person', name: 'L. Ekman', phones: [mobile(10)], emails: [] }, OWN_SITE);
    expect((await directory.compare([either]))[0]?.id).toBeDefined();
    await directory.keepApart(ids, TUESDAY);
    expect((await directory.compare([either]))[0]).toEqual({ standing: 'new', differs: [] });
    // What each page says of its own goes on being said of that one.
    const again = await directory.remember([onPage(leif({ name: 'Leif Ekman' }), EK)], WEDNESDAY);
    expect(again.contacts[0]?.id).toBe(ids[0]);
  });

  test('from one that is joined with another they are kept apart from the one that stays, and from the one before when the joining is taken back', async () => {
    const { directory, ids } = await saved(ek, lind, berg);
    const [first = '', second = '', third = ''] = ids;
    await directory.keepApart([second, third], TUESDAY);
    const joining = await directory.join([first, second], TUESDAY);
    expect(joining).toMatchObject({ count: 2, names: ['Anna Ek', 'Anna Lind'] });
    expect(await apart(directory, first)).toEqual([third]);
    expect(await apart(directory, third)).toEqual([first]);
    await directory.undo(joining.id);
    expect(await Promise.all(ids.map((id) => apart(directory, id)))).toEqual([undefined, [third], [second]]);
  });

  test('who is joined after all is kept apart from themselves no longer', async () => {
    const { directory, ids } = await saved(ek, lind);
    await directory.keepApart(ids, TUESDAY);
    await directory.join(ids, WEDNESDAY);
    expect(await apart(directory, ids[0])).toBeUndefined();
  });

  test('what was split off is not suggested to be joined again', async () => {
    const { directory, ids } = await saved(ek);
    await directory.remember([onPage(leif({ name: 'Anna Ek', jobTitle: 'Kanslichef', phones: [mobile(30)] }), ALA)], TUESDAY);
    const [id = ''] = ids;
    const key = (await directory.get(id))?.statements[1]?.key ?? '';
    const change = await directory.split(id, [key], WEDNESDAY);
    expect(await directory.count()).toBe(2);
    expect(await directory.suggestionsFor(id)).toEqual([]);
    expect((await directory.suggestions()).found).toEqual([]);
    await directory.undo(change.id);
    expect(await apart(directory, id)).toBeUndefined();
  });

  test('of somebody who is forgotten nothing is left with whom they were kept apart from', async () => {
    const { directory, ids } = await saved(ek, lind);
    const [first = '', second = ''] = ids;
    await directory.keepApart(ids, TUESDAY);
    await directory.forget([second], WEDNESDAY);
    expect(JSON.stringify(await directory.backUp())).not.toContain(second);
    expect(await apart(directory, first)).toBeUndefined();
    expect(await directory.get(first)).toBeDefined();
  });

  test('of two who are joined and forgotten nothing is left either', async () => {
    const { directory, ids } = await saved(ek, lind, berg);
    const [first = '', second = '', third = ''] = ids;
    await directory.keepApart([second, third], TUESDAY);
    await directory.join([first, second], TUESDAY);
    await directory.forget([first], WEDNESDAY);
    const left = JSON.stringify(await directory.backUp());
    expect(left).not.toContain(first);
    expect(left).not.toContain(second);
    expect((await directory.get(third))?.summary.name).toBe('Bo Berg');
  });

  test('who is forgotten is not taken for those who are kept apart from them, though these were joined', async () => {
    const { directory, ids } = await saved(ek, lind, berg);
    const [first = '', second = '', third = ''] = ids;
    await directory.keepApart([second, third], TUESDAY);
    const joining = await directory.join([first, second], TUESDAY);
    const backup = await directory.backUp();
    await directory.forget([third], WEDNESDAY);
    expect(JSON.stringify(await directory.backUp())).not.toContain(third);
    expect((await directory.preview(backup)).forgotten).toBe(1);
    expect((await directory.changes(10)).find(({ id }) => id === joining.id)).toEqual(joining);
    await directory.undo(joining.id);
    expect((await directory.get(second))?.summary.name).toBe('Anna Lind');
  });

  test('whoever was never saved, for that was taken back, leaves no mark', async () => {
    const { directory, ids } = await saved(ek);
    const later = await directory.remember([lind], TUESDAY);
    const second = later.contacts[0]?.id ?? '';
    await directory.keepApart([...ids, second], TUESDAY);
    await directory.undo(later.change.id);
    expect(await directory.get(second)).toBeUndefined();
    expect(await apart(directory, ids[0])).toBeUndefined();
  });

  test('two stay apart through a backup, in the place of all and beside what is there, also where one is known under another id', async () => {
    const { directory, ids } = await saved(ek, lind);
    await directory.keepApart(ids, TUESDAY);
    const backup = await directory.backUp();
    const other = await newDirectory();
    await other.restore(backup, 'replace', WEDNESDAY);
    expect(await apart(other, ids[0])).toEqual([ids[1]]);
    const third = await newDirectory();
    const own = (await third.remember([ek], TUESDAY)).contacts[0]?.id ?? '';
    await third.restore(backup, 'join', WEDNESDAY);
    expect(await apart(third, own)).toEqual([ids[1]]);
    expect(await apart(third, ids[1])).toEqual([own]);
    expect(await third.suggestionsFor(own)).toEqual([]);
  });

  test('nobody is kept apart from themselves, or from somebody who is not there', async () => {
    const { directory, ids } = await saved(ek);
    const [id = ''] = ids;
    await expect(directory.keepApart([id, id], TUESDAY)).rejects.toThrow();
    await expect(directory.keepApart([id, 'nobody'], TUESDAY)).rejects.toThrow();
    expect(await apart(directory, id)).toBeUndefined();
  });
});
