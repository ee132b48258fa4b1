import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { LARGEST_SHARE, MOST_SHARED, type ReadShare, readShareFile } from '../../src/exchange/share/share-file.ts';

/** Whoever sends a file can make its checksum: all that is in it may be anything. */
const AT = '2026-11-26T17:00:00.000Z';
const NOW = '2026-11-27T08:00:00.000Z';
const FUTURE = '2999-01-01T00:00:00.000Z';
const PHONE = { number: '+46701740610', features: ['mobile'] };
const CONTACT = { kind: 'person', name: 'Leif Ekman', phones: [PHONE], emails: [] };
const PAGE = { address: 'https://ekstad.example/press', site: 'ekstad.example', lastSeenAt: AT };
const GOOD = { contact: CONTACT, pages: [PAGE] };

/** Each would reach the directory, the screen, a dialler or a mail program if it were believed. */
const BROKEN: Readonly<Record<string, unknown>> = {
  'no object': 7,
  nothing: null,
  'a list': [],
  'a field that nobody knows': { ...GOOD, annotations: { private: true } },
  'a mark that hides it or shows it': { ...GOOD, private: false },
  'a mark inside the contact': { ...GOOD, contact: { ...CONTACT, private: true } },
  'a weight of its own': withPhone({ weight: 'own' }),
  'a number with letters': withPhone({ number: '+4670174061x' }),
  'a service code': withPhone({ number: '*21*0701740699#' }),
  'a number with another behind it': withPhone({ number: '+46701740610;phone-context=evil.example' }),
  'a number of 16 digits': withPhone({ number: '+4670174061012345' }),
  'a number whose country code is 0': withPhone({ number: '+0701740610' }),
  'a long number without its country': withPhone({ number: '0701740610' }),
  'an extension that dials more': withPhone({ extension: ',,,1' }),
  'a feature that there is not': withPhone({ features: ['best'] }),
  'a country that is none': withPhone({ country: 'Sverige' }),
  'two addresses in one': withEmail('leif@ekstad.example,mallory@evil.example'),
  'an address with headers': withEmail('leif@ekstad.example?bcc=mallory@evil.example'),
  'an address with a line more': withEmail('leif@ekstad.example\nBcc: mallory@evil.example'),
  'an address in capitals': withEmail('Leif@ekstad.example'),
  'an address with a name': withEmail('"Chef"<leif@ekstad.example>'),
  'no address': withEmail('leif'),
  'a name of two lines': { ...GOOD, contact: { ...CONTACT, name: 'Leif\nEkman' } },
  'a name that turns the text around it': { ...GOOD, contact: { ...CONTACT, name: 'Leif\u202eEkman' } },
  'an empty name': { ...GOOD, contact: { ...CONTACT, name: '' } },
  'a name of 10 MB': { ...GOOD, contact: { ...CONTACT, name: 'x'.repeat(10_000_000) } },
  'a note of 10 MB': { ...GOOD, note: 'x'.repeat(10_000_000) },
  'a thousand tags': { ...GOOD, tags: Array.from({ length: 1000 }, () => 'x') },
  'a thousand numbers': { ...GOOD, contact: { ...CONTACT, phones: Array.from({ length: 1000 }, () => PHONE) } },
  'a thousand pages': { ...GOOD, pages: Array.from({ length: 1000 }, () => PAGE) },
  'a page that is a script': withPage({ address: 'javascript:alert(1)' }),
  'a page that is a file': withPage({ address: 'file:///etc/passwd' }),
  'a page of the extension': withPage({ address: 'chrome-extension://abc/directory.html' }),
  'a date that is none': withPage({ lastSeenAt: 'yesterday' }),
  'a day that is none': withPage({ statedAt: '2026-99-99' }),
  'a day with a script': withPage({ statedAt: '2026-01-01<script>' }),
  'an instant that is none': { ...GOOD, statedAt: '2026-99-99T00:00:00Z' },
  'no list of pages': { contact: CONTACT },
};

describe('a contact in a colleague’s file', () => {
  for (const [what, contact] of Object.entries(BROKEN)) {
    test(`that is or has ${what} is left unread, and its neighbours are read`, async () => {
      const { cards, unread } = await read({ contacts: [GOOD, contact, GOOD] });
      expect(cards.map(({ at }) => at)).toEqual([1, 3]);
      expect(unread).toEqual([{ at: 2, why: 'broken', begins: expect.any(String) }]);
      expect(unread[0]?.begins.length).toBeLessThanOrEqual(80);
    });
  }

  test('that has keys of built-in objects is left unread, and no object has them since', async () => {
    const forged = [
      '{"__proto__":{"private":true},"contact":{"kind":"person","name":"x","phones":[],"emails":[]},"pages":[]}',
      `{"contact":{"__proto__":{"press":true},"kind":"person","name":"x","phones":[${JSON.stringify(PHONE)}],"emails":[]},"pages":[]}`,
      `{"contact":${JSON.stringify(CONTACT)},"pages":[],"constructor":{"prototype":{"private":true}}}`,
    ];
    const { cards, unread } = await readText(await sealed(`{\n"contacts":[\n${forged.join(',\n')}\n]\n}`));
    expect([cards, unread.map(({ why }) => why)]).toEqual([[], ['broken', 'broken', 'broken']]);
    expect([Reflect.get({}, 'private'), Reflect.get({}, 'press')]).toEqual([undefined, undefined]);
  });

  test('that is nested a hundred thousand deep is left unread', async () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const found = await readShareFile(await sealed(`{\n"contacts":[${deep}]\n}`), sha256, NOW);
    // Where the browser's own reader gives up at such a depth, the whole file is none.
    expect('broken' in found ? found.broken : found.unread).toEqual('broken' in found ? 'changed' : [{ at: 1, begins: '', why: 'broken' }]);
  });

  test('that names nobody, or whom one cannot reach, is told so', async () => {
    const nameless = { ...GOOD, contact: { kind: 'office', organization: {}, phones: [PHONE], emails: [] } };
    const mute = { ...GOOD, contact: { ...CONTACT, phones: [] } };
    const { unread } = await read({ contacts: [nameless, mute] });
    expect(unread.map(({ at, why }) => [at, why])).toEqual([
      [1, 'nobody'],
      [2, 'unreachable'],
    ]);
  });

  test('has no date after its file was written, nor after now', async () => {
    const dated = { ...GOOD, statedAt: FUTURE, pages: [{ ...PAGE, statedAt: '2999-01-01', lastSeenAt: FUTURE }] };
    expect((await read({ contacts: [dated] })).cards[0]).toMatchObject({ statedAt: AT, pages: [{ ...PAGE, lastSeenAt: AT }] });
    const { cards, writtenAt } = await read({ contacts: [dated] }, FUTURE);
    expect([cards[0]?.statedAt, cards[0]?.pages[0]?.lastSeenAt, writtenAt]).toEqual([NOW, NOW, NOW]);
    expect(cards[0]?.pages[0]).not.toHaveProperty('statedAt');
  });

  test('keeps what looks like markup as the text that it is', async () => {
    const [card] = (await read({ contacts: [{ ...GOOD, contact: { ...CONTACT, name: '<img src=x onerror=alert(1)>' } }] })).cards;
    expect(card?.contact.name).toBe('<img src=x onerror=alert(1)>');
  });
});

describe('a colleague’s file', () => {
  test.each([
    ['without contacts', {}, 'misshapen'],
    ['with contacts that are no list', { contacts: { length: 1, 0: GOOD } }, 'misshapen'],
    ['with a field that nobody knows', { contacts: [GOOD], forgotten: {} }, 'misshapen'],
    ['from a name that is a list', { contacts: [GOOD], from: ['Eva'] }, 'misshapen'],
    ['from a name of two lines', { contacts: [GOOD], from: 'Eva\nSenast: redaktionen' }, 'misshapen'],
    ['from a name without end', { contacts: [GOOD], from: 'x'.repeat(201) }, 'misshapen'],
    ['with more contacts than a file holds', { contacts: Array.from({ length: MOST_SHARED + 1 }, () => 1) }, 'misshapen'],
  ])('%s is not read', async (_, content, broken) => {
    expect(await readShareFile(await sealed(JSON.stringify(content)), sha256, NOW)).toEqual({ broken });
  });

  test.each([
    ['a backup', (text: string) => text.replace('directory-contacts', 'directory-backup'), 'foreign'],
    ['of a later version', (text: string) => text.replace('"version":1', '"version":2'), 'newer'],
    ['cut off', (text: string) => text.slice(0, -50), 'cut-off'],
    ['changed in one letter', (text: string) => text.replace('Leif', 'Leiv'), 'changed'],
    ['larger than any', (text: string) => text.padEnd(LARGEST_SHARE + 1), 'too-large'],
    ['empty', () => ' ', 'empty'],
  ])('that is %s is told so', async (_, harm, broken) => {
    const text = await sealed(JSON.stringify({ contacts: [GOOD] }));
    expect(await readShareFile(harm(text), sha256, NOW)).toEqual({ broken });
  });
});

function withPhone(more: object): unknown {
  return { ...GOOD, contact: { ...CONTACT, phones: [{ ...PHONE, ...more }] } };
}

function withEmail(address: string): unknown {
  return { ...GOOD, contact: { ...CONTACT, emails: [{ address }] } };
}

function withPage(more: object): unknown {
  return { ...GOOD, pages: [{ ...PAGE, ...more }] };
}

async function read(content: object, writtenAt = AT): Promise<ReadShare> {
  return readText(await sealed(JSON.stringify(content), writtenAt));
}

async function readText(text: string): Promise<ReadShare> {
  const found = await readShareFile(text, sha256, NOW);
  if ('broken' in found) throw new Error(found.broken);
  return found;
}

async function sealed(content: string, writtenAt = AT): Promise<string> {
  const body = `{"format":"press-contact-directory-contacts","version":1,"writtenAt":"${writtenAt}","madeBy":"0.5.0",\n"content":${content},\n`;
  return `${body}"sha256":"${await sha256(body)}"}\n`;
}

async function sha256(text: string): Promise<string> {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
