import { describe, expect, test } from 'vitest';
import type { PhoneNumber } from '../../src/contact/phone-number.ts';
import { findPhones } from '../../src/extraction/clues/phones.ts';
import { languageOf, languages } from '../../src/extraction/languages.ts';

describe('several numbers with nothing but a space between them', () => {
  test.each([
    ['a switchboard and a mobile', '031-390 06 00 070-174 06 05', ['+46313900600', '+46701740605']],
    ['three', '070-174 06 05 070-174 06 06 070-174 06 07', ['+46701740605', '+46701740606', '+46701740607']],
  ])('%s', (_, text, numbers) => {
    expect(numbersIn(text)).toEqual(numbers);
  });
});

describe('one number is not cut in two', () => {
  test.each([
    ['by the spaces between its groups', '070 174 06 05', ['+46701740605']],
    ['by the zero after its country code', '+46 (0)70 174 06 05', ['+46701740605']],
    ['by a group that begins with a zero', '+46 70 174 06 05', ['+46701740605']],
  ])('%s', (_, text, numbers) => {
    expect(numbersIn(text)).toEqual(numbers);
  });
});

describe('a number in the notation of its country', () => {
  test.each([
    ['FR', 'Tél : 01.99.00.12.34', ['+33199001234']],
    ['PL', 'tel. 0-22 000 00 12', ['+48220000012']],
    ['LV', 'Tel. 67000012', ['+37167000012']],
    ['IS', 's. 545 9000 / 860 1234', ['+3545459000', '+3548601234']],
    ['NO', 'Sentralbord: 02800', ['02800']],
    ['SE', 'Tel. 114 14', ['11414']],
  ])('%s: %s', (country, text, numbers) => {
    expect(numbersIn(text, country)).toEqual(numbers);
  });
});

test('no short number is cut out of one that is not valid', () => {
  expect(numbersIn('Out of hours: 07700 900123', 'GB')).toEqual([]);
});

describe('further ends of a number', () => {
  test.each([
    ['SE', '0470-410 00, 41 00', ['+4647041000', '+4647044100']],
    ['DE', 'Telefon: 030/18 272-2220 oder -2202', ['+4930182722220', '+4930182722202']],
    ['DE', 'Tel. (030) 18 272-2220/-2202', ['+4930182722220', '+4930182722202']],
    ['DE', 'Telefon 0251 9147/48', ['+492519147', '+492519148']],
    ['FR', '01 99 00 12 34 / 35', ['+33199001234', '+33199001235']],
    ['GB', 'Tel: 020 7946 0123 or 7946 0124', ['+442079460123', '+442079460124']],
    ['NL', 'Tel. 030 - 2345678 of 2345679', ['+31302345678', '+31302345679']],
    ['IT', 'Tel. 0471 123456/7', ['+390471123456', '+390471123457']],
    ['US', '202-555-0123/0124', ['+12025550123', '+12025550124']],
    ['US', '+86 21 6000 0012 / 6000 0013', ['+862160000012', '+862160000013']],
    ['DK', 'Tel. 33 12 34 56, 2450 Ekkøbing', ['+4533123456']],
    ['US', '202-555-0123, 2019', ['+12025550123']],
    ['FR', '01 99 00 12 34 ou 01 99 00 12 35', ['+33199001234', '+33199001235']],
  ])('%s: %s', (country, text, numbers) => {
    expect(numbersIn(text, country)).toEqual(numbers);
  });

  test('of a label for both, the second is the fax', () => {
    expect(readIn('Tel./Fax: (030) 18 272-45/-46', 'DE')).toMatchObject([
      { number: '+49301827245', features: ['voice'] },
      { number: '+49301827246', features: ['fax'] },
    ]);
  });
});

describe('an extension', () => {
  test.each([
    ['GB', '020 7946 0123 Ext. no. 45', '45'],
    ['NO', '+47 22 00 00 01, linje 12', '12'],
    ['DK', 'Tlf.: 33 12 34 56 lokal 123', '123'],
    ['AT', 'Tel. 01 53115 DW 2220', '2220'],
    ['CA', '613-555-0123, poste 12', '12'],
    ['NL', '070 123 4567 (toestel 5)', '5'],
    ['PL', 'tel. 22 000 00 12 wew. 12', '12'],
    ['IT', 'Tel. 06 1234 5678 int. 12', '12'],
    ['US', '202.555.0123 #105', '105'],
    ['US', '(202) 555-0123 (x105)', '105'],
  ])('%s: %s', (country, text, extension) => {
    expect(readIn(text, country)).toMatchObject([{ extension }]);
  });

  test('takes the place of the 0 of a German switchboard', () => {
    expect(readIn('Tel. 0331 600-0, Durchwahl 7011', 'DE')).toMatchObject([{ number: '+493316007011', inferred: true }]);
  });

  test('is no hour', () => {
    expect(readIn('Tel. 08-123 456 78 kl 8-17', 'SE')[0]).not.toHaveProperty('extension');
  });
});

describe('a number without its area code', () => {
  test.each([
    ['DE', 'Tel. 0331 600-7010, Fax 600-7019', '+493316007019'],
    ['DE', 'Tel.: 0331 600-7010, Fax: -7019', '+493316007019'],
    ['DE', 'Zentrale: 0331 600-0, Fax: -7019', '+493316007019'],
    ['US', 'Phone: 202-555-0123, Fax: 555-0124', '+12025550124'],
    ['SE', 'Tel 08-123 456 78, fax 123 456 79', '+46812345679'],
  ])('%s: %s', (country, text, number) => {
    expect(readIn(text, country).at(-1)).toMatchObject({ number, features: ['fax'], inferred: true });
  });

  test.each([
    ['SE', 'fax 123 456 79'],
    ['US', 'Fax: 555-0124'],
  ])('is none where nothing around it has one: %s', (country, text) => {
    expect(readIn(text, country).filter(({ inferred }) => inferred)).toEqual([]);
  });

  test('is none in the address of a page', () => {
    const near = { number: '+493316001201', written: '0331 600-1201' };
    expect(findPhones('https://www.ekstad.example/bb1.c.475053.de', { country: 'DE', languages, near: () => [near] })).toEqual([]);
  });

  test('is filled in from what stands around its line', () => {
    const near = { number: '+12025550123', written: '202-555-0123' };
    expect(findPhones('Fax: 555-0124', { country: 'US', languages, near: () => [near] })).toMatchObject([
      { phone: { number: '+12025550124' } },
    ]);
  });
});

test('without a trunk prefix, and with nothing around to fill it from, a number has no area code and is none', () => {
  expect(numbersIn('Fax 600-1299', 'DE')).toEqual([]);
});

describe('a number that spells a word', () => {
  test.each([
    ['(202) 555-TIME', ['+12025558463']],
    ['(202) 555-TIME (555-8463; recorded)', ['+12025558463']],
    ['(202) NEW-YORK (639-9675). 311 TTY', ['+12026399675']],
    ['1-888-INFO-FDA (1-888-463-6332)', ['+18884636332']],
    ['(202) 555 STAR (7827)', ['+12025557827']],
    ['844 BROADWAY', []],
    ['312 WEST ADAMS', []],
  ])('%s', (text, numbers) => {
    expect(numbersIn(text, 'US')).toEqual(numbers);
  });
});

describe('what a label says, wherever it stands', () => {
  test.each([
    ['US', 'General Fax: 202-555-0124', ['fax'], undefined],
    ['US', 'Fax: Dial 1-202-555-0124', ['fax'], undefined],
    ['US', '202-555-0124 (Main Fax Line)', ['fax'], 'Main Fax Line'],
    ['US', '202-555-0124 F', ['fax'], undefined],
    ['US', '202-555-0124 (F)', ['fax'], undefined],
    ['FI', 'Puh. 0295 123 456 (vaihde)', ['main-number', 'voice'], 'vaihde'],
    ['DE', 'Tel.: 030 18272-0 (Zentrale)', ['main-number', 'voice'], 'Zentrale'],
    ['SE', 'Tel 08-123 456 78 (endast press)', ['voice'], 'endast press'],
    ['SE', '070-174 06 05, ej sms', ['mobile'], 'ej sms'],
    ['SE', 'Pressjour (endast press): 070-174 06 05', ['duty', 'mobile'], 'Pressjour (endast press)'],
    ['FI', '050 000 0012 (ei tekstiviestejä)', ['mobile'], 'ei tekstiviestejä'],
    ['SE', 'Pressjour 070-174 06 05 (ej sms)', ['duty', 'mobile'], 'Pressjour, ej sms'],
  ])('%s: %s', (country, text, features, label) => {
    const [phone] = readIn(text, country);
    expect({ features: phone?.features, label: phone?.label }).toEqual({ features, label });
  });
});

describe('the country that is named beside a number', () => {
  test.each([
    ['SE', 'sv', 'Norge: 22 00 00 01', '+4722000001'],
    ['GB', 'en', 'USA: (302)5550139', '+13025550139'],
    ['GB', 'en', 'JM: (876)5550118', '+18765550118'],
    ['US', 'en', 'Hotline: 0800-146-001 (GB)', '+44800146001'],
    ['GB', 'en', 'United States customers: 1 302 555 0139', '+13025550139'],
  ])('on a page of %s, %s: %s', (country, language, text, number) => {
    const own = languages.filter(({ code }) => code === language);
    expect(findPhones(text, { country, languages: own }).map(({ phone }) => phone.number)).toEqual([number]);
  });

  test('speaks for a number that its own plan knows, and for no other', () => {
    expect(findPhones('Sverige: 202-555-0123', { country: 'US', languages: [...languages] })).toMatchObject([
      { phone: { number: '+12025550123' } },
    ]);
  });
});

function numbersIn(text: string, country = 'SE'): string[] {
  return readIn(text, country).map(({ number }) => number);
}

/** Read on a page in the country's own language, or where extraction knows none, in all of them. */
function readIn(text: string, country: string): PhoneNumber[] {
  const own = languageOf({ SE: 'sv', NO: 'nb', DK: 'da', FI: 'fi', IS: 'is', GB: 'en', US: 'en', DE: 'de', AT: 'de' }[country] ?? '');
  return findPhones(text, { country, languages: own ? [own] : languages }).map(({ phone }) => phone);
}
