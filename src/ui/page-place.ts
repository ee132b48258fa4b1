import { useEffect, useState } from 'preact/hooks';

/** Where in the page of all contacts the journalist is. */
export type PagePlace = { view: 'list' } | { view: 'contact'; id: string } | { view: (typeof VIEWS)[number] };

/** Those whose name is all of their address. */
const VIEWS = ['codes', 'history', 'backups', 'import', 'review', 'suggestions', 'sheet', 'share', 'calls'] as const;

export type Wayfinding = { place: PagePlace; go: (place: PagePlace) => void; back: () => void };

/** The place stands in the address, so that the browser's own Back, a reload and a link find it. */
export function usePlace(): Wayfinding {
  const [place, setPlace] = useState<PagePlace>(() => placeIn(location.hash));
  useEffect(() => {
    const moved = (): void => setPlace(placeIn(location.hash));
    window.addEventListener('popstate', moved);
    return () => window.removeEventListener('popstate', moved);
  }, []);
  return {
    place,
    go: (next) => {
      history.pushState(CAME_FROM_HERE, '', hashOf(next));
      setPlace(next);
    },
    back: () => {
      if (history.state === CAME_FROM_HERE) return history.back();
      // Opened at this place: one step back would leave the page.
      history.replaceState(undefined, '', hashOf({ view: 'list' }));
      return setPlace({ view: 'list' });
    },
  };
}

/** The fragment of a place's address. */
export function hashOf(place: PagePlace): string {
  if (place.view === 'contact') return `#contact/${encodeURIComponent(place.id)}`;
  return place.view === 'list' ? '#' : `#${place.view}`;
}

const CAME_FROM_HERE = 'came from here';

function placeIn(hash: string): PagePlace {
  const [, name, id] = /^#(\w+)(?:\/([\w-]+))?$/.exec(hash) ?? [];
  if (name === 'contact' && id !== undefined) return { view: name, id };
  const view = VIEWS.find((one) => one === name);
  return view === undefined ? { view: 'list' } : { view };
}
