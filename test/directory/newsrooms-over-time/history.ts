import { type Making, nameOf, postAt, takenKey } from './making.ts';
import { addressOf } from './spelling.ts';
import type { Somebody, Spell, Turn } from './truth.ts';

/** Somebody with all that becomes of them; and whoever has their post after them. */
export function historyOf(one: Somebody, making: Making): Somebody[] {
  const spells = [...one.spells];
  const others: Somebody[] = [];
  let { until } = one;
  for (let month = (spells[0]?.from ?? 0) + 1; month < making.parameters.months && month < until; month += 1) {
    const now = spells.at(-1);
    const turn = now && turnOf(one, making);
    if (!now || turn === undefined) continue;
    if (turn === 'successor' || turn === 'leaves') {
      until = month;
      if (turn === 'successor') others.push(...historyOf(successor(now, month, making), making));
    } else spells.push({ ...turned(now, turn, making), from: month, turn });
  }
  return [{ ...one, spells, until }, ...others];
}

type Event = Turn | 'leaves';

/** What befalls somebody in a month, if anything does. Names of another alphabet, and of namesakes, stay. */
function turnOf({ writings, like }: Somebody, { random, parameters }: Making): Event | undefined {
  const { married, movedWithin, movedAway, succeeded, leaves, newNumber, newTitle } = parameters.yearly;
  const events: [Event, number][] = [
    ['married', writings || like ? 0 : married],
    ['moved within', like ? 0 : movedWithin],
    ['moved away', like ? 0 : movedAway],
    ['successor', succeeded],
    ['leaves', leaves],
    ['new number', newNumber],
    ['new title', like ? 0 : newTitle],
  ];
  return events.find(([, yearly]) => random.chance(yearly / 12))?.[0];
}

function turned(now: Spell, turn: Event, making: Making): Spell {
  const { random, numbers, parameters } = making;
  const { words, domain } = now.organization;
  if (turn === 'married') {
    const name = familyFree(now, making);
    const keeps = now.address === undefined || random.chance(parameters.how.keepsAddress);
    return { ...now, name, ...(keeps ? {} : { address: addressOf(name, domain) }) };
  }
  if (turn === 'moved within') {
    const unit = random.pick(words.units.filter((other) => other !== now.unit));
    return {
      ...now,
      unit,
      jobTitle: random.pick(words.jobTitles),
      ...(now.landline === undefined ? {} : { landline: numbers.landline() }),
    };
  }
  if (turn === 'moved away') return movedAway(now, making);
  if (turn === 'new number')
    return { ...now, ...(now.mobile === undefined ? { landline: numbers.landline() } : { mobile: numbers.mobile() }) };
  return { ...now, jobTitle: random.pick(words.jobTitles.filter((other) => other !== now.jobTitle)) };
}

function movedAway(now: Spell, making: Making): Spell {
  const { random, parameters, organizations, taken } = making;
  const free = organizations.filter((other) => other !== now.organization && !taken.has(takenKey(now.name, other)));
  if (free.length === 0) return now;
  const organization = random.pick(free);
  taken.add(takenKey(now.name, organization));
  const post = postAt(making, organization, now.name, 0);
  const address = addressOf(now.name, organization.domain);
  return random.chance(parameters.how.takesMobile) && now.mobile !== undefined
    ? { ...post, mobile: now.mobile, address }
    : { ...post, address };
}

/** A new family name that nobody in the house has with that given name. */
function familyFree({ name, organization }: Spell, { random, taken }: Making): Spell['name'] {
  const others = organization.words.surnames.filter((family) => !taken.has(takenKey({ ...name, family }, organization)));
  const called = { ...name, family: random.pick(others) };
  taken.add(takenKey(called, organization));
  return called;
}

function successor(now: Spell, month: number, making: Making): Somebody {
  const { random, parameters } = making;
  const post = postAt(making, now.organization, nameOf(making, now.organization), month);
  const { mobile, landline } = random.chance(parameters.how.inheritsNumber) ? now : post;
  const spell: Spell = {
    ...withoutNumbers(post),
    unit: now.unit,
    jobTitle: now.jobTitle,
    turn: 'successor',
    ...(mobile === undefined ? {} : { mobile }),
    ...(landline === undefined ? {} : { landline }),
  };
  return { id: '', spells: [spell], until: Number.POSITIVE_INFINITY, press: random.chance(0.5) };
}

function withoutNumbers({ mobile: _mobile, landline: _landline, ...spell }: Spell): Spell {
  return spell;
}
