import { describe, expect, test } from 'vitest';
import { isBackup } from '../../src/directory/backup-shape.ts';
import type { Brings } from '../../src/directory/brings.ts';
import type { Directory } from '../../src/directory/directory.ts';
import type { FromElsewhere } from '../../src/directory/from-elsewhere.ts';
import { leif, MONDAY, mobile, newDirectory, OWN_SITE, only, onPage, TUESDAY, WEDNESDAY } from './people.ts';

const BORN = { name: 'BDAY', value: '19700101' };
const NICK = { group: 'item1', name: 'X-NICK', parameters: ['TYPE=home'], value: 'Leffe\\, L' };
const ALL: Brings = { note: 'Ring före nio\nFråga efter IT', tags: ['it', 'Ekstad'], kept: [BORN, NICK] };
const MANY = 1_100;

function filed(brings?: Brings, name = 'redaktionen.vcf', values = leif()): FromElsewhere {
  return { values, texts: {}, source: { kind: 'file', name }, ...(brings ? { brings } : {}) };
}

/** So many others, by which an import becomes a large one. */
function others(): FromElsewhere[] {
  return Array.from({ length: MANY }, (_, at) =>
    filed(
      { note: 'Från listan' },
      'lista.csv',
      leif({ name: `Ada ${letters(at)}`, phones: [], emails: [{ address: `a${at}@ekstad.se` }] }),
    ),
  );
}

function letters(at: number): string {
  return [at % 26, Math.floor(at / 26) % 26, Math.floor(at / 676)].map((one) => String.fromCharCode(97 + one).repeat(3)).join('');
}

async function idOf(directory: Directory, at: number): Promise<string> {
  return (await directory.find({ text: letters(at) }))[0]?.id ?? '';
}

async function withLeif(): Promise<{ directory: Directory; id: string }> {
  const directory = await newDirectory();
  await directory.remember([onPage(leif())], MONDAY);
  return { directory, id: await only(directory, 'leif') };
}

describe('what a file brings besides what it states', () => {
  test('is the note, the tags and the kept properties of somebody new, goes out with the contact, and comes back by a backup', async () => {
    const directory = await newDirectory();
    await directory.rememberMany([[filed(ALL)]], { at: MONDAY });
    expect((await directory.takeAway()).rows).toMatchObject([
      { annotations: { note: ALL.note, tags: ALL.tags }, kept: [BORN, NICK], statements: [{ basis: 'first' }] },
    ]);
    expect(await only(directory, 'ekstad före')).toBeDefined();
    const backup: unknown = JSON.parse(JSON.stringify(await directory.backUp()));
    if (!isBackup(backup)) throw new Error('It has not the shape of a backup.');
    const other = await newDirectory();
    await other.restore(backup, 'join', TUESDAY);
    expect((await other.backUp()).contacts).toEqual(backup.contacts);
  });

  test('is added to somebody known, and leaves alone what the journalist marked', async () => {
    const { directory, id } = await withLeif();
    await directory.annotate(id, { note: 'Svarar sällan', tags: ['IT'], favourite: true, private: true }, MONDAY);
    const { standings } = await directory.rememberMany([[filed(ALL)]], { at: TUESDAY });
    expect(standings.changed).toBe(1);
    expect(await directory.get(id)).toMatchObject({
      annotations: { note: `Svarar sällan\n\n${ALL.note}`, tags: ['IT', 'Ekstad'], favourite: true, private: true },
      kept: [BORN, NICK],
    });
  });

  test('adds no note that is there already, however its lines are broken', async () => {
    const { directory, id } = await withLeif();
    await directory.annotate(id, { note: 'Obs! Ring före nio Fråga efter  IT. Tack' }, MONDAY);
    await directory.rememberMany([[filed({ note: ALL.note ?? '' })]], { at: TUESDAY });
    expect((await directory.get(id))?.annotations.note).toBe('Obs! Ring före nio Fråga efter  IT. Tack');
  });

  test('changes nothing the second time, also where the journalist took it away or wrote it anew since', async () => {
    const { directory, id } = await withLeif();
    const twice = [filed(ALL), filed({ note: 'En rad till', tags: ['press'] })];
    await directory.rememberMany([twice], { at: TUESDAY });
    expect((await directory.get(id))?.annotations.tags).toEqual(['it', 'Ekstad', 'press']);
    await directory.annotate(id, { note: 'Bara mitt', tags: [] }, WEDNESDAY);
    const before = await directory.backUp();
    const { change, standings } = await directory.rememberMany([twice], { at: WEDNESDAY });
    expect(change).toBeUndefined();
    expect(standings.known).toBe(2);
    expect(await directory.backUp()).toEqual(before);
  });

  test('comes in where only that is new in the file', async () => {
    const { directory, id } = await withLeif();
    await directory.rememberMany([[filed()]], { at: TUESDAY });
    const { change, standings } = await directory.rememberMany([[filed({ note: 'Ny chef från maj' })]], { at: WEDNESDAY });
    expect(standings.changed).toBe(1);
    expect(change?.count).toBe(1);
    expect((await directory.get(id))?.annotations.note).toBe('Ny chef från maj');
  });

  test('is taken back with the statements, of somebody new and of somebody known', async () => {
    const { directory, id } = await withLeif();
    await directory.annotate(id, { note: 'Svarar sällan' }, MONDAY);
    const before = (await directory.backUp()).contacts;
    const eva = leif({ name: 'Eva Lind', phones: [mobile(30)] });
    const twiceEva = [
      filed({ note: 'Ett', kept: [BORN] }, 'a.vcf', eva),
      filed({ note: 'Två', kept: [NICK] }, 'a.vcf', { ...eva, press: true }),
    ];
    await directory.rememberMany([[filed(ALL), ...twiceEva]], { at: TUESDAY });
    expect(await directory.get(await only(directory, 'eva'))).toMatchObject({ annotations: { note: 'Ett\n\nTvå' }, kept: [BORN, NICK] });
    await directory.undo();
    expect((await directory.backUp()).contacts).toEqual(before);
  });

  test('taken back leaves what the journalist wrote since', async () => {
    const { directory, id } = await withLeif();
    await directory.rememberMany([[filed(ALL)]], { at: TUESDAY });
    await directory.annotate(id, { note: 'Ring före nio, inte på fredagar' }, WEDNESDAY);
    await directory.undo((await directory.changes(2))[1]?.id);
    expect(await directory.get(id)).toMatchObject({
      annotations: { note: 'Ring före nio, inte på fredagar' },
      statements: [{ source: { kind: 'page' } }],
    });
    expect((await directory.get(id))?.annotations.tags).toBeUndefined();
    expect((await directory.get(id))?.kept).toBeUndefined();
    await directory.undo((await directory.changes(3))[1]?.id);
    expect((await directory.get(id))?.annotations).toEqual({});
  });

  test('is of one contact when two are joined, stays with the first when it is split, and is forgotten with it', async () => {
    const directory = await newDirectory();
    const eva = leif({ name: 'Eva Lind', phones: [mobile(30)] });
    await directory.rememberMany([[filed({ kept: [BORN] }), filed({ kept: [BORN, NICK] }, 'a.vcf', eva)]], { at: MONDAY });
    const [leifs, evas] = [await only(directory, 'leif'), await only(directory, 'eva')];
    const before = (await directory.backUp()).contacts;
    const { id } = await directory.join([leifs, evas], TUESDAY);
    expect((await directory.takeAway()).rows.map(({ kept }) => kept)).toEqual([[BORN, NICK]]);
    await directory.undo(id);
    expect((await directory.backUp()).contacts).toEqual(before);
    const joined = (await directory.join([leifs, evas], TUESDAY)).id;
    expect(joined).toBeGreaterThan(id);
    const [first] = (await directory.takeAway()).rows;
    await directory.split(first?.id ?? '', [first?.statements[1]?.key ?? ''], WEDNESDAY);
    expect((await directory.takeAway()).rows.map(({ kept }) => kept ?? []).flat()).toEqual([BORN, NICK]);
    await directory.forget([first?.id ?? ''], WEDNESDAY);
    expect(JSON.stringify(await directory.backUp())).not.toContain('X-NICK');
  });

  test('of very many is taken back in one step, but for the note that the journalist wrote anew', async () => {
    const directory = await newDirectory();
    const { change } = await directory.rememberMany([others()], { at: MONDAY });
    const [edited, starred] = [await idOf(directory, 7), await idOf(directory, 8)];
    await directory.annotate(edited, { note: 'Från listan, men ring henne' }, TUESDAY);
    const { id } = await directory.annotate(starred, { tags: ['kris'] }, TUESDAY);
    await directory.undo(id);
    await directory.undo(change?.id);
    expect((await directory.takeAway()).rows.map(({ annotations }) => annotations.note)).toEqual(['Från listan, men ring henne']);
  });

  test('is kept within bounds: nothing turns the text, begins a line of its own in a card, or is as large as a picture', async () => {
    const directory = await newDirectory();
    const kept = [
      { name: 'X-A', value: 'a\r\nEND:VCARD' },
      { name: 'END', value: 'VCARD' },
      { name: 'X B', value: 'b' },
      { name: 'PHOTO', value: 'x'.repeat(120_000) },
      { name: 'X-C', parameters: ['TYPE=\nwork'], value: 'c' },
      BORN,
    ];
    await directory.rememberMany([[filed({ note: `a\u202eb\u0000c\r\nd${'e'.repeat(10_000_000)}`, kept })]], { at: MONDAY });
    const [row] = (await directory.takeAway()).rows;
    expect(row?.annotations.note?.slice(0, 6)).toBe('abc\nde');
    expect(row?.annotations.note?.length).toBe(20_000);
    expect(row?.kept).toEqual([BORN]);
  });

  test('is not taken from a page', async () => {
    const directory = await newDirectory();
    const page = { ...onPage(leif(), OWN_SITE), brings: ALL };
    await directory.remember([page], MONDAY);
    expect((await directory.takeAway()).rows[0]?.annotations).toEqual({});
  });
});
