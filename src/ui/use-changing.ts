import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { counted, message } from '../browser/locale.ts';
import type { Statement } from '../contact/statement.ts';
import type { Change, Directory } from '../directory/directory.ts';
import type { Following } from '../directory/following.ts';
import { refusalIn } from '../directory/refusal.ts';
import { useDirectory, useSurroundings } from './surroundings.ts';
import { useFollowing } from './use-following.ts';

export type Changing = {
  /** Makes one change, and says it with an Undo; false where it failed, after saying so. */
  change: (make: (directory: Directory, now: string) => Promise<Change>, sentence: ComponentChildren) => Promise<boolean>;
  /** The same with a change to many: it is shown how far it is, and it can be cancelled. Another one is not begun meanwhile. */
  changeMany: (
    make: (directory: Directory, now: string, following: Following) => Promise<Change>,
    sentence: ComponentChildren,
  ) => Promise<boolean>;
  save: (statements: Statement[], sentence?: ComponentChildren) => Promise<boolean>;
};

/** Changes the directory in words: each change is said, and can be taken back. */
export function useChanging(): Changing {
  const { say } = useSurroundings();
  const directory = useDirectory();
  const follow = useFollowing();
  const isBusy = useRef(false);

  async function attempt(
    make: (open: Directory, now: string) => Promise<Change | 'cancelled'>,
    sentence: ComponentChildren,
  ): Promise<boolean> {
    if (directory === undefined) return false;
    try {
      const made = await make(directory, new Date().toISOString());
      say(made === 'cancelled' ? { sentence: message('manyCancelled') } : { sentence, change: made.id });
      return made !== 'cancelled';
    } catch (broken) {
      reportError(broken);
      say({ sentence: message(refusalIn(broken) === 'full' ? 'notSavedFull' : 'notSaved'), tone: 'problem' });
      return false;
    }
  }

  const changeMany: Changing['changeMany'] = async (make, sentence) => {
    if (isBusy.current) return false;
    isBusy.current = true;
    const done = await attempt(async (open, now) => {
      const end = await follow(message('manyChanging'), (following) => make(open, now, following));
      return end === 'cancelled' ? end : end.made;
    }, sentence);
    isBusy.current = false;
    return done;
  };

  return {
    change: attempt,
    changeMany,
    save: (statements, sentence = counted('saved', statements.length)) =>
      attempt(async (open, now) => (await open.remember(statements, now)).change, sentence),
  };
}
