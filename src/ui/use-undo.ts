import { message } from '../browser/locale.ts';
import { type Notice, useDirectory } from './surroundings.ts';

/** Takes back one change, and answers with the sentence that says so, or that it could not be. */
export function useUndo(): (change: number) => Promise<Notice> {
  const directory = useDirectory();
  return async (change) => {
    try {
      const undone = await directory?.undo(change);
      return { sentence: message(undone ? 'undone' : 'notUndone') };
    } catch (broken) {
      reportError(broken);
      return { sentence: message('notSaved'), tone: 'problem' };
    }
  };
}
