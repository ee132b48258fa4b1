import browser from 'webextension-polyfill';

const PAGE = 'src/demo.html';

/** Where the demo newsroom says that it stands: a host that nobody can have (RFC 2606), so that what is saved from it is told from all else. */
export const DEMO_ADDRESS = 'https://www.exempelstad.example.org/press/it-drift';

/** Opens the newsroom that is part of the extension. */
export async function openDemo(): Promise<void> {
  await browser.tabs.create({ url: demoPage() });
}

export function isDemo(address: string | undefined): boolean {
  return address?.startsWith(demoPage()) === true;
}

/**
 * The demo newsroom that stands in a tab. No browser lets a script into an extension's page, but its own pages may speak to each other; the
 * worker is none, and finds nothing.
 */
export function demoIn(tabId: number): Window | undefined {
  if (typeof document === 'undefined') return undefined;
  return browser.extension.getViews({ type: 'tab', tabId }).find((view) => isDemo(view.location.href));
}

function demoPage(): string {
  return browser.runtime.getURL(PAGE);
}
