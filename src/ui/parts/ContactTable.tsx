import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { FormerNumber } from '../../directory/directory.ts';
import type { Listing } from '../../directory/listing.ts';
import type { ListPlace } from '../list-place.ts';
import { type Move, moveOf } from '../table-keys.ts';
import { type Choosing, useChoosing } from '../use-choosing.ts';
import { HEAD, useTableCursor } from '../use-table-cursor.ts';
import { type RowWindow, useWindow } from '../use-window.ts';
import { TableHead } from './TableHead.tsx';
import { type RowActions, TableRow } from './TableRow.tsx';

export type TableProps = RowActions & {
  label: string;
  rows: readonly Listing[];
  /** Another one begins at the top. */
  listKey: string;
  chosen: ReadonlySet<string>;
  onChoose: (chosen: ReadonlySet<string>) => void;
  sort: ListPlace['sort'];
  onSort: (sort: ListPlace['sort']) => void;
  /** Words to be marked in a row. */
  wordsOf: (one: Listing) => string[];
  /** The number that a row was found by where the contact no longer has it. */
  formerOf: (one: Listing) => FormerNumber | undefined;
};

/**
 * Contacts in a grid by the ARIA pattern, whose rows are drawn where they are in sight. The row with the cursor is always drawn, so that
 * the focus is never lost; one Tab leads into the grid and out of it.
 */
export function ContactTable({
  label,
  rows,
  listKey,
  chosen,
  onChoose,
  sort,
  onSort,
  wordsOf,
  formerOf,
  ...actions
}: TableProps): JSX.Element {
  const view = useWindow(rows.length, listKey);
  const choosing = useChoosing(rows, chosen, onChoose);
  const acts = useRef({ ...actions, onTick: choosing.choose });
  acts.current = { ...actions, onTick: choosing.choose };
  const { cursor, index, enter, move } = useTableCursor(rows, view);
  const takeKey = keysOf({ rows, chosen, choosing, index, move, page: view.page, onOpen: actions.onOpen });
  return (
    <div class="table-scroll" ref={view.scroller}>
      <div
        class="contact-table"
        role="grid"
        aria-label={label}
        aria-multiselectable
        aria-rowcount={rows.length + 1}
        aria-colcount={9}
        onKeyDown={takeKey}
        onFocusIn={(event) => enter(event.target)}
      >
        <TableHead sort={sort} onSort={onSort} active={index === HEAD ? cursor.column : undefined} />
        <div class="table-body" role="rowgroup" ref={view.body} style={{ '--rows': rows.length }}>
          {drawn(view, index, rows.length).flatMap((at) => {
            const one = rows[at];
            if (!one) return [];
            const words = wordsOf(one);
            const active = at === index ? cursor.column : undefined;
            const drawing = { one, index: at, words, former: formerOf(one), ticked: chosen.has(one.id), active };
            return <TableRow key={one.id} {...drawing} acts={acts} />;
          })}
        </div>
      </div>
    </div>
  );
}

/** Those in sight, and the one with the cursor. */
function drawn({ from, to }: RowWindow, cursor: number, count: number): number[] {
  const inSight = Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
  if (cursor < 0 || cursor >= count || (cursor >= from && cursor < to)) return inSight;
  return cursor < from ? [cursor, ...inSight] : [...inSight, cursor];
}

type Keys = Pick<TableProps, 'rows' | 'chosen' | 'onOpen'> & {
  choosing: Choosing;
  index: number;
  move: (step: Move) => number;
  page: () => number;
};

/** Arrows move, with Shift they choose; Space chooses, Enter opens, Ctrl and A choose all. */
function keysOf({ rows, chosen, choosing, index, move, page, onOpen }: Keys): (event: KeyboardEvent) => void {
  const id = rows[index]?.id;
  return (event) => {
    const { key, ctrlKey, metaKey, shiftKey, target } = event;
    const step = moveOf(event, page());
    const isAll = key.toLowerCase() === 'a' && (ctrlKey || metaKey);
    const isTick = key === ' ' && !(target instanceof HTMLButtonElement || target instanceof HTMLInputElement);
    const isOpening = key === 'Enter' && target instanceof HTMLDivElement;
    if (!step && !isAll && !(id !== undefined && (isTick || isOpening))) return;
    event.preventDefault();
    if (isAll) return choosing.chooseAll();
    if (step) return follow(step, shiftKey);
    if (isTick) choosing.choose(index, !chosen.has(id ?? ''), shiftKey);
    else onOpen(id ?? '');
  };

  function follow(step: Move, isStretch: boolean): void {
    const to = move(step);
    if (isStretch && !('along' in step) && index >= 0 && to >= 0) choosing.extend(index, to);
    else choosing.rest();
  }
}
