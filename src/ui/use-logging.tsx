import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { message } from '../browser/locale.ts';
import type { CallOutcome } from '../directory/calls.ts';
import type { Change, Row } from '../directory/directory.ts';
import { dropNote, type Noting } from './call-note.ts';
import { outcomeWords } from './call-words.ts';
import { nameOf } from './describe.ts';
import { Sentence } from './parts/Sentence.tsx';
import { useSurroundings } from './surroundings.ts';
import { useChanging } from './use-changing.ts';
import { useUndo } from './use-undo.ts';

export type Logging = {
  /** The call that waits for a note. */
  noting: Noting | undefined;
  /** Logs a call with the time now, and opens its note at once: what is typed next is the note. */
  log: (row: Row, outcome: CallOutcome, number?: string) => Promise<void>;
  open: (noting: Noting) => void;
  saveNote: (note: string) => Promise<void>;
  leaveNote: () => void;
};

/** A call whose note was opened with it. */
type JustLogged = { change: Promise<Change | undefined>; sentence: JSX.Element };

/** Logs calls and their notes in words; the Undo of a note that was written at once takes back its call too. `begun`: the note that is open at first. */
export function useLogging(begun?: Noting): Logging {
  const { say } = useSurroundings();
  const { change } = useChanging();
  const takeBack = useUndo();
  const [noting, setNoting] = useState<(Noting & { logged?: JustLogged }) | undefined>(begun);
  const busy = useRef(new Set<string>());

  async function made(make: Parameters<typeof change>[0], sentence: Parameters<typeof change>[1]): Promise<Change | undefined> {
    let known: Change | undefined;
    await change(async (directory, now) => {
      known = await make(directory, now);
      return known;
    }, sentence);
    return known;
  }

  async function log(row: Row, outcome: CallOutcome, number?: string): Promise<void> {
    const [{ id }, at] = [row, new Date().toISOString()];
    // A key that is held says it once; the next one called may come while this one is still being written.
    if (busy.current.has(id)) return;
    busy.current.add(id);
    const sentence = <Sentence of="callLogged" words={[nameOf(row.summary), outcomeWords(outcome)]} />;
    const logged = made((directory) => directory.logCall(id, { outcome, ...(number === undefined ? {} : { number }) }, at), sentence);
    setNoting({ id, at, logged: { change: logged, sentence } });
    const done = await logged;
    busy.current.delete(id);
    if (done === undefined) return setNoting(undefined);
    const close = (open: Noting | undefined): Noting | undefined => (open?.at === at ? undefined : open);
    say({ sentence, takeBack: () => takeBack(done.id).finally(() => setNoting(close)) });
  }

  function leaveNote(): void {
    if (noting) dropNote(noting);
    setNoting(undefined);
  }

  async function saveNote(note: string): Promise<void> {
    if (noting === undefined) return;
    const { id, at, logged } = noting;
    if (logged && note.trim() === '') return leaveNote();
    setNoting(undefined);
    const call = await logged?.change;
    if (logged && call === undefined) return;
    const noted = await made((directory, now) => directory.noteCall(id, { at, note }, now), message('callNoted'));
    if (noted) dropNote(noting);
    if (!noted || !logged || !call) return;
    say({ sentence: logged.sentence, takeBack: () => takeBack(noted.id).then(() => takeBack(call.id)) });
  }

  return { noting, log, open: setNoting, saveNote, leaveNote };
}
