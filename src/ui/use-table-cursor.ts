import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Listing } from '../directory/listing.ts';
import { cellAlong, focusCell, type Move } from './table-keys.ts';
import type { RowWindow } from './use-window.ts';

/** The row of headings, where the cursor may stand too. */
export const HEAD = -1;
const NAME = 1;

/** `id` is that of the row; absent at first, when Tab leads to the first row, and `HEAD` for the headings. */
type Cursor = { id?: string | typeof HEAD; column: number };

/** The cursor of a table: `index` is the row in which it stands, `enter` takes it to what got the focus, `move` answers to which row it went. */
type TableCursor = { cursor: Cursor; index: number; enter: (target: EventTarget | null) => void; move: (step: Move) => number };

export function useTableCursor(rows: readonly Listing[], view: RowWindow): TableCursor {
  const [cursor, setCursor] = useState<Cursor>({ column: NAME });
  const wanted = useRef(false);
  const stood = useRef({ index: 0, inside: false });
  const place = useMemo(() => rows.findIndex(({ id }) => id === cursor.id), [rows, cursor.id]);
  const index = cursor.id === HEAD ? HEAD : Math.max(0, place);

  const grid = (): HTMLElement | null | undefined => view.body.current?.parentElement;
  function goTo(next: number, column: number): void {
    wanted.current = true;
    const id = next === HEAD ? HEAD : rows[next]?.id;
    setCursor({ column, ...(id !== undefined && { id }) });
    if (next >= 0) view.reveal(next);
  }
  useLayoutEffect(() => {
    // Where the row with the focus is no longer in the list, the one in its place has it.
    const isLost = stood.current.inside && place < 0 && cursor.id !== HEAD && document.activeElement === document.body;
    if (isLost && rows.length > 0) goTo(Math.min(stood.current.index, rows.length - 1), cursor.column);
    else if (wanted.current) focusCell(rowAt(grid(), index), cursor.column);
    wanted.current = isLost && rows.length > 0;
    if (place >= 0) stood.current.index = place;
    stood.current.inside = grid()?.contains(document.activeElement) === true || wanted.current;
  });

  return {
    cursor,
    index,
    enter: (target) => {
      const cell = target instanceof Element ? target.closest<HTMLElement>('[data-column]') : undefined;
      const row = Number(cell?.closest('[aria-rowindex]')?.getAttribute('aria-rowindex')) - 2;
      const id = row === HEAD ? HEAD : rows[row]?.id;
      stood.current.inside = true;
      if (cell && id !== undefined) setCursor({ id, column: Number(cell.dataset['column']) });
    },
    move: (step) => {
      if ('along' in step) {
        const row = rowAt(grid(), index);
        if (row) goTo(index, cellAlong(row, cursor.column, step.along));
        return index;
      }
      const next = rowAfter(step, index, rows.length);
      goTo(next, cursor.column);
      return next;
    },
  };
}

function rowAt(grid: Element | null | undefined, index: number): Element | null {
  return grid?.querySelector(`[aria-rowindex="${index + 2}"]`) ?? null;
}

/** Only a single step leads up to the headings. */
function rowAfter(step: Exclude<Move, { along: unknown }>, index: number, count: number): number {
  if ('to' in step) return step.to === 'first' ? 0 : count - 1;
  const top = step.rows === -1 ? HEAD : 0;
  return Math.max(top, Math.min(count - 1, index + step.rows));
}
