import { Unzip, UnzipInflate, unzipSync } from 'fflate';

/** The files of a zip archive by their path, or why they are not taken out. */
export type Unpacked = { files: Map<string, Uint8Array> } | { broken: 'broken' | 'too-large' };

/**
 * Takes those files out of a zip archive (APPNOTE 6.3) that are wanted by their path. Nothing is taken out of an archive whose files, as it
 * says or as they turn out, are larger than `most` octets all together: a small one may hold any number of zeros.
 */
export function unpack(octets: Uint8Array, isWanted: (path: string) => boolean, most: number): Unpacked {
  const steps = unpacking(octets, isWanted, most);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** The same in steps, each of which says how much is unpacked (0 to 1), so that whoever asks can let others work in between. */
export function* unpacking(octets: Uint8Array, isWanted: (path: string) => boolean, most: number): Generator<number, Unpacked> {
  try {
    if (statedSize(octets, isWanted) > most) return { broken: 'too-large' };
    return yield* inflated(octets, isWanted, most);
  } catch {
    return { broken: 'broken' };
  }
}

/** The paths of all files of an archive, as its directory says; none where it has no directory. */
export function pathsIn(octets: Uint8Array): string[] {
  const paths: string[] = [];
  try {
    unzipSync(octets, {
      filter: ({ name }) => {
        paths.push(name);
        return false;
      },
    });
  } catch {
    return [];
  }
  return paths;
}

/** In octets: read at once, at most about a thousand times as many come out. */
const PIECE = 65_536;

/** What the archive's directory says, of which nothing need be true. */
function statedSize(octets: Uint8Array, isWanted: (path: string) => boolean): number {
  let size = 0;
  unzipSync(octets, {
    filter: ({ name, originalSize }) => {
      if (isWanted(name)) size += originalSize;
      return false;
    },
  });
  return size;
}

/** Piece by piece, until it is done or too much has come out. */
function* inflated(octets: Uint8Array, isWanted: (path: string) => boolean, most: number): Generator<number, Unpacked> {
  const files = new Map<string, Uint8Array>();
  let [size, isBroken] = [0, false];
  const unzip = new Unzip((file) => {
    if (!isWanted(file.name)) return;
    const parts: Uint8Array[] = [];
    file.ondata = (error, part, isLast) => {
      isBroken ||= error !== null;
      size += part?.length ?? 0;
      if (isBroken || size > most) return;
      parts.push(part);
      if (isLast) files.set(file.name, joined(parts));
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  for (let at = 0; at < octets.length; at += PIECE) {
    unzip.push(octets.subarray(at, at + PIECE), at + PIECE >= octets.length);
    if (size > most) break;
    yield at / octets.length;
  }
  if (size > most) return { broken: 'too-large' };
  return isBroken ? { broken: 'broken' } : { files };
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
