import { BACKUP_MARK, COPIES_TO_CLEAN, DAMAGE } from '../browser/backup-marks.ts';
import { changeSetting, readSetting } from '../browser/settings.ts';
import type { Directory } from '../directory/directory.ts';
import { dropSnapshots, keepSnapshot, listSnapshots, readSnapshot, rewriteSnapshot } from '../directory/snapshots.ts';
import { backupInText, sha256, textOfBackup } from './backup-text.ts';
import { isLost } from './is-lost.ts';

/** unchanged: the last copy still says everything · empty: there is nothing to copy, and what is there stays · lost: the database was damaged. */
export type Copied = 'kept' | 'unchanged' | 'empty' | 'lost';

/** Keeps a copy of the directory in the browser, unless the last one still says everything. `now` is ISO 8601. */
export async function keepCopy(directory: Directory, now: string, why?: 'before restoring'): Promise<Copied> {
  await cleanCopies(directory);
  return alone(async () => {
    const mark = await readSetting(BACKUP_MARK);
    const generation = await directory.generation();
    if (mark !== 'none' && generation < mark.generation) return 'lost';
    if (mark !== 'none' && generation === mark.generation && why === undefined && (await listSnapshots()).length > 0) return 'unchanged';
    const backup = await directory.backUp();
    const count = backup.contacts.length;
    if (count === 0) return 'empty';
    const text = await textOfBackup(backup, now);
    await keepSnapshot(text, { at: now, generation: backup.generation, count, ...(why ? { before: true } : {}) });
    await changeSetting(BACKUP_MARK, { generation: backup.generation, count, checksum: await sha256(text), at: now });
    return 'kept';
  });
}

/**
 * Restores a database that was lost from the newest copy that can be read, beside whatever is there, and leaves word of it for the journalist. `now` is ISO
 * 8601. Copies are never touched.
 */
export async function mend(directory: Directory, now: string): Promise<void> {
  await alone(async () => {
    // Another window may have mended it meanwhile.
    if (!(await isLost(directory))) return;
    const mark = await readSetting(BACKUP_MARK);
    // With the log of changes, unless something was saved since.
    const how = (await directory.generation()) === 0 ? 'replace' : 'join';
    for (const { name } of await listSnapshots()) {
      const read = await readSnapshot(name).then(backupInText, () => undefined);
      if (read === undefined || 'unreadable' in read) continue;
      await directory.restore(read.backup, how, now);
      await changeSetting(DAMAGE, { at: now, count: read.backup.contacts.length, from: read.writtenAt });
      // One less, for of what it now holds there is no copy yet.
      if (mark !== 'none') await changeSetting(BACKUP_MARK, { ...mark, generation: (await directory.generation()) - 1 });
      return;
    }
    if (mark === 'none') return;
    await changeSetting(DAMAGE, { at: now, count: mark.count });
    await changeSetting(BACKUP_MARK, 'none');
  });
}

/** Before somebody is forgotten: should the window end in the middle, the background goes on. */
export async function beginCleaning(): Promise<void> {
  await changeSetting(COPIES_TO_CLEAN, 'some');
}

/** Takes whoever was forgotten out of every copy. A copy that cannot be read may hold them, and goes. */
export async function cleanCopies(directory: Directory): Promise<void> {
  if ((await readSetting(COPIES_TO_CLEAN)) === 'none') return;
  await alone(async () => {
    for (const [place, { name }] of (await listSnapshots()).entries()) {
      const read = await readSnapshot(name).then(backupInText, () => undefined);
      if (read === undefined || 'unreadable' in read) {
        await dropSnapshots([name]);
        continue;
      }
      const backup = await directory.withoutForgotten(read.backup);
      if (backup.contacts.length === 0) await dropSnapshots([name]);
      // The newest has the marks of everybody forgotten, should the database be lost before the next.
      else if (place === 0 || backup.contacts.length < read.backup.contacts.length)
        await rewriteSnapshot(name, await textOfBackup(backup, read.writtenAt));
    }
    await changeSetting(COPIES_TO_CLEAN, 'none');
  });
}

/** One window at a time. */
async function alone<T>(work: () => Promise<T>): Promise<T> {
  return navigator.locks.request('copies of the directory', work);
}
