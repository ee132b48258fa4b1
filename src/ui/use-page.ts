import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { message } from '../browser/locale.ts';
import { readPage as takeDownPage } from '../browser/page-access.ts';
import type { OpenTab } from '../browser/tabs.ts';
import { siteOf } from '../contact/source.ts';
import { followPages, isPage, lookOnce } from './look-at-pages.ts';
import { isSame, type PageSeen } from './stated.ts';
import type { Notice } from './surroundings.ts';
import { useChanges } from './use-changes.ts';
import type { Home } from './use-settings.ts';

/**
 * `address` is there where the browser tells it: of a page that we may read. `showChanges` is there where the page has changed since it was
 * read: nothing moves under the hand of who is choosing.
 */
export type OpenPage = { seen: PageSeen; site?: string; address?: string; readAgain: () => void; showChanges?: () => void };

/** How a window looks at pages: a popup at the one it opened over, a panel at the one in front, a tab of our own at none. */
export type Looking = 'once' | 'following' | 'never';

/** Reads the open page once `home` is known. */
export function usePage(home: Home, looking: Looking, say: (notice: Notice) => void): OpenPage {
  const { seen, look, latest, show } = useSeen();
  const [tab, setTab] = useState<OpenTab>();
  const [lookAgain, setLookAgain] = useState<() => void>();
  const asked = useRef(false);
  const country = home === 'not read yet' ? home : home.country;

  useEffect(() => {
    if (country === 'not read yet' || looking === 'never') return undefined;
    const begin = looking === 'once' ? lookOnce : followPages;
    const looks = begin({
      read: (tab) => readPage(country, tab),
      show: (next) => {
        if (asked.current && next.state === 'read' && isSame(latest.current, next)) say({ sentence: message('pageUnchanged') });
        if (next.state !== 'reading') asked.current = false;
        show(next);
      },
      tell: setTab,
    });
    setLookAgain(() => looks.lookAgain);
    return looks.end;
  }, [country, looking]);

  const readAgain = useCallback(() => {
    asked.current = true;
    lookAgain?.();
  }, [lookAgain]);
  const changed = useChanges(seen, {
    look,
    tabId: tab?.id,
    read: () => readPage(country === 'not read yet' ? undefined : country, tab),
    show,
  });
  const address = tab?.address;
  return {
    seen,
    readAgain,
    ...(changed && { showChanges: () => show(changed) }),
    ...(address !== undefined && { address, site: siteOf(address) }),
  };
}

/** What was last seen; read again and found as before, a page keeps what is ticked on it. `look` counts the readings. */
function useSeen() {
  const [{ seen, look }, setSeen] = useState<{ seen: PageSeen; look: number }>({ seen: { state: 'none' }, look: 0 });
  const latest = useRef(seen);
  const show = useCallback((next: PageSeen) => {
    if (!isSame(latest.current, next)) latest.current = next;
    setSeen((before) => ({ seen: latest.current, look: before.look + 1 }));
  }, []);
  return { seen, look, latest, show };
}

/** Whatever breaks on a page is told in the popup, with what to do next. */
async function readPage(home: string | undefined, tab: OpenTab | undefined): Promise<PageSeen> {
  try {
    const taking = takeDownPage();
    // What reads is loaded while the page is taken down, and not at all where that will be refused: first rows would wait for it.
    const [access, reader] = await Promise.all([taking, isPage(tab) ? import('./views/reading-page.ts') : undefined]);
    if (!('page' in access)) return { state: access.refused };
    const { seenOn } = reader ?? (await import('./views/reading-page.ts'));
    return seenOn(access.page, home);
  } catch (broken) {
    reportError(broken);
    return { state: 'failed' };
  }
}
