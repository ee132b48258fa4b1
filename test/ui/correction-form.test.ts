import { describe, expect, test } from 'vitest';
import type { Summary } from '../../src/contact/summarise.ts';
import { correctionFrom, typedFrom } from '../../src/ui/correction-form.ts';

const SEEN = '2026-10-05T08:00:00.000Z';
const READERS = { home: 'SE', readHours: (text: string) => ({ text, spans: [] }) };
const KNOWN: Summary = {
  kind: 'person',
  name: 'Anna Ek',
  jobTitle: 'Jurist',
  organization: { name: 'Exempelstads kommun', units: ['Kansliet', 'Juridik'], address: { locality: 'Exempelstad' } },
  phones: [],
  emails: [],
  sites: [],
  firstSeenAt: SEEN,
  lastSeenAt: SEEN,
};

test('an untouched form corrects nothing', () => {
  expect(correctionFrom(typedFrom(KNOWN), KNOWN, READERS)).toEqual({});
});

test('only what was changed is corrected', () => {
  expect(correctionFrom({ ...typedFrom(KNOWN), jobTitle: ' Chefsjurist ' }, KNOWN, READERS)).toEqual({ jobTitle: 'Chefsjurist' });
});

test('an emptied field is the word that there is none', () => {
  expect(correctionFrom({ ...typedFrom(KNOWN), jobTitle: '' }, KNOWN, READERS)).toEqual({ withdrawn: ['jobTitle'] });
});

test('a corrected unit keeps the place of the organization', () => {
  expect(correctionFrom({ ...typedFrom(KNOWN), units: 'Kansliet' }, KNOWN, READERS)).toEqual({
    organization: { name: 'Exempelstads kommun', units: ['Kansliet'], address: { locality: 'Exempelstad' } },
  });
});

test('an organization with neither name nor unit is withdrawn', () => {
  expect(correctionFrom({ ...typedFrom(KNOWN), units: '', organization: '' }, KNOWN, READERS)).toEqual({ withdrawn: ['organization'] });
});

test('a corrected address is part of the organization, and a country in words is said', () => {
  const place = { ...typedFrom(KNOWN), street: 'Storgatan 1', country: 'se' };
  expect(correctionFrom(place, KNOWN, READERS)).toMatchObject({
    organization: { name: 'Exempelstads kommun', address: { street: 'Storgatan 1', locality: 'Exempelstad', country: 'SE' } },
  });
  expect(correctionFrom({ ...place, country: 'Sverige' }, KNOWN, READERS)).toEqual({ field: 'country', says: 'contactCountryHint' });
});

test('a desk taken for a person is corrected', () => {
  expect(correctionFrom({ ...typedFrom(KNOWN), kind: 'office' }, KNOWN, READERS)).toEqual({ kind: 'office' });
});

describe('of a number', () => {
  const own = { weight: 'own' as const, sites: [], firstSeenAt: SEEN, lastSeenAt: SEEN };
  const phone = { number: '+46701740605', country: 'SE', features: ['mobile' as const], label: 'endast press', ...own };
  const anna: Summary = { ...KNOWN, phones: [phone], emails: [{ address: 'anna@exempelstad.example', ...own }] };
  const typed = typedFrom(anna, 'SE');
  const [shown] = typed.phones;
  if (shown === undefined) throw new Error('No number is in the form.');

  test('what is for, what it is called, its extension and hours are corrected together', () => {
    const described = { ...shown, sort: 'duty' as const, label: '', extension: ' 12 ', hours: 'vardagar 8-16' };
    expect(correctionFrom({ ...typed, phones: [described] }, anna, READERS)).toEqual({
      phones: [{ number: '+46701740605', country: 'SE', features: ['duty'], extension: '12', hours: { text: 'vardagar 8-16', spans: [] } }],
    });
  });

  test('another takes its place and what is said of it, and an emptied one is wrong', () => {
    expect(correctionFrom({ ...typed, phones: [{ ...shown, number: '070-174 06 06' }] }, anna, READERS)).toEqual({
      phones: [{ number: '+46701740606', country: 'SE', features: ['mobile'], label: 'endast press' }],
      wrong: [{ phone: '+46701740605' }],
    });
    expect(correctionFrom({ ...typed, phones: [{ ...shown, number: '' }] }, anna, READERS)).toEqual({ wrong: [{ phone: '+46701740605' }] });
  });

  test('what cannot be read is said, and of which', () => {
    const said = (part: Partial<typeof shown>) => correctionFrom({ ...typed, phones: [{ ...shown, ...part }] }, anna, READERS);
    expect(said({ number: '12' })).toEqual({ field: 'number', was: '+46701740605', says: 'numberUnreadable' });
    expect(said({ extension: 'tolv' })).toEqual({ field: 'extension', was: '+46701740605', says: 'contactExtensionUnreadable' });
  });

  test('an address is put right, or is wrong, likewise', () => {
    const put = (address: string) => correctionFrom({ ...typed, emails: [{ was: 'anna@exempelstad.example', address }] }, anna, READERS);
    expect(put('anna.ek@exempelstad.example')).toEqual({
      emails: ['anna.ek@exempelstad.example'],
      wrong: [{ email: 'anna@exempelstad.example' }],
    });
    expect(put('')).toEqual({ wrong: [{ email: 'anna@exempelstad.example' }] });
    expect(put('anna@')).toEqual({ field: 'address', was: 'anna@exempelstad.example', says: 'addressUnreadable' });
  });
});

test('an added number is read by the home country', () => {
  expect(correctionFrom({ ...typedFrom(KNOWN), addPhone: '070-174 06 05' }, KNOWN, READERS)).toMatchObject({
    addPhone: { number: '+46701740605', features: ['mobile'] },
  });
});

test('a number or address that cannot be read is said, and nothing is corrected', () => {
  expect(correctionFrom({ ...typedFrom(KNOWN), addPhone: 'abc' }, KNOWN, READERS)).toEqual({ field: 'addPhone', says: 'numberUnreadable' });
  expect(correctionFrom({ ...typedFrom(KNOWN), addEmail: 'anna@' }, KNOWN, READERS)).toEqual({
    field: 'addEmail',
    says: 'addressUnreadable',
  });
});
