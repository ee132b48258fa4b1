import { readSetting, SCREEN_SHARED } from '../browser/settings.ts';
import type { Directory } from '../directory/directory.ts';

/** The directory as whoever sees the screen may see it: `since` is what SCREEN_SHARED says. */
export function asSeen(directory: Directory, since: string): Directory {
  return since === SCREEN_SHARED.standard ? directory : directory.withoutPrivate(since);
}

/** As `asSeen`, by how the setting stands now: for what is no view, and shows something all the same. */
export async function asSeenNow(directory: Directory): Promise<Directory> {
  return asSeen(directory, await readSetting(SCREEN_SHARED));
}
