import { describe, expect, test } from 'vitest';
import type { ReadCard } from '../../../src/exchange/read-card.ts';
import { octetsOf } from '../octets.ts';
import { cardWith, readAll, readOne } from '../read-vcards.ts';

const NAME = 'Åsa Öberg, chefredaktör vid Ekstads Nyheter';

describe('lines', () => {
  const text = cardWith([`TITLE:${NAME}`, 'NOTE:rad 1\\nrad 2']).join('\n');

  test.each([
    ['CRLF', '\r\n'],
    ['LF', '\n'],
    ['CR', '\r'],
    ['CR twice and LF', '\r\r\n'],
    ['LF, an empty one behind each', '\n\n'],
  ])('end with %s', (_, end) => {
    expect(titleOf(text.replaceAll('\n', end))).toBe(NAME);
  });

  test.each([' ', '\t'])('are continued by "%s", wherever they are folded', (fold) => {
    for (let at = 1; at < NAME.length; at += 1) {
      const folded = `TITLE:${NAME.slice(0, at)}\r\n${fold}${NAME.slice(at)}`;
      expect(readOne(cardWith([folded])).contact.jobTitle).toBe(NAME);
    }
  });

  test('are continued inside of names and parameters too', () => {
    const { phones } = readOne(cardWith(['TE', ' L;TY', ' PE=CE', ' LL', ' :+4670', ' 1740610'])).contact;
    expect(phones).toEqual([{ number: '+46701740610', country: 'SE', features: ['mobile'] }]);
  });

  test.each(['\r\n', '\n', '\r'])('are continued inside a character (ended with %j), as programs do that count octets', (end) => {
    const octets = octetsOf(cardWith([`TITLE:${NAME}`, 'NOTE:nästa']).join(end));
    for (let at = 45; at < octets.length - 25; at += 1) {
      const folded = Uint8Array.from([...octets.subarray(0, at), ...octetsOf(`${end} `), ...octets.subarray(at)]);
      const line = octets.subarray(0, at).filter((octet) => octet === 0x0a || octet === 0x0d).length;
      if (octets[at - 1] === 0x0a || octets[at - 1] === 0x0d || octets[at] === 0x0a || line === 0) continue;
      const [card] = readAll(folded).cards;
      expect([card?.contact.jobTitle, card?.note], `folded at ${at}`).toEqual([NAME, 'nästa']);
    }
  });

  test('begin anywhere: each place is told by its own line, whatever is folded before it', () => {
    const { cards, unread } = readAll(
      [
        ...cardWith(['TITLE:a', ' b', ' c']),
        '',
        ...cardWith(['no property', 'TITLE:d']),
        ...cardWith(['EMAIL:a@ekstad.example', 'TEL:none']),
      ].join('\r\n'),
    );
    expect(cards.map(({ at }) => at)).toEqual([1, 10, 17]);
    expect(unread).toEqual([
      { at: 14, begins: 'no property', why: 'broken' },
      { at: 21, begins: 'TEL:none', why: 'broken' },
    ]);
  });
});

describe('encodings', () => {
  const lines = cardWith([`TITLE:${NAME}`]);

  test.each(['utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'macintosh'])('%s is told by looking at it', (encoding) => {
    expect(titleOf(octetsOf(lines.join('\r\n'), encoding))).toBe(NAME);
    if (encoding.startsWith('utf')) expect(titleOf(octetsOf(`\ufeff${lines.join('\r\n')}`, encoding))).toBe(NAME);
  });

  test('of several programs in one file are told card by card', () => {
    const file = ['utf-8', 'windows-1252', 'utf-8', 'windows-1252'].flatMap((encoding) => [
      ...octetsOf(`${lines.join('\r\n')}\r\n`, encoding),
    ]);
    expect(readAll(Uint8Array.from(file)).cards.map(({ contact }) => contact.jobTitle)).toEqual([NAME, NAME, NAME, NAME]);
  });

  test('of single values are what the value says (vCard 2.1), not encoded and quoted-printable', () => {
    const head = octetsOf('BEGIN:VCARD\r\nVERSION:2.1\r\nEMAIL:olga@ekstad.example\r\n');
    const name = [...octetsOf('FN;CHARSET=windows-1251:'), ...octetsOf('Ольга', 'windows-1251')];
    const title = octetsOf('\r\nTITLE;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:Chefredakt=F6r\r\nORG;CHARSET=ISO-8859-1:Nyheter i ');
    const file = Uint8Array.from([...head, ...name, ...title, 0xd6, ...octetsOf('\r\nNOTE:Åland\r\nEND:VCARD\r\n')]);
    const [card] = readAll(file).cards;
    expect(card?.contact).toMatchObject({ name: 'Ольга', jobTitle: 'Chefredaktör', organization: { name: 'Nyheter i Ö' } });
    expect(card?.note).toBe('Åland');
  });

  test.each([
    ['UTF-8 named', 'CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C3=85sa', 'Åsa'],
    ['no name, UTF-8', 'ENCODING=QUOTED-PRINTABLE:=C3=85sa', 'Åsa'],
    ['no name, Windows-1252', 'ENCODING=QUOTED-PRINTABLE:=C5sa', 'Åsa'],
    ['a name that nobody knows', 'CHARSET=X-OWN;ENCODING=QUOTED-PRINTABLE:=C3=85sa', 'Åsa'],
    ['bare words of 2.1', 'QUOTED-PRINTABLE:=C3=85sa', 'Åsa'],
    ['half a character at the end', 'CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C3=85sa=C3', 'Åsa\ufffd'],
    ['what is no code', 'ENCODING=QUOTED-PRINTABLE:1=2=ZZ', '1=2=ZZ'],
  ])('quoted-printable with %s', (_, title, text) => {
    expect(readOne(cardWith([`TITLE;${title}`], '2.1')).contact.jobTitle).toBe(text);
  });
});

describe('escapes', () => {
  test.each([
    ['TITLE:a\\, b\\; c\\\\d \\: \\"e\\"', 'a, b; c\\d : "e"'],
    ['TITLE:rad 1\\nrad 2\\Nrad 3', 'rad 1 rad 2 rad 3'],
    ['TITLE:C\\:\\\\Users', 'C:\\Users'],
    ['TITLE:a;b,c', 'a;b,c'],
  ])('%s', (line, text) => {
    expect(readOne(cardWith([line])).contact.jobTitle).toBe(text);
  });

  test('of components and lists part nothing', () => {
    const { contact, tags } = readOne(cardWith(['ORG:A\\; B;C\\, D;;E\\\\;F', 'CATEGORIES:IT,kommun\\, stor,,IT']));
    expect(contact.organization).toEqual({ name: 'A; B', units: ['C, D', 'E\\', 'F'] });
    expect(tags).toEqual(['IT', 'kommun, stor']);
  });

  test('of quoted-printable components are decoded after they are parted', () => {
    const { contact } = readOne(cardWith(['ORG;ENCODING=QUOTED-PRINTABLE:A=3B B;C=5C=3B D;E=2C=\r\n F'], '2.1'));
    expect(contact.organization).toEqual({ name: 'A; B', units: ['C; D', 'E, F'] });
  });

  test('of parameters are undone (RFC 6868), and written again where the property is kept', () => {
    const { kept } = readOne(cardWith(['GEO;LABEL="Storgatan 1^n^\'Ekstad^\' ^^";X-A=b,"c;d":geo:1,2'], '4.0'));
    expect(kept).toEqual([{ name: 'GEO', parameters: ["LABEL=Storgatan 1^n^'Ekstad^' ^^", 'X-A=b,"c;d"'], value: 'geo:1,2' }]);
  });
});

test('BASE64 without white space before its lines, as old phones wrote it, is one property', () => {
  const { kept, contact } = readOne(
    cardWith(['PHOTO;BASE64:', 'R0lGODlhAQABAIAAAAAA', 'AP///yH5BAEAAAAALAAA', '', 'TITLE:IT-chef'], '2.1'),
  );
  expect(kept).toEqual([{ name: 'PHOTO', parameters: ['ENCODING=b'], value: 'R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAA' }]);
  expect(contact.jobTitle).toBe('IT-chef');
});

test('quotes that do not close hide no colon', () => {
  const { kept } = readOne(cardWith(['X-A;B="c:d', 'TITLE:x']));
  expect(kept?.map(({ name, value }) => [name, value])).toEqual([['X-A', 'd']]);
});

describe('an agent', () => {
  const agent = ['BEGIN:VCARD', 'VERSION:2.1', 'N:Roe;Jane', 'TEL:+12125550142', 'END:VCARD'];

  test('inside a card (2.1) is a contact of its own, and the card goes on behind it', () => {
    const { cards, unread } = readAll(
      cardWith(['FN:Leif Ekman', 'EMAIL:leif@ekstad.example', 'AGENT:', ...agent, 'TITLE:IT-chef'], '2.1').join('\n'),
    );
    expect(cards.map(({ at, contact }) => [at, contact.name, contact.jobTitle])).toEqual([
      [6, 'Jane Roe', undefined],
      [1, 'Leif Ekman', 'IT-chef'],
    ]);
    expect(unread).toEqual([]);
  });

  test('as text of one property (3.0) is so too', () => {
    const { cards } = readAll(
      cardWith([
        'FN:Leif Ekman',
        'EMAIL:leif@ekstad.example',
        `AGENT:${agent.join('\\n').replaceAll(';', '\\;')}\\n`,
        'TITLE:IT-chef',
      ]).join('\n'),
    );
    expect(cards.map(({ contact }) => contact.name)).toEqual(['Jane Roe', 'Leif Ekman']);
  });

  test('that is an address alone is kept', () => {
    expect(readOne(cardWith(['AGENT;VALUE=uri:CID:1@ekstad.example'])).kept).toEqual([
      { name: 'AGENT', parameters: ['VALUE=uri'], value: 'CID:1@ekstad.example' },
    ]);
  });
});

describe('what is broken', () => {
  test('at the end of a file that was cut off is told, and what is there is read', () => {
    const { cards, unread } = readAll(cardWith(['TITLE:IT-chef']).slice(0, -1).join('\r\n'));
    expect(cards[0]?.contact.jobTitle).toBe('IT-chef');
    expect(unread).toEqual([{ at: 1, begins: 'BEGIN:VCARD', why: 'broken' }]);
  });

  test('in the middle, where the end of a card is missing, leaves the next one whole', () => {
    const { cards, unread } = readAll([...cardWith(['TITLE:a']).slice(0, -1), ...cardWith(['TITLE:b'])].join('\r\n'));
    expect(cards.map(({ contact }) => contact.jobTitle)).toEqual(['a', 'b']);
    expect(unread.map(({ at, why }) => [at, why])).toEqual([[1, 'broken']]);
  });

  test('outside of cards is told once for each run of it', () => {
    const { cards, unread } = readAll(['Hej!', 'Här är listan.', ...cardWith([]), 'Hälsningar', 'Leif', ...cardWith([])].join('\n'));
    expect(cards).toHaveLength(2);
    expect(unread).toEqual([
      { at: 1, begins: 'Hej!', why: 'broken' },
      { at: 8, begins: 'Hälsningar', why: 'broken' },
    ]);
  });

  test.each([
    ['no card', 'namn,telefon\nLeif,070-174 06 10\n', [{ at: 1, begins: 'namn,telefon', why: 'broken' }]],
    ['nothing', '', []],
    ['a card of nobody', 'BEGIN:VCARD\nEND:VCARD\n', [{ at: 1, begins: 'BEGIN:VCARD', why: 'nobody' }]],
    ['somebody whom one cannot reach', 'BEGIN:VCARD\nFN:Leif Ekman\nEND:VCARD\n', [{ at: 1, begins: 'Leif Ekman', why: 'unreachable' }]],
  ])('is told of %s', (_, text, unread) => {
    expect(readAll(text)).toEqual({ cards: [], unread });
  });
});

function titleOf(file: Uint8Array | string): ReadCard['contact']['jobTitle'] {
  return readAll(file).cards[0]?.contact.jobTitle;
}
