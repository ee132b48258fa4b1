import browser from 'webextension-polyfill';

const PAGE = 'src/directory.html';

/** Opens the page of all contacts, or a place in it, in a tab of its own, where there is room, and a dialog of the browser closes nothing. */
export async function openDirectoryPage(place = ''): Promise<void> {
  await browser.tabs.create({ url: directoryPage(place) });
}

/** The address of a place in it. */
export function directoryPage(place: string): string {
  return `${browser.runtime.getURL(PAGE)}${place}`;
}
