import { describe, expect, test } from 'vitest';
import { isBackup } from '../../src/directory/backup-shape.ts';
import type { Directory } from '../../src/directory/directory.ts';
import { leif, MONDAY, mobile, NEWSROOM, newDirectory, OWN_SITE, onPage, TUESDAY, WEDNESDAY } from './people.ts';

const AT_NINE = '2026-10-06T07:00:00.000Z';
const AT_TEN = '2026-10-06T08:00:00.000Z';
const AT_ELEVEN = '2026-10-06T09:00:00.000Z';

async function withLeif(): Promise<{ directory: Directory; id: string }> {
  const directory = await newDirectory();
  const id = (await directory.remember([onPage(leif())], MONDAY)).contacts[0]?.id ?? '';
  return { directory, id };
}

async function callsOf(directory: Directory, id: string) {
  return (await directory.get(id))?.annotations.calls;
}

describe('a call', () => {
  test('is logged with its time, what came of it, the number and a note', async () => {
    const { directory, id } = await withLeif();
    const change = await directory.logCall(id, { outcome: 'calls-back', number: mobile(10).number, note: ' Efter\ntre ' }, AT_NINE);
    expect(change).toMatchObject({ kind: 'call', names: ['Leif Ekman'] });
    expect(await callsOf(directory, id)).toEqual([{ at: AT_NINE, outcome: 'calls-back', number: mobile(10).number, note: 'Efter tre' }]);
    expect((await directory.get(id))?.usedAt).toBe(AT_NINE);
  });

  test('keeps no note longer than a line can be, and no number that cannot be dialled', async () => {
    const { directory, id } = await withLeif();
    await directory.logCall(id, { outcome: 'reached', number: 'javascript:1', note: 'å'.repeat(2_000) }, AT_NINE);
    const [call] = (await callsOf(directory, id)) ?? [];
    expect(call?.note).toHaveLength(500);
    expect(call).not.toHaveProperty('number');
  });

  test('is found by its note, and no longer once it is taken out', async () => {
    const { directory, id } = await withLeif();
    await directory.logCall(id, { outcome: 'reached', note: 'Bekräftar strömavbrottet' }, AT_NINE);
    expect((await directory.find({ text: 'strömavbrott' })).map((one) => one.id)).toEqual([id]);
    await directory.removeCall(id, AT_NINE, AT_TEN);
    expect(await directory.find({ text: 'strömavbrott' })).toEqual([]);
  });

  test('is noted on anew, and taken away', async () => {
    const { directory, id } = await withLeif();
    await directory.logCall(id, { outcome: 'reached', note: 'Sade ja' }, AT_NINE);
    await directory.noteCall(id, { at: AT_NINE, note: 'Sade nej' }, AT_TEN);
    expect(await callsOf(directory, id)).toEqual([{ at: AT_NINE, outcome: 'reached', note: 'Sade nej' }]);
    await directory.noteCall(id, { at: AT_NINE, note: '' }, AT_TEN);
    expect(await callsOf(directory, id)).toEqual([{ at: AT_NINE, outcome: 'reached' }]);
    await directory.removeCall(id, AT_NINE, AT_ELEVEN);
    expect((await directory.get(id))?.annotations).toEqual({});
  });

  test('that is not in the log cannot be noted on', async () => {
    const { directory, id } = await withLeif();
    await expect(directory.noteCall(id, { at: AT_NINE, note: 'Sade ja' }, AT_TEN)).rejects.toThrow();
  });

  test('stays beside what else the journalist notes', async () => {
    const { directory, id } = await withLeif();
    await directory.logCall(id, { outcome: 'reached' }, AT_NINE);
    await directory.annotate(id, { note: 'Svarar före nio', private: true }, AT_TEN);
    await directory.undo();
    await directory.review([id], AT_ELEVEN);
    expect((await directory.get(id))?.annotations).toEqual({ calls: [{ at: AT_NINE, outcome: 'reached' }], reviewedAt: AT_ELEVEN });
  });

  test('of two hundred others leaves the oldest behind', async () => {
    const { directory, id } = await withLeif();
    const instants = Array.from({ length: 201 }, (_, minute) => new Date(Date.UTC(2026, 9, 6) + minute * 60_000).toISOString());
    for (const at of instants) await directory.logCall(id, { outcome: 'no-answer' }, at);
    expect((await callsOf(directory, id))?.map(({ at }) => at)).toEqual(instants.slice(1));
    await directory.undo();
    expect(await callsOf(directory, id)).toHaveLength(200);
  });
});

describe('undo of calls', () => {
  test('takes back one of several, also where it is not the latest', async () => {
    const { directory, id } = await withLeif();
    const first = await directory.logCall(id, { outcome: 'no-answer' }, AT_NINE);
    await directory.logCall(id, { outcome: 'reached' }, AT_TEN);
    await directory.undo(first.id);
    expect(await callsOf(directory, id)).toEqual([{ at: AT_TEN, outcome: 'reached' }]);
  });

  test('gives back the note of before, and a call that was taken away', async () => {
    const { directory, id } = await withLeif();
    await directory.logCall(id, { outcome: 'reached', note: 'Sade ja' }, AT_NINE);
    await directory.noteCall(id, { at: AT_NINE, note: 'Sade nej' }, AT_TEN);
    await directory.removeCall(id, AT_NINE, AT_ELEVEN);
    await directory.undo();
    expect(await callsOf(directory, id)).toEqual([{ at: AT_NINE, outcome: 'reached', note: 'Sade nej' }]);
    await directory.undo();
    expect(await callsOf(directory, id)).toEqual([{ at: AT_NINE, outcome: 'reached', note: 'Sade ja' }]);
  });
});

describe('calls of', () => {
  test('two who are joined are in one log, by their time, and apart again after undo', async () => {
    const { directory, id } = await withLeif();
    const other = onPage(leif({ name: 'L. Ekman Berg', phones: [mobile(20)] }), OWN_SITE);
    const second = (await directory.remember([other], TUESDAY)).contacts[0]?.id ?? '';
    await directory.logCall(second, { outcome: 'no-answer' }, AT_NINE);
    await directory.logCall(id, { outcome: 'reached' }, AT_TEN);
    await directory.join([id, second], WEDNESDAY);
    expect((await callsOf(directory, id))?.map(({ at }) => at)).toEqual([AT_NINE, AT_TEN]);
    await directory.undo();
    expect([await callsOf(directory, id), await callsOf(directory, second)]).toEqual([
      [{ at: AT_TEN, outcome: 'reached' }],
      [{ at: AT_NINE, outcome: 'no-answer' }],
    ]);
  });

  test('somebody forgotten are nowhere', async () => {
    const { directory, id } = await withLeif();
    await directory.logCall(id, { outcome: 'reached', note: 'zyxqvist' }, AT_NINE);
    await directory.noteCall(id, { at: AT_NINE, note: 'ny' }, AT_TEN);
    await directory.forget([id], WEDNESDAY);
    expect(JSON.stringify(await directory.backUp())).not.toMatch(/zyxqvist|no-answer|reached/);
  });

  test('a backup come back, beside those that were logged since', async () => {
    const { directory, id } = await withLeif();
    await directory.logCall(id, { outcome: 'no-answer' }, AT_NINE);
    const backup: unknown = JSON.parse(JSON.stringify(await directory.backUp()));
    if (!isBackup(backup)) throw new Error('It cannot be read again.');
    await directory.removeCall(id, AT_NINE, AT_TEN);
    await directory.logCall(id, { outcome: 'reached' }, AT_TEN);
    await directory.restore(backup, 'join', WEDNESDAY);
    expect((await callsOf(directory, id))?.map(({ at }) => at)).toEqual([AT_NINE, AT_TEN]);
    await directory.restore(backup, 'replace', WEDNESDAY);
    expect((await callsOf(directory, id))?.map(({ at }) => at)).toEqual([AT_NINE]);
  });

  test('a contact whose page is read again stay', async () => {
    const { directory, id } = await withLeif();
    await directory.logCall(id, { outcome: 'reached' }, AT_NINE);
    await directory.remember([onPage(leif({ jobTitle: 'CIO' }), `${NEWSROOM}-2`)], WEDNESDAY);
    expect(await callsOf(directory, id)).toHaveLength(1);
  });
});
