import { LAST_FILE } from '../browser/backup-marks.ts';
import { readSetting } from '../browser/settings.ts';
import type { Directory, Row } from '../directory/directory.ts';
import { listSnapshots } from '../directory/snapshots.ts';
import { writeAccount } from '../exchange/account-file.ts';
import { accountOf } from './account-of.ts';

/** The account file of a contact, as it stands at `now` (ISO 8601). */
export async function accountText(
  directory: Directory,
  row: Row,
  { withNotes, now }: { withNotes: boolean; now: string },
): Promise<string> {
  const [changes, snapshots, lastFile] = await Promise.all([directory.changesOf(row.id), listSnapshots(), readSetting(LAST_FILE)]);
  const copies = snapshots.map(({ at }) => at);
  const saved = lastFile === LAST_FILE.standard ? {} : { lastFile };
  return writeAccount(accountOf({ row, changes, copies, ...saved, withNotes }, now));
}
