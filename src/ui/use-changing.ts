import type { ComponentChildren } from 'preact';
import { counted, message } from '../browser/locale.ts';
import type { Statement } from '../contact/statement.ts';
import type { Change, Directory } from '../directory/directory.ts';
import { refusalIn } from '../directory/refusal.ts';
import { useDirectory, useSurroundings } from './surroundings.ts';

export type Changing = {
  /** Makes one change, and says it with an Undo; false where it failed, after saying so. */
  change: (make: (directory: Directory, now: string) => Promise<Change>, sentence: ComponentChildren) => Promise<boolean>;
  save: (statements: Statement[], sentence?: ComponentChildren) => Promise<boolean>;
};

/** Changes the directory in words: each change is said, and can be taken back. */
export function useChanging(): Changing {
  const { say } = useSurroundings();
  const directory = useDirectory();

  async function change(make: (directory: Directory, now: string) => Promise<Change>, sentence: ComponentChildren): Promise<boolean> {
    if (directory === undefined) return false;
    try {
      const made = await make(directory, new Date().toISOString());
      say({ sentence, change: made.id });
      return true;
    } catch (broken) {
      reportError(broken);
      say({ sentence: message(refusalIn(broken) === 'full' ? 'notSavedFull' : 'notSaved'), tone: 'problem' });
      return false;
    }
  }

  return {
    change,
    save: (statements, sentence = counted('saved', statements.length)) =>
      change(async (open, now) => (await open.remember(statements, now)).change, sentence),
  };
}
