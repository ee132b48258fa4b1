import { describe, expect, test } from 'vitest';
import { cardWith, readOne } from '../read-vcards.ts';

describe('who it is', () => {
  test.each([
    ['N where FN is missing', ['N:Ekman;Leif;Olof,Erik;Dr.;Jr.'], { kind: 'person', name: 'Leif Olof Erik Ekman Jr.' }],
    ['N where FN is empty', ['FN:', 'N:Ekman;Leif'], { kind: 'person', name: 'Leif Ekman' }],
    ['N, the family first in Japanese', ['N:田中;太郎;;;'], { kind: 'person', name: '田中 太郎' }],
    ['N where FN is an address', ['FN:leif@ekstad.example', 'N:Ekman;Leif;;;'], { kind: 'person', name: 'Leif Ekman' }],
    ['NICKNAME where there is no other', ['FN:', 'N:;;;;', 'NICKNAME:Leffe'], { kind: 'person', name: 'Leffe' }],
    ['FN without the honorific of N', ['FN:Dr. Leif Ekman', 'N:Ekman;Leif;;Dr.;'], { kind: 'person', name: 'Leif Ekman' }],
    ['nobody by name: a title stands for one', ['FN:IT-chef', 'N:;;;;', 'TITLE:IT-chef'], { kind: 'person' }],
    ['nobody by name: an address stands for one', ['FN:leif@ekstad.example', 'N:;;;;'], { kind: 'person' }],
    ['a desk by KIND', ['KIND:org', 'FN:Växeln', 'ORG:Ekstads kommun;Växeln'], { kind: 'office', name: 'Växeln' }],
    ['a desk by Apple’s mark', ['X-ABShowAs:COMPANY', 'N:;;;;', 'FN:Växeln', 'ORG:Ekstad'], { kind: 'office', name: 'Växeln' }],
    ['a desk by its organization alone', ['ORG:Ekstads kommun;Växeln'], { kind: 'office', name: 'Växeln' }],
    [
      'a desk whose name is its organization',
      ['FN:Ekstads kommun', 'N:;;;;', 'ORG:Ekstads kommun'],
      { kind: 'office', name: 'Ekstads kommun' },
    ],
    ['a person whose organization has their name in it', ['FN:Leif Ekman', 'ORG:Leif Ekman AB'], { kind: 'person', name: 'Leif Ekman' }],
  ])('is said by %s', (_, properties, who) => {
    const text = ['BEGIN:VCARD', 'VERSION:3.0', ...properties, 'EMAIL:leif@ekstad.example', 'END:VCARD'];
    const { kind, name } = readOne(text).contact;
    expect({ kind, ...(name === undefined ? {} : { name }) }).toEqual(who);
  });

  test('a desk’s own name is no unit of its organization', () => {
    const { organization } = readOne(cardWith(['KIND:org', 'FN:Växeln', 'ORG:Ekstads kommun;Service;Växeln'], '4.0')).contact;
    expect(organization).toEqual({ name: 'Ekstads kommun', units: ['Service'] });
  });
});

test('where somebody lives is not where their organization is', () => {
  const home = 'ADR;TYPE=HOME:;;Hemgatan 2;Ekstad;;123 46;Sverige';
  expect(readOne(cardWith(['ORG:Ekstads kommun', home])).contact.organization).toEqual({ name: 'Ekstads kommun' });
  expect(readOne(cardWith([home])).contact.organization?.address?.street).toBe('Hemgatan 2');
});

test.each([
  ['2026-10-05', '2026-10-05'],
  ['20261005', '2026-10-05'],
  ['2026-10-05T13:19:33Z', '2026-10-05T13:19:33.000Z'],
  ['20261005T131933Z', '2026-10-05T13:19:33.000Z'],
  ['2026-10-05T13:19:33.5+02:00', '2026-10-05T11:19:33.000Z'],
  ['20261005T1319-06', '2026-10-05T19:19:00.000Z'],
  ['2026-13-05', undefined],
  ['yesterday', undefined],
])('REV %s is %s', (said, statedAt) => {
  expect(readOne(cardWith([`REV:${said}`])).statedAt).toBe(statedAt);
});
