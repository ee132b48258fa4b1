import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { later } from '../later.tsx';
import { useDocument } from '../use-document.ts';

const AtHand = later(() => import('./AtHand.tsx').then((loaded) => loaded.AtHand));

/** The number, else the address, that somebody came for: it has the focus, so that Enter or Ctrl+C copies it. */
export function NumberAtHand({ id }: { id: string }): JSX.Element {
  const isThere = useRef(false);
  // Who presses Enter twice in the address bar is faster than the number is read, and than what prints it is loaded.
  const isAwaited = useRef(false);
  useDocument('keydown', ({ key, repeat, target }) => {
    if (!isThere.current && key === 'Enter' && !repeat && target === document.body) isAwaited.current = true;
  });
  return <AtHand id={id} isAwaited={isAwaited} onThere={() => (isThere.current = true)} />;
}
