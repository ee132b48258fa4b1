import { isBackupFile } from '../exchange/backup-file.ts';
import { decodeText } from '../exchange/decode-text.ts';
import { isShareFile } from '../exchange/share/share-file.ts';
import { isSpreadsheet } from '../exchange/tables/read/spreadsheet-read.ts';
import { isArchive } from '../exchange/vcards/zipped-cards.ts';

/** What reads a file. foreign: nothing does. */
export type FileForm = 'cards' | 'archive' | 'colleague' | 'backup' | 'spreadsheet' | 'table' | 'foreign';

/** Told by its beginning, in octets. */
const BEGINNING = 65_536;
/** Of the pictures, documents and programs that are dropped by mistake, none is without them; UTF-16 is decoded before. */
const NO_TEXT = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/;

/** The form of a file by what it begins with, and where that says nothing by its name. */
export function formOf(name: string, octets: Uint8Array): FileForm {
  if (isArchive(octets)) return 'archive';
  if (isSpreadsheet(octets)) return 'spreadsheet';
  const { text } = decodeText(octets.subarray(0, BEGINNING));
  if (isShareFile(text)) return 'colleague';
  if (isBackupFile(text)) return 'backup';
  if (/^\s*BEGIN:VCARD/im.test(text) || /\.(?:vcf|vcard)$/i.test(name)) return 'cards';
  return NO_TEXT.test(text) || /\.(?:json|html?|pdf|rtf|xml)$/i.test(name) ? 'foreign' : 'table';
}
