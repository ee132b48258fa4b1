import browser from 'webextension-polyfill';
import type { Statement } from '../contact/statement.ts';
import { message } from './locale.ts';
import type { Wish } from './menus.ts';

/**
 * What became of a wish, for the popup that opens. `aloof`: the browser let no script look at the page, so only the words themselves were
 * read and nothing around them. `seenAgain`: nothing was new.
 * `forgotten`: the journalist forgot them all.
 * `closed`: the browser lets nothing be kept.
 * `line`: what was pointed at, to be completed by hand.
 */
export type Outcome = { of: Wish['of']; aloof?: true } & (
  | { state: 'reading' }
  | { state: 'saved'; change: number; ids: string[]; names: string[]; seenAgain?: true }
  | { state: 'known' | 'forgotten' }
  | { state: 'choose'; statements: Statement[] }
  | { state: 'nobody'; line?: string }
  | { state: 'refused' | 'loading' | 'failed' | 'closed' }
);

const KEY = 'outcome';
/** Written in the badge, which has room for four signs. */
const PROBLEM = '!';

/**
 * Opens the popup over the page in front. To be called first in answer to a gesture; nothing may be awaited before. False where the
 * browser does not open it: Chrome before 127, or another window in front.
 */
export async function openPopup(): Promise<boolean> {
  try {
    await browser.action.openPopup();
    return true;
  } catch {
    return false;
  }
}

/** Keeps the outcome until a popup takes it; a restart of the browser forgets it. */
export async function keepOutcome(outcome: Outcome): Promise<void> {
  await browser.storage.session.set({ [KEY]: outcome });
}

/** Says it in the badge, and `title` beside the icon, where no popup opened. On a watched page the number of contacts stands back for it. */
export async function markIcon(outcome: Outcome, { title, tabId }: { title: string; tabId: number }): Promise<void> {
  const counted = (await browser.action.getBadgeText({ tabId })) !== '';
  if (counted) {
    await browser.action.setBadgeText({ tabId, text: null });
    await browser.action.setTitle({ tabId, title });
  }
  await browser.action.setBadgeText({ text: outcome.state === 'saved' ? `+${outcome.ids.length}` : PROBLEM });
  await browser.action.setTitle({ title });
}

/** Calls back with each outcome from now on, and leaves it to be taken by a popup, until the returned function is called. */
export function watchOutcomes(show: (outcome: Outcome) => void): () => void {
  function changed(changes: Record<string, { newValue?: unknown }>, area: string): void {
    const kept = area === 'session' ? changes[KEY]?.newValue : undefined;
    if (isOutcome(kept)) show(kept);
  }
  browser.storage.onChanged.addListener(changed);
  return () => browser.storage.onChanged.removeListener(changed);
}

/**
 * Calls back with each outcome, now and later, until the returned function is called. One that is final is taken: no other popup shows it,
 * and the icon no longer marks it.
 */
export function takeOutcomes(show: (outcome: Outcome) => void): () => void {
  let wanted = true;
  function take(kept: unknown): void {
    if (!wanted || !isOutcome(kept)) return;
    show(kept);
    if (kept.state === 'reading') return;
    void browser.storage.session.remove(KEY);
    void browser.action.setBadgeText({ text: '' });
    void browser.action.setTitle({ title: '' });
  }
  const unwatch = watchOutcomes(take);
  void browser.storage.session.get(KEY).then((kept) => take(kept[KEY]));
  return () => {
    wanted = false;
    unwatch();
  };
}

/** Lets go of an outcome that nobody was told yet, and of words at the icon, where they mention somebody. */
export async function dropOutcome(mentions: (text: string) => boolean): Promise<void> {
  const kept = await browser.storage.session.get(KEY);
  if (mentions(JSON.stringify(kept))) {
    await browser.storage.session.remove(KEY);
    await browser.action.setBadgeText({ text: '' });
    await browser.action.setTitle({ title: '' });
  }
  // On a watched page the icon has words of its own.
  for (const { id: tabId } of await browser.tabs.query({})) {
    if (tabId === undefined || !mentions(await browser.action.getTitle({ tabId }))) continue;
    await browser.action.setTitle({ tabId, title: message('actionTitle') });
  }
}

/** It is our own word, kept by ourselves; told from what an older version may have left. */
function isOutcome(kept: unknown): kept is Outcome {
  return typeof kept === 'object' && kept !== null && 'state' in kept && 'of' in kept;
}
