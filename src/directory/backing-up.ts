import { type Backup, backUp } from './backup.ts';
import type { Database } from './database.ts';
import type { Change } from './directory.ts';
import type { Following } from './following.ts';
import { previewRestore, type RestorePreview, restore, withoutForgotten } from './restore.ts';
import type { HowToRestore } from './restore-drafts.ts';

/** Everything that is kept leaves as one, and comes back. */
export type BackingUp = {
  /** Everything that is kept, as it stands now. */
  backUp: (following?: Following) => Promise<Backup>;
  /** What `restore` would make of a backup, without restoring anything. */
  preview: (backup: Backup) => Promise<RestorePreview>;
  /** Takes a backup in, in one change: beside what is there, or in its place. Whom the journalist forgot stays forgotten. Cannot be undone. */
  restore: (backup: Backup, how: HowToRestore, at: string, following?: Following) => Promise<Change>;
  /** The same backup without whoever was forgotten since, and with the marks of all who were. */
  withoutForgotten: (backup: Backup) => Promise<Backup>;
};

export function backingUp(database: Database): BackingUp {
  return {
    backUp: (following) => backUp(database, following),
    preview: (backup) => previewRestore(database, backup),
    restore: (backup, how, at, following) => restore(database, backup, { how, at }, following),
    withoutForgotten: (backup) => withoutForgotten(database, backup),
  };
}
