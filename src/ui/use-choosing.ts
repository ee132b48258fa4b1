import { useRef } from 'preact/hooks';
import type { Listing } from '../directory/listing.ts';

type Chosen = ReadonlySet<string>;

/** Choosing among the rows of a list: one, a stretch of them, or all. */
export type Choosing = {
  /** One row; with `stretch`, all from the one that was chosen last. */
  choose: (index: number, on: boolean, stretch: boolean) => void;
  /** From where one began to hold Shift to this row; whoever the stretch leaves again is as before. */
  extend: (from: number, to: number) => void;
  /** The next stretch begins anew. */
  rest: () => void;
  chooseAll: () => void;
};

export function useChoosing(rows: readonly Listing[], chosen: Chosen, onChoose: (chosen: Chosen) => void): Choosing {
  const last = useRef<string | undefined>(undefined);
  const begun = useRef<{ at: string | undefined; before: Chosen } | undefined>(undefined);

  function stretch(one: number, other: number): string[] {
    return rows.slice(Math.min(one, other), Math.max(one, other) + 1).map(({ id }) => id);
  }
  function indexOf(id: string | undefined, otherwise: number): number {
    const index = rows.findIndex((row) => row.id === id);
    return index < 0 ? otherwise : index;
  }
  return {
    choose: (index, on, isStretch) => {
      const ids = isStretch ? stretch(indexOf(last.current, index), index) : stretch(index, index);
      last.current = rows[index]?.id;
      begun.current = undefined;
      const next = new Set(chosen);
      for (const id of ids) {
        if (on) next.add(id);
        else next.delete(id);
      }
      onChoose(next);
    },
    extend: (from, to) => {
      begun.current ??= { at: rows[from]?.id, before: chosen };
      onChoose(new Set([...begun.current.before, ...stretch(indexOf(begun.current.at, from), to)]));
      last.current = rows[to]?.id;
    },
    rest: () => {
      begun.current = undefined;
    },
    chooseAll: () => onChoose(new Set([...chosen, ...rows.map(({ id }) => id)])),
  };
}
