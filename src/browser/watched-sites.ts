import browser from 'webextension-polyfill';
import { patternOf, type Site, sitesOf } from './site-pattern.ts';

/** The sites that may be read without a click. The browser alone keeps which: a permission taken back in its own settings ends the watching. */
export async function watchedSites(): Promise<Site[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return sitesOf(origins);
}

/**
 * Asks for a site. To be called first in answer to a gesture, and in a tab: a popup closes when the browser asks. False where the
 * journalist, or the browser, says no.
 */
export async function watchSite({ origins }: Site): Promise<boolean> {
  try {
    return await browser.permissions.request({ origins });
  } catch {
    return false;
  }
}

export async function unwatchSite({ origins }: Site): Promise<void> {
  await browser.permissions.remove({ origins });
}

/** Whether a page may be read without a click. */
export async function isWatched(address: string): Promise<boolean> {
  const pattern = patternOf(address);
  return pattern !== undefined && (await browser.permissions.contains({ origins: [pattern] }));
}

/** Calls back when a site is added or removed, here or in the browser's settings, until the returned function is called. */
export function watchPermissions(onChange: () => void): () => void {
  const changed = (): void => onChange();
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
  return () => {
    browser.permissions.onAdded.removeListener(changed);
    browser.permissions.onRemoved.removeListener(changed);
  };
}
