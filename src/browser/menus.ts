import browser from 'webextension-polyfill';
import type { Pointing } from '../page/page-tree.ts';
import { onOtherLanguage, speakAsSet } from './chosen-language.ts';
import { message } from './locale.ts';

/** What the journalist asked to have saved, by a menu or a shortcut, and where. */
export type Wish = {
  of: 'selection' | 'link' | 'page';
  tabId: number;
  /** The frame that was clicked in; the page's own where it is not known. */
  frameId: number;
  pointing?: Pointing;
  /** What is selected, its lines run together, as the browser tells it: all there is where no script may look. */
  text?: string;
  /** Address of the frame or page; absent where the browser does not tell. */
  address?: string;
};

const SELECTION = 'save-selection';
const LINK = 'save-link';
const PAGE = 'save-page';

/** Puts the three entries into the menus when the extension is installed or updated, and when another language is chosen; the browser keeps them. Where one alone applies, it stands at the top level. */
export function keepMenus(): void {
  browser.runtime.onInstalled.addListener(makeMenus);
  onOtherLanguage(makeMenus);
}

async function makeMenus(): Promise<void> {
  await speakAsSet();
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: SELECTION, contexts: ['selection'], title: message('menuSaveSelection') });
  browser.contextMenus.create({
    id: LINK,
    contexts: ['link'],
    targetUrlPatterns: ['tel:*', 'mailto:*'],
    title: message('menuSaveLink'),
  });
  browser.contextMenus.create({ id: PAGE, contexts: ['page'], title: message('menuSavePage') });
}

/**
 * Calls back with what is wished, by menu or shortcut. Nothing is awaited before the callback begins, for what it opens needs the user's
 * gesture, which ends at the first wait.
 */
export function onWish(grant: (wish: Wish) => void): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (tab?.id === undefined) return;
    const { menuItemId, linkUrl, selectionText, frameUrl, pageUrl, frameId = 0 } = info;
    const address = frameUrl ?? pageUrl;
    const where = { tabId: tab.id, frameId, ...(address === undefined ? {} : { address }) };
    if (menuItemId === SELECTION)
      grant({ ...where, of: 'selection', pointing: { at: 'selection' }, ...(selectionText === undefined ? {} : { text: selectionText }) });
    if (menuItemId === LINK && linkUrl !== undefined)
      grant({ ...where, of: 'link', pointing: { at: 'link', href: linkUrl }, text: linkUrl });
    if (menuItemId === PAGE) grant({ ...where, frameId: 0, of: 'page' });
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (tab?.id === undefined) return;
    const where = { tabId: tab.id, frameId: 0, ...(tab.url === undefined ? {} : { address: tab.url }) };
    if (command === SELECTION) grant({ ...where, of: 'selection', pointing: { at: 'selection' } });
    if (command === PAGE) grant({ ...where, of: 'page' });
  });
}
