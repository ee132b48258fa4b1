import browser from 'webextension-polyfill';

/** The version of the extension, as its manifest says. */
export function ownVersion(): string {
  return browser.runtime.getManifest().version;
}

/** Where its source is published; undefined while its manifest names no place. */
export function sourceAddress(): string | undefined {
  return browser.runtime.getManifest().homepage_url;
}
