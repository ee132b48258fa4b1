import { tellClick, watchClicks } from '../browser/clicks.ts';
import { currentTab, type OpenTab, watchTabs } from '../browser/tabs.ts';
import type { PageSeen } from './stated.ts';

/** `read` reads the page in front, which is this tab's; `show` is told what is to be shown of it, `tell` whose it is. */
type Ways = {
  read: (tab: OpenTab | undefined) => Promise<PageSeen>;
  show: (seen: PageSeen) => void;
  tell: (tab: OpenTab | undefined) => void;
};
export type LookingAt = { lookAgain: () => void; end: () => void };

/** Looks at the page in front, once: it was clicked on, and whoever looks is gone before another one comes to the front. */
export function lookOnce({ read, show, tell }: Ways): LookingAt {
  let wanted = true;
  // Whom it states stays while the page is read again, with what is ticked.
  let statesSomebody = false;
  async function look(): Promise<void> {
    const tab = await currentTab();
    if (!wanted) return;
    tell(tab);
    if (!statesSomebody && isPage(tab)) show({ state: 'reading' });
    if (tab) void tellClick(tab.id);
    const seen = await read(tab);
    statesSomebody = seen.state === 'read' && seen.stated.length > 0;
    if (wanted) show(seen);
  }
  void look();
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
    const seen = await read(tab);
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

/** Whether a tab holds what can be read, for what its address tells: of the browser's own pages most browsers tell none. */
export function isPage(tab: OpenTab | undefined): boolean {
  return /^(?:https?|file):/.test(tab?.address ?? '');
}

/** Address without its fragment, which only scrolls. */
function pageOf({ address }: OpenTab): string | undefined {
  return address?.replace(/#.*$/, '');
}
