import type { Statement } from '../../../src/contact/statement.ts';
import type { Change, Directory, Remembered } from '../../../src/directory/directory.ts';
import { cellOf, holders, keyIn } from './cells.ts';
import { type Look, lookInto } from './look.ts';
import { sayingOf, sayingsIn } from './sayings.ts';
import { must, now, type World } from './world.ts';

/** Different statements that are kept of one contact; what is beyond is left out, and the model takes the directory's word for what. */
export const MOST_KEPT = 50;

/** Remembers statements. Whom they speak of is the directory's to say: what it says is what must be there then, and nothing else. */
export async function remembering(world: World, directory: Directory, statements: Statement[]): Promise<Change> {
  const { look } = world;
  const [compared] = statements.length === 1 ? await directory.compare(statements) : [];
  const { change, contacts } = await directory.remember(statements, now(world));
  must(contacts.length === statements.length, 'not every statement has an answer');
  if (compared)
    must(compared.standing === contacts[0]?.standing, `compared it was ${compared.standing}, kept it is ${contacts[0]?.standing}`);
  const after = await lookInto(world.beside);
  const said = sayingsIn(after.rows);
  const known = sayingsIn(look.rows);
  for (const [at, statement] of statements.entries()) {
    const [answer, saying] = [contacts[at], sayingOf(statement)];
    const times = statements.filter((other, place) => sayingOf(other) === saying && contacts[place]?.id !== undefined).length;
    if (answer?.standing === 'forgotten') mustBeForgotten(world, statement, answer.id);
    else mustBeKept(answer, said.get(saying), known.get(saying), times);
    must(!isForgotten(world, statement) || answer?.standing === 'forgotten', `somebody forgotten is back: ${saying}`);
  }
  mustTouchOnly(look, after, contacts, new Set(statements.flatMap((one) => said.get(sayingOf(one))?.key ?? [])));
  mustStandAs(look, contacts);
  return change;
}

type Answer = Remembered['contacts'][number];
type Said = { id: string; key: string; count: number };

function mustBeKept(answer: Answer | undefined, said: Said | undefined, known: Said | undefined, times: number): void {
  // A contact at its bound may have let it go again.
  if (!said) return;
  must(said.id === answer?.id, `a statement is held by ${said.id}, the answer was ${answer?.id}`);
  must(known === undefined || known.id === said.id, `a statement of ${known?.id} was kept with ${said.id}`);
  must(said.count === (known?.count ?? 0) + times, `a statement was said ${times} times more, and counts ${said.count}`);
}

function mustBeForgotten({ forgotten }: World, { source }: Statement, id: string | undefined): void {
  must(id === undefined && forgotten.ids.size > 0, 'nobody was forgotten');
  must(source.kind !== 'hand', 'what is written by hand is nobody who was forgotten');
}

/** What a page said by name of somebody who was forgotten. */
function isForgotten({ forgotten }: World, statement: Statement): boolean {
  return statement.source.kind === 'page' && forgotten.keys.has(sayingOf(statement));
}

function mustTouchOnly(before: Look, after: Look, contacts: readonly Answer[], said: ReadonlySet<string>): void {
  const removals = new Set(contacts.map(({ id }) => cellOf(id ?? '', 'removal', '')));
  const full = after.rows.some(({ statements }) => statements.length >= MOST_KEPT);
  for (const cell of new Set([...before.state.keys(), ...after.state.keys()])) {
    if (before.state.get(cell) === after.state.get(cell)) continue;
    const key = keyIn(cell);
    must(full || removals.has(cell) || (key !== undefined && said.has(key)), `remembering touched ${cell}`);
  }
  for (const cell of removals) must(!after.state.has(cell), 'who is saved again stays removed');
}

/** Somebody new is new, somebody removed is removed, and the others are neither. */
function mustStandAs({ state }: Look, contacts: readonly Answer[]): void {
  const known = holders(state);
  const met = new Set<string>();
  for (const { id, standing } of contacts) {
    if (id === undefined) continue;
    must((standing === 'new') === !known.has(id), `${id} is ${standing}`);
    const isRemoved = state.has(cellOf(id, 'removal', '')) && !met.has(id);
    must((standing === 'removed') === isRemoved, `${id} is ${standing}`);
    met.add(id);
  }
}
