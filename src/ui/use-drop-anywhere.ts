import { useLayoutEffect, useState } from 'preact/hooks';
import { type Incoming, incomingIn } from './incoming.ts';

/**
 * Takes files that are dropped anywhere on the page, but where a part takes them for itself; true while some are held over it. Without it the
 * browser would leave the page for the file.
 */
export function useDropAnywhere(take: (incoming: Incoming[]) => void): boolean {
  const [over, setOver] = useState(false);
  useLayoutEffect(() => {
    function hold(event: DragEvent): void {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setOver(true);
    }
    // Left for another element of the page, it tells of that one.
    function leave({ relatedTarget }: DragEvent): void {
      if (relatedTarget === null) setOver(false);
    }
    function drop(event: DragEvent): void {
      setOver(false);
      if (event.defaultPrevented || !event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      take(incomingIn(event.dataTransfer));
    }
    document.addEventListener('dragover', hold);
    document.addEventListener('dragleave', leave);
    document.addEventListener('drop', drop);
    return () => {
      document.removeEventListener('dragover', hold);
      document.removeEventListener('dragleave', leave);
      document.removeEventListener('drop', drop);
    };
  });
  return over;
}
