import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { readBackupFile, writeBackupFile } from '../../src/exchange/backup-file.ts';
import type { SealedContent } from '../../src/exchange/sealed-file.ts';

const AT = '2026-11-26T17:00:00.000Z';
const CONTENT: SealedContent = {
  generation: 7,
  contacts: [{ name: 'Åsa "Ös" Ek\u2028', note: 'rad 1\nrad 2 🙂' }, { name: 'Leif' }],
  pages: [],
};

describe('a backup file', () => {
  test('is read as it was written, with when and by what', async () => {
    expect(await readBackupFile(await written(), sha256)).toEqual({ writtenAt: AT, madeBy: '0.3.0', content: CONTENT });
  });

  test('is JSON, holds one contact a line, and its last line is the checksum of what stands before it', async () => {
    const text = await written();
    expect(JSON.parse(text)).toMatchObject({ format: 'press-contact-directory-backup', version: 3, content: CONTENT });
    expect(text.split('\n')).toContain('{"name":"Leif"}');
    const lastLine = text.lastIndexOf('\n', text.length - 2) + 1;
    expect(text.slice(lastLine)).toBe(`"sha256":"${await sha256(text.slice(0, lastLine))}"}\n`);
  });

  test('is read also where a program has put a line end more behind it', async () => {
    expect(await readBackupFile(`${await written()}\r\n\n`, sha256)).toMatchObject({ content: CONTENT });
  });

  test.each([
    ['empty', () => '', 'empty'],
    ['only spaces', () => ' \n ', 'empty'],
    ['a vCard', () => 'BEGIN:VCARD\r\nEND:VCARD\r\n', 'foreign'],
    ['other JSON', () => '{"format":"bookmarks","version":1}', 'foreign'],
    ['of a later format', (text: string) => text.replace('"version":3', '"version":4'), 'newer'],
    ['without its end', (text: string) => text.slice(0, -40), 'cut-off'],
    ['without its last line', (text: string) => text.slice(0, text.lastIndexOf('"sha256"')), 'cut-off'],
    ['with a letter changed', (text: string) => text.replace('Leif', 'Leiv'), 'changed'],
    ['with its line ends changed', (text: string) => text.replace(/\n/g, '\r\n'), 'changed'],
    ['with a line taken out', (text: string) => text.replace('{"name":"Leif"}\n', ''), 'changed'],
    ['written in another form', (text: string) => JSON.stringify(JSON.parse(text), undefined, 2), 'foreign'],
  ])('that is %s is told so', async (_, harm, broken) => {
    expect(await readBackupFile(harm(await written()), sha256)).toEqual({ broken });
  });

  test('that was cut off anywhere is never taken for whole', async () => {
    const text = await written();
    for (let end = 0; end < text.length - 1; end += 1) expect(await readBackupFile(text.slice(0, end), sha256)).toHaveProperty('broken');
  });

  test('whose checksum is right and whose JSON is not is told to be changed', async () => {
    const body = '{"format":"press-contact-directory-backup","version":1,"writtenAt":"x",\n';
    expect(await readBackupFile(`${body}"sha256":"${await sha256(body)}"}\n`, sha256)).toEqual({ broken: 'changed' });
  });
});

async function written(): Promise<string> {
  return writeBackupFile({ writtenAt: AT, madeBy: '0.3.0', content: CONTENT }, { sha256 });
}

async function sha256(text: string): Promise<string> {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
