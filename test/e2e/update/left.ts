// Bundled, and run in a page of the package of before.
import { makeVersion1 } from '../../directory/upgrades/version-1.ts';

/** What 0.3.0 left in the browser of somebody who used it: a directory, settings, and a line that is half typed. Frozen. */
export async function leave(): Promise<void> {
  await makeVersion1('press-contact-directory');
  const settings = { 'setting:home': 'NO', 'setting:copiedForm': 'international' };
  await Reflect.get(globalThis, 'chrome').storage.local.set(settings);
  localStorage.setItem('draft:add', 'Anna Ek, jurist, 070-17');
}
