import browser from 'webextension-polyfill';
import type { PageTree } from '../page/page-tree.ts';
import { speakAsSet } from './chosen-language.ts';
import { counted, message } from './locale.ts';
import { readPage } from './page-access.ts';
import { isWatched, watchPermissions } from './watched-sites.ts';

type Count = (page: PageTree) => Promise<number>;

/** The badge has room for four signs. */
const MOST_SHOWN = 999;

/** Shows at the icon how many contacts a page states, on watched sites and in that tab alone. */
export function keepBadges(count: Count): void {
  browser.tabs.onUpdated.addListener((tabId, { status }, { url }) => {
    // Where no site is watched the browser tells no address, and nothing is done.
    if (status === 'complete' && url !== undefined) void mark(tabId, url, count);
  });
  watchPermissions(() => void markAll(count));
}

async function mark(tabId: number, address: string, count: Count): Promise<void> {
  if (!(await isWatched(address))) return;
  const reading = await readPage({ tabId });
  if (!('page' in reading)) return;
  const stated = await count(reading.page);
  // Another page may stand there by now, of which this is not the number.
  if ((await addressOf(tabId)) === address) await show(tabId, stated);
}

/** After a change of permissions: those that are gone leave no number, those that came need no new visit. */
async function markAll(count: Count): Promise<void> {
  for (const { id, url, status, discarded } of await browser.tabs.query({})) {
    if (id === undefined) continue;
    await show(id, 0);
    if (url !== undefined && status === 'complete' && discarded !== true) await mark(id, url, count);
  }
}

/** Of a tab that is gone meanwhile, nothing needs to be shown. */
async function show(tabId: number, stated: number): Promise<void> {
  const text = stated > MOST_SHOWN ? `${MOST_SHOWN}+` : String(stated);
  await speakAsSet();
  const title = stated === 0 ? message('actionTitle') : counted('pageCount', stated);
  await browser.action.setBadgeText({ tabId, text: stated === 0 ? null : text }).catch(() => {});
  await browser.action.setTitle({ tabId, title }).catch(() => {});
}

async function addressOf(tabId: number): Promise<string | undefined> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  return tab?.url;
}
