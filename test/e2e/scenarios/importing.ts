import { utils, write } from '@e965/xlsx';
import { expect } from 'vitest';
import type { GivenFile, Scenario } from '../drivers/driver.ts';

const LIST =
  'Namn;Titel;Telefon;E-post;Kommentar\r\nAnna Ek;Pressekreterare;070-174 06 06;anna.ek@ekstad.se;Ring före nio\r\nIngen Alls;;;;\r\n';
const CARDS =
  'BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C3=96berg;Siv\r\nFN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Siv =C3=96berg\r\nTEL;CELL:+46701740607\r\nEND:VCARD\r\n';

/** What comes in from files. */
export const importing: Scenario[] = [
  {
    fact: 'a list, cards and a spreadsheet come in together after a look at them, bring nothing the second time, and are taken back in one step',
    run: async (driver) => {
      const page = await driver.openDirectory();
      await page.click('button', 'Import a list');
      await page.give('Choose files', files());
      await page.tells('3 new contacts');
      await page.tells('1 place cannot be read');
      await page.click('button', 'Import 3 contacts');
      await page.says('status', '3 contacts imported.');
      await page.says('row', 'Siv Öberg');
      expect((await page.texts('row')).filter((text) => /Anna Ek|Siv Öberg|Leif Persson/.test(text))).toHaveLength(3);
      await page.click('button', 'Import');
      await page.give('Choose files', files());
      await page.tells('Nothing new: whoever is in it is in your directory already.');
      await page.press('Escape');
      await page.click('button', 'Undo');
      await page.tells('Your directory is empty.');
    },
  },
];

function files(): GivenFile[] {
  const book = utils.book_new();
  utils.book_append_sheet(
    book,
    utils.aoa_to_sheet([
      ['Namn', 'Mobil'],
      ['Leif Persson', '+46 70 174 06 05'],
    ]),
    'Press',
  );
  const sheet: ArrayBuffer = write(book, { type: 'array', bookType: 'xlsx' });
  return [
    { name: 'redaktionen.csv', octets: new TextEncoder().encode(LIST) },
    { name: 'telefonen.vcf', octets: new TextEncoder().encode(CARDS) },
    { name: 'it.xlsx', octets: new Uint8Array(sheet) },
  ];
}
