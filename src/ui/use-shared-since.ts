import { useLayoutEffect, useState } from 'preact/hooks';
import { readSetting, SCREEN_SHARED, watchSetting } from '../browser/settings.ts';

/** Since when others can see the screen (ISO 8601), or `no`; undefined until it is known. Where it cannot be read, as if they could. */
export function useSharedSince(): string | undefined {
  const [since, setSince] = useState<string>();
  // Asked for before anything is drawn, as nothing of the directory is shown until it is known.
  const [reading] = useState(() => readSetting(SCREEN_SHARED));
  useLayoutEffect(() => {
    reading.then(
      (read) => setSince((changed) => changed ?? read),
      (broken: unknown) => {
        reportError(broken);
        setSince((changed) => changed ?? new Date().toISOString());
      },
    );
    return watchSetting(SCREEN_SHARED, setSince);
  }, []);
  return since;
}
