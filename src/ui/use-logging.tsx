import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { message } from '../browser/locale.ts';
import type { CallOutcome } from '../directory/calls.ts';
import type { Change, Row } from '../directory/directory.ts';
import { outcomeWords } from './call-words.ts';
import { nameOf } from './describe.ts';
import { Sentence } from './parts/Sentence.tsx';
import { useSurroundings } from './surroundings.ts';
import { useChanging } from './use-changing.ts';
import { useUndo } from './use-undo.ts';

/** The call that a note is written on, by its contact and its time (ISO 8601). */
export type Noting = { id: string; at: string };

export type Logging = {
  /** The call that waits for a note. */
  noting: Noting | undefined;
  /** Logs a call with the time now, and opens its note. */
  log: (row: Row, outcome: CallOutcome, number?: string) => Promise<void>;
  open: (noting: Noting) => void;
  saveNote: (note: string) => Promise<void>;
  leaveNote: () => void;
};

/** Logs calls and their notes in words; the Undo of a note that was written at once takes back its call too. */
export function useLogging(): Logging {
  const { say } = useSurroundings();
  const { change } = useChanging();
  const takeBack = useUndo();
  const [noting, setNoting] = useState<Noting & { logged?: Change; sentence?: JSX.Element }>();
  const busy = useRef(false);

  async function log(row: Row, outcome: CallOutcome, number?: string): Promise<void> {
    if (busy.current) return;
    busy.current = true;
    const sentence = <Sentence of="callLogged" words={[nameOf(row.summary), outcomeWords(outcome)]} />;
    let opened: typeof noting;
    await change(async (directory, now) => {
      const logged = await directory.logCall(row.id, { outcome, ...(number === undefined ? {} : { number }) }, now);
      opened = { id: row.id, at: now, logged, sentence };
      return logged;
    }, sentence);
    busy.current = false;
    if (opened) setNoting(opened);
  }

  async function saveNote(note: string): Promise<void> {
    if (noting === undefined) return;
    const { id, at, logged, sentence } = noting;
    setNoting(undefined);
    if (logged !== undefined && note.trim() === '') return;
    let noted: Change | undefined;
    await change(async (directory, now) => {
      noted = await directory.noteCall(id, { at, note }, now);
      return noted;
    }, message('callNoted'));
    const both = noted && logged ? [noted.id, logged.id] : [];
    if (both.length === 0 || sentence === undefined) return;
    const [first = 0, second = 0] = both;
    say({ sentence, takeBack: () => takeBack(first).then(() => takeBack(second)) });
  }

  return { noting, log, open: setNoting, saveNote, leaveNote: () => setNoting(undefined) };
}
