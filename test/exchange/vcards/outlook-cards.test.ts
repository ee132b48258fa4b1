import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Card } from '../../../src/exchange/card.ts';
import { writeOutlookCards } from '../../../src/exchange/vcards/outlook-cards.ts';
import { cardOf, OFFICE, PERSON, unfolded, WORDS } from '../cards.ts';
import { readWithIcal, readWithVobject } from '../judges.ts';

function written(cards: readonly Card[]): Uint8Array {
  return Buffer.concat([...writeOutlookCards(cards, WORDS, 'kontakt')]);
}

/** The texts of an archive by their files' names, in their order. */
function filesIn(archive: Uint8Array): [string, string][] {
  return Object.entries(unzipSync(archive)).map(([name, octets]) => [name, new TextDecoder().decode(octets)]);
}

describe('cards for Outlook', () => {
  test('stand each in a file of its own, named for the contact', () => {
    const files = filesIn(written([PERSON, OFFICE]));
    expect(files.map(([name]) => name)).toEqual(['Leif Ekman.vcf', 'Kommunens växel.vcf']);
    for (const [, text] of files) expect(text.match(/^BEGIN:VCARD\r\nVERSION:3\.0\r\n/gm)).toHaveLength(1);
  });

  test('have names that no two share, also where case is not seen', () => {
    const names = ['Leif Ek', 'leif ek', 'Leif Ek', 'Leif Ek (2)', '', '/', 'CON', '..', 'Leif/Ek'];
    const cards = names.map((name) => cardOf({ name }));
    const found = filesIn(written(cards)).map(([name]) => name);
    expect(found).toHaveLength(names.length);
    expect(new Set(found.map((name) => name.toLowerCase())).size).toBe(names.length);
    expect(found.slice(0, 4)).toEqual(['Leif Ek.vcf', 'leif ek (2).vcf', 'Leif Ek (3).vcf', 'Leif Ek (2) (2).vcf']);
    expect(found.join('')).not.toMatch(/[/\\:*?"<>|]/);
  });

  test('say of each property that is not ASCII how it is written, and stand in no group', () => {
    for (const [, text] of filesIn(written([PERSON, OFFICE]))) {
      const lines = unfolded(text);
      for (const one of lines) expect(/[^\u0020-\u007e]/.test(one)).toBe(/^[A-Z]+;CHARSET=UTF-8:/.test(one));
      expect(lines.filter((one) => /^item|X-ABLABEL/i.test(one))).toEqual([]);
    }
  });

  test('keep their labels in the note', () => {
    const text = filesIn(written([PERSON]))[0]?.[1] ?? '';
    const note = unfolded(text).find((one) => one.startsWith('NOTE')) ?? '';
    for (const said of ['+46701740610: direkt', '+46846500402: Jour', 'press@ekstad.example: endast press', '+46846500401: ankn. 123'])
      expect(note.split('\\n')).toContain(said);
  });

  test('are read by other programs too', () => {
    const texts = filesIn(written([PERSON, OFFICE])).map(([, text]) => text);
    for (const reading of [...texts.map(readWithIcal), ...readWithVobject(texts)])
      expect(reading).toMatchObject({ cards: [expect.anything()] });
  });
});

test('another program unpacks the archive, names in UTF-8 and days as the cards were changed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'outlook-'));
  try {
    writeFileSync(join(folder, 'cards.zip'), written([OFFICE, cardOf({ name: 'Ingen dag' }, { revisedAt: 'x' })]));
    const look =
      'import sys,zipfile\nz=zipfile.ZipFile(sys.argv[1])\nprint(z.testzip())\nfor i in z.infolist(): print(i.filename, i.date_time[0])';
    const said = execFileSync('python3', ['-X', 'utf8', '-c', look, join(folder, 'cards.zip')], { encoding: 'utf8' });
    expect(said.trim().split('\n')).toEqual(['None', 'Kommunens växel.vcf 2026', 'Ingen dag.vcf 1980']);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
