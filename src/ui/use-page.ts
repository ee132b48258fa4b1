import { useCallback, useEffect, useState } from 'preact/hooks';
import { currentTab } from '../browser/tabs.ts';
import { siteOf } from '../contact/source.ts';
import type { PageSeen } from './stated.ts';

export type OpenPage = { seen: PageSeen; site?: string; readAgain: () => void };

/** Reads the open page once `home` is known, after the first paint: nothing is asked of the page before the search field is there. */
export function usePage(home: string | undefined | 'unknown'): OpenPage {
  const [seen, setSeen] = useState<PageSeen>({ state: 'reading' });
  const [site, setSite] = useState<string>();
  const read = useCallback(() => {
    if (home === 'unknown') return;
    setSeen({ state: 'reading' });
    readPage(home).then(setSeen);
  }, [home]);
  useEffect(read, [read]);
  useEffect(() => {
    currentTab().then((tab) => setSite(tab?.address === undefined ? undefined : siteOf(tab.address)));
  }, []);
  return { seen, readAgain: read, ...(site !== undefined && { site }) };
}

/** Whatever breaks on a page is told in the popup, with what to do next. */
async function readPage(home: string | undefined): Promise<PageSeen> {
  try {
    const { readOpenPage } = await import('./views/reading-page.ts');
    return await readOpenPage(home);
  } catch (broken) {
    console.error(broken);
    return { state: 'failed' };
  }
}
