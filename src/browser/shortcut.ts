import browser from 'webextension-polyfill';
import { isFirefox } from './which.ts';

const OPENS_POPUP = '_execute_action';
// Chrome shows its shortcuts on a page; Firefox has a dialog without an address, so there it is told in words.
const CHROME_SHORTCUTS = 'chrome://extensions/shortcuts';

/** The keys that open the popup, as the browser names them; undefined where none are set. */
export async function shortcut(): Promise<string | undefined> {
  const commands = await browser.commands.getAll();
  return commands.find((command) => command.name === OPENS_POPUP)?.shortcut || undefined;
}

/** Whether the browser has a page for its shortcuts that we may open. */
export function canOpenShortcuts(): boolean {
  return !isFirefox();
}

export async function openShortcuts(): Promise<void> {
  await browser.tabs.create({ url: CHROME_SHORTCUTS });
}
