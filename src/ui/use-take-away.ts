import { h } from 'preact';
import { copyTable, copyText } from '../browser/clipboard.ts';
import { counted, message } from '../browser/locale.ts';
import { saveFile } from '../browser/save-file.ts';
import type { ShareableRow } from '../directory/may-leave.ts';
import { fileName } from '../exchange/file-name.ts';
import { cardOf, cardWords } from './card-of.ts';
import { nameOf } from './describe.ts';
import { Sentence } from './parts/Sentence.tsx';
import { type Notice, useDirectory, useSurroundings } from './surroundings.ts';
import type { ClipboardForm, FileForm, TakeForm } from './take-forms.ts';

/** From so many on it is said that they are being written. */
const MANY = 500;
/** How long the page may leave the journalist without an answer, in milliseconds. */
const PATIENCE = 40;

/** Takes contacts away in a form, as a file or to be pasted, and says so, and how many private ones stayed. */
export function useTakeAway(): (ids: string[], form: TakeForm) => Promise<void> {
  const { say, home } = useSurroundings();
  const directory = useDirectory();
  return async (ids, form) => {
    if (directory === undefined) return;
    try {
      const { rows, leftOut } = await directory.takeAway(ids);
      if (rows.length === 0 && leftOut > 0) return say({ sentence: message('onlyPrivate'), tone: 'problem' });
      if (rows.length > MANY) say({ sentence: counted('writingContacts', rows.length) });
      const taken = form.leaves === 'file' ? await save(rows, form) : await copy(rows, form, home);
      if (leftOut === 0 || taken.tone === 'problem') return say(taken);
      say({ ...taken, sentence: [taken.sentence, '. ', counted('privateLeftOut', leftOut)] });
    } catch (broken) {
      reportError(broken);
      say({ sentence: message('notWritten'), tone: 'problem' });
    }
  };
}

async function save(rows: readonly ShareableRow[], { pieces, ending, mediaType, countedAs }: FileForm): Promise<Notice> {
  const name = fileName(stemOf(rows), ending, message('allContacts'));
  const cards = await inTurns(cardsOf(rows));
  const written = await inTurns(await pieces(cards, cardWords(), message('unnamed')));
  saveFile(name, written, mediaType);
  return { sentence: h(Sentence, { of: 'cardsSaved', words: [counted(countedAs, rows.length), name] }) };
}

async function copy(rows: readonly ShareableRow[], { pieces }: ClipboardForm, home: string | undefined): Promise<Notice> {
  const words = { ...cardWords(), ...(home !== undefined && { home }) };
  const written = await inTurns(await pieces(await inTurns(cardsOf(rows)), words));
  const [html, text] = [written.map((piece) => piece.html ?? '').join(''), written.map((piece) => piece.text).join('')];
  const done = html === '' ? await copyText(text) : await copyTable({ html, text });
  return done ? { sentence: counted('contactsCopied', rows.length) } : { sentence: message('contactsNotCopied'), tone: 'problem' };
}

function* cardsOf(rows: readonly ShareableRow[]): Iterable<ReturnType<typeof cardOf>> {
  for (const row of rows) yield cardOf(row);
}

/** All that comes, with pauses for what the journalist does meanwhile. */
async function inTurns<Part>(parts: Iterable<Part>): Promise<Part[]> {
  const all: Part[] = [];
  let since = performance.now();
  for (const part of parts) {
    all.push(part);
    if (performance.now() - since < PATIENCE) continue;
    await new Promise((goOn) => setTimeout(goOn));
    since = performance.now();
  }
  return all;
}

function stemOf(rows: readonly ShareableRow[]): string {
  const [first] = rows;
  return first && rows.length === 1 ? nameOf(first.summary) : counted('contactCount', rows.length);
}
