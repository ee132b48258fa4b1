/** What a sealed file holds, besides what it says of itself. Lists stand in it one element a line. */
export type SealedContent = Readonly<Record<string, unknown>>;

/** A sealed file that was read. `writtenAt` is ISO 8601 in UTC; `madeBy` the version of the extension. `content` is still to be checked by whoever knows its shape. */
export type SealedFile = { writtenAt: string; madeBy: string; content: unknown };

/**
 * A kind of file: the name in its first line (letters and hyphens), the latest version that is known, and its most UTF-16 units (in octets
 * at most as many are let in).
 */
export type Seal = { format: string; version: number; largest: number };

/**
 * Why a text is no such file. foreign: something else · newer: of a later format · cut-off: its end is missing · changed: it is no longer
 * what was written.
 */
export type Broken = 'empty' | 'too-large' | 'foreign' | 'newer' | 'cut-off' | 'changed';

/** SHA-256 (FIPS 180-4) of a text's UTF-8 octets, in lower-case hexadecimal. */
export type Sha256 = (text: string) => Promise<string>;

/** What seals a file. `pause` lets everything else happen in between, and ends the writing where it fails. */
export type Sealing = { sha256: Sha256; pause?: () => Promise<void> };

/**
 * Writes a file (JSON, RFC 8259, to be saved as UTF-8 without a byte order mark) whose last line is the SHA-256 of all octets before that
 * line, so that one that was cut off or changed is told from a whole one. It does not tell who wrote it: anybody can make such a line.
 */
export async function writeSealed(
  { format, version }: Seal,
  { writtenAt, madeBy, content }: SealedFile & { content: SealedContent },
  { sha256, pause }: Sealing,
): Promise<string> {
  const head = `{"format":"${format}","version":${version},"writtenAt":${JSON.stringify(writtenAt)},"madeBy":${JSON.stringify(madeBy)},`;
  const sections: string[] = [];
  for (const [name, value] of Object.entries(content)) sections.push(`${JSON.stringify(name)}:${await written(value, pause)}`);
  const body = `${head}\n"content":{\n${sections.join(',\n')}\n},\n`;
  return `${body}"sha256":"${await sha256(body)}"}\n`;
}

/** Reads a file of this kind, or says why it is none. */
export async function readSealed(
  { format, version, largest }: Seal,
  text: string,
  sha256: Sha256,
): Promise<SealedFile | { broken: Broken }> {
  if (text.length > largest) return { broken: 'too-large' };
  if (text.trimStart() === '') return { broken: 'empty' };
  const found = versionIn(text, format);
  if (found === undefined) return { broken: 'foreign' };
  if (found > version) return { broken: 'newer' };
  // The end alone: a search through all of a large file for what stands at its end takes long.
  const end = text.slice(-200);
  const foot = FOOT.exec(end);
  if (!foot) return { broken: 'cut-off' };
  const body = text.slice(0, text.length - end.length + foot.index + 1);
  if ((await sha256(body)) !== foot[1]) return { broken: 'changed' };
  return parsed(text) ?? { broken: 'changed' };
}

/** The version that a text's first line tells; nothing where it is no file of this format. */
export function versionIn(text: string, format: string): number | undefined {
  const version = new RegExp(`^\\{"format":"${format}","version":(\\d{1,9}),`).exec(text.slice(0, 200))?.[1];
  return version === undefined ? undefined : Number(version);
}

const FOOT = /\n"sha256":"([0-9a-f]{64})"\}\s*$/;

async function written(value: unknown, pause: Sealing['pause']): Promise<string> {
  if (!Array.isArray(value)) return JSON.stringify(value);
  const lines: string[] = [];
  for (const one of value) {
    lines.push(JSON.stringify(one));
    if (lines.length % AT_ONCE === 0) await pause?.();
  }
  return lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n]`;
}

/** So many are written between two pauses. */
const AT_ONCE = 200;

function parsed(text: string): SealedFile | undefined {
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
