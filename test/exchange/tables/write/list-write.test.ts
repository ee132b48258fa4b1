import { describe, expect, test } from 'vitest';
import { writeList, writeTable } from '../../../../src/exchange/tables/write/list-write.ts';
import { cardOf, OFFICE, PERSON, WORDS } from '../../cards.ts';
import { pasted } from './pasted.ts';

const HOME = { ...WORDS, home: 'SE' };

describe('a list', () => {
  test('has a line for each, with numbers as one dials them at home', () => {
    expect(pasted(writeList([PERSON, OFFICE], HOME)).text).toBe(
      'Leif Ekman, IT-chef; tf. kommunikationschef, IT-enheten, Serviceförvaltningen, Ekstads kommun · 070-174 06 10 (direkt) · 08-465 004 01 (ankn. 123) · 08-465 004 02 (Jour) · 08-465 004 03 (fax) · 11414 · leif.ekman@ekstad.example · press@ekstad.example\n' +
        'Kommunens växel, Ekstads kommun · 08-465 004 00 (växel) · kommunen@ekstad.example\n',
    );
  });

  test('says a number of elsewhere with its country', () => {
    expect(pasted(writeList([OFFICE], { ...WORDS, home: 'NO' })).text).toContain('Ekstads kommun · +46 8 465 004 00 (växel)');
    expect(pasted(writeTable([OFFICE], { ...WORDS, home: 'NO' })).text).toContain('\t(+46) 8 465 004 00 (växel)\t');
  });

  test('says nothing twice and leaves out what is not there', () => {
    expect(
      pasted(writeList([cardOf({ kind: 'office', name: 'Ekstads kommun', organization: { name: 'Ekstads kommun' } })], HOME)).text,
    ).toBe('Ekstads kommun\n');
  });
});

describe('a table', () => {
  test('has a heading, and a row for each', () => {
    const { text } = pasted(writeTable([OFFICE], HOME));
    expect(text).toBe(
      'Namn\tTitel\tOrganisation\tTelefon\tE-post\nKommunens växel\t\tEkstads kommun\t08-465 004 00 (växel)\tkommunen@ekstad.example\n',
    );
  });

  test('is HTML whose numbers and addresses can be clicked', () => {
    const { html } = pasted(writeTable([OFFICE], HOME));
    expect(html).toMatch(/<table[\s\S]*<\/table>$/);
    expect(html).toContain('<td valign="top"><a href="tel:+46846500400">08-465 004 00 (växel)</a></td>');
    expect(html).toContain('<a href="mailto:kommunen@ekstad.example">kommunen@ekstad.example</a>');
  });

  test('makes no link of what cannot be dialled', () => {
    expect(pasted(writeTable([cardOf({ phones: [{ number: '*21*1#', features: [] }] })], HOME)).html).not.toContain('tel:');
  });
});
