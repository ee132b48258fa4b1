import { bestNumber } from '../../src/contact/summarise.ts';
import type { Directory } from '../../src/directory/directory.ts';
import { writeCallSheet } from '../../src/exchange/call-sheet.ts';
import { writeLine } from '../../src/exchange/contact-line.ts';
import { fileName } from '../../src/exchange/file-name.ts';
import { codeOf } from '../../src/exchange/qr.ts';
import { writeCsv } from '../../src/exchange/tables/write/csv-write.ts';
import { writeList, writeTable } from '../../src/exchange/tables/write/list-write.ts';
import { writeSpreadsheet } from '../../src/exchange/tables/write/spreadsheet-write.ts';
import { writeOutlookCards } from '../../src/exchange/vcards/outlook-cards.ts';
import { writeVCards } from '../../src/exchange/vcards/vcard-write.ts';
import { cardOf, cardWords } from '../../src/ui/card-of.ts';
import { nameOf } from '../../src/ui/describe.ts';
import { makeSheet } from '../../src/ui/make-sheet.ts';
import { shareText } from '../../src/ui/share-text.ts';
import { calledPerson } from '../../src/ui/use-copy-sheet.ts';
import { cardsTaken, octetsOf, textsIn } from './taken-away.ts';
import type { WRITERS } from './ways-out.ts';

const LATER = '2026-10-06T08:00:00.000Z';

/** What leaves in one way, or is seen by whoever sees the screen: all of its text. */
export type Exit = (directory: Directory) => Promise<string>;
type Writer = Exclude<(typeof WRITERS)[number], 'writeBackupFile' | 'writeAccount'>;

/** All that each writer writes of everybody in a directory. */
export const WRITTEN: Record<Writer, Exit> = {
  writeVCards: async (directory) => {
    const { rows } = await directory.takeAway();
    return (['3.0', '4.0'] as const).map((version) => writeVCards(rows.map(cardOf), cardWords(), version)).join('');
  },
  writeOutlookCards: async (directory) => textsIn(await octetsOf(writeOutlookCards(await cardsTaken(directory), cardWords(), 'contact'))),
  writeCsv: async (directory) => {
    const cards = await cardsTaken(directory);
    return (['own', 'google', 'outlook'] as const).flatMap((layout) => [...writeCsv(cards, layout, cardWords())]).join('');
  },
  writeSpreadsheet: async (directory) => textsIn(await octetsOf(writeSpreadsheet(await cardsTaken(directory), cardWords()))),
  writeList: async (directory) => JSON.stringify([...writeList(await cardsTaken(directory), cardWords())]),
  writeTable: async (directory) => JSON.stringify([...writeTable(await cardsTaken(directory), cardWords())]),
  writeLine: async (directory) => {
    const { rows } = await directory.takeAway();
    const words = { ...cardWords(), international: false };
    return rows.map((row) => writeLine(cardOf(row), bestNumber(row.summary), words)).join('\n');
  },
  codeOf: async (directory) => {
    const { rows } = await directory.takeAway();
    return rows.map((row) => codeOf(cardOf(row), cardWords())?.text).join('');
  },
  fileName: async (directory) => {
    const { rows } = await directory.takeAway();
    return rows.map((row) => fileName(nameOf(row.summary), 'vcf', 'contact')).join('\n');
  },
  writeEmergencySheet: async (directory) => {
    const all = await directory.find({ text: '' });
    const ids = all.map(({ id }) => id);
    return (await makeSheet(directory, ids, { now: LATER, progress: () => {}, signal: new AbortController().signal })).text;
  },
  writeCallSheet: async (directory) => {
    const { rows } = await directory.takeAway();
    const called = rows.map((row) => calledPerson(row, '', ({ number }) => number));
    return writeCallSheet(undefined, called, { language: 'en', calls: 'Calls' });
  },
  writeShareFile: async (directory) => {
    const all = await directory.find({ text: '' });
    const ids = all.map(({ id }) => id);
    const shared = await shareText(directory, ids, { from: '', withNotes: true, withTags: true, now: LATER });
    return shared === 'too many' ? shared : shared.text;
  },
};
