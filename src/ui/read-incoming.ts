import { decodeText } from '../exchange/decode-text.ts';
import type { ReadFile } from '../exchange/read-card.ts';
import { LARGEST_SHARE, readShareFile, type UnreadShare } from '../exchange/share/share-file.ts';
import type { SharedCard } from '../exchange/share/shared-contact.ts';
import type { TableLayout } from '../exchange/tables/read/column-meaning.ts';
import { layoutOf } from '../exchange/tables/read/columns.ts';
import { readCsv } from '../exchange/tables/read/csv-read.ts';
import type { NoTable, ReadTable, ReadTables } from '../exchange/tables/read/read-table.ts';
import { readVCards } from '../exchange/vcards/vcard-read.ts';
import type { ReadingOptions } from '../exchange/vcards/vcard-read-card.ts';
import { readZippedCards } from '../exchange/vcards/zipped-cards.ts';
import { sha256 } from './backup-text.ts';
import { formOf } from './file-form.ts';
import type { Incoming } from './incoming.ts';
import { readSpreadsheetAside } from './spreadsheet-aside.ts';
import type { Through } from './use-work.ts';

/** A sheet of a file, how it is read, and whether it is: the journalist may say otherwise. */
export type Sheet = { table: ReadTable; layout: TableLayout; taken: boolean };
/** Why nothing of a file can be read. backup: it is no list of contacts but a whole directory; no-cards: it is an archive without any. */
export type NoList = NoTable | UnreadShare['broken'] | 'backup' | 'no-cards';
/**
 * What a file holds; cells that were pasted have no name. `assumed`: some numbers of its cards do not say their country, and are read as of
 * that one (ISO 3166-1 alpha-2), or of none.
 */
export type ReadIncoming =
  | ({ form: 'cards'; name?: string; zipped?: true; assumed?: { country?: string } } & ReadFile)
  | { form: 'colleague'; name: string; from?: string; cards: SharedCard[]; unread: ReadFile['unread'] }
  | { form: 'table'; name?: string; sheets: Sheet[] }
  | { form: 'unread'; name: string; why: NoList };

/** `home`: ISO 3166-1 alpha-2; `now`: ISO 8601. */
export type ReadingWith = Through & { home?: string; now: string };

/** In octets: what a browser can hold, with room to spare. */
const LARGEST = 300_000_000;

/** Reads a file or what was pasted, piece by piece. Fails with the signal's reason where that ends it. */
export async function readIncoming(incoming: Incoming, reading: ReadingWith): Promise<ReadIncoming> {
  if ('pasted' in incoming) return readPasted(incoming.pasted, reading);
  const { file } = incoming;
  if (file.size > LARGEST) return { form: 'unread', name: file.name, why: 'too-large' };
  const octets = new Uint8Array(await file.arrayBuffer());
  const form = formOf(file.name, octets);
  switch (form) {
    case 'cards':
      return { form, name: file.name, ...(await cardsIn(octets, reading)) };
    case 'archive':
      return inArchive(file.name, octets, reading);
    case 'colleague':
      return readColleagues(file.name, octets, reading);
    case 'spreadsheet':
      return inTables(await readSpreadsheetAside(octets, reading.signal), reading, file.name);
    case 'table':
      return inTables(await throughout(readCsv(decodeText(octets).text), reading), reading, file.name);
    default:
      return { form: 'unread', name: file.name, why: form };
  }
}

/** Does work in steps to its end, letting the page draw in between. */
export async function throughout<T>(work: Generator<number | undefined, T>, { breath, signal, tell }: Through): Promise<T> {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    if (!breath.isDue()) continue;
    if (step.value !== undefined) tell(step.value);
    await breath.take();
    signal.throwIfAborted();
  }
}

async function readPasted(text: string, reading: ReadingWith): Promise<ReadIncoming> {
  if (/^\s*BEGIN:VCARD/im.test(text)) return { form: 'cards', ...(await cardsIn(text, reading)) };
  const tables = await throughout(readCsv(text), reading);
  return 'broken' in tables ? { form: 'table', sheets: [] } : inTables(tables, reading);
}

type ReadCards = ReadFile & { assumed?: { country?: string } };

async function cardsIn(file: Uint8Array | string, reading: ReadingWith): Promise<ReadCards> {
  const found: ReadCards = { cards: [], unread: [] };
  await throughout(collected(readVCards(file, asking(reading, found)), found), reading);
  return found;
}

/** Numbers without a country are read as of `home`, and that is noted. */
function asking({ home }: ReadingWith, found: Pick<ReadCards, 'assumed'>): ReadingOptions {
  const by = home === undefined ? {} : { country: home };
  const onAssumed = (): void => {
    found.assumed = by;
  };
  return { ...by, onAssumed };
}

function* collected(answers: ReturnType<typeof readVCards>, found: ReadFile): Generator<undefined, void> {
  for (const answer of answers) {
    if (answer !== undefined && 'why' in answer) found.unread.push(answer);
    else if (answer !== undefined) found.cards.push(answer);
    yield undefined;
  }
}

async function inArchive(name: string, octets: Uint8Array, reading: ReadingWith): Promise<ReadIncoming> {
  const noted: Pick<ReadCards, 'assumed'> = {};
  const read = await throughout(readZippedCards(octets, asking(reading, noted)), reading);
  if ('broken' in read) return { form: 'unread', name, why: read.broken === 'empty' ? 'no-cards' : read.broken };
  return { form: 'cards', name, zipped: true, ...noted, ...read };
}

async function readColleagues(name: string, octets: Uint8Array, { now }: ReadingWith): Promise<ReadIncoming> {
  if (octets.length > LARGEST_SHARE) return { form: 'unread', name, why: 'too-large' };
  const read = await readShareFile(new TextDecoder().decode(octets), sha256, now);
  if ('broken' in read) return { form: 'unread', name, why: read.broken };
  const { cards, unread, from } = read;
  return { form: 'colleague', name, cards, unread, ...(from === undefined ? {} : { from }) };
}

function inTables(read: ReadTables, { home }: ReadingWith, name?: string): ReadIncoming {
  const called = name === undefined ? {} : { name };
  if ('broken' in read) return name === undefined ? { form: 'table', sheets: [] } : { form: 'unread', name, why: read.broken };
  const sheets = read.tables.map((table): Sheet => ({ table, layout: layoutOf(table.rows, home), taken: table.hidden === undefined }));
  return { form: 'table', sheets, ...called };
}

/** Says otherwise how a sheet is read. */
export function withSheet(
  read: readonly ReadIncoming[],
  at: { file: number; sheet: number },
  change: (sheet: Sheet) => Sheet,
): ReadIncoming[] {
  return read.map((one, file) =>
    file === at.file && one.form === 'table'
      ? { ...one, sheets: one.sheets.map((sheet, place) => (place === at.sheet ? change(sheet) : sheet)) }
      : one,
  );
}
