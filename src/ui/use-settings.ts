import { useEffect, useState } from 'preact/hooks';
import { COUNTRIES } from '../browser/countries.ts';
import { countryOfComputer } from '../browser/locale.ts';
import { COPIED_FORM, type CopiedForm, HOME, readSetting, type Setting, watchSetting } from '../browser/settings.ts';

/** `home` is `unknown` until the setting is read, and undefined where neither setting nor computer tells a country. */
export function useSettings(): { copiedForm: CopiedForm; home: string | undefined | 'unknown' } {
  const copiedForm = useSetting(COPIED_FORM);
  const home = useSetting(HOME);
  return { copiedForm: copiedForm ?? COPIED_FORM.standard, home: home === undefined ? 'unknown' : countryFor(home) };
}

/** A setting as it is now, and as it becomes; undefined until it is read. */
export function useSetting<T>(setting: Setting<T>): T | undefined {
  const [value, setValue] = useState<T>();
  useEffect(() => {
    readSetting(setting).then((read) => setValue(() => read));
    return watchSetting(setting, (changed) => setValue(() => changed));
  }, [setting]);
  return value;
}

function countryFor(home: string): string | undefined {
  return home === HOME.standard ? countryOfComputer(COUNTRIES) : home;
}
