import type { Random } from '../../generator/random.ts';
import type { Numbers } from './numbers.ts';
import type { Parameters } from './parameters.ts';
import { addressOf } from './spelling.ts';
import type { Name, Organization, Spell } from './truth.ts';

export type Making = { random: Random; numbers: Numbers; parameters: Parameters; organizations: Organization[]; taken: Set<string> };

/** Numbers and a name of one's own, at work from the first month. */
export function postAt(making: Making, organization: Organization, name: Name, from: number): Spell {
  const { random, numbers } = making;
  const { words } = organization;
  const mobile = random.chance(0.75) ? numbers.mobile() : undefined;
  const landline = mobile === undefined || random.chance(0.4) ? numbers.landline() : undefined;
  return {
    from,
    turn: 'begins',
    organization,
    unit: random.pick(words.units),
    jobTitle: random.pick(words.jobTitles),
    name,
    ...(mobile === undefined ? {} : { mobile }),
    ...(landline === undefined ? {} : { landline }),
    ...(random.chance(0.85) ? { address: addressOf(name, organization.domain) } : {}),
  };
}

/** A name that nobody has had in that house. */
export function nameOf(making: Making, organization: Organization): Name {
  const { random, parameters } = making;
  const { givenNames, surnames } = organization.words;
  const given = random.pick(givenNames);
  const middle = random.chance(parameters.people.middleName) ? random.pick(givenNames.filter((other) => other !== given)) : undefined;
  const name = { given, ...(middle === undefined ? {} : { middle }), family: random.pick(surnames) };
  return isFree(name, organization, making) ? name : nameOf(making, organization);
}

/** Who has had which name where. */
export function takenKey({ given, family }: Name, { id }: Organization): string {
  return `${given} ${family} / ${id}`;
}

/** True for a name that nobody has had there; from now on somebody has. */
export function isFree(name: Name, organization: Organization, { taken }: Making): boolean {
  const key = takenKey(name, organization);
  const free = !taken.has(key);
  taken.add(key);
  return free;
}
