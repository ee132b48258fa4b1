import { expect, it } from 'vitest';
import { readChannels, readLabel, type Sort } from '../../../../src/exchange/tables/read/channel-cells.ts';

function numbersIn(cell: string, country = 'SE', sort: Sort = 'phone'): string[] {
  return readChannels(cell, { sort }, [country]).phones.map(({ phone }) =>
    [
      phone.number,
      ...phone.features.filter((feature) => feature !== 'voice'),
      ...(phone.label === undefined ? [] : [`"${phone.label}"`]),
    ].join(' '),
  );
}

it.each([
  ['08-465 004 00, 070-174 06 05 (ej sms)', ['+46846500400', '+46701740605 mobile "ej sms"']],
  ['växel 08-465 004 00', ['+46846500400 main-number "växel"']],
  ['08-465 004 00 (vx)\n070-174 06 05', ['+46846500400 main-number "vx"', '+46701740605 mobile']],
  ['08-465 004 00 070-174 06 05', ['+46846500400', '+46701740605 mobile']],
  ['08-465 004 00/070-174 06 05', ['+46846500400', '+46701740605 mobile']],
  ['08-465 004 00 eller 070-174 06 05', ['+46846500400', '+46701740605 mobile']],
  ['Mobil: 070-174 06 05 Växel: 08-465 004 00', ['+46701740605 mobile', '+46846500400 main-number "Växel"']],
  ['08-465 004 00 (Anna), 08-465 004 01 (Bo)', ['+46846500400 "Anna"', '+46846500401 "Bo"']],
  ['070-174 06 05, endast press', ['+46701740605 mobile "endast press"']],
  ['Fax: 08-465 004 01', ['+46846500401 fax']],
  ['tel:+46701740605', ['+46701740605 mobile']],
  ['(+46) 70 174 06 05', ['+46701740605 mobile']],
  ['+46 (0)70-174 06 05', ['+46701740605 mobile']],
  ['070-174 06 05 ::: 070-174 06 06', ['+46701740605 mobile', '+46701740606 mobile']],
])('reads the numbers of %j', (cell, numbers) => {
  expect(numbersIn(cell)).toEqual(numbers);
});

it.each([
  ['701740605', 'SE', '+46701740605 mobile'],
  ['46701740605', 'SE', '+46701740605 mobile'],
  ['46701740605', 'NO', '+46701740605 mobile'],
  ['600000031', 'IT', '+390600000031'],
  ['4915228817386', 'DE', '+4915228817386 mobile'],
])('reads %s, which has lost its zero or plus in a spreadsheet of %s', (cell, country, number) => {
  expect(numbersIn(cell, country)).toEqual([number]);
});

it.each([
  '4,67017E+10',
  '4.67E+10',
  '2026-03-01',
  '20260301',
  '1.3.2026',
  '556677-8899',
  '33 12 34 56',
  '0441-465 004 01',
  '29133',
  'se växeln',
])('takes no part of %j for a number, and keeps it', (cell) => {
  expect(readChannels(cell, { sort: 'phone' }, ['SE'])).toEqual({ phones: [], emails: [], left: [cell] });
});

it('reads a short number that all of a country knows, and none that may be an extension', () => {
  expect(['114 14', '1177', '4512', '145'].map((cell) => numbersIn(cell))).toEqual([['11414'], ['1177'], [], []]);
  expect(numbersIn('03080', 'NO')).toEqual(['03080']);
});

it('keeps an extension with its number', () => {
  const { phones } = readChannels('08-465 004 00, ankn 12', { sort: 'phone' }, ['SE']);
  expect(phones.map(({ phone }) => [phone.number, phone.extension])).toEqual([['+46846500400', '12']]);
});

it('lets a cell say more than its column, and a column more than nothing', () => {
  expect(numbersIn('08-465 004 00', 'SE', 'fax')).toEqual(['+46846500400 fax']);
  expect(numbersIn('växel 08-465 004 00', 'SE', 'mobile')).toEqual(['+46846500400 main-number "växel"']);
  expect(numbersIn('mobil 070-174 06 05', 'SE', 'duty')).toEqual(['+46701740605 mobile duty']);
  expect(numbersIn('(201) 555-0123', 'US', 'mobile')).toEqual(['+12015550123 mobile']);
});

it.each([
  ['Anna Berg <anna.berg@ekstad.example>', ['anna.berg@ekstad.example'], ['Anna Berg']],
  ['mailto:anna.berg@ekstad.example?subject=Hej', ['anna.berg@ekstad.example'], []],
  ['anna.berg (at) ekstad.example', ['anna.berg@ekstad.example'], []],
  ['press@ekstad.example; info@ekstad.example', ['press@ekstad.example', 'info@ekstad.example'], []],
  ['070-174 06 05, anna.berg@ekstad.example', ['anna.berg@ekstad.example'], []],
])('reads the addresses of %j', (cell, addresses, left) => {
  const read = readChannels(cell, { sort: 'phone' }, ['SE']);
  expect(read.emails.map(({ email }) => email.address)).toEqual(addresses);
  expect(read.left).toEqual(left);
});

it('knows what labels of other programs say', () => {
  expect(['* Work', 'Work Fax', 'Main', 'Mobile', 'Obsolete'].map(readLabel)).toEqual([
    { sort: 'phone' },
    { sort: 'fax' },
    { sort: 'mainNumber', label: 'Main' },
    { sort: 'mobile' },
    { label: 'Obsolete' },
  ]);
});
