/** What a backup file holds, besides what it says of itself. Lists stand in it one element a line. */
export type BackupContent = Readonly<Record<string, unknown>>;

/** A backup file that was read. `writtenAt` is ISO 8601 in UTC; `madeBy` the version of the extension. `content` is still to be checked by whoever knows its shape. */
export type BackupFile = { writtenAt: string; madeBy: string; content: unknown };

/**
 * Why a text is no backup. foreign: something else · newer: of a later format · cut-off: its end is missing · changed: it is no longer what
 * was written.
 */
export type Broken = 'empty' | 'too-large' | 'foreign' | 'newer' | 'cut-off' | 'changed';

/** SHA-256 (FIPS 180-4) of a text's UTF-8 octets, in lower-case hexadecimal. */
export type Sha256 = (text: string) => Promise<string>;

/** In UTF-16 units, and in octets at most as many: what a browser can hold as one text, with room to spare. */
export const LARGEST_BACKUP = 400_000_000;

const FORMAT = 'press-contact-directory-backup';
const VERSION = 1;
const HEAD = new RegExp(`^\\{"format":"${FORMAT}","version":(\\d{1,9}),`);
const FOOT = /\n"sha256":"([0-9a-f]{64})"\}\s*$/;

/**
 * Writes a backup file (JSON, RFC 8259, to be saved as UTF-8 without a byte order mark). Its last line is the SHA-256 of all octets before
 * that line, so that a file that was cut off or changed is told from a whole one. The form is documented in docs/backup-file.md.
 */
export async function writeBackupFile(
  { writtenAt, madeBy, content }: BackupFile & { content: BackupContent },
  sha256: Sha256,
): Promise<string> {
  const head = `{"format":"${FORMAT}","version":${VERSION},"writtenAt":${JSON.stringify(writtenAt)},"madeBy":${JSON.stringify(madeBy)},`;
  const sections = Object.entries(content).map(([name, value]) => `${JSON.stringify(name)}:${written(value)}`);
  const body = `${head}\n"content":{\n${sections.join(',\n')}\n},\n`;
  return `${body}"sha256":"${await sha256(body)}"}\n`;
}

/** Reads a backup file of this format's version 1, or says why it is none. */
export async function readBackupFile(text: string, sha256: Sha256): Promise<BackupFile | { broken: Broken }> {
  if (text.length > LARGEST_BACKUP) return { broken: 'too-large' };
  if (text.trimStart() === '') return { broken: 'empty' };
  const version = HEAD.exec(text)?.[1];
  if (version === undefined) return { broken: 'foreign' };
  if (Number(version) > VERSION) return { broken: 'newer' };
  // The end alone: a search through all of a large file for what stands at its end takes long.
  const end = text.slice(-200);
  const foot = FOOT.exec(end);
  if (!foot) return { broken: 'cut-off' };
  const body = text.slice(0, text.length - end.length + foot.index + 1);
  if ((await sha256(body)) !== foot[1]) return { broken: 'changed' };
  return parsed(text) ?? { broken: 'changed' };
}

function written(value: unknown): string {
  if (!Array.isArray(value)) return JSON.stringify(value);
  return value.length === 0 ? '[]' : `[\n${value.map((one) => JSON.stringify(one)).join(',\n')}\n]`;
}

function parsed(text: string): BackupFile | undefined {
  const file = parse(text);
  if (typeof file !== 'object' || file === null || !('writtenAt' in file && 'madeBy' in file && 'content' in file)) return undefined;
  const { writtenAt, madeBy, content } = file;
  const isTold = typeof writtenAt === 'string' && !Number.isNaN(Date.parse(writtenAt)) && typeof madeBy === 'string' && madeBy.length <= 40;
  return isTold ? { writtenAt, madeBy, content } : undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
