import browser from 'webextension-polyfill';

const SOON = 'back up soon';
const NOW_AND_THEN = 'back up now and then';
/** In minutes. The first begins anew with each change, so that nothing is copied while one works. */
const AFTER_THE_LAST_CHANGE = 3;
const BETWEEN = 120;

/**
 * Calls back when it is time to keep a copy of the directory: a while after its last change, now and then in case that a window ended before it
 * could ask, and when the browser starts. For the background.
 */
export function onTimeToBackUp(callback: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === SOON || name === NOW_AND_THEN) callback();
  });
  browser.runtime.onStartup.addListener(callback);
  void begin();
}

/** The directory was changed. */
export async function backUpSoon(): Promise<void> {
  await browser.alarms.create(SOON, { delayInMinutes: AFTER_THE_LAST_CHANGE });
}

/** Made anew only where it is not there, or each start of the background would put it off. */
async function begin(): Promise<void> {
  if (!(await browser.alarms.get(NOW_AND_THEN))) await browser.alarms.create(NOW_AND_THEN, { periodInMinutes: BETWEEN });
}
