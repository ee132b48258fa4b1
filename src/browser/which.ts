import browser from 'webextension-polyfill';

/** Whether this is Firefox, where it differs from Chrome in what no feature tells: the markup of suggestions, and where shortcuts are set. */
export function isFirefox(): boolean {
  return browser.runtime.getURL('').startsWith('moz-extension:');
}
