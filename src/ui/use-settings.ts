import { useLayoutEffect, useState } from 'preact/hooks';
import { homeFor } from '../browser/home.ts';
import { COPIED_FORM, type CopiedForm, HOME, readSetting, type Setting, watchSetting } from '../browser/settings.ts';

/** The journalist's country (ISO 3166-1 alpha-2), absent where neither setting nor computer tells one. */
export type Home = { country?: string } | 'not read yet';

export function useSettings(): { copiedForm: CopiedForm; home: Home } {
  const copiedForm = useSetting(COPIED_FORM);
  const home = useSetting(HOME);
  return { copiedForm: copiedForm ?? COPIED_FORM.standard, home: home === undefined ? 'not read yet' : homeFor(home) };
}

/** A setting as it is now, and as it becomes; undefined until it is read. */
export function useSetting<T>(setting: Setting<T>): T | undefined {
  const [value, setValue] = useState<T>();
  // Asked for while the first frame is drawn.
  useLayoutEffect(() => {
    readSetting(setting).then(
      (read) => setValue(() => read),
      // Nothing may wait for ever for a setting that cannot be read: the page is read once the home country is known.
      (broken: unknown) => {
        reportError(broken);
        setValue(() => setting.standard);
      },
    );
    return watchSetting(setting, (changed) => setValue(() => changed));
  }, [setting]);
  return value;
}
