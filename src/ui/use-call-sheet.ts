import { h } from 'preact';
import { counted, message } from '../browser/locale.ts';
import type { CallSheet, SheetChange } from '../directory/call-sheet.ts';
import { callsSince, isReached } from './call-words.ts';
import { nameOf } from './describe.ts';
import { Sentence } from './parts/Sentence.tsx';
import { useDirectory, useSurroundings } from './surroundings.ts';
import { useLive } from './use-live.ts';

export type People = CallSheet['people'];

/** The call sheet as it stands; nothing until the directory has answered. `reached`: how many have answered. */
export function useCallSheet(): (CallSheet & { reached: number }) | undefined {
  const { answer } = useLive((directory) => directory.callSheet(), []);
  return answer && { ...answer, reached: answer.people.filter(({ row, since }) => isReached(callsSince(row, since))).length };
}

type Sheeting = {
  /** False where it failed, after saying so. */
  change: (change: SheetChange) => Promise<{ leftOut: number } | false>;
  /** Puts contacts on the sheet, and says how many there was room for. */
  putOn: (ids: readonly string[]) => Promise<void>;
  /** Takes people off, and says so, with an Undo; `all` with the title that the sheet has. */
  takeOff: (gone: People, all: CallSheet) => Promise<void>;
};

/** Changes the call sheet in words. */
export function useChangingSheet(): Sheeting {
  const { say } = useSurroundings();
  const directory = useDirectory();

  async function change(wished: SheetChange): Promise<{ leftOut: number } | false> {
    try {
      return (await directory?.changeCallSheet(wished)) ?? false;
    } catch (broken) {
      reportError(broken);
      say({ sentence: message('notSaved'), tone: 'problem' });
      return false;
    }
  }

  async function putOn(ids: readonly string[]): Promise<void> {
    const since = new Date().toISOString();
    const done = await change({ put: ids.map((id) => ({ id, since })) });
    if (done === false) return;
    if (done.leftOut > 0) return say({ sentence: counted('callSheetFull', done.leftOut), tone: 'problem' });
    say({ sentence: counted('callSheetPut', ids.length) });
  }

  async function takeOff(gone: People, { title, people }: CallSheet): Promise<void> {
    const [first] = gone;
    if (first === undefined) return;
    const isAll = gone.length === people.length;
    const next = people[people.indexOf(first) + 1]?.row.id;
    const put = gone.map(({ row: { id }, since }) => ({ id, since }));
    const putBack: SheetChange = {
      put,
      ...(isAll ? { title: title ?? '' } : {}),
      ...(next === undefined || isAll ? {} : { before: next }),
    };
    const done = await change({ takeOff: put.map(({ id }) => id), ...(isAll && gone.length > 1 ? { title: '' } : {}) });
    if (done === false) return;
    say({
      sentence:
        gone.length === 1 ? h(Sentence, { of: 'callSheetTakenOff', words: [nameOf(first.row.summary)] }) : message('callSheetEmptied'),
      takeBack: async () => {
        const back = await change(putBack);
        return back === false ? { sentence: message('notSaved'), tone: 'problem' } : { sentence: message('undone') };
      },
    });
  }

  return { change, putOn, takeOff };
}
