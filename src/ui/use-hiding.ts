import { useLayoutEffect, useRef } from 'preact/hooks';

/** Acts when the journalist begins to share the screen, before another frame is drawn; not where it was shared when the window opened. */
export function useHiding(screenShared: boolean | undefined, act: () => void): void {
  const before = useRef(screenShared);
  useLayoutEffect(() => {
    if (before.current === false && screenShared) act();
    before.current = screenShared;
  }, [screenShared]);
}
