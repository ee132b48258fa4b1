import type { ReadFile } from '../read-card.ts';
import { type Broken, readSealed, type Seal, type Sha256, versionIn } from '../sealed-file.ts';
import { isShared } from './share-shape.ts';
import { earlierOf, readSharedContact, type SharedCard } from './shared-contact.ts';

/** At most so many contacts are in a file: more are no share of a directory but a directory, for which there is the backup. */
export const MOST_SHARED = 20_000;

/** In UTF-16 units, and in octets at most as many. */
export const LARGEST_SHARE = 60_000_000;

export const SHARE: Seal = { format: 'press-contact-directory-contacts', version: 1, largest: LARGEST_SHARE };

/** What a colleague's file holds: each contact with the pages that they read it on, and who they say they are. `writtenAt` is ISO 8601. */
export type ReadShare = ReadFile & { cards: SharedCard[]; from?: string; writtenAt: string };

/** misshapen: it is whole, and says what no such file says. */
export type UnreadShare = { broken: Broken | 'misshapen' };

/** True where a text's first line says that it is such a file, be it broken or of a later version. */
export function isShareFile(text: string): boolean {
  return versionIn(text, SHARE.format) !== undefined;
}

/**
 * Reads a colleague's file (docs/share-file.md) at `now` (ISO 8601). Nothing in it is believed: each contact has its shape or is left unread,
 * and no date lies after the file or after now. `at` counts the contacts, the first being 1.
 */
export async function readShareFile(text: string, sha256: Sha256, now: string): Promise<ReadShare | UnreadShare> {
  const file = await readSealed(SHARE, text, sha256);
  if ('broken' in file) return file;
  const { content } = file;
  if (!isShared(content) || content.contacts.length > MOST_SHARED) return { broken: 'misshapen' };
  const writtenAt = earlierOf(new Date(file.writtenAt).toISOString(), now);
  const read = content.contacts.map((one, place) => readSharedContact(one, { at: place + 1, until: writtenAt }));
  return {
    cards: read.flatMap((one) => ('why' in one ? [] : [one])),
    unread: read.flatMap((one) => ('why' in one ? [one] : [])),
    ...(content.from === undefined ? {} : { from: content.from }),
    writtenAt,
  };
}
