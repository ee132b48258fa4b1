import { describe, expect, test } from 'vitest';
import type { Contact } from '../../src/contact/contact.ts';
import type { Directory } from '../../src/directory/directory.ts';
import { leif, MONDAY, mobile, NEWSROOM, newDirectory, OWN_SITE, onPage, TUESDAY, WEDNESDAY } from './people.ts';

const people: Contact[] = [
  {
    kind: 'person',
    name: 'Leif Persson',
    jobTitle: 'IT-chef',
    organization: { name: 'Kristianstads kommun' },
    phones: [{ number: '+46733135810', country: 'SE', features: ['mobile'] }],
    emails: [],
  },
  leif({
    name: 'Åsa Sjöström',
    jobTitle: 'Informatör',
    organization: { name: 'Kristianstads kommun', units: ['IT-avdelningen'] },
    phones: [mobile(11)],
  }),
  leif({
    name: 'Søren Kjærgård',
    jobTitle: 'IT-direktør',
    organization: { name: 'Ålborg Kommune', address: { locality: 'Aalborg', street: 'Boulevarden 13' } },
    phones: [{ number: '+4532123456', country: 'DK', features: ['voice'] }],
  }),
  leif({
    name: 'Jörg Groß',
    jobTitle: 'Chefredakteur',
    organization: { name: 'Stadt Köln', units: ['Distrikt 4'] },
    phones: [mobile(12)],
    emails: [{ address: 'presse@koeln.example' }],
  }),
];

async function filled(): Promise<Directory> {
  const directory = await newDirectory();
  await directory.remember(
    people.map((values) => onPage(values)),
    MONDAY,
  );
  return directory;
}

async function names(directory: Directory, text: string, site?: string): Promise<(string | undefined)[]> {
  const found = await directory.find({ text, ...(site === undefined ? {} : { site }) });
  return found.map(({ summary }) => summary.name);
}

describe('a query finds', async () => {
  const directory = await filled();
  test.each([
    ['it chef kristianstad', ['Leif Persson']],
    ['kristianstad chef IT', ['Leif Persson']],
    ['it-chef', ['Leif Persson', 'Søren Kjærgård']],
    ['ASA sjostrom', ['Åsa Sjöström']],
    ['åsa', ['Åsa Sjöström']],
    ['soren', ['Søren Kjærgård']],
    ['sören', ['Søren Kjærgård']],
    ['kjaergard', ['Søren Kjærgård']],
    ['ålborg it', ['Søren Kjærgård']],
    ['aalborg', ['Søren Kjærgård']],
    ['gross koln', ['Jörg Groß']],
    ['GROẞ', ['Jörg Groß']],
    ['0733-13 58 10', ['Leif Persson']],
    ['+46733135810', ['Leif Persson']],
    ['+46 (0)733-13 58 10', ['Leif Persson']],
    ['0046733135810', ['Leif Persson']],
    ['135810', ['Leif Persson']],
    ['810', ['Leif Persson']],
    ['leif 5810', ['Leif Persson']],
    ['32 12 34 56', ['Søren Kjærgård']],
    ['presse@koeln.example', ['Jörg Groß']],
    ['distrikt 4', ['Jörg Groß']],
    ['boulevarden 13', ['Søren Kjærgård']],
    ['chef leif lind', []],
    ['hef', []],
    ['9999999', []],
  ])('"%s": %j', async (text, expected) => {
    expect(await names(directory, text)).toEqual(expected);
  });

  test('a whole word in the title before its beginning, and that before a unit', async () => {
    expect(await names(directory, 'it')).toEqual(['Leif Persson', 'Søren Kjærgård', 'Åsa Sjöström']);
    expect((await names(directory, 'chef'))[0]).toBe('Leif Persson');
  });

  test('nothing strange comes of strange queries', async () => {
    for (const text of ['( ) [ * \\', '\u202e', '%_', "' OR 1=1", '-', '+', '()', '0'.repeat(5_000)]) await directory.find({ text });
  });
});

describe('with nothing typed', () => {
  test('contacts of the site first, then the latest used, then the latest seen', async () => {
    const directory = await newDirectory();
    const { contacts } = await directory.remember(
      [onPage(leif({ name: 'A Ek', phones: [mobile(21)] })), onPage(leif({ name: 'B Ek', phones: [mobile(22)] }))],
      MONDAY,
    );
    await directory.remember([onPage(leif({ name: 'C Ek', phones: [mobile(23)] }))], TUESDAY);
    await directory.remember([onPage(leif({ name: 'D Ek', organization: { name: 'Annan' }, phones: [mobile(24)] }), OWN_SITE)], MONDAY);
    await directory.use(contacts[1]?.id ?? '', WEDNESDAY);
    expect(await names(directory, '')).toEqual(['B Ek', 'C Ek', expect.anything(), expect.anything()]);
    expect((await names(directory, ' ', 'ekstad.se')).slice(0, 3)).toEqual(['D Ek', 'B Ek', 'C Ek']);
    expect((await names(directory, 'ek', 'ekstad.se')).slice(0, 2)).toEqual(['D Ek', 'B Ek']);
  });
});

describe('another window', () => {
  test('finds what this one has saved, changed and taken back, and hears of it', async () => {
    const name = crypto.randomUUID();
    const [here, there] = [await newDirectory(name), await newDirectory(name)];
    expect(await there.find({ text: 'leif' })).toEqual([]);
    let notices = 0;
    const end = there.subscribe(() => (notices += 1));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(notices).toBe(0);
    const { contacts } = await here.remember([onPage(leif())], MONDAY);
    await expect.poll(() => notices).toBe(1);
    expect(await names(there, 'leif')).toEqual(['Leif Ekman']);
    await here.correct(contacts[0]?.id ?? '', { name: 'Lars Ekman' }, TUESDAY);
    await expect.poll(() => notices).toBe(2);
    expect(await names(there, 'leif')).toEqual([]);
    expect(await names(there, 'lars')).toEqual(['Lars Ekman']);
    await here.undo();
    await expect.poll(() => notices).toBe(3);
    await here.undo();
    await expect.poll(() => notices).toBe(4);
    expect(await names(there, 'ekman')).toEqual([]);
    end();
    await here.remember([onPage(leif())], MONDAY);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(notices).toBe(4);
  });
});

describe('found by a number', async () => {
  const directory = await newDirectory();
  const release = (last: number, statedAt: string) => onPage(leif({ phones: [mobile(last)] }), `${NEWSROOM}-${statedAt}`, { statedAt });
  await directory.remember([release(10, '2026-05-03'), release(20, '2026-06-10')], MONDAY);
  const [leifs] = await directory.find({ text: 'leif' });

  test.each(['0610', '070-174 06 10', '+46 70 174 06 10', '0046701740610', '1740610'])(
    'that it had once (%s), a contact says which and until when',
    async (text) => {
      const [found] = await directory.find({ text });
      expect(found).toMatchObject({ id: leifs?.id, formerNumber: { phone: { number: mobile(10).number }, until: '2026-05-03' } });
    },
  );

  test.each(['0620', '070-174 06', '+4670', 'leif'])('that it has (%s), or by a word, a contact says nothing of others', async (text) => {
    const [found] = await directory.find({ text });
    expect(found?.id).toBe(leifs?.id);
    expect(found).not.toHaveProperty('formerNumber');
  });

  test('that the journalist withdrew, a contact says since when it is wrong', async () => {
    const change = await directory.withdraw(leifs?.id ?? '', { phone: mobile(20).number }, TUESDAY);
    const [found] = await directory.find({ text: '0620' });
    expect(found?.formerNumber).toEqual({ phone: mobile(20), until: '2026-06-10', withdrawnAt: TUESDAY });
    await directory.undo(change.id, WEDNESDAY);
    expect((await directory.find({ text: '0620' }))[0]).not.toHaveProperty('formerNumber');
  });
});
