import { tellClick, watchClicks } from '../browser/clicks.ts';
import { currentTab, type OpenTab, watchTabs } from '../browser/tabs.ts';
import type { PageSeen } from './stated.ts';

/** `read` reads the page in front; `show` is told what is to be shown of it, `tell` whose it is. */
type Ways = { read: () => Promise<PageSeen>; show: (seen: PageSeen) => void; tell: (tab: OpenTab | undefined) => void };
export type LookingAt = { lookAgain: () => void; end: () => void };

/** Looks at the page in front, once: it was clicked on, and whoever looks is gone before another one comes to the front. */
export function lookOnce({ read, show, tell }: Ways): LookingAt {
  let wanted = true;
  async function look(): Promise<void> {
    show({ state: 'reading' });
    const seen = await read();
    if (wanted) show(seen);
  }
  async function lookWhere(): Promise<void> {
    const tab = await currentTab();
    if (wanted) tell(tab);
    if (tab) await tellClick(tab.id);
  }
  void look();
  void lookWhere();
  return {
    lookAgain: () => void look(),
    end: () => {
      wanted = false;
    },
  };
}

/**
 * Looks at whichever page is in front, and forgets what it saw of another. It reads where the browser says that it may, by telling the
 * page's address: where the journalist clicked on our icon or menu, on the same site after that, and on sites that were permitted. Elsewhere
 * it does not even try.
 */
export function followPages({ read, show, tell }: Ways): LookingAt {
  let shown: OpenTab | undefined;
  // Only the latest look is answered; what an earlier one finds is of a page that may be gone.
  let looks = 0;
  async function look({ reads, clicked }: { reads: boolean; clicked?: boolean }): Promise<void> {
    looks += 1;
    const mine = looks;
    const tab = await currentTab();
    if (mine !== looks) return;
    const permitted = clicked === true || tab?.address !== undefined;
    const another = shown === undefined || tab?.id !== shown.id || pageOf(tab) !== pageOf(shown);
    shown = tab;
    if (another) tell(tab);
    if (another || !permitted) show({ state: permitted ? 'reading' : 'unasked' });
    if (!reads || !permitted) return;
    const seen = await read();
    if (mine === looks) show(seen.state === 'refused' && !clicked ? { state: 'unasked' } : seen);
  }
  const ends = [
    watchTabs((move, tabId) => {
      if (move === 'front' || tabId === shown?.id) void look({ reads: move !== 'loading' });
    }),
    watchClicks((tabId) => {
      if (tabId === shown?.id) void look({ reads: true, clicked: true });
    }),
  ];
  void look({ reads: true });
  return {
    lookAgain: () => void look({ reads: true, clicked: true }),
    end: () => {
      looks = Number.POSITIVE_INFINITY;
      for (const end of ends) end();
    },
  };
}

/** Address without its fragment, which only scrolls. */
function pageOf({ address }: OpenTab): string | undefined {
  return address?.replace(/#.*$/, '');
}
