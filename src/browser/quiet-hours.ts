import browser from 'webextension-polyfill';

const NAME = 'quiet-hours';
const MINUTES = 30;

/** Calls back twice an hour while the browser runs, for what nobody waits for. */
export function inQuietHours(act: () => Promise<void>): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === NAME) act().catch(reportError);
  });
  void setOnce();
}

/** Made anew each time the background starts, it would never ring. */
async function setOnce(): Promise<void> {
  const known = await browser.alarms.get(NAME);
  if (!known) await browser.alarms.create(NAME, { periodInMinutes: MINUTES });
}
