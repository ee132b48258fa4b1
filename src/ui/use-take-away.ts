import { h } from 'preact';
import { copyTable, copyText } from '../browser/clipboard.ts';
import { counted, message } from '../browser/locale.ts';
import { saveFile } from '../browser/save-file.ts';
import type { Following } from '../directory/following.ts';
import type { ShareableRow } from '../directory/may-leave.ts';
import { fileName } from '../exchange/file-name.ts';
import { cardWords } from './card-of.ts';
import { nameOf } from './describe.ts';
import { cardsInTurns, inTurns } from './in-turns.ts';
import { Sentence } from './parts/Sentence.tsx';
import { type Notice, useDirectory, useSurroundings } from './surroundings.ts';
import type { ClipboardForm, FileForm, TakeForm } from './take-forms.ts';
import { stretchOf, useFollowing } from './use-following.ts';

/** Takes contacts away in a form, as a file or to be pasted, and says so, and how many private ones stayed. It is shown how far it is, and it can be cancelled. */
export function useTakeAway(): (ids: string[], form: TakeForm) => Promise<void> {
  const { say, home } = useSurroundings();
  const directory = useDirectory();
  const follow = useFollowing();
  return async (ids, form) => {
    if (directory === undefined) return;
    try {
      const end = await follow(counted('writingContacts', ids.length), async (following) => {
        const { rows, leftOut } = await directory.takeAway(ids, stretchOf(following, 0, 1 / 3));
        if (rows.length === 0 && leftOut > 0) return { sentence: message('onlyPrivate'), tone: 'problem' as const };
        const rest = stretchOf(following, 1 / 3, 1);
        const taken = form.leaves === 'file' ? await save(rows, form, rest) : await copy(rows, form, { home, following: rest });
        if (leftOut === 0 || taken.tone === 'problem') return taken;
        return { ...taken, sentence: [taken.sentence, '. ', counted('privateLeftOut', leftOut)] };
      });
      say(end === 'cancelled' ? { sentence: message('writingCancelled') } : end.made);
    } catch (broken) {
      reportError(broken);
      say({ sentence: message('notWritten'), tone: 'problem' });
    }
  };
}

async function save(rows: readonly ShareableRow[], form: FileForm, following: Following): Promise<Notice> {
  const { pieces, ending, mediaType, countedAs } = form;
  const name = fileName(stemOf(rows), ending, message('allContacts'));
  const cards = await cardsInTurns(rows, stretchOf(following, 0, 1 / 2));
  const making = await pieces(cards, cardWords(), message('unnamed'));
  const written = await inTurns(making, piecesOf(rows, form), stretchOf(following, 1 / 2, 1));
  saveFile(name, written, mediaType);
  return { sentence: h(Sentence, { of: 'cardsSaved', words: [counted(countedAs, rows.length), name] }) };
}

type Copying = { home: string | undefined; following: Following };

async function copy(rows: readonly ShareableRow[], form: ClipboardForm, { home, following }: Copying): Promise<Notice> {
  const words = { ...cardWords(), ...(home !== undefined && { home }) };
  const cards = await cardsInTurns(rows, stretchOf(following, 0, 1 / 2));
  const written = await inTurns(await form.pieces(cards, words), piecesOf(rows, form), stretchOf(following, 1 / 2, 1));
  const [html, text] = [written.map((piece) => piece.html ?? '').join(''), written.map((piece) => piece.text).join('')];
  const done = html === '' ? await copyText(text) : await copyTable({ html, text });
  return done ? { sentence: counted('contactsCopied', rows.length) } : { sentence: message('contactsNotCopied'), tone: 'problem' };
}

function piecesOf(rows: readonly ShareableRow[], { piecesPerHundred }: TakeForm): number {
  return (rows.length / 100) * piecesPerHundred;
}

function stemOf(rows: readonly ShareableRow[]): string {
  const [first] = rows;
  return first && rows.length === 1 ? nameOf(first.summary) : counted('contactCount', rows.length);
}
