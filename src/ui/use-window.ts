import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Rows beyond what is in sight, so that a turn of the wheel finds them drawn. */
const BEYOND = 8;
/** The stretch moves by so many rows at once, so that most turns of the wheel draw nothing. */
const STEP = 6;

/**
 * Which rows of a long list are drawn: those in sight, and some more. All rows are of one height; `body` is as high as all of them.
 * `page`: how many rows are in sight.
 */
export type RowWindow = {
  scroller: RefObject<HTMLDivElement | null>;
  body: RefObject<HTMLDivElement | null>;
  from: number;
  to: number;
  page: () => number;
  /** Scrolls until a row is in sight, no further than needed. */
  reveal: (index: number) => void;
};

/** `count`: how many rows there are; `list` is another one where it should begin at its top. */
export function useWindow(count: number, list: unknown): RowWindow {
  const scroller = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const [first, setFirst] = useState(0);
  const [inSight, setInSight] = useState(20);
  function rowHeight(): number {
    return count === 0 || !body.current ? 1 : Math.max(1, body.current.offsetHeight / count);
  }
  function look(): void {
    const box = scroller.current;
    if (!box) return;
    setFirst(Math.floor(box.scrollTop / rowHeight() / STEP) * STEP);
    setInSight(Math.ceil(box.clientHeight / rowHeight()) + STEP);
  }
  useLayoutEffect(() => {
    scroller.current?.scrollTo({ top: 0 });
  }, [list]);
  useLayoutEffect(() => {
    const box = scroller.current;
    if (!box) return undefined;
    const observer = new ResizeObserver(look);
    observer.observe(box);
    box.addEventListener('scroll', look, { passive: true });
    look();
    return () => {
      observer.disconnect();
      box.removeEventListener('scroll', look);
    };
  }, [count]);
  function reveal(index: number): void {
    const box = scroller.current;
    if (!box || !body.current) return;
    const height = rowHeight();
    const top = index * height;
    // What stands above the rows, and stays in sight, covers as much of them.
    const covered = body.current.offsetTop;
    const most = box.clientHeight - covered - height;
    if (top < box.scrollTop) box.scrollTo({ top });
    else if (top > box.scrollTop + most) box.scrollTo({ top: top - most });
    look();
  }
  return {
    scroller,
    body,
    from: Math.max(0, Math.min(first, count) - BEYOND),
    to: Math.min(count, first + inSight + BEYOND),
    page: () => Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight()) - 2),
    reveal,
  };
}
