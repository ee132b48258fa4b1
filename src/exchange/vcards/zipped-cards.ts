import type { ReadFile } from '../read-card.ts';
import { pathsIn, unpacking } from '../unpack.ts';
import { readVCards } from './vcard-read.ts';
import type { ReadingOptions } from './vcard-read-card.ts';

/** The cards of an archive, or why there are none. empty: it holds no card. */
export type ZippedCards = ReadFile | { broken: 'broken' | 'too-large' | 'empty' };

/** True for a ZIP archive that is no document of an office program, which is one too. */
export function isArchive(octets: Uint8Array): boolean {
  if (!ZIP.every((octet, at) => octets[at] === octet)) return false;
  const paths = pathsIn(octets);
  return paths.length > 0 && !paths.some((path) => path === '[Content_Types].xml' || path === 'META-INF/manifest.xml');
}

/**
 * Reads the vCards in a ZIP archive, one or more a file, as we write them for Outlook and as phones send them. Each is where its file is:
 * `at` counts the files, the first being 1. Step by step: each step says how much of the archive is unpacked (0 to 1).
 */
export function* readZippedCards(octets: Uint8Array, options: ReadingOptions): Generator<number, ZippedCards> {
  if (pathsIn(octets).filter(holdsCards).length > MOST_FILES) return { broken: 'too-large' };
  const unpacked = yield* unpacking(octets, holdsCards, MOST_UNPACKED);
  if ('broken' in unpacked) return unpacked;
  const found: ReadFile = { cards: [], unread: [] };
  for (const [index, file] of [...unpacked.files.values()].entries()) {
    for (const answer of readVCards(file, options)) {
      if (answer !== undefined && 'why' in answer) found.unread.push({ ...answer, at: index + 1 });
      else if (answer !== undefined) found.cards.push({ ...answer, at: index + 1 });
      yield 1;
    }
  }
  return unpacked.files.size === 0 ? { broken: 'empty' } : found;
}

const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** In octets, of all cards together: a thousand with a photo each. */
const MOST_UNPACKED = 120_000_000;
const MOST_FILES = 100_000;

/** What macOS puts beside a file is none. */
function holdsCards(path: string): boolean {
  return /\.(?:vcf|vcard)$/i.test(path) && !/(?:^|\/)(?:__MACOSX\/|\._)/.test(path);
}
