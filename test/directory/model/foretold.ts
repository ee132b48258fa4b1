import type { State } from './cells.ts';
import { must } from './world.ts';

/** What an operation makes of cells: their value, that they are emptied, or what must be true of their value. All other cells stay. */
export type Foretold = Map<string, string | undefined | ((value: string) => boolean)>;

/** Fails where the state is not what was there before with what was foretold. */
export function mustBe(after: State, before: State, foretold: Foretold, what: string): void {
  for (const [cell, value] of foretold) {
    const is = after.get(cell);
    const holds = typeof value === 'function' ? is !== undefined && value(is) : is === value;
    must(holds, `${what}: ${cell} is ${is}, and not ${String(value)}`);
  }
  mustBeSame(
    new Map([...after].filter(([cell]) => !foretold.has(cell))),
    new Map([...before].filter(([cell]) => !foretold.has(cell))),
    what,
  );
}

/** Fails where two states differ; why a statement is whose may be said otherwise. */
export function mustBeSame(is: State, shouldBe: State, what: string): void {
  for (const cell of new Set([...is.keys(), ...shouldBe.keys()])) {
    if (cell.endsWith(' basis')) continue;
    must(is.get(cell) === shouldBe.get(cell), `${what}: ${cell} is ${is.get(cell)}, and not ${shouldBe.get(cell)}`);
  }
}
