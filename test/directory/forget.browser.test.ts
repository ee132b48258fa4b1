import { Dexie } from 'dexie';
import { describe, expect, test } from 'vitest';
import { openDatabase } from '../../src/directory/database.ts';
import { emptyCatalogue } from '../../src/directory/search/catalogue.ts';
import { find } from '../../src/directory/search/find.ts';
import { byHand, leif, MONDAY, mobile, NEWSROOM, newDirectory, OWN_SITE, onPage, TUESDAY, WEDNESDAY } from './people.ts';

const EVA = leif({ name: 'Eva Lind', jobTitle: 'Pressekreterare', phones: [mobile(30)] });

async function withTwo() {
  const name = crypto.randomUUID();
  const directory = await newDirectory(name);
  const { contacts } = await directory.remember([onPage(leif()), onPage(EVA)], MONDAY);
  return { name, directory, leifsId: contacts[0]?.id ?? '', evasId: contacts[1]?.id ?? '' };
}

describe('forget', () => {
  test('leaves no word of them anywhere in the database', async () => {
    const { name, directory, leifsId } = await withTwo();
    await directory.annotate(leifsId, { note: 'Leif svarar före nio' }, TUESDAY);
    await directory.remember([onPage(leif({ phones: [mobile(11)] }), OWN_SITE)], TUESDAY);
    await directory.remove([leifsId], TUESDAY);
    await directory.undo();
    await directory.forget([leifsId], WEDNESDAY);
    directory.close();
    const left = await everything(name);
    for (const trace of ['Leif', 'leif', 'Ekman', 'IT-chef', '70174061', 'svarar', OWN_SITE]) expect(left).not.toContain(trace);
    expect(left).toContain('Eva Lind');
    expect(left).toContain(NEWSROOM);
  });

  test('leaves no name that a step gave them which was taken back, nor one that they had when a backup was restored', async () => {
    const { name, directory, leifsId } = await withTwo();
    await directory.correct(leifsId, { name: 'Leif Falk' }, TUESDAY);
    const backup = await directory.backUp();
    await directory.annotate(leifsId, { note: 'Sprungen källa' }, TUESDAY);
    await directory.restore(backup, 'replace', TUESDAY);
    await directory.undo();
    expect((await directory.get(leifsId))?.summary.name).toBe('Leif Ekman');
    expect((await directory.changesOf(leifsId)).map(({ kind }) => kind)).toEqual(['undo', 'restore', 'correct', 'save']);
    await directory.forget([leifsId], WEDNESDAY);
    expect((await directory.changes(9)).map(({ kind }) => kind)).toEqual(['forget', 'restore', 'save']);
    directory.close();
    expect(await everything(name)).not.toMatch(/Leif|Falk|källa/);
  });

  test('takes with it whoever was joined with them, and what was split from them', async () => {
    const { name, directory, leifsId, evasId } = await withTwo();
    const lars = onPage(leif({ name: 'Lars Falk', jobTitle: 'Teknikchef', phones: [mobile(44)] }), OWN_SITE);
    const larsId = (await directory.remember([lars], TUESDAY)).contacts[0]?.id ?? '';
    await directory.correct(larsId, { jobTitle: 'Kanslichef' }, TUESDAY);
    const joined = await directory.join([leifsId, larsId], TUESDAY);
    await directory.join([leifsId, evasId], TUESDAY);
    const evas = (await directory.get(leifsId))?.statements.find(({ values }) => values.name === 'Eva Lind')?.key ?? '';
    await directory.split(leifsId, [evas], WEDNESDAY);
    await directory.forget([leifsId], WEDNESDAY);
    expect(await directory.undo(joined.id)).toBeUndefined();
    directory.close();
    const left = await everything(name);
    for (const trace of ['Leif Ekman', 'Lars Falk', 'Teknikchef', 'Kanslichef', '0701740644']) expect(left).not.toContain(trace);
    expect(left).toContain('Eva Lind');
  });

  test('of one who was split from another leaves the other whole, and no word of the one in the log', async () => {
    const { name, directory, leifsId } = await withTwo();
    const newer = onPage(leif({ jobTitle: 'Digitaliseringschef' }), `${NEWSROOM}-2`);
    await directory.remember([newer], TUESDAY);
    const key = (await directory.get(leifsId))?.statements[1]?.key ?? '';
    const parted = await directory.split(leifsId, [key], WEDNESDAY);
    const other = (await directory.find({ text: 'digitaliseringschef' }))[0]?.id ?? '';
    await directory.forget([other], WEDNESDAY);
    expect(await directory.undo(parted.id)).toBeUndefined();
    expect((await directory.get(leifsId))?.summary.jobTitle).toBe('IT-chef');
    directory.close();
    expect(await everything(name)).not.toContain('Digitaliseringschef');
  });

  test('makes another window let go of what it holds of them, though nothing is typed there', async () => {
    const { name, directory, leifsId } = await withTwo();
    const other = await openDatabase(name);
    const catalogue = emptyCatalogue();
    await find(other, catalogue, { text: 'leif' });
    expect([...(catalogue.held?.shown.values() ?? [])]).toMatchObject([{ summary: { name: 'Leif Ekman' } }]);
    await directory.forget([leifsId], TUESDAY);
    await find(other, catalogue, { text: '' });
    await expect.poll(() => catalogue.held).toBeUndefined();
    other.dexie.close();
  });

  test('is final: nothing brings them back, and others are still taken back', async () => {
    const { directory, leifsId, evasId } = await withTwo();
    const { id } = await directory.forget([leifsId], TUESDAY);
    expect(await directory.undo(id)).toBeUndefined();
    const save = (await directory.changes(9)).find(({ kind }) => kind === 'save');
    expect(save).toMatchObject({ names: ['Eva Lind'], count: 1 });
    await directory.undo(save?.id);
    expect(await directory.get(evasId)).toBeUndefined();
    expect(await directory.get(leifsId)).toBeUndefined();
    expect(await directory.count()).toBe(0);
  });

  test('keeps them from being collected again, by name and number, or by name and organization', async () => {
    const { directory, leifsId } = await withTwo();
    await directory.forget([leifsId], TUESDAY);
    const again = [
      onPage(leif()),
      onPage(leif({ phones: [mobile(55)] }), `${NEWSROOM}-2`),
      onPage(leif({ name: 'Ekman, Leif' }), OWN_SITE),
    ];
    expect(await directory.compare(again)).toEqual(again.map(() => ({ standing: 'forgotten', differs: [] })));
    const { contacts } = await directory.remember(again, WEDNESDAY);
    expect(contacts).toEqual(again.map(() => ({ standing: 'forgotten' })));
    expect(await directory.find({ text: 'leif' })).toEqual([]);
    expect((await directory.changes(1))[0]?.names).toEqual([]);
  });

  test('forgets neither a namesake elsewhere, nor who has the number next, nor who shares it', async () => {
    const name = crypto.randomUUID();
    const directory = await newDirectory(name);
    const shared = { number: '+46313900605', country: 'SE', features: ['voice' as const] };
    const { contacts } = await directory.remember(
      [onPage(leif({ phones: [mobile(10), shared] })), onPage(leif({ name: 'Eva Lind', phones: [shared] }))],
      MONDAY,
    );
    await directory.forget([contacts[0]?.id ?? ''], TUESDAY);
    const others = [
      onPage(leif({ organization: { name: 'Åbys kommun' }, phones: [mobile(60)] }), 'https://www.aby.example/press'),
      onPage(leif({ name: 'Nils Ny' })),
      onPage(leif({ name: 'Eva Lind', phones: [shared] })),
    ];
    expect((await directory.compare(others)).map(({ standing }) => standing)).toEqual(['new', 'new', 'known']);
  });

  test('bows to the journalist, who may write them down again', async () => {
    const { directory, leifsId } = await withTwo();
    await directory.forget([leifsId], TUESDAY);
    const { contacts } = await directory.remember([byHand(leif())], WEDNESDAY);
    expect(contacts[0]?.standing).toBe('new');
    expect(await directory.find({ text: 'leif' })).toHaveLength(1);
  });
});

/** All that is kept, as text; keys that cannot be read are left out. */
async function everything(name: string): Promise<string> {
  const database = await new Dexie(name).open();
  const tables = await Promise.all(database.tables.map((table) => table.toArray()));
  database.close();
  return JSON.stringify(tables);
}
