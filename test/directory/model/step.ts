import { note, type Step, stateOf } from './cells.ts';
import { settle } from './final.ts';
import { mustBe, mustBeSame } from './foretold.ts';
import { hold } from './hold.ts';
import { type Look, lookInto, told } from './look.ts';
import type { Operation } from './operations.ts';
import { type Outcome, perform } from './perform.ts';
import { must, type World } from './world.ts';

/** Does one operation, and looks whether the directory is then what the model says, and whole. */
export async function step(world: World, operation: Operation): Promise<void> {
  world.minute += 1;
  const before = world.look;
  const outcome = await perform(world, operation);
  world.look = await lookInto(world.beside);
  if (outcome.did === 'nothing') mustBeUntouched(before, world.look);
  else takeIn(world, before, outcome);
  await hold(world);
}

function mustBeUntouched(before: Look, after: Look): void {
  mustBeSame(after.state, before.state, 'what changes nothing');
  must(after.generation === before.generation && told(after.steps) === told(before.steps), 'what changes nothing is in the log');
}

function takeIn(world: World, before: Look, outcome: Exclude<Outcome, { did: 'nothing' }>): void {
  const { look, model } = world;
  switch (outcome.did) {
    case 'change':
      if (outcome.foretold) mustBe(look.state, before.state, outcome.foretold, outcome.change.kind);
      note(model, outcome.change.id, before.state, look.state);
      world.exact.push({ change: outcome.change.id, before: exactly(before) });
      break;
    case 'undo':
      mustBeSame(look.state, stateOf(model), 'undo');
      if (outcome.undone !== undefined) mustBeExact(world, outcome.undone);
      must(outcome.undone === undefined || outcome.change !== undefined, 'undo says that there was nothing to take back');
      break;
    default:
      world.exact = [];
  }
  if (outcome.change) log(world, outcome.change, before);
  else must(look.generation === before.generation, 'nothing was done, and the number of changes rose');
}

/** The latest change gives back exactly what was there, unless another than the latest was taken back since. */
function mustBeExact(world: World, undone: number): void {
  const last = world.exact.findLast(
    ({ change }) => change === undone || world.model.steps.some(({ id, undone: is }) => id === change && !is),
  );
  if (last?.change !== undone || world.model.steps.some(({ id, undone: is }) => id === undone && !is)) {
    world.exact = [];
    return;
  }
  const is = exactly(world.look);
  for (const [id, was] of last.before) mustBeAsBefore(is.get(id) ?? '', was);
  must(is.size === last.before.size, 'the latest change was taken back, and somebody is too many');
  world.exact = world.exact.slice(0, world.exact.indexOf(last));
}

function mustBeAsBefore(is: string, was: string): void {
  const from = Math.max(0, [...was].findIndex((letter, at) => letter !== is[at]) - 60);
  must(is === was, `the latest change was taken back, and there is …${is.slice(from, from + 160)}… for …${was.slice(from, from + 160)}…`);
}

/** All that is kept and shown, by contact. When it was used is no change, and the journalist's words on different things have no order. */
function exactly({ rows }: Look): ReadonlyMap<string, string> {
  return new Map(
    rows.map(({ id, statements, corrections, annotations, removedAt, summary }) => {
      const words = Object.values(corrections).map((some) => some.map((one) => told(one)).sort());
      return [id, told([statements.map(({ key, basis, ...seen }) => [basis, key, seen]), words, annotations, removedAt ?? '', summary])];
    }),
  );
}

/** One more step, after all others; the log keeps the latest 500, and what leaves it can no longer be taken back. */
function log({ model, look }: World, { id, kind }: { id: number; kind: string }, before: Look): void {
  const known = new Set(model.steps.map((one) => one.id));
  must(look.steps.some((one) => one.id === id) && !known.has(id), 'a change is not in the log');
  must(kind === 'restore' || look.generation === before.generation + 1, 'the number of changes rose by another than one');
  model.steps.push({ id, kind, undone: false });
  settle(model, look.steps);
  const isRight = (one: Step, at: number): boolean => {
    const logged = look.steps[at];
    return logged?.id === one.id && logged.kind === one.kind && (logged.undone ?? false) === one.undone;
  };
  must(look.steps.length === model.steps.length && model.steps.every(isRight), 'the log tells otherwise');
  must(look.steps.length <= 500, 'the log grows without bound');
}
