import { useCallback, useEffect, useState } from 'preact/hooks';
import { currentTab } from '../browser/tabs.ts';
import { siteOf } from '../contact/source.ts';
import type { PageSeen } from './stated.ts';
import type { Home } from './use-settings.ts';

export type OpenPage = { seen: PageSeen; site?: string; readAgain: () => void };

/** Reads the open page once `home` is known, after the first paint: nothing is asked of the page before the search field is there. */
export function usePage(home: Home): OpenPage {
  const [seen, setSeen] = useState<PageSeen>({ state: 'reading' });
  const [site, setSite] = useState<string>();
  const read = useCallback(() => {
    if (home === 'not read yet') return;
    setSeen({ state: 'reading' });
    void readPage(home.country).then(setSeen);
  }, [home === 'not read yet' ? home : home.country]);
  useEffect(read, [read]);
  useEffect(() => {
    void currentTab().then((tab) => setSite(tab?.address === undefined ? undefined : siteOf(tab.address)));
  }, []);
  return { seen, readAgain: read, ...(site !== undefined && { site }) };
}

/** Whatever breaks on a page is told in the popup, with what to do next. */
async function readPage(home: string | undefined): Promise<PageSeen> {
  try {
    const { readOpenPage } = await import('./views/reading-page.ts');
    return await readOpenPage(home);
  } catch (broken) {
    reportError(broken);
    return { state: 'failed' };
  }
}
