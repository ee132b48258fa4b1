import { useCallback, useEffect, useState } from 'preact/hooks';
import { siteOf } from '../contact/source.ts';
import { followPages, lookOnce } from './look-at-pages.ts';
import type { PageSeen } from './stated.ts';
import type { Home } from './use-settings.ts';

/** `address` is there where the browser tells it: of a page that we may read. */
export type OpenPage = { seen: PageSeen; site?: string; address?: string; readAgain: () => void };

/** How a window looks at pages: a popup at the one it opened over, a panel at the one in front, a tab of our own at none. */
export type Looking = 'once' | 'following' | 'never';

/** Reads the open page once `home` is known, after the first paint: nothing is asked of the page before the search field is there. */
export function usePage(home: Home, looking: Looking): OpenPage {
  const [seen, setSeen] = useState<PageSeen>({ state: looking === 'never' ? 'none' : 'reading' });
  const [address, setAddress] = useState<string>();
  const [look, setLook] = useState<() => void>();
  const country = home === 'not read yet' ? home : home.country;

  useEffect(() => {
    if (country === 'not read yet' || looking === 'never') return undefined;
    const begin = looking === 'once' ? lookOnce : followPages;
    const { lookAgain, end } = begin({
      read: () => readPage(country),
      show: (next) => setSeen((before) => (isSame(before, next) ? before : next)),
      tell: (tab) => setAddress(tab?.address),
    });
    setLook(() => lookAgain);
    return end;
  }, [country, looking]);

  const readAgain = useCallback(() => look?.(), [look]);
  return { seen, readAgain, ...(address !== undefined && { address, site: siteOf(address) }) };
}

/** Read again and found as before, a page keeps what is ticked on it. */
function isSame(before: PageSeen, next: PageSeen): boolean {
  return JSON.stringify(before) === JSON.stringify(next);
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
