import browser from 'webextension-polyfill';

const PAGE = 'src/directory.html';

/** Opens the page of all contacts in a tab of its own, where there is room, and a dialog of the browser closes nothing; at a view of it, by name. */
export async function openDirectoryPage(view = ''): Promise<void> {
  await browser.tabs.create({ url: `${browser.runtime.getURL(PAGE)}#${view}` });
}
