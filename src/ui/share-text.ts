import { ownVersion } from '../browser/version.ts';
import type { Directory } from '../directory/directory.ts';
import type { Following } from '../directory/following.ts';
import { MOST_SHARED } from '../exchange/share/share-file.ts';
import { writeShareFile } from '../exchange/share/share-write.ts';
import { sha256 } from './backup-text.ts';
import { cardsInTurns, pauseOf } from './in-turns.ts';
import { stretchOf } from './use-following.ts';

/** `text` is a file for a colleague that holds `count` contacts; `leftOut`: how many of those asked for are private, and not in it. */
export type Shared = { text: string; count: number; leftOut: number } | 'too many';
/** `from`: who shares it; `now`: ISO 8601. Notes and tags go along only where they are ticked. */
export type Sharing = { from: string; withNotes: boolean; withTags: boolean; now: string };

/** These contacts as the text of a file for a colleague. */
export async function shareText(
  directory: Directory,
  ids: string[],
  { now, ...share }: Sharing,
  following: Following = {},
): Promise<Shared> {
  const { rows, leftOut } = await directory.takeAway(ids, stretchOf(following, 0, 1 / 2));
  if (rows.length > MOST_SHARED) return 'too many';
  const cards = await cardsInTurns(rows, stretchOf(following, 1 / 2, 1));
  const sealing = { sha256, pause: pauseOf(following) };
  const text = await writeShareFile({ ...share, cards, writtenAt: now, madeBy: ownVersion() }, sealing);
  return { text, count: rows.length, leftOut };
}
