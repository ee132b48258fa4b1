import { message } from '../browser/locale.ts';
import { type Notice, useDirectory } from './surroundings.ts';
import { useFollowing } from './use-following.ts';

/** Takes back one change, and answers with the sentence that says so, or that it could not be. One that is cancelled can be taken back later. */
export function useUndo(): (change: number) => Promise<Notice> {
  const directory = useDirectory();
  const follow = useFollowing();
  return async (change) => {
    try {
      const undone = await follow(message('manyTakingBack'), async (following) => directory?.undo(change, undefined, following));
      if (undone === 'cancelled') return { sentence: message('manyCancelled'), change };
      return { sentence: message(undone.made ? 'undone' : 'notUndone') };
    } catch (broken) {
      reportError(broken);
      return { sentence: message('notSaved'), tone: 'problem' };
    }
  };
}
