import browser from 'webextension-polyfill';

const PAGE = 'src/welcome.html';

/** Shows the first steps once, when the extension is installed; not to whoever loads it anew to work on it, as Firefox tells. */
export function showFirstSteps(): void {
  browser.runtime.onInstalled.addListener(({ reason, temporary }) => {
    if (reason === 'install' && !temporary) void openFirstSteps();
  });
}

export async function openFirstSteps(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(PAGE) });
}
