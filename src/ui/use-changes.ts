import { useEffect, useState } from 'preact/hooks';
import { watchPage } from '../browser/watch-page.ts';
import { isSame, type PageSeen } from './stated.ts';

type Ways = { look: number; tabId: number | undefined; read: () => Promise<PageSeen>; show: (seen: PageSeen) => void };

/**
 * Watches a page that was read, and reads it again when it has changed; `look` counts the readings so far. Where nobody stood on it, who now does is shown at once; else the
 * new reading is kept until it is asked for.
 */
export function useChanges(seen: PageSeen, { look, tabId, read, show }: Ways): PageSeen | undefined {
  const [kept, setKept] = useState<{ seen: PageSeen; of: PageSeen }>();
  useEffect(() => {
    if ((seen.state !== 'read' && seen.state !== 'loading') || tabId === undefined) return undefined;
    const statesNobody = seen.state !== 'read' || seen.stated.length === 0;
    let wanted = true;
    async function changed(): Promise<void> {
      const next = await read();
      if (!wanted || next.state !== 'read') return;
      if (statesNobody && !isSame(seen, next)) show(next);
      else setKept({ seen: next, of: seen });
    }
    const end = watchPage(tabId, () => void changed());
    return () => {
      wanted = false;
      end();
    };
  }, [look, tabId]);
  return kept?.of === seen && !isSame(kept.seen, seen) ? kept.seen : undefined;
}
