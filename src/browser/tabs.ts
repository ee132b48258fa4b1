import browser from 'webextension-polyfill';

/** The tab the journalist looks at. Its address and title are there only where activeTab was granted (by the click that opened the popup). */
export type OpenTab = { id: number; address?: string; title?: string };

export async function currentTab(): Promise<OpenTab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return undefined;
  return { id: tab.id, ...(tab.url !== undefined && { address: tab.url }), ...(tab.title !== undefined && { title: tab.title }) };
}

export async function openTab(address: string): Promise<void> {
  await browser.tabs.create({ url: address });
}

export async function openSettings(): Promise<void> {
  await browser.runtime.openOptionsPage();
}
