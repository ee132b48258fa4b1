import { useEffect, useState } from 'preact/hooks';
import type { Site } from '../browser/site-pattern.ts';
import { isWatched, watchedSites, watchPermissions } from '../browser/watched-sites.ts';

/** The sites that are watched, now and later; undefined until the browser has answered. */
export function useWatchedSites(): Site[] | undefined {
  const [sites, setSites] = useState<Site[]>();
  useEffect(() => {
    const ask = (): void => void watchedSites().then(setSites);
    ask();
    return watchPermissions(ask);
  }, []);
  return sites;
}

/** Whether the site of a page could be watched and is not. */
export function useWatchable(address: string | undefined): boolean {
  const [watchable, setWatchable] = useState(false);
  useEffect(() => {
    setWatchable(false);
    if (address !== undefined && /^https?:/.test(address)) void isWatched(address).then((watched) => setWatchable(!watched));
  }, [address]);
  return watchable;
}
