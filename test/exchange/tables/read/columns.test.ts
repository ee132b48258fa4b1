import { describe, expect, it } from 'vitest';
import { HEADINGS } from '../../../../src/exchange/tables/read/column-headings.ts';
import { MEANINGS, type Meaning } from '../../../../src/exchange/tables/read/column-meaning.ts';
import { layoutOf } from '../../../../src/exchange/tables/read/columns.ts';
import { meaningOfHeading, phrasesOf } from '../../../../src/exchange/tables/read/headings.ts';
import { tableOf } from './read-tables.ts';

describe('a heading says what its column holds', () => {
  it('each word of the lists means what its list says, unless a list before it has it too', () => {
    const first = new Map<string, Meaning>(
      MEANINGS.toReversed().flatMap((meaning) => phrasesOf(HEADINGS[meaning]).map((one) => [one, meaning])),
    );
    const wrong = [...first].filter(([phrase, meaning]) => meaningOfHeading(phrase)?.means !== meaning);
    expect(wrong).toEqual([]);
  });

  it.each<[string, Meaning]>([
    ['Telefon, arbete', 'phone'],
    ['Mobil 2', 'mobile'],
    ['E-mail 3 - Value', 'email'],
    ['Phone 1 - Label', 'label'],
    ['givenName', 'firstName'],
    ['TELEFONNUMMER (VÄXEL)', 'mainNumber'],
    ['Business Postal Code', 'postalCode'],
    ['Home Street', 'ignore'],
    ['Telefon privat', 'phone'],
    ['Namn:', 'name'],
    ['Nimi *', 'name'],
    ['Tjänstetelefon mobil', 'mobile'],
  ])('%s: %s', (heading, meaning) => {
    expect(meaningOfHeading(heading)?.means).toBe(meaning);
  });

  it.each(['', 'Kaffe', 'Den som vet mest om telefon och mobil här hos oss', 'x'.repeat(200)])('nothing in %j', (heading) => {
    expect(meaningOfHeading(heading)).toBeUndefined();
  });
});

function meaningsOf(text: string): string[] {
  return layoutOf(tableOf(text).rows, 'SE').columns.map(({ means, because }) => `${means} by ${because}`);
}

describe('columns say of each other', () => {
  it('"Name" beside "Vorname" is the name of the family', () => {
    expect(meaningsOf('Name;Vorname;Tel\nMüller;Jürgen;030 23125 001')).toEqual([
      'lastName by heading',
      'firstName by heading',
      'phone by heading',
    ]);
  });

  it('"Nom" alone is the whole name', () => {
    expect(meaningsOf('Nom;Tel\nÉlodie Lefèvre;01 99 00 12 34')[0]).toBe('name by heading');
  });

  it('"Namn" beside "Kontaktperson" is the organization', () => {
    expect(meaningsOf('Namn;Kontaktperson;Tel\nEkstads kommun;Anna Berg;08-465 004 00').slice(0, 2)).toEqual([
      'organization by heading',
      'name by heading',
    ]);
  });

  it('cells overrule a heading that they contradict', () => {
    expect(meaningsOf('Namn;Press;Kontakt\nAnna Berg;070-174 06 05;anna.berg@ekstad.example')).toEqual([
      'name by heading',
      'mobile by content',
      'email by content',
    ]);
  });

  it('without headings the cells say it, by words and by the address beside a name', () => {
    const rows = [
      '1;Stab;Anna;Berg;070-174 06 05;anna.berg@ekstad.example',
      '2;Skolförvaltningen;Bo;Ek;070-174 06 06;bo.ek@ekstad.example',
    ];
    expect(meaningsOf(rows.join('\n'))).toEqual([
      'ignore by content',
      'unit by content',
      'firstName by content',
      'lastName by content',
      'mobile by content',
      'email by content',
    ]);
  });

  it('what stands beside numbers only is whose they are', () => {
    expect(meaningsOf('Tipsrummet;08-465 004 09')).toEqual(['name by content', 'phone by content']);
  });
});

describe('where the contacts begin', () => {
  it.each([
    ['below one row of headings', 'Namn;Telefon\nAnna Berg;070-174 06 05', 1],
    ['below titles', 'Telefonlista;\n;\nNamn;Telefon\nAnna Berg;070-174 06 05', 3],
    ['below two rows of headings', 'Namn;Telefon;\n;Direkt;Mobil\nAnna Berg;08-465 004 00;070-174 06 05', 2],
    ['below headings of which none is known', 'Vem;Var\nAnna;070-174 06 05\nBo;070-174 06 06\nEva;070-174 06 07', 1],
    ['at once', 'Anna Berg;070-174 06 05\nBo Ek;070-174 06 06', undefined],
  ])('%s', (_, text, at) => {
    expect(layoutOf(tableOf(text).rows, 'SE').headingAt).toBe(at);
  });
});

it('reads numbers by the plan of the country whose addresses the table has, where more of them can be read so', () => {
  const rows = 'Navn;Telefon;E-post\nKari;22 82 40 01;kari@eikstad.example.no\nOla;90 12 34 56;ola@eikstad.example.no';
  expect(layoutOf(tableOf(rows).rows, 'SE').country).toBe('NO');
  expect(layoutOf(tableOf(rows.replaceAll('.no', '.se')).rows, 'SE').country).toBe('SE');
});
