import { describe, expect, test } from 'vitest';
import type { KeptProperty } from '../../../src/contact/kept-property.ts';
import { writeVCards } from '../../../src/exchange/vcards/vcard-write.ts';
import { cardOf, PERSON, unfolded, WORDS } from '../cards.ts';
import { cardWith, readAll, readOne } from '../read-vcards.ts';

/** What is written behind everything of ours. */
function written(kept: KeptProperty[], version: '3.0' | '4.0' = '3.0', card = cardOf({})): string[] {
  const lines = unfolded(writeVCards([{ ...card, kept }], WORDS, version));
  const own = unfolded(writeVCards([card], WORDS, version)).slice(0, -1);
  expect(lines.slice(0, own.length)).toEqual(own);
  return lines.slice(own.length, -1);
}

describe('what we do not understand', () => {
  const foreign = [
    'NICKNAME:Leffe',
    'BDAY;VALUE=date:1970-03-01',
    'item3.URL;TYPE=pref:https://ekstad.example/',
    'item3.X-ABLabel:_$!<HomePage>!$_',
    'IMPP;X-SERVICE-TYPE=Signal:x-apple:leif',
    'PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQSkZJRgABAQAAAQAB',
    'X-SOCIALPROFILE;TYPE=mastodon;X-USER=leif:https://social.example/@leif',
  ];

  test('is kept, and written again as it was', () => {
    const { kept = [] } = readOne(cardWith(foreign));
    expect(written(kept)).toEqual(foreign.map((line) => line.replace('item3', 'item1')));
  });

  test('is the same after it was written and read again, in both versions', () => {
    const { kept = [] } = readOne(cardWith(foreign));
    const again = (version: '3.0' | '4.0', before: KeptProperty[]): KeptProperty[] =>
      readAll(writeVCards([{ ...PERSON, sources: [], kept: before }], WORDS, version)).cards[0]?.kept?.map(regrouped) ?? [];
    expect(again('3.0', kept)).toEqual(kept.map(regrouped));
    expect(again('3.0', again('4.0', kept))).toEqual(kept.map(regrouped));
  });

  test('is nothing where a program writes an empty address, as Nextcloud does for everybody', () => {
    expect(readOne(cardWith(['ADR;TYPE=HOME:;;;;;;', 'X-SKYPE:', 'RELATED: ; ;'])).kept).toBeUndefined();
  });

  test('is an address of the web without the backslashes that Google puts into it', () => {
    const { kept = [] } = readOne(cardWith(['item7.URL:http\\://www.ekstad.example/a\\,b']));
    expect(kept).toEqual([{ group: 'item7', name: 'URL', value: 'http://www.ekstad.example/a,b' }]);
  });

  test('of vCard 2.1 is written as 3.0 has it', () => {
    const { kept = [] } = readOne(
      cardWith(
        [
          'LABEL;WORK;ENCODING=QUOTED-PRINTABLE;CHARSET=ISO-8859-1:Storgatan 1=0D=0A=C5kersberga',
          'PHOTO;GIF;BASE64:',
          ' R0lGODlhAQABAIAA',
          ' AAAAAP///yH5BAEA',
          '',
          'PHOTO;URL:https://ekstad.example/leif.jpg',
        ],
        '2.1',
      ),
    );
    expect(written(kept)).toEqual([
      'LABEL;TYPE=WORK:Storgatan 1\\nÅkersberga',
      'PHOTO;ENCODING=b;TYPE=GIF:R0lGODlhAQABAIAAAAAAAP///yH5BAEA',
      'PHOTO;VALUE=URL:https://ekstad.example/leif.jpg',
    ]);
  });

  test('is a URI where it stands in a card of 4.0, and BASE64 in one of 3.0', () => {
    const inside: KeptProperty = { name: 'PHOTO', parameters: ['TYPE=JPEG', 'ENCODING=b'], value: '/9j/4AAQ' };
    expect(written([inside], '4.0')).toEqual(['PHOTO:data:image/jpeg;base64,/9j/4AAQ']);
    const uri: KeptProperty = { name: 'PHOTO', value: 'data:image/jpeg;base64,/9j/4AAQ' };
    expect(written([uri])).toEqual(['PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQ']);
    expect(written([uri], '4.0')).toEqual(['PHOTO:data:image/jpeg;base64,/9j/4AAQ']);
  });

  test('keeps its groups together and apart from ours', () => {
    const labelled = cardOf({ phones: [{ number: '+46701740610', features: ['mobile'], label: 'direkt' }] });
    const kept = [
      { group: 'item1', name: 'X-ABDATE', value: '2000-01-01' },
      { group: 'a', name: 'URL', value: 'https://a.example/' },
      { group: 'item1', name: 'X-ABLabel', value: 'Dop' },
      { group: 'A', name: 'X-ABLABEL', value: 'hem' },
    ];
    expect(written(kept, '3.0', labelled)).toEqual([
      'item2.X-ABDATE:2000-01-01',
      'item3.URL:https://a.example/',
      'item2.X-ABLabel:Dop',
      'item3.X-ABLabel:hem',
    ]);
  });
});

describe('what is kept', () => {
  test('does not repeat what is written already, and has no second of what a card has once', () => {
    const kept = [
      { name: 'URL', value: 'https://www.ekstad.example/press?id=1%2C2;x' },
      { name: 'uid', value: 'x' },
      { name: 'FN', value: 'Mallory' },
      { name: 'Version', value: '4.0' },
      { name: 'NOTE', value: 'x' },
      { name: 'TITLE', value: 'Redaktör' },
    ];
    expect(written(kept, '3.0', PERSON)).toEqual(['TITLE:Redaktör']);
  });

  test('is nobody’s number or address: what is not seen is not called', () => {
    const kept = [
      { name: 'TEL', value: '+46701740699' },
      { name: 'TEL', value: '*21*0701740699#' },
      { name: 'TEL', value: '٠٧٠' },
      { name: 'EMAIL', value: 'mallory@evil.example' },
      { name: 'AGENT', value: 'BEGIN:VCARD\\nTEL:+46701740699\\nEND:VCARD' },
      { name: 'URL', value: 'javascript:alert(1)' },
      { name: 'TEL', value: 'BusinessPhone' },
    ];
    expect(written(kept)).toEqual(['TEL:BusinessPhone']);
  });

  test('is no more than a hundred thousand characters of a card: the small ones, and those left out are told', () => {
    const photo = 'A'.repeat(99_990);
    const { cards, unread } = readAll(
      cardWith([`PHOTO;ENCODING=b:${photo}`, 'BDAY:1970-03-01', ...Array.from({ length: 120 }, (_, at) => `X-A:${at}`)]).join('\n'),
    );
    expect(cards[0]?.kept).toHaveLength(100);
    expect(cards[0]?.kept?.[0]).toEqual({ name: 'X-A', value: '0' });
    expect(unread.every(({ why }) => why === 'too-large')).toBe(true);
    expect(unread.map(({ at, begins }) => [at, begins.slice(0, 12)])).toContainEqual([5, 'PHOTO:AAAAAA']);
    const small = readAll(cardWith([`PHOTO;ENCODING=b:${photo}`, `LOGO;ENCODING=b:${photo}`, 'BDAY:1970-03-01']).join('\n'));
    expect(small.cards[0]?.kept?.map(({ name }) => name)).toEqual(['BDAY']);
    expect(small.unread).toHaveLength(2);
  });
});

function regrouped({ group, ...property }: KeptProperty): KeptProperty {
  return group === undefined ? property : { group: 'g', ...property };
}
