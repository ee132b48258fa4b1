import browser from 'webextension-polyfill';

const PAGE = 'src/welcome.html';
const SHOWN = 'first-steps-shown';

/**
 * Shows the first steps when the extension is installed: once, since a browser that loads it from a folder tells at each start that it was
 * installed; and not to whoever loads it anew to work on it, as Firefox tells.
 */
export function showFirstSteps(): void {
  browser.runtime.onInstalled.addListener(({ reason, temporary }) => {
    if (reason === 'install' && !temporary) showOnce().catch(reportError);
  });
}

async function showOnce(): Promise<void> {
  const kept = await browser.storage.local.get(SHOWN);
  if (kept[SHOWN] === true) return;
  await browser.storage.local.set({ [SHOWN]: true });
  await browser.tabs.create({ url: browser.runtime.getURL(PAGE) });
}
