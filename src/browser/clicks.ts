import browser from 'webextension-polyfill';

const KEY = 'click';

/**
 * Lets a panel know that the journalist clicked on our icon or menu in a tab, and so let us read it: the browser tells that to nobody but
 * the popup it opened and the background. Kept where a restart of the browser forgets it.
 */
export async function tellClick(tabId: number): Promise<void> {
  // With the time, since what is kept a second time unchanged is no news.
  await browser.storage.session.set({ [KEY]: { tabId, at: Date.now() } });
}

/** Calls back with the tab of each click until the returned function is called. */
export function watchClicks(onClick: (tabId: number) => void): () => void {
  function changed(changes: Record<string, { newValue?: unknown }>, area: string): void {
    const click = area === 'session' ? changes[KEY]?.newValue : undefined;
    if (isClick(click)) onClick(click.tabId);
  }
  browser.storage.onChanged.addListener(changed);
  return () => browser.storage.onChanged.removeListener(changed);
}

function isClick(kept: unknown): kept is { tabId: number } {
  return typeof kept === 'object' && kept !== null && 'tabId' in kept && typeof kept.tabId === 'number';
}
