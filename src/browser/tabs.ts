import browser from 'webextension-polyfill';
import { DEMO_ADDRESS, isDemo } from './demo.ts';

/** The tab the journalist looks at. Its address and title are there only where activeTab was granted (by the click that opened the popup). */
export type OpenTab = { id: number; address?: string; title?: string };

export async function currentTab(): Promise<OpenTab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return undefined;
  const address = isDemo(tab.url) ? DEMO_ADDRESS : tab.url;
  return { id: tab.id, ...(address !== undefined && { address }), ...(tab.title !== undefined && { title: tab.title }) };
}

/**
 * Calls back when another tab may have come to the front, and when a page begins to load or has loaded, until the returned function is
 * called. Without a permission for tabs the browser tells no more than their numbers.
 */
export function watchTabs(onMove: (move: 'front' | 'loading' | 'loaded', tabId: number) => void): () => void {
  const activated = ({ tabId }: { tabId: number }): void => onMove('front', tabId);
  function updated(tabId: number, { status }: { status?: string }): void {
    if (status !== undefined) onMove(status === 'complete' ? 'loaded' : 'loading', tabId);
  }
  browser.tabs.onActivated.addListener(activated);
  browser.tabs.onUpdated.addListener(updated);
  return () => {
    browser.tabs.onActivated.removeListener(activated);
    browser.tabs.onUpdated.removeListener(updated);
  };
}

export async function openTab(address: string): Promise<void> {
  await browser.tabs.create({ url: address });
}

/** Opens a page of ours in a tab of its own. What it is asked for stands in the fragment of its address. */
export async function openOwnPage(page: 'panel' | 'options', asked: Record<string, string>, inFront = true): Promise<void> {
  const address = browser.runtime.getURL(`src/${page}.html#${new URLSearchParams(asked)}`);
  await browser.tabs.create({ url: address, active: inFront });
}

export async function openSettings(): Promise<void> {
  await browser.runtime.openOptionsPage();
}
