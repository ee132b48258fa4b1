/**
 * The model: everything that a journalist can see of a directory lies in cells, by name, each with what every change made of it, oldest first.
 * The last holds. To take a change back is to strike out what it made, wherever that stands.
 */
export type Model = { cells: Map<string, Made[]>; steps: Step[] };
/** What a change made of a cell; without `value` it emptied it. By `FIXED` it was made for good. */
export type Made = { change: number; value?: string };
/** A change, as the log shows it. */
export type Step = { id: number; kind: string; undone: boolean };
/** What each cell holds; empty ones are left out. */
export type State = ReadonlyMap<string, string>;

export const FIXED = 0;

export function emptyModel(): Model {
  return { cells: new Map(), steps: [] };
}

export function copyOf({ cells, steps }: Model): Model {
  return { cells: new Map([...cells].map(([cell, made]) => [cell, [...made]])), steps: steps.map((step) => ({ ...step })) };
}

/** `seen`: what was said and how often · `holder`: whose it is · `basis`: why. */
export function cellOfStatement(key: string, what: 'seen' | 'holder' | 'basis'): string {
  return `statement ${key} ${what}`;
}

export function cellOf(contact: string, part: string, key: string): string {
  return `contact ${contact} ${part} ${key}`;
}

/** How things stand. What nobody says is held by nobody, and a contact of whom nothing is said is not there. */
export function stateOf(model: Model): State {
  const all = lastValues(model);
  const held = holders(all);
  return new Map([...all].filter(([cell]) => keyIn(cell) !== undefined || held.has(holderOf(all, cell))));
}

function lastValues({ cells }: Model): State {
  const state = new Map<string, string>();
  for (const [cell, made] of cells) {
    const value = made.at(-1)?.value;
    if (value !== undefined && isSaid(cells, cell)) state.set(cell, value);
  }
  return state;
}

/** What was last made of contacts that are not there: who comes back from a backup comes as the backup has it. */
export function lastOf({ cells }: Model, isGone: (contact: string) => boolean): State {
  return new Map(
    [...cells].flatMap(([cell, made]) => {
      const value = made.at(-1)?.value;
      return value !== undefined && keyIn(cell) === undefined && isGone(holderOf(new Map(), cell)) ? [[cell, value] as const] : [];
    }),
  );
}

/** All contacts of whom something is said. */
export function holders(state: State): ReadonlySet<string> {
  return new Set([...state].flatMap(([cell, value]) => (cell.endsWith(' holder') ? value : [])));
}

function isSaid(cells: Model['cells'], cell: string): boolean {
  const key = keyIn(cell);
  return key === undefined || cells.get(cellOfStatement(key, 'seen'))?.at(-1)?.value !== undefined;
}

/** Notes what a change has made of the state. Who moves a statement, or says why it is whose, has had it in hand. */
export function note({ cells }: Model, change: number, before: State, after: State): void {
  const differing = [...new Set([...before.keys(), ...after.keys()])].filter((cell) => before.get(cell) !== after.get(cell));
  const keys = new Set(differing.flatMap((cell) => keyIn(cell) ?? []));
  for (const cell of new Set([...differing, ...[...keys].map((key) => cellOfStatement(key, 'seen'))])) {
    const value = after.get(cell);
    // Where a statement has gone it is nobody's; whose it was is known when it comes back.
    if (value === undefined && /^statement .* (holder|basis)$/.test(cell)) continue;
    cells.set(cell, [...(cells.get(cell) ?? []), { change, ...(value === undefined ? {} : { value }) }]);
  }
}

/**
 * Takes a change back; false where there is nothing to take back. A contact that would be left without a statement, though the journalist
 * has worked on it, keeps its part of the change: also what was moved to it, and has gone on since.
 */
export function takeBack(model: Model, change: number): boolean {
  const kept = new Set<string>();
  for (;;) {
    const trial: Model = { cells: strickenOut(model, change, (cell) => kept.has(holderThen(model, change, cell))), steps: model.steps };
    const bare = bareWorkedOn(lastValues(trial)).filter((contact) => !kept.has(contact));
    for (const contact of bare) kept.add(contact);
    if (bare.length > 0) continue;
    if (!touches(model, change) || [...model.cells].every(([cell, made]) => trial.cells.get(cell)?.length === made.length)) return false;
    model.cells = trial.cells;
    const step = model.steps.find(({ id }) => id === change);
    if (step) step.undone = !touches(model, change);
    return true;
  }
}

/** Whose a cell was once a change was made, as far as what stands tells. */
function holderThen({ cells }: Model, change: number, cell: string): string {
  const key = keyIn(cell);
  const made = key === undefined ? [] : (cells.get(cellOfStatement(key, 'holder')) ?? []);
  return made.findLast((one) => one.change <= change)?.value ?? holderOf(new Map(), cell);
}

export function touches({ cells }: Model, change: number): boolean {
  return [...cells.values()].some((made) => made.some((one) => one.change === change));
}

function strickenOut({ cells }: Model, change: number, stays: (cell: string) => boolean): Model['cells'] {
  const left = new Map<string, Made[]>();
  for (const [cell, made] of cells) {
    const rest = stays(cell) ? made : made.flatMap((one, at) => (one.change === change ? begunWith(cell, one, at) : one));
    if (rest.length > 0) left.set(cell, rest);
  }
  for (const cell of left.keys()) {
    const key = keyIn(cell);
    if (key !== undefined && !left.has(cellOfStatement(key, 'seen'))) left.delete(cell);
  }
  return left;
}

/** Whose a statement was first does not depend on which of its sightings is taken back. */
function begunWith(cell: string, made: Made, at: number): Made[] {
  return at === 0 && /^statement .* (holder|basis)$/.test(cell) ? [{ ...made, change: FIXED }] : [];
}

/** Contacts without a statement on which the journalist has left a word. */
function bareWorkedOn(state: State): string[] {
  const held = holders(state);
  const worked = [...state.keys()].flatMap((cell) => /^contact (\S+) (?!removal)/.exec(cell)?.[1] ?? []);
  return [...new Set(worked)].filter((contact) => !held.has(contact));
}

/** Whose a cell is. */
export function holderOf(state: State, cell: string): string {
  const key = keyIn(cell);
  return (key === undefined ? /^contact (\S+)/.exec(cell)?.[1] : state.get(cellOfStatement(key, 'holder'))) ?? '';
}

export function keyIn(cell: string): string | undefined {
  return /^statement (\S+)/.exec(cell)?.[1];
}
