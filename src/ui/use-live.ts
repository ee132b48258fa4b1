import { useLayoutEffect, useState } from 'preact/hooks';
import { message } from '../browser/locale.ts';
import type { Directory } from '../directory/directory.ts';
import { useDirectory, useSurroundings } from './surroundings.ts';

/** The latest answer, which stays while a newer one is on its way; `fresh` when it answers the present inputs. */
export type Live<T> = { answer?: T; fresh: boolean };

/** Asks the directory, and asks again when the inputs or the directory change. `inputs` keep their number from one drawing to the next. */
export function useLive<T>(ask: (directory: Directory) => Promise<T>, inputs: readonly unknown[]): Live<T> {
  const directory = useDirectory();
  const { say } = useSurroundings();
  const [notices, setNotices] = useState(0);
  const [kept, setKept] = useState<{ answer: T; inputs: readonly unknown[]; of: Directory }>();
  // Before anything is asked: what changes meanwhile is told.
  useLayoutEffect(() => directory?.subscribe(() => setNotices((before) => before + 1)), [directory]);
  // A layout effect too, since the cleanup of others waits for the next frame, and until then a view that is gone would count as asking.
  useLayoutEffect(() => {
    let wanted = true;
    // Where whoever asked is gone, neither answer nor failure concerns anybody.
    function failed(broken: unknown): void {
      if (!wanted) return;
      reportError(broken);
      say({ sentence: message('directoryUnreadable'), tone: 'problem' });
    }
    if (directory) ask(directory).then((answer) => wanted && setKept({ answer, inputs, of: directory }), failed);
    return () => {
      wanted = false;
    };
  }, [directory, notices, ...inputs]);
  // What the whole directory answered must not stay where private contacts are hidden.
  if (kept === undefined || kept.of !== directory) return { fresh: false };
  return { answer: kept.answer, fresh: inputs.every((input, index) => Object.is(input, kept.inputs[index])) };
}
