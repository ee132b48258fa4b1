import {
  type Broken,
  readSealed,
  type Seal,
  type SealedContent,
  type SealedFile,
  type Sealing,
  type Sha256,
  versionIn,
  writeSealed,
} from './sealed-file.ts';

/** In UTF-16 units, and in octets at most as many: what a browser can hold as one text, with room to spare. */
export const LARGEST_BACKUP = 400_000_000;

/** Version 1 became 2 when properties of imported cards came to be kept, and 3 when calls did. */
const BACKUP: Seal = { format: 'press-contact-directory-backup', version: 3, largest: LARGEST_BACKUP };

/** True where a text's first line says that it is such a file, be it broken or of a later version. */
export function isBackupFile(text: string): boolean {
  return versionIn(text, BACKUP.format) !== undefined;
}

/** Writes a backup file. The form is documented in docs/backup-file.md. */
export async function writeBackupFile(backup: SealedFile & { content: SealedContent }, sealing: Sealing): Promise<string> {
  return writeSealed(BACKUP, backup, sealing);
}

/** Reads a backup file of this format, or says why it is none. */
export async function readBackupFile(text: string, sha256: Sha256): Promise<SealedFile | { broken: Broken }> {
  return readSealed(BACKUP, text, sha256);
}
