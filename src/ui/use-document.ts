import { useLayoutEffect } from 'preact/hooks';

type Heard = 'keydown' | 'paste';

/**
 * Hears an event wherever the cursor is, and answers it as what is drawn now says: from the moment it is drawn, not a frame later, when a key
 * that was pressed at once would be answered by what was drawn before.
 */
export function useDocument<E extends Heard>(event: E, answer: (event: DocumentEventMap[E]) => void): void {
  useLayoutEffect(() => {
    document.addEventListener(event, answer);
    return () => document.removeEventListener(event, answer);
  });
}
