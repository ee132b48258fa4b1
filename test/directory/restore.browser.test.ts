import { describe, expect, test } from 'vitest';
import type { Backup } from '../../src/directory/backup.ts';
import { isBackup } from '../../src/directory/backup-shape.ts';
import type { Directory } from '../../src/directory/directory.ts';
import { filed } from './filed.ts';
import { byHand, EVIL, leif, MONDAY, mobile, NEWSROOM, newDirectory, OWN_SITE, only, onPage, TUESDAY, WEDNESDAY } from './people.ts';

const EVA = leif({ name: 'Eva Lind', jobTitle: 'Pressekreterare', phones: [mobile(30)] });

/** A directory in which everything has been done that can be done, and the id of the one whom it was done to. */
async function wellUsed(): Promise<{ directory: Directory; leifsId: string; evasId: string }> {
  const directory = await newDirectory();
  const { contacts } = await directory.remember([onPage(leif()), onPage(EVA)], MONDAY);
  const [leifsId = '', evasId = ''] = contacts.map(({ id }) => id);
  await directory.remember([onPage(leif({ phones: [mobile(11)] }), EVIL, { standing: 'hidden' })], MONDAY);
  await directory.remember([onPage(leif({ emails: [{ address: 'leif@ekstad.se' }] }), OWN_SITE, { statedAt: '2026-10-01' })], MONDAY);
  await directory.remember([byHand(leif({ name: 'Disa Falk', phones: [mobile(40)] }))], MONDAY);
  await directory.correct(leifsId, { name: 'Leif O. Ekman', kind: 'person', press: false, withdrawn: ['jobTitle'] }, TUESDAY);
  await directory.correct(leifsId, { addPhone: mobile(12), addEmail: 'le@ekstad.se', organization: { units: ['IT', 'Drift'] } }, TUESDAY);
  await directory.confirm(leifsId, { phone: mobile(10).number }, TUESDAY);
  await directory.withdraw(leifsId, { email: 'leif@ekstad.se' }, TUESDAY);
  await directory.annotate(leifsId, { note: 'Svarar\nföre nio', tags: ['it'], favourite: true, private: true }, TUESDAY);
  await directory.remove([evasId], TUESDAY);
  await directory.undo();
  await directory.remove([evasId], TUESDAY);
  await directory.use(leifsId, WEDNESDAY);
  return { directory, leifsId, evasId };
}

function withoutGeneration({ contacts, pages, forgotten }: Backup): Partial<Backup> {
  return { contacts, pages, forgotten };
}

describe('a backup', () => {
  test('holds everything: restored into an empty directory, that one backs up as the same', async () => {
    const { directory, leifsId } = await wellUsed();
    const backup = await filed(directory);
    expect(backup.contacts).toHaveLength(3);
    const other = await newDirectory();
    await other.restore(backup, 'join', WEDNESDAY);
    expect(withoutGeneration(await other.backUp())).toEqual(withoutGeneration(backup));
    expect(await other.get(leifsId)).toEqual(await directory.get(leifsId));
    expect(await other.count()).toBe(2);
    expect(await only(other, 'leif drift')).toBe(leifsId);
  });

  test('that replaces brings its log: what was done before can be taken back', async () => {
    const { directory, leifsId, evasId } = await wellUsed();
    const other = await newDirectory();
    await other.remember([onPage(leif({ name: 'Nils Berg', phones: [mobile(50)] }), OWN_SITE)], MONDAY);
    await other.restore(await filed(directory), 'replace', WEDNESDAY);
    expect(await other.find({ text: 'nils' })).toEqual([]);
    expect((await other.changes(1))[0]).toMatchObject({ kind: 'restore', count: 4 });
    await other.undo();
    expect((await other.get(evasId))?.summary.name).toBe('Eva Lind');
    const note = (await other.changes(20)).find(({ kind }) => kind === 'annotate');
    await other.undo(note?.id);
    expect((await other.get(leifsId))?.annotations).toEqual({});
  });

  test('is told what it would do before it does it, and then does that', async () => {
    const { directory, leifsId, evasId } = await wellUsed();
    const backup = await filed(directory);
    await directory.annotate(leifsId, { note: 'Ny anteckning' }, WEDNESDAY);
    const { contacts } = await directory.remember([onPage(leif({ name: 'Nils Berg', phones: [mobile(50)] }), OWN_SITE)], WEDNESDAY);
    const disasId = await only(directory, 'disa');
    await directory.forget([disasId], WEDNESDAY);
    expect(await directory.preview(backup)).toEqual({
      join: { fresh: 0, same: 2, changed: 0, gone: 0 },
      replace: { fresh: 0, same: 1, changed: 1, gone: 1 },
      forgotten: 1,
      foreignMarks: 0,
    });
    await directory.restore(backup, 'replace', WEDNESDAY);
    expect((await directory.get(leifsId))?.annotations.note).toBe('Svarar\nföre nio');
    expect(await directory.get(contacts[0]?.id ?? '')).toBeUndefined();
    expect(await directory.get(evasId)).toBeUndefined();
  });

  test('is compared with an empty directory, and found to be all new', async () => {
    const { directory } = await wellUsed();
    const preview = await (await newDirectory()).preview(await filed(directory));
    const all = { fresh: 3, same: 0, changed: 0, gone: 0 };
    expect(preview).toEqual({ join: all, replace: all, forgotten: 0, foreignMarks: 0 });
  });
});

describe('joining a backup', () => {
  test('takes nothing away: what was said and done since stays, what was lost comes back', async () => {
    const { directory, leifsId } = await wellUsed();
    const backup = await filed(directory);
    await directory.annotate(leifsId, { note: 'Ny anteckning', tags: [] }, WEDNESDAY);
    await directory.correct(leifsId, { name: 'Leif Ekman-Berg' }, WEDNESDAY);
    await directory.remember([onPage(leif({ phones: [mobile(77)] }), NEWSROOM)], WEDNESDAY);
    await directory.restore(backup, 'join', WEDNESDAY);
    const row = await directory.get(leifsId);
    expect(row?.annotations).toEqual({ note: 'Ny anteckning', tags: ['it'], favourite: true, private: true });
    expect(row?.summary.name).toBe('Leif Ekman-Berg');
    expect(row?.summary.phones.map(({ number }) => number)).toEqual(expect.arrayContaining([mobile(77).number, mobile(10).number]));
  });

  test('joins whom another machine has read from the same page', async () => {
    const [here, there] = [await newDirectory(), await newDirectory()];
    await here.remember([onPage(leif())], MONDAY);
    await there.remember([onPage(leif()), onPage(EVA)], TUESDAY);
    const theirs = await only(there, 'leif');
    await there.annotate(theirs, { note: 'Svarar före nio' }, TUESDAY);
    await here.restore(await filed(there), 'join', WEDNESDAY);
    expect(await here.count()).toBe(2);
    const row = await here.get(await only(here, 'leif'));
    expect(row?.annotations.note).toBe('Svarar före nio');
    expect(row?.statements).toHaveLength(1);
    expect(row?.statements[0]?.firstSeenAt).toBe(MONDAY);
  });

  test('leaves what was split off since with whom it went to', async () => {
    const directory = await newDirectory();
    const { contacts } = await directory.remember([onPage(leif()), onPage(EVA)], MONDAY);
    const [leifsId = '', evasId = ''] = contacts.map(({ id }) => id);
    await directory.join([leifsId, evasId], TUESDAY);
    const backup = await filed(directory);
    const keys = (await directory.get(leifsId))?.statements.map(({ key }) => key) ?? [];
    await directory.split(leifsId, keys.slice(1), WEDNESDAY);
    const before = (await directory.takeAway()).rows;
    await directory.restore(backup, 'join', WEDNESDAY);
    expect((await directory.takeAway()).rows).toEqual(before);
  });

  test('keeps no page of what a contact with very many statements has let go again', async () => {
    const [here, there] = [await newDirectory(), await newDirectory()];
    const ways = Array.from({ length: 50 }, (_, at) => onPage(leif({ jobTitle: `Chef ${at}` }), `${OWN_SITE}/${at}`));
    await here.remember(ways, TUESDAY);
    await there.remember([...ways.slice(0, 1), onPage(leif({ jobTitle: 'CIO' }), EVIL)], MONDAY);
    await here.restore(await filed(there), 'join', WEDNESDAY);
    const { contacts, pages } = await here.backUp();
    const seenOn = contacts.flatMap(({ statements }) => statements.flatMap((statement) => statement.pages));
    expect(pages.map(({ address }) => address).sort()).toEqual([...new Set(seenOn)].sort());
  });

  test('twice changes nothing more', async () => {
    const { directory } = await wellUsed();
    const backup = await filed(directory);
    const other = await newDirectory();
    await other.restore(backup, 'join', WEDNESDAY);
    expect(await other.preview(backup)).toMatchObject({ join: { fresh: 0, same: 3, changed: 0 }, replace: { fresh: 0, same: 3 } });
    expect(await other.restore(backup, 'join', WEDNESDAY)).toMatchObject({ count: 0 });
  });

  test('raises the number of changes above that of the backup, so that nothing looks lost', async () => {
    const { directory } = await wellUsed();
    const backup = await filed(directory);
    const other = await newDirectory();
    await other.restore(backup, 'join', WEDNESDAY);
    expect(await other.generation()).toBe(backup.generation + 1);
  });
});

describe('the forgotten', () => {
  test.each(['join', 'replace'] as const)(
    'stay forgotten when an older backup is restored (%s), and are in no page or log',
    async (how) => {
      const { directory, leifsId } = await wellUsed();
      const disasId = await only(directory, 'disa');
      const backup = await filed(directory);
      await directory.forget([leifsId, disasId], WEDNESDAY);
      await directory.restore(backup, how, WEDNESDAY);
      expect(await directory.find({ text: 'leif' })).toEqual([]);
      expect(await directory.find({ text: 'disa' })).toEqual([]);
      const left = JSON.stringify(await directory.backUp());
      for (const trace of ['Leif', 'Ekman', 'Disa', '70174061', '70174064', 'Svarar', EVIL]) expect(left).not.toContain(trace);
      expect(left).toContain('Eva Lind');
    },
  );
});

describe('a content that is no backup', () => {
  test.each<[string, (backup: Backup) => unknown]>([
    ['nothing', () => undefined],
    ['a list', () => []],
    ['without contacts', ({ generation, pages, changes, forgotten }) => ({ generation, pages, changes, forgotten })],
    ['with a field nobody knows', (backup) => ({ ...backup, more: 1 })],
    ['with one contact twice', (backup) => ({ ...backup, contacts: [...backup.contacts, ...backup.contacts] })],
    ['with a contact nobody speaks of', (backup) => changed(backup, { statements: [] })],
    ['with an id that is a path', (backup) => changed(backup, { id: '../x' })],
    ['with markup for a number', (backup) => changed(backup, { corrections: withPhone('<b>') })],
    ['with a service code for a number', (backup) => changed(backup, { corrections: withPhone('*21*0701740610#') })],
    ['with a text turned around', (backup) => changed(backup, { annotations: { tags: ['\u202egnp.exe'] } })],
    ['with a day for a moment', (backup) => changed(backup, { removedAt: '2026-10-05' })],
    ['with a key of another language', (backup) => ({ ...backup, forgotten: { key: 'x', hashes: [] } })],
    ['with a prototype', (backup) => changed(backup, JSON.parse('{"__proto__": {"id": "x"}}'))],
  ])('%s is told from one', async (_, harm) => {
    const { directory } = await wellUsed();
    const content: unknown = JSON.parse(JSON.stringify(harm(await filed(directory))) ?? 'null');
    expect(isBackup(content)).toBe(false);
  });
});

function changed(backup: Backup, part: object): unknown {
  return { ...backup, contacts: backup.contacts.map((one, at) => (at === 0 ? { ...one, ...part } : one)) };
}

function withPhone(number: string): object {
  return { fields: [], emails: [], phones: [{ phone: { number, features: [] }, standing: 'added', at: MONDAY }] };
}
