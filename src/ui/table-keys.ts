/** Where a key leads from a row: so many rows on, to the first or last row, or along the row. */
export type Move = { rows: number } | { to: 'first' | 'last' } | { along: 1 | -1 | 'first' | 'last' };

/** The moves of a grid by the ARIA pattern. `page`: how many rows are in sight. */
export function moveOf({ key, ctrlKey, metaKey, altKey }: KeyboardEvent, page: number): Move | undefined {
  if (altKey) return undefined;
  if (ctrlKey || metaKey) return WITH_CONTROL[key];
  return { ...ALONE, PageDown: { rows: page }, PageUp: { rows: -page } }[key];
}

const WITH_CONTROL: Readonly<Record<string, Move>> = { Home: { to: 'first' }, End: { to: 'last' } };
const ALONE: Readonly<Record<string, Move>> = {
  ArrowDown: { rows: 1 },
  ArrowUp: { rows: -1 },
  ArrowRight: { along: 1 },
  ArrowLeft: { along: -1 },
  Home: { along: 'first' },
  End: { along: 'last' },
};

/** The cell of a row that one comes to, among those that are drawn; narrow windows leave some out. */
export function cellAlong(row: Element, column: number, along: 1 | -1 | 'first' | 'last'): number {
  const drawn = [...row.querySelectorAll<HTMLElement>('[data-column]')].filter(({ offsetWidth }) => offsetWidth > 0);
  const columns = drawn.map(({ dataset }) => Number(dataset['column']));
  const at = columns.indexOf(column);
  const next = along === 'first' ? 0 : along === 'last' ? columns.length - 1 : at + along;
  return columns[Math.max(0, Math.min(columns.length - 1, next))] ?? column;
}

/** Puts the focus on what a cell holds, or on the cell itself. */
export function focusCell(row: Element | null, column: number): void {
  const cell = row?.querySelector<HTMLElement>(`[data-column="${column}"]`);
  const inside = cell?.querySelector<HTMLElement>('a, button, input');
  (inside ?? cell)?.focus({ preventScroll: true });
}
