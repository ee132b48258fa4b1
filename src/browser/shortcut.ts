import browser from 'webextension-polyfill';
import { isFirefox } from './which.ts';

/** What keys can do, as manifest.json names it, in the order of use. */
const COMMANDS = ['_execute_action', 'save-selection', 'save-page'] as const;
export type Command = (typeof COMMANDS)[number];
/** `keys` as the browser names them; absent where none are set. */
export type Shortcut = { command: Command; keys?: string };

// Chrome has a page for them with an address, Firefox a dialog and a way to open it.
const CHROME_SHORTCUTS = 'chrome://extensions/shortcuts';

/** Every command with its keys as they are now. */
export async function shortcuts(): Promise<Shortcut[]> {
  const all = await browser.commands.getAll();
  return COMMANDS.map((command) => {
    const keys = all.find(({ name }) => name === command)?.shortcut ?? '';
    return { command, ...(keys === '' ? {} : { keys }) };
  });
}

/** Opens where the browser lets its user set the keys. */
export async function openShortcuts(): Promise<void> {
  if (isFirefox()) await browser.commands.openShortcutSettings();
  else await browser.tabs.create({ url: CHROME_SHORTCUTS });
}
