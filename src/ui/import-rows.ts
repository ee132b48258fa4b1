import type { FromElsewhere } from '../directory/from-elsewhere.ts';
import type { ReadCard, ReadFile, Unread } from '../exchange/read-card.ts';
import { readCards } from '../exchange/tables/read/table-cards.ts';
import { type ReadIncoming, throughout } from './read-incoming.ts';
import type { Through } from './use-work.ts';

/** Where something stands: in which file and sheet, where there are several, and in which line, row or card of it. */
export type Place = { file?: string; sheet?: string; of: 'line' | 'row' | 'card'; at: number };
/** A contact that would come in. */
export type ImportRow = { place: Place; said: FromElsewhere };
export type UnreadRow = Unread & { place: Place };
/** Everything that files hold, in their order. */
export type ImportRows = { rows: ImportRow[]; unread: UnreadRow[] };

/** Makes statements of all that was read; tables are read by their layout as it is now. */
export async function rowsOf(read: readonly ReadIncoming[], through: Through): Promise<ImportRows> {
  const all: ImportRows = { rows: [], unread: [] };
  const isOne = read.filter(({ form }) => form !== 'unread').length === 1;
  for (const one of read) {
    if (one.form === 'unread') continue;
    const place = isOne || one.name === undefined ? {} : { file: one.name };
    if (one.form === 'table') await addSheets(all, one, { place, through });
    else
      add(all, one, { place: { ...place, of: one.form === 'cards' && one.zipped === undefined ? 'line' : 'card' }, source: sourceOf(one) });
  }
  return all;
}

type Table = Extract<ReadIncoming, { form: 'table' }>;

async function addSheets(all: ImportRows, file: Table, { place, through }: { place: { file?: string }; through: Through }): Promise<void> {
  const taken = file.sheets.filter(({ taken: isTaken }) => isTaken);
  for (const sheet of taken) {
    const named = taken.length > 1 && sheet.table.name !== undefined ? { sheet: sheet.table.name } : {};
    const found = await throughout(readCards(sheet.table, sheet.layout), through);
    add(all, found, { place: { ...place, ...named, of: 'row' }, source: sourceOf(file) });
  }
}

type Adding = { place: Omit<Place, 'at'>; source: FromElsewhere['source'] };

function add(all: ImportRows, { cards, unread }: ReadFile, { place, source }: Adding): void {
  for (const card of cards) all.rows.push({ place: { ...place, at: card.at }, said: statementOf(card, source) });
  for (const one of unread) all.unread.push({ ...one, place: { ...place, at: one.at } });
}

/** Whose word it is: a file's, a colleague's, or that of a text whose origin nobody knows. */
function sourceOf(read: Exclude<ReadIncoming, { form: 'unread' }>): FromElsewhere['source'] {
  if (read.form === 'colleague') return { kind: 'colleague', name: read.from ?? fileOf(read.name) };
  return read.name === undefined ? { kind: 'text', recognisedBy: read.form } : { kind: 'file', name: fileOf(read.name) };
}

/** Browsers call what is downloaded once more "list (1).csv", and it is the same witness. */
function fileOf(name: string): string {
  return name.replace(/ ?\(\d{1,2}\)(?=\.\w+$)/, '');
}

function statementOf(card: ReadCard & { pages?: Pages }, source: FromElsewhere['source']): FromElsewhere {
  const { contact, texts, note, tags, kept, statedAt, pages } = card;
  const dated = statedAt === undefined ? source : { ...source, statedAt };
  const brings = {
    ...(note === undefined ? {} : { note }),
    ...(tags === undefined ? {} : { tags }),
    ...(kept === undefined ? {} : { kept }),
  };
  return {
    values: contact,
    texts,
    source: dated.kind === 'colleague' && pages !== undefined ? { ...dated, pages } : dated,
    ...(Object.keys(brings).length === 0 ? {} : { brings }),
  };
}

type Pages = NonNullable<Extract<FromElsewhere['source'], { kind: 'colleague' }>['pages']>;
