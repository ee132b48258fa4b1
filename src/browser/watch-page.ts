import browser, { type Runtime } from 'webextension-polyfill';
// oxlint-disable-next-line import/default -- the build answers with the path of the file it makes.
import watchFile from '../watch.ts?script&iife';
import { fromRoot } from './page-access.ts';

/**
 * Calls back whenever the page of a tab has changed and come to rest, until the returned function is called or the window is closed. A page
 * that may not be looked at, or that goes away, is not watched, and nothing is said of it.
 */
export function watchPage(tabId: number, changed: () => void): () => void {
  let port: Runtime.Port | undefined;
  let wanted = true;
  async function begin(): Promise<void> {
    await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: [fromRoot(watchFile)], injectImmediately: true });
    if (!wanted) return;
    port = browser.tabs.connect(tabId, { name: 'press-contact-directory.watch', frameId: 0 });
    port.onMessage.addListener(changed);
  }
  begin().catch(() => undefined);
  return () => {
    wanted = false;
    port?.disconnect();
  };
}
