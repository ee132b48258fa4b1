import { expect, test } from 'vitest';
import type { Summary } from '../../src/contact/summarise.ts';
import { correctionFrom, typedFrom } from '../../src/ui/correction-form.ts';

const SEEN = '2026-10-05T08:00:00.000Z';
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
  expect(correctionFrom(typedFrom(KNOWN), KNOWN, 'SE')).toEqual({});
});

test('only what was changed is corrected', () => {
  expect(correctionFrom({ ...typedFrom(KNOWN), jobTitle: ' Chefsjurist ' }, KNOWN, 'SE')).toEqual({ jobTitle: 'Chefsjurist' });
});

test('an emptied field is the word that there is none', () => {
  expect(correctionFrom({ ...typedFrom(KNOWN), jobTitle: '' }, KNOWN, 'SE')).toEqual({ withdrawn: ['jobTitle'] });
});

test('a corrected unit keeps the place of the organization', () => {
  expect(correctionFrom({ ...typedFrom(KNOWN), units: 'Kansliet' }, KNOWN, 'SE')).toEqual({
    organization: { name: 'Exempelstads kommun', units: ['Kansliet'], address: { locality: 'Exempelstad' } },
  });
});

test('an organization with neither name nor unit is withdrawn', () => {
  expect(correctionFrom({ ...typedFrom(KNOWN), units: '', organization: '' }, KNOWN, 'SE')).toEqual({ withdrawn: ['organization'] });
});

test('an added number is read by the home country', () => {
  expect(correctionFrom({ ...typedFrom(KNOWN), addPhone: '070-174 06 05' }, KNOWN, 'SE')).toMatchObject({
    addPhone: { number: '+46701740605', features: ['mobile'] },
  });
});

test('a number or address that cannot be read is said, and nothing is corrected', () => {
  expect(correctionFrom({ ...typedFrom(KNOWN), addPhone: 'abc' }, KNOWN, 'SE')).toEqual({ field: 'addPhone', says: 'numberUnreadable' });
  expect(correctionFrom({ ...typedFrom(KNOWN), addEmail: 'anna@' }, KNOWN, 'SE')).toEqual({ field: 'addEmail', says: 'addressUnreadable' });
});
