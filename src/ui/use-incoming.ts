import { useEffect, useState } from 'preact/hooks';
import { type Incoming, incomingIn, isList } from './incoming.ts';
import type { PagePlace, Wayfinding } from './page-place.ts';
import { useDocument } from './use-document.ts';
import { useDropAnywhere } from './use-drop-anywhere.ts';

/** `over`: files are held over the page. */
type Taking = { incoming: Incoming[]; setIncoming: (incoming: Incoming[]) => void; over: boolean };

/** What is to be imported: chosen, dropped anywhere on the page, or pasted into the list. Forgotten when one goes elsewhere. */
export function useIncoming(view: PagePlace['view'], go: Wayfinding['go']): Taking {
  const [incoming, setIncoming] = useState<Incoming[]>([]);
  function take(given: Incoming[]): void {
    setIncoming(given);
    if (view !== 'import') go({ view: 'import' });
  }
  const over = useDropAnywhere(take);
  useEffect(() => {
    if (view !== 'import') setIncoming([]);
  }, [view]);
  useDocument('paste', (event) => {
    const pasted = view === 'list' && !event.defaultPrevented ? incomingIn(event.clipboardData) : [];
    if (!pasted.some((one) => 'file' in one || isList(one.pasted))) return;
    event.preventDefault();
    take(pasted);
  });
  return { incoming, setIncoming, over };
}
