import type { Setting } from './settings.ts';

/**
 * How the directory stood when the last copy of it was kept, written where a damaged database takes nothing with it: one that has seen fewer
 * changes than this was lost. `checksum` is the SHA-256 of the copy's text; `at` ISO 8601.
 */
export type BackupMark = { generation: number; count: number; checksum: string; at: string };
export const BACKUP_MARK: Setting<BackupMark | 'none'> = {
  key: 'backup-mark',
  standard: 'none',
  read: (kept) => (isBackupMark(kept) ? kept : undefined),
};

/** When the journalist last saved a backup file (ISO 8601). */
export const LAST_FILE: Setting<string> = {
  key: 'last-backup-file',
  standard: 'never',
  read: (kept) => (typeof kept === 'string' ? kept : undefined),
};

/**
 * That the database was found damaged at `at`, to be told until it is dismissed: restored with `count` contacts from the copy of `from`, or, without
 * one, `count` contacts were lost.
 */
export type Damage = { at: string; count: number; from?: string };
export const DAMAGE: Setting<Damage | 'none'> = {
  key: 'damage',
  standard: 'none',
  read: (kept) => (isDamage(kept) ? kept : undefined),
};

/** Somebody was forgotten, and copies of the directory may still hold them. */
export const COPIES_TO_CLEAN: Setting<'some' | 'none'> = {
  key: 'copies-to-clean',
  standard: 'none',
  read: (kept) => (kept === 'some' ? kept : undefined),
};

/** It is our own word, kept by ourselves; told from what an older version may have left. */
function isBackupMark(kept: unknown): kept is BackupMark {
  return (
    isDamage(kept) && 'generation' in kept && typeof kept.generation === 'number' && 'checksum' in kept && typeof kept.checksum === 'string'
  );
}

function isDamage(kept: unknown): kept is Damage {
  if (typeof kept !== 'object' || kept === null || !('at' in kept && 'count' in kept)) return false;
  return typeof kept.at === 'string' && typeof kept.count === 'number' && (!('from' in kept) || typeof kept.from === 'string');
}
