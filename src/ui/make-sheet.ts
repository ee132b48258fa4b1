import { pause } from '../directory/breath.ts';
import type { Directory } from '../directory/directory.ts';
import type { ShareableRow } from '../directory/may-leave.ts';
import { codeOf, OCTETS_ON_PAPER } from '../exchange/qr.ts';
import { writeEmergencySheet } from '../exchange/sheet/emergency-sheet.ts';
import type { SheetPerson } from '../exchange/sheet/sheet-person.ts';
import { cardOf, cardWords } from './card-of.ts';
import { sheetWords } from './sheet-words.ts';

/** `text` is an HTML file; `leftOut`: how many of those asked for are private, and not in it. */
export type MadeSheet = { text: string; people: number; leftOut: number };

/** `home`: ISO 3166-1 alpha-2; `now`: ISO 8601; `progress` is told how many codes are made; `signal` ends it. */
export type Making = { home?: string; now: string; progress: (done: number) => void; signal: AbortSignal };

/** So many codes are made between two looks at what the journalist does: each takes some milliseconds. */
const AT_ONCE = 5;

/** The sheet of these contacts. */
export async function makeSheet(directory: Directory, ids: string[], { home, now, progress, signal }: Making): Promise<MadeSheet> {
  const { rows, leftOut } = await directory.takeAway(ids, { signal });
  const people: SheetPerson[] = [];
  for (let at = 0; at < rows.length; at += AT_ONCE) {
    people.push(...rows.slice(at, at + AT_ONCE).map(personOf));
    progress(people.length);
    await pause();
    signal.throwIfAborted();
  }
  const text = writeEmergencySheet({ people, words: sheetWords(now), printedAt: now, ...(home === undefined ? {} : { home }) });
  return { text, people: people.length, leftOut };
}

function personOf(row: ShareableRow): SheetPerson {
  const [card, words] = [cardOf(row), cardWords()];
  const code = codeOf(card, words, OCTETS_ON_PAPER) ?? codeOf(card, words);
  return { card, ...(code === undefined ? {} : { code }) };
}
