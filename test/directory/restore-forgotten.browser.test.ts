import { Dexie } from 'dexie';
import { describe, expect, test } from 'vitest';
import { filed } from './filed.ts';
import { byHand, leif, MONDAY, mobile, newDirectory, only, onPage, TUESDAY, WEDNESDAY } from './people.ts';

const EVA = leif({ name: 'Eva Lind', jobTitle: 'Pressekreterare', phones: [mobile(30)] });
const DISA = byHand(leif({ name: 'Disa Falk', phones: [mobile(40)] }));

describe('the forgotten', () => {
  test('stay forgotten also where another directory has saved them under another id', async () => {
    const [here, there] = [await newDirectory(), await newDirectory()];
    await here.remember([onPage(leif())], MONDAY);
    await here.forget([await only(here, 'leif')], TUESDAY);
    await there.remember([onPage(leif()), onPage(EVA)], MONDAY);
    expect(await here.preview(await filed(there))).toMatchObject({ join: { fresh: 1 }, forgotten: 1 });
    await here.restore(await filed(there), 'join', WEDNESDAY);
    expect(await here.count()).toBe(1);
  });

  test('are those who were joined with them, and not whoever was split off again', async () => {
    const directory = await newDirectory();
    const statements = [onPage(leif()), onPage(EVA), DISA];
    const { contacts } = await directory.remember(statements, MONDAY);
    const backup = await filed(directory);
    const [leifsId = '', evasId = '', disasId = ''] = contacts.map(({ id }) => id);
    const evas = (await directory.get(evasId))?.statements.map(({ key }) => key) ?? [];
    await directory.join([leifsId, evasId, disasId], TUESDAY);
    await directory.split(leifsId, evas, TUESDAY);
    await directory.forget([leifsId], TUESDAY);
    expect(await directory.preview(backup)).toMatchObject({ replace: { fresh: 1 }, forgotten: 2 });
    await directory.restore(backup, 'replace', WEDNESDAY);
    expect((await directory.takeAway()).rows.map(({ id }) => id)).toEqual([evasId]);
  });

  test('are known by what was written of them by hand, from whomever it was split', async () => {
    const directory = await newDirectory();
    const { contacts } = await directory.remember([onPage(leif()), DISA], MONDAY);
    const backup = await filed(directory);
    const [leifsId = '', disasId = ''] = contacts.map(({ id }) => id);
    const disas = (await directory.get(disasId))?.statements.map(({ key }) => key) ?? [];
    await directory.join([leifsId, disasId], TUESDAY);
    await directory.split(leifsId, disas, TUESDAY);
    await directory.forget([await only(directory, 'disa')], TUESDAY);
    await directory.restore(backup, 'replace', WEDNESDAY);
    expect((await directory.takeAway()).rows.map(({ id }) => id)).toEqual([leifsId]);
    // Written down again, it is the journalist's own will.
    await directory.remember([DISA], WEDNESDAY);
    await directory.restore(await filed(directory), 'replace', WEDNESDAY);
    expect(await directory.count()).toBe(2);
  });

  test('are known by the marks of a backup of the same directory, where its own were lost since', async () => {
    const name = crypto.randomUUID();
    const directory = await newDirectory(name);
    await directory.remember([onPage(leif()), onPage(EVA)], MONDAY);
    const { contacts } = await filed(directory);
    await directory.forget([await only(directory, 'leif')], TUESDAY);
    const marked = await filed(directory);
    const raw = await new Dexie(name).open();
    await raw.table('forgotten').clear();
    raw.close();
    expect(await directory.preview({ ...marked, contacts })).toMatchObject({ forgotten: 1, foreignMarks: 0 });
    await directory.restore(marked, 'join', WEDNESDAY);
    expect(await directory.compare([onPage(leif())])).toMatchObject([{ standing: 'forgotten' }]);
  });

  test('of another directory cannot be known here, and that is told', async () => {
    const [here, there] = [await newDirectory(), await newDirectory()];
    await there.remember([onPage(leif()), onPage(EVA)], MONDAY);
    await there.forget([await only(there, 'leif')], TUESDAY);
    const backup = await filed(there);
    expect(await here.preview(backup)).toMatchObject({ foreignMarks: backup.forgotten.hashes.length });
    await here.restore(backup, 'join', WEDNESDAY);
    expect((await here.backUp()).forgotten.hashes).toEqual([]);
  });
});
