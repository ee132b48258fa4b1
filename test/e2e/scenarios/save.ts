import type { Popup } from '../drivers/driver.ts';

/** Saves so many that are ticked because they are new. Until the directory has answered nobody is marked, or ticked. */
export async function saveNew(popup: Popup, count: number): Promise<void> {
  await popup.shows('listitem', count);
  await popup.says('listitem', 'new');
  await popup.press('Control+Enter');
  await popup.says('status', `Saved ${count} contacts`);
}
