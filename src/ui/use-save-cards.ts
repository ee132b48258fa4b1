import { h } from 'preact';
import { counted, message } from '../browser/locale.ts';
import { saveFile } from '../browser/save-file.ts';
import type { Row } from '../directory/directory.ts';
import { fileName } from '../exchange/file-name.ts';
import { writeVCards } from '../exchange/vcard-write.ts';
import { cardOf, cardWords } from './card-of.ts';
import { nameOf } from './describe.ts';
import { Sentence } from './parts/Sentence.tsx';
import { useDirectory, useSurroundings } from './surroundings.ts';

export type Version = '3.0' | '4.0';

/** So many cards are written between two looks at what the journalist does. */
const AT_ONCE = 500;

/** Saves contacts as one file of vCards, by name, and says so. */
export function useSaveCards(): (ids: string[], version: Version) => Promise<void> {
  const { say } = useSurroundings();
  const directory = useDirectory();
  return async (ids, version) => {
    if (directory === undefined) return;
    try {
      const rows = await directory.rows(ids);
      if (rows.length > AT_ONCE) say({ sentence: counted('writingCards', rows.length) });
      const name = fileName(stemOf(rows), 'vcf', message('allContacts'));
      saveFile(name, await cardsOf(rows, version), 'text/vcard');
      say({ sentence: h(Sentence, { of: 'cardsSaved', words: [counted('cardCount', rows.length), name] }) });
    } catch (broken) {
      reportError(broken);
      say({ sentence: message('cardsNotSaved'), tone: 'problem' });
    }
  };
}

async function cardsOf(rows: readonly Row[], version: Version): Promise<string> {
  const words = cardWords();
  const parts: string[] = [];
  for (let at = 0; at < rows.length; at += AT_ONCE) {
    parts.push(writeVCards(rows.slice(at, at + AT_ONCE).map(cardOf), words, version));
    await new Promise((goOn) => setTimeout(goOn));
  }
  return parts.join('');
}

function stemOf(rows: readonly Row[]): string {
  const [first] = rows;
  return first && rows.length === 1 ? nameOf(first.summary) : counted('contactCount', rows.length);
}
