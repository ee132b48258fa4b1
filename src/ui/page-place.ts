import { useEffect, useState } from 'preact/hooks';
import { type ListPlace, listPlaceIn, queryOf, WHOLE_LIST } from './list-place.ts';

/** Where in the page of all contacts the journalist is. An organization by its name, folded. */
export type PagePlace =
  | { view: 'list'; list?: ListPlace }
  | { view: 'contact'; id: string }
  | { view: 'organization'; key: string }
  | { view: (typeof VIEWS)[number] };

/** Those whose name is all of their address. */
const VIEWS = ['codes', 'history', 'backups', 'import', 'review', 'suggestions', 'sheet', 'share', 'calls', 'add', 'paste'] as const;

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
  if (place.view === 'organization') return `#organization/${encodeURIComponent(place.key)}`;
  if (place.view !== 'list') return `#${place.view}`;
  const query = queryOf(place.list ?? WHOLE_LIST);
  return query === '' ? '#' : `#list?${query}`;
}

const CAME_FROM_HERE = 'came from here';

function placeIn(hash: string): PagePlace {
  const [, name, rest, query = ''] = /^#(\w+)(?:\/([^?]+))?(?:\?(.*))?$/.exec(hash) ?? [];
  const which = decoded(rest);
  if (name === 'contact' && which !== undefined) return { view: name, id: which };
  if (name === 'organization' && which !== undefined) return { view: name, key: which };
  const view = VIEWS.find((one) => one === name);
  return view === undefined ? { view: 'list', list: listPlaceIn(query) } : { view };
}

/** Nothing where it is no address that we wrote. */
function decoded(part: string | undefined): string | undefined {
  try {
    return part === undefined ? undefined : decodeURIComponent(part);
  } catch {
    return undefined;
  }
}
