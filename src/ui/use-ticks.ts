import { useState } from 'preact/hooks';
import type { Statement } from '../contact/statement.ts';
import type { Comparison } from '../directory/directory.ts';
import { isTickedAtFirst, keysOf } from './stated.ts';

/** One row of those that were read: `key` stays when they are read again. */
export type Row = { key: string; statement: Statement; comparison: Comparison | undefined; chosen: boolean; mayChoose: boolean };
export type Ticks = { rows: Row[]; tick: (key: string, on: boolean) => void; tickAll: (on: boolean) => void; forget: () => void };

/**
 * Which of those that were read are ticked. Only what the journalist ticked or unticked is kept, also when the page is read again; all else
 * follows from how they stand to the directory, also after a save or an undo.
 */
export function useTicks(stated: readonly Statement[], comparisons: Comparison[] | undefined, untickedAtFirst: boolean): Ticks {
  const [ticks, setTicks] = useState<ReadonlyMap<string, boolean>>(new Map());
  const keys = keysOf(stated);
  const rows = stated.map((statement, index): Row => {
    const comparison = comparisons?.[index];
    const key = keys[index] ?? '';
    // Whom the journalist forgot is not collected again, so there is nothing to tick.
    const mayChoose = comparison?.standing !== 'forgotten';
    const chosen = mayChoose && (ticks.get(key) ?? (!untickedAtFirst && isTickedAtFirst(statement, comparison)));
    return { key, statement, comparison, chosen, mayChoose };
  });
  return {
    rows,
    tick: (key, on) => setTicks(new Map([...ticks, [key, on]])),
    tickAll: (on) => setTicks(new Map(keys.map((key) => [key, on]))),
    forget: () => setTicks(new Map()),
  };
}
