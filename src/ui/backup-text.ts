import { ownVersion } from '../browser/version.ts';
import type { Backup } from '../directory/backup.ts';
import { isBackup } from '../directory/backup-shape.ts';
import type { Following } from '../directory/following.ts';
import { readBackupFile, writeBackupFile } from '../exchange/backup-file.ts';
import type { Broken } from '../exchange/sealed-file.ts';
import { pauseOf } from './in-turns.ts';

/** Why nothing can be restored from a text. misshapen: it is whole, and says what no directory says. */
export type Unreadable = Broken | 'misshapen';
/** `writtenAt` is ISO 8601. */
export type ReadBackup = { backup: Backup; writtenAt: string };

/** A backup as the text of a file, written in steps that hold up nobody. Fails with the signal's reason where that ends it. */
export async function textOfBackup(backup: Backup, writtenAt: string, following: Following = {}): Promise<string> {
  return writeBackupFile({ writtenAt, madeBy: ownVersion(), content: backup }, { sha256, pause: pauseOf(following) });
}

/** The backup in the text of a file, or why there is none. */
export async function backupInText(text: string): Promise<ReadBackup | { unreadable: Unreadable }> {
  const file = await readBackupFile(text, sha256);
  if ('broken' in file) return { unreadable: file.broken };
  const { content, writtenAt } = file;
  return isBackup(content) ? { backup: content, writtenAt } : { unreadable: 'misshapen' };
}

/** In lower-case hexadecimal, of the text's UTF-8 octets. */
export async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
