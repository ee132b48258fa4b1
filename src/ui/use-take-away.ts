import { h } from 'preact';
import { counted, message } from '../browser/locale.ts';
import { saveFile } from '../browser/save-file.ts';
import type { ShareableRow } from '../directory/may-leave.ts';
import { fileName } from '../exchange/file-name.ts';
import { writeVCards } from '../exchange/vcard-write.ts';
import { cardOf, cardWords } from './card-of.ts';
import { nameOf } from './describe.ts';
import { Sentence } from './parts/Sentence.tsx';
import { useDirectory, useSurroundings } from './surroundings.ts';

export type Version = '3.0' | '4.0';

/** So many cards are written between two looks at what the journalist does. */
const AT_ONCE = 500;

/** Saves contacts as one file of vCards, by name, and says so, and how many private ones stayed out of it. */
export function useSaveCards(): (ids: string[], version: Version) => Promise<void> {
  const { say } = useSurroundings();
  const directory = useDirectory();
  return async (ids, version) => {
    if (directory === undefined) return;
    try {
      const { rows, leftOut } = await directory.takeAway(ids);
      if (rows.length === 0 && leftOut > 0) return say({ sentence: message('onlyPrivate'), tone: 'problem' });
      if (rows.length > AT_ONCE) say({ sentence: counted('writingCards', rows.length) });
      const name = fileName(stemOf(rows), 'vcf', message('allContacts'));
      saveFile(name, await cardsOf(rows, version), 'text/vcard');
      const written = h(Sentence, { of: 'cardsSaved', words: [counted('cardCount', rows.length), name] });
      say({ sentence: leftOut === 0 ? written : [written, '. ', counted('privateLeftOut', leftOut)] });
    } catch (broken) {
      reportError(broken);
      say({ sentence: message('cardsNotSaved'), tone: 'problem' });
    }
  };
}

async function cardsOf(rows: readonly ShareableRow[], version: Version): Promise<string> {
  const words = cardWords();
  const parts: string[] = [];
  for (let at = 0; at < rows.length; at += AT_ONCE) {
    parts.push(writeVCards(rows.slice(at, at + AT_ONCE).map(cardOf), words, version));
    await new Promise((goOn) => setTimeout(goOn));
  }
  return parts.join('');
}

function stemOf(rows: readonly ShareableRow[]): string {
  const [first] = rows;
  return first && rows.length === 1 ? nameOf(first.summary) : counted('contactCount', rows.length);
}
