import { BACKUP_MARK } from '../browser/backup-marks.ts';
import { readSetting } from '../browser/settings.ts';
import type { Directory } from '../directory/directory.ts';

/** True where the database has seen fewer changes than when the last copy was kept: they can only have been lost. */
export async function isLost(directory: Directory): Promise<boolean> {
  const mark = await readSetting(BACKUP_MARK);
  return mark !== 'none' && mark.count > 0 && (await directory.generation()) < mark.generation;
}
