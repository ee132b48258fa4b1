import { randomFrom } from '../../generator/random.ts';
import { hear, nothingHeard } from './heard.ts';
import { inMemory, type Taken } from './in-memory.ts';
import { makeWorld } from './make-world.ts';
import { dateOf, pagesOf, type Told } from './pages.ts';
import type { Parameters } from './parameters.ts';
import { phenomenonOf } from './phenomena.ts';
import { isSure } from './sure.ts';

/** What became of one statement that was not kept word for word before, beside what is true. */
export type Decision = {
  phenomenon: string;
  /** A careful human would have been sure. */
  isSure: boolean;
  /** The directory knew them. */
  isKnown: boolean;
  outcome: 'right' | 'wrong' | 'missed' | 'left open';
  told: Told;
  /** What the contact that it was wrongly put with was begun with. */
  instead?: Told;
};

/** Reads all the newsrooms of a set and decides as the directory does. */
export async function decisionsOf(parameters: Parameters): Promise<Decision[]> {
  const all: Decision[] = [];
  for (const seed of parameters.seeds) all.push(...(await decisionsOfWorld(seed, parameters)));
  return all;
}

async function decisionsOfWorld(seed: number, parameters: Parameters): Promise<Decision[]> {
  const random = randomFrom(seed);
  const pages = pagesOf(makeWorld(random, parameters), random, parameters);
  const remember = inMemory();
  const heard = nothingHeard();
  const contacts = new Map<string, Told[]>();
  const decisions: Decision[] = [];
  for (const [at, page] of pages.entries()) {
    const taken = await remember(
      page.tells.map(({ statement }) => statement),
      dateOf(page.month, 11 + (at % 15)),
    );
    const stand = page.tells.map((told) => ({
      phenomenon: phenomenonOf(told, page, heard),
      isSure: isSure(told, heard),
      isKnown: heard.of.has(told.truth),
    }));
    for (const [which, told] of page.tells.entries()) {
      const [one, before] = [taken[which], stand[which]];
      if (!one || !before) continue;
      const members = contacts.get(one.id) ?? [];
      contacts.set(one.id, [...members, told]);
      hear(heard, told);
      if (!one.isRepeated) decisions.push({ ...before, told, ...outcomeOf(told, one, members, before) });
    }
  }
  return decisions;
}

function outcomeOf(
  { truth }: Told,
  { isNew }: Taken,
  members: readonly Told[],
  { isSure: sure, isKnown }: Pick<Decision, 'isSure' | 'isKnown'>,
): Pick<Decision, 'outcome' | 'instead'> {
  if (isNew) return { outcome: !isKnown ? 'right' : sure ? 'missed' : 'left open' };
  const [first] = members;
  return majorityOf(members) === truth || !first ? { outcome: 'right' } : { outcome: 'wrong', instead: first };
}

/** Whom most of a contact's statements speak of; of equally many, whom the first does. */
function majorityOf(members: readonly Told[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { truth } of members) counts.set(truth, (counts.get(truth) ?? 0) + 1);
  return [...counts].reduce<[string, number] | undefined>((most, one) => (most && most[1] >= one[1] ? most : one), undefined)?.[0];
}
