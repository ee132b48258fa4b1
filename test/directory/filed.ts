import type { Backup } from '../../src/directory/backup.ts';
import { isBackup } from '../../src/directory/backup-shape.ts';
import type { Directory } from '../../src/directory/directory.ts';

/** A backup as it comes out of a file. */
export async function filed(directory: Directory): Promise<Backup> {
  const content: unknown = JSON.parse(JSON.stringify(await directory.backUp()));
  if (!isBackup(content)) throw new Error('It has not the shape of a backup.');
  return content;
}
