import { describe, expect, test } from 'vitest';
import type { Directory } from '../../src/directory/directory.ts';
import { EVIL, leif, MONDAY, mobile, NEWSROOM, newDirectory, onPage, TUESDAY, WEDNESDAY } from './people.ts';

const eva = leif({ name: 'Eva Lind', jobTitle: 'Pressekreterare', phones: [mobile(30)] });

async function withLeif(directory: Directory): Promise<{ id: string; save: number }> {
  const { contacts, change } = await directory.remember([onPage(leif())], MONDAY);
  return { id: contacts[0]?.id ?? '', save: change.id };
}

/** Keys of what is said of a contact. */
async function saidOf(directory: Directory, id: string): Promise<string[]> {
  return ((await directory.get(id))?.statements ?? []).map(({ key }) => key);
}

describe('undo', () => {
  test('a save: the contact is gone without a trace, and new again', async () => {
    const directory = await newDirectory();
    const { id } = await withLeif(directory);
    expect(await directory.undo()).toMatchObject({ kind: 'undo', names: ['Leif Ekman'], count: 1 });
    expect(await directory.get(id)).toBeUndefined();
    expect(await directory.find({ text: 'leif' })).toEqual([]);
    expect(await directory.compare([onPage(leif())])).toEqual([{ standing: 'new', differs: [] }]);
    expect(await directory.undo()).toBeUndefined();
  });

  test('each kind of change gives back exactly what was before', async () => {
    const directory = await newDirectory();
    const { id } = await withLeif(directory);
    const changes = [
      () =>
        directory.correct(
          id,
          { name: 'Leif A. Ekman', organization: { name: 'Åbys kommun' }, addPhone: mobile(20), addEmail: 'leif@ekstad.se' },
          TUESDAY,
        ),
      () => directory.correct(id, { withdrawn: ['jobTitle'] }, TUESDAY),
      () => directory.confirm(id, { phone: mobile(10).number }, TUESDAY),
      () => directory.withdraw(id, { phone: mobile(10).number }, TUESDAY),
      () => directory.annotate(id, { note: 'Ring före nio', tags: ['IT'], favourite: true }, TUESDAY),
      async () => (await directory.remember([onPage(leif({ phones: [mobile(40)] }), EVIL)], TUESDAY)).change,
      async () => (await directory.remember([onPage(leif())], TUESDAY)).change,
      () => directory.remove([id], TUESDAY),
    ];
    for (const change of changes) {
      const before = await directory.get(id);
      const { id: number } = await change();
      expect(await directory.get(id)).not.toEqual(before);
      await directory.undo(number);
      expect(await directory.get(id)).toEqual(before);
    }
  });

  test('changes taken back newest first lead to the beginning', async () => {
    const directory = await newDirectory();
    const { id } = await withLeif(directory);
    const states = [await directory.get(id)];
    await directory.correct(id, { jobTitle: 'A' }, TUESDAY);
    states.push(await directory.get(id));
    await directory.correct(id, { jobTitle: 'B' }, WEDNESDAY);
    for (const state of states.reverse()) {
      await directory.undo();
      expect(await directory.get(id)).toEqual(state);
    }
  });

  test('an earlier change: what was set again since stays, and then goes back to what was before both', async () => {
    const directory = await newDirectory();
    const { id } = await withLeif(directory);
    const first = await directory.correct(id, { jobTitle: 'A', name: 'Leif Ek' }, TUESDAY);
    const second = await directory.correct(id, { jobTitle: 'B' }, WEDNESDAY);
    await directory.undo(first.id);
    expect((await directory.get(id))?.summary).toMatchObject({ name: 'Leif Ekman', jobTitle: 'B' });
    await directory.undo(second.id);
    expect((await directory.get(id))?.summary.jobTitle).toBe('IT-chef');
    expect(await directory.undo(first.id)).toBeUndefined();
  });

  test('a save does not take away a contact that was corrected since', async () => {
    const directory = await newDirectory();
    const { contacts, change } = await directory.remember([onPage(leif()), onPage(eva)], MONDAY);
    const [leifs, evas] = contacts.map(({ id }) => id);
    await directory.annotate(leifs ?? '', { note: 'Ring före nio' }, TUESDAY);
    expect(await directory.undo(change.id)).toMatchObject({ names: ['Eva Lind'], count: 1 });
    expect((await directory.get(leifs ?? ''))?.annotations.note).toBe('Ring före nio');
    expect(await directory.get(evas ?? '')).toBeUndefined();
    expect(await directory.undo(change.id)).toBeUndefined();
    await directory.undo();
    expect(await directory.undo(change.id)).toMatchObject({ names: ['Leif Ekman'] });
    expect(await directory.count()).toBe(0);
  });

  test('two saves of one contact, in either order', async () => {
    for (const order of [
      ['first', 'second'],
      ['second', 'first'],
    ] as const) {
      const directory = await newDirectory();
      const first = (await directory.remember([onPage(leif())], MONDAY)).change.id;
      const second = (
        await directory.remember([onPage(leif(), `${NEWSROOM}-2`), onPage(leif({ jobTitle: 'CIO' }), `${NEWSROOM}-2`)], TUESDAY)
      ).change.id;
      for (const which of order) await directory.undo(which === 'first' ? first : second);
      expect(await directory.count()).toBe(0);
      expect(await directory.find({ text: 'leif' })).toEqual([]);
    }
  });

  test('the latest change is the latest that changed something', async () => {
    const directory = await newDirectory();
    const { id } = await withLeif(directory);
    await directory.use(id, TUESDAY);
    await directory.annotate(id, { favourite: false }, TUESDAY);
    await directory.remember([], TUESDAY);
    await directory.undo();
    expect(await directory.count()).toBe(0);
  });

  test('a join: whoever cannot be taken away keeps what was joined to it, and each statement is held by one', async () => {
    const directory = await newDirectory();
    const { contacts } = await directory.remember([onPage(leif()), onPage(eva)], MONDAY);
    const [leifs = '', evas = ''] = contacts.map(({ id }) => id);
    await directory.annotate(leifs, { note: 'Ring före nio' }, TUESDAY);
    const join = await directory.join([leifs, evas], TUESDAY);
    const [first] = (await directory.get(leifs))?.statements ?? [];
    const split = await directory.split(leifs, [first?.key ?? ''], WEDNESDAY);
    // Leif is left with what was said of Eva.
    expect(await directory.undo(join.id)).toBeUndefined();
    expect((await directory.takeAway()).rows.flatMap(({ statements }) => statements)).toHaveLength(2);
    await directory.undo(split.id);
    await directory.undo(join.id);
    expect((await directory.takeAway()).rows.map(({ id }) => id).sort()).toEqual([leifs, evas].sort());
  });

  test('a join, after the save that brought what was joined: what is still said goes back to whose it was', async () => {
    const directory = await newDirectory();
    const { contacts, change: save } = await directory.remember([onPage(leif()), onPage(eva)], MONDAY);
    const [leifs = '', evas = ''] = contacts.map(({ id }) => id);
    const join = await directory.join([leifs, evas], TUESDAY);
    await directory.undo(save.id);
    await directory.remember([onPage({ ...eva, jobTitle: 'Presschef' })], WEDNESDAY);
    const [first = '', second = ''] = await saidOf(directory, leifs);
    const split = await directory.split(leifs, [second], WEDNESDAY);
    await directory.undo(join.id);
    expect(await saidOf(directory, evas)).toEqual([first]);
    expect(await saidOf(directory, leifs)).toEqual([]);
    // No step that stands has brought it: it goes with the last that had it in hand.
    await directory.undo(split.id);
    expect(await saidOf(directory, evas)).toEqual([]);
    expect(await saidOf(directory, leifs)).toEqual([second]);
  });

  test('a join, before the same was joined once more: a later word on whose a statement is stands', async () => {
    const directory = await newDirectory();
    const { contacts } = await directory.remember([onPage(leif()), onPage(eva)], MONDAY);
    const [leifs = '', evas = ''] = contacts.map(({ id }) => id);
    const [leifsOwn, evasOwn] = [await saidOf(directory, leifs), await saidOf(directory, evas)];
    const join = await directory.join([leifs, evas], TUESDAY);
    const split = await directory.split(leifs, evasOwn, TUESDAY);
    const others = (await directory.find({ text: 'eva' })).map(({ id }) => id);
    const again = await directory.join([leifs, ...others], WEDNESDAY);
    for (const { id } of [join, split]) {
      await directory.undo(id);
      expect((await saidOf(directory, leifs)).sort()).toEqual([...leifsOwn, ...evasOwn].sort());
    }
    await directory.undo(again.id);
    expect([await saidOf(directory, leifs), await saidOf(directory, evas)]).toEqual([leifsOwn, evasOwn]);
  });

  test('a join whose statement was joined on: who it was taken from has it back with the later join, and its note with this one', async () => {
    const directory = await newDirectory();
    const siv = leif({ name: 'Siv Ström', phones: [mobile(31)] });
    const { contacts } = await directory.remember([onPage(siv), onPage(leif()), onPage(eva)], MONDAY);
    const [sivs = '', leifs = '', evas = ''] = contacts.map(({ id }) => id);
    const sorted = async () => (await directory.takeAway()).rows.sort((a, b) => a.id.localeCompare(b.id));
    await directory.annotate(evas, { note: 'Ring före nio' }, MONDAY);
    const before = await sorted();
    const join = await directory.join([leifs, evas], TUESDAY);
    const on = await directory.join([sivs, leifs], WEDNESDAY);
    expect(await directory.undo(join.id)).toMatchObject({ names: ['Leif Ekman', 'Eva Lind'] });
    expect(await directory.undo(join.id)).toBeUndefined();
    expect(await saidOf(directory, sivs)).toHaveLength(3);
    await directory.undo(on.id);
    expect((await sorted()).map(({ id }) => id)).toEqual([sivs, leifs, evas].sort());
    await directory.undo(join.id);
    expect(await sorted()).toEqual(before);
  });

  test('an older change: what a backup has set since stays', async () => {
    const directory = await newDirectory();
    const { id } = await withLeif(directory);
    const first = await directory.correct(id, { jobTitle: 'A', name: 'Leif Ek' }, TUESDAY);
    const second = await directory.correct(id, { jobTitle: 'B' }, WEDNESDAY);
    const backup = await directory.backUp();
    await directory.undo(second.id);
    await directory.restore(backup, 'join', WEDNESDAY);
    await directory.undo(first.id);
    expect((await directory.get(id))?.summary).toMatchObject({ name: 'Leif Ekman', jobTitle: 'B' });
  });

  test('a step from before a split that went out of the log with a namesake who was forgotten: each statement is held by one', async () => {
    const directory = await newDirectory();
    const { id } = await withLeif(directory);
    const cio = onPage(leif({ jobTitle: 'CIO' }));
    const namesake = onPage(leif({ organization: { name: 'Region Norrvik' }, phones: [mobile(40)] }), EVIL);
    const other = (await directory.remember([cio, namesake], MONDAY)).contacts[1]?.id ?? '';
    const again = (await directory.remember([cio], TUESDAY)).change.id;
    const [first = '', second = ''] = await saidOf(directory, id);
    await directory.split(id, [second], WEDNESDAY);
    await directory.forget([other], WEDNESDAY);
    await directory.undo(again);
    const said = (await directory.takeAway()).rows.flatMap(({ statements }) => statements.map(({ key }) => key));
    expect(said.sort()).toEqual([first, second].sort());
  });

  test('outlives closing and opening, and the log shows what was taken back', async () => {
    const name = crypto.randomUUID();
    const directory = await newDirectory(name);
    const { id, save } = await withLeif(directory);
    const removal = await directory.remove([id], TUESDAY);
    directory.close();
    const again = await newDirectory(name);
    await again.undo();
    expect((await again.get(id))?.summary.name).toBe('Leif Ekman');
    expect(await again.changes(10)).toMatchObject([
      { kind: 'undo', undoes: removal.id },
      { id: removal.id, kind: 'remove', undone: true, names: ['Leif Ekman'] },
      { id: save, kind: 'save' },
    ]);
  });
});
