import { beforeAll, describe, expect, test } from 'vitest';
import type { Card } from '../../../src/exchange/card.ts';
import { writeVCards } from '../../../src/exchange/vcards/vcard-write.ts';
import { WORDS } from '../cards.ts';
import { expectedFields, inOrder, line, understood } from '../expected.ts';
import { generatedCards } from '../generated-cards.ts';
import { type Reading, type ReadProperty, readWithIcal, readWithVobject } from '../judges.ts';
import { breaches } from './vcard-grammar.ts';

const COUNT = 1000;
const cards: Card[] = generatedCards(COUNT, 20_261_005);
const old = cards.map((card) => writeVCards([card], WORDS));
const current = cards.map((card) => writeVCards([card], WORDS, '4.0'));
const readings: Record<'ical.js' | 'vobject', ReadProperty[][]> = { 'ical.js': [], vobject: [] };

beforeAll(() => {
  readings['ical.js'] = old.map((text) => onlyCard(readWithIcal(text)));
  readings.vobject = readWithVobject(old).map(onlyCard);
}, 60_000);

describe.each(['ical.js', 'vobject'] as const)('version 3.0 as %s reads it', (reader) => {
  test('a thousand cards have the values they were written with', () => {
    for (const [at, card] of cards.entries()) {
      const found = understood(readings[reader][at] ?? []).filter(({ name }) => !['FN', 'N', 'NOTE'].includes(name));
      expect(inOrder(found), `card ${at}`).toEqual(inOrder(expectedFields(card)));
    }
  });

  test('every card is called something, and a person with a name is called by it', () => {
    for (const [at, card] of cards.entries()) {
      const called = valuesOf(readings[reader][at], 'FN');
      expect(called, `card ${at}`).toHaveLength(1);
      expect(called[0]?.trim(), `card ${at}`).not.toBe('');
      if (line(card.contact.name) !== '') expect(called).toEqual([line(card.contact.name)]);
    }
  });

  test('N has all words of a person’s name and no other, and none for an office', () => {
    for (const [at, { contact }] of cards.entries()) {
      const n = valuesOf(readings[reader][at], 'N');
      expect(n, `card ${at}`).toHaveLength(5);
      const name = contact.kind === 'person' ? line(contact.name) : '';
      expect(wordsOf(n.join(' ')), `card ${at}`).toEqual(wordsOf(name));
    }
  });

  test('a note keeps its lines, whatever ended them', () => {
    for (const [at, { note = '' }] of cards.entries()) {
      const lines = note
        .split(/\r\n|[\r\n\v\f\u001c-\u001e\u0085\u2028\u2029]/)
        .map(line)
        .filter((text) => text !== '');
      const found = valuesOf(readings[reader][at], 'NOTE')
        .join('')
        .split('\n')
        .map(line)
        .filter((text) => text !== '');
      expect(found.slice(0, lines.length), `card ${at}`).toEqual(lines);
    }
  });

  test('all cards in one file are as many, in their order', () => {
    const text = writeVCards(cards, WORDS);
    const [reading] = reader === 'vobject' ? readWithVobject([text]) : [readWithIcal(text)];
    const found = reading && 'cards' in reading ? reading.cards.map((card) => valuesOf(card, 'UID')[0]) : [];
    expect(found).toEqual(cards.map(({ id }) => `urn:uuid:${id}`));
  });
});

describe('version 4.0', () => {
  test('a thousand cards keep to the grammar of RFC 6350', () => {
    for (const [at, text] of current.entries()) expect(breaches(text), `card ${at}`).toEqual([]);
  });

  test('ical.js reads the same values as from 3.0', () => {
    for (const [at, text] of current.entries()) {
      const found = asOld(onlyCard(readWithIcal(text)));
      expect(inOrder(found), `card ${at}`).toEqual(inOrder(understood(readings['ical.js'][at] ?? []).map(untyped)));
    }
  });
});

/** What 4.0 says in another way than 3.0, said as there: its kind, preferences, extensions, and when a card was made. */
function asOld(properties: ReadProperty[]): ReturnType<typeof understood> {
  return understood(properties)
    .filter(({ name }) => name !== 'CREATED')
    .map(untyped)
    .flatMap((property) => {
      const [value = ''] = property.values;
      if (property.name === 'VERSION') return [{ ...property, values: ['3.0'] }];
      if (property.name === 'KIND') return value === 'org' ? [{ ...property, name: 'X-ABSHOWAS', values: ['COMPANY'] }] : [];
      return property.name === 'TEL' ? [{ ...property, values: [value.replace(/^tel:|;ext=\d+$/g, '')] }] : [property];
    });
}

function untyped<P extends { types: string[] }>(property: P): P {
  const types = property.types.map((type) => type.replace('MAIN-NUMBER', 'MAIN')).filter((type) => type !== 'PREF' && type !== 'INTERNET');
  return { ...property, types };
}

function onlyCard(reading: Reading): ReadProperty[] {
  if ('error' in reading) throw new Error(reading.error);
  const [card] = reading.cards;
  if (card === undefined || reading.cards.length !== 1) throw new Error(`${reading.cards.length} cards instead of one`);
  return card;
}

function valuesOf(properties: readonly ReadProperty[] = [], wanted: string): string[] {
  return properties.filter(({ name }) => name === wanted).flatMap(({ values }) => values);
}

function wordsOf(name: string): string[] {
  return name
    .split(/[\s,\\]+/)
    .filter((word) => word !== '')
    .sort();
}
