import { ownVersion } from '../browser/version.ts';
import type { Directory } from '../directory/directory.ts';
import { MOST_SHARED } from '../exchange/share/share-file.ts';
import { writeShareFile } from '../exchange/share/share-write.ts';
import { sha256 } from './backup-text.ts';
import { cardOf } from './card-of.ts';

/** `text` is a file for a colleague that holds `count` contacts; `leftOut`: how many of those asked for are private, and not in it. */
export type Shared = { text: string; count: number; leftOut: number } | 'too many';
/** `from`: who shares it; `now`: ISO 8601. Notes and tags go along only where they are ticked. */
export type Sharing = { from: string; withNotes: boolean; withTags: boolean; now: string };

/** These contacts as the text of a file for a colleague. */
export async function shareText(directory: Directory, ids: string[], { now, ...share }: Sharing): Promise<Shared> {
  const { rows, leftOut } = await directory.takeAway(ids);
  if (rows.length > MOST_SHARED) return 'too many';
  const cards = rows.map(cardOf);
  const pause = (): Promise<void> => new Promise((goOn) => setTimeout(goOn));
  const text = await writeShareFile({ ...share, cards, writtenAt: now, madeBy: ownVersion() }, { sha256, pause });
  return { text, count: rows.length, leftOut };
}
