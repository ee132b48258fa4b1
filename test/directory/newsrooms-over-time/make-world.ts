import type { Random } from '../../generator/random.ts';
import { historyOf } from './history.ts';
import { isFree, type Making, nameOf, postAt, takenKey } from './making.ts';
import { makeNumbers, type Numbers } from './numbers.ts';
import type { Parameters } from './parameters.ts';
import { addressOf, ascii, mistyped } from './spelling.ts';
import type { Desk, Name, Organization, Somebody, Spell, World } from './truth.ts';

/** Organizations, who works there and what becomes of them. */
export function makeWorld(random: Random, parameters: Parameters): World {
  const numbers = makeNumbers(random);
  const organizations = makeOrganizations(random, numbers, parameters);
  const making: Making = { random, numbers, parameters, organizations, taken: new Set() };
  const begun = organizations.flatMap((organization) =>
    Array.from({ length: random.between(...parameters.staff) }, () => somebody(making, organization)),
  );
  const all = [...begun, ...begun.flatMap((one) => whoIsCalledLike(one, making))];
  const people = numbered(all.flatMap((one) => historyOf(one, making)));
  return { organizations, people, desks: organizations.flatMap((organization) => desksOf(organization, making)), numbers };
}

function somebody(making: Making, organization: Organization): Somebody {
  const { random, parameters } = making;
  const writings = random.chance(parameters.people.romanized)
    ? { given: random.pick(parameters.romanized).given, family: random.pick(parameters.romanized).family }
    : undefined;
  const romanized = writings && { given: writings.given[0] ?? '', family: writings.family[0] ?? '' };
  if (romanized && !isFree(romanized, organization, making)) return somebody(making, organization);
  return {
    id: '',
    spells: [postAt(making, organization, romanized ?? nameOf(making, organization), 0)],
    until: Number.POSITIVE_INFINITY,
    press: random.chance(0.4),
    ...(writings ? { writings } : {}),
  };
}

/** Another of the same name: a colleague of other work, somebody elsewhere, or a son or daughter in the same house. */
function whoIsCalledLike(one: Somebody, making: Making): Somebody[] {
  const { random, parameters, organizations } = making;
  const { namesakeHere, namesakeElsewhere, fatherAndSon, nearlySame, sameInitial } = parameters.people;
  const [spell] = one.spells;
  if (!spell) return [];
  const { organization, name } = spell;
  const elsewhere = random.pick(organizations.filter((other) => other !== organization));
  const another = (like: NonNullable<Somebody['like']>, at: Organization, called: Name): Somebody[] => {
    one.like = like;
    making.taken.add(takenKey(called, at));
    return [
      {
        ...withoutWritings(one),
        like,
        press: random.chance(0.5),
        spells: [otherWork(postAt(making, at, called, random.between(0, 24)), spell, making)],
      },
    ];
  };
  if (random.chance(namesakeHere)) return another('namesake here', organization, name);
  if (random.chance(namesakeElsewhere)) return another('namesake elsewhere', elsewhere, name);
  if (random.chance(nearlySame)) return another('nearly the same name', organization, nearly(name, random));
  const initials = organization.words.givenNames.filter((given) => given !== name.given && given.charAt(0) === name.given.charAt(0));
  if (initials.length > 0 && random.chance(sameInitial))
    return another('same initial', organization, { ...name, given: random.pick(initials) });
  return random.chance(fatherAndSon)
    ? another('father and son', organization, { ...name, generation: random.pick(['Jr', 'jr.', 'Jr.']) })
    : [];
}

function withoutWritings({ writings: _writings, ...one }: Somebody): Somebody {
  return one;
}

/** "Eriksson" beside "Ericsson", "Maria" beside "Mariia": one letter of either. */
function nearly(name: Name, random: Random): Name {
  const part = random.pick(['given', 'family'] as const);
  return { ...name, [part]: mistyped(name[part], random.between(0, 9), random.pick(['missing', 'twice'])) };
}

function otherWork(spell: Spell, { unit, jobTitle, address }: Spell, { random }: Making): Spell {
  const { words, domain } = spell.organization;
  return {
    ...spell,
    unit: random.pick(words.units.filter((other) => other !== unit)),
    jobTitle: random.pick(words.jobTitles.filter((other) => other !== jobTitle)),
    ...(spell.address === undefined ? {} : { address: spell.address === address ? addressOf(spell.name, domain, 2) : spell.address }),
  };
}

function desksOf(organization: Organization, { random, numbers, parameters }: Making): Desk[] {
  const { words, switchboard, mailbox, domain } = organization;
  const units = random.shuffled(words.units).slice(0, 2);
  const renamed = random.chance(0.5)
    ? [{ from: random.between(6, parameters.months - 6), name: words.headings.press, unit: random.pick(words.units) }]
    : [];
  return [
    { id: `${organization.id} switchboard`, organization, spells: [{ from: 0, name: words.labels.phone }], number: switchboard },
    {
      id: `${organization.id} press`,
      organization,
      spells: [{ from: 0, name: words.headings.press }, ...renamed],
      number: organization.dutyLine,
      address: mailbox,
    },
    ...units.map((unit, at) => ({
      id: `${organization.id} desk ${at}`,
      organization,
      spells: [{ from: 0, name: words.headings.contacts, unit }],
      number: numbers.landline(),
      ...(random.chance(0.5) ? { address: `${ascii(unit)}@${domain}` } : {}),
    })),
  ];
}

function makeOrganizations(random: Random, numbers: Numbers, { lists, organizations }: Parameters): Organization[] {
  const made = new Map<string, Organization>();
  while (made.size < organizations) {
    const words = random.pick(lists);
    const name = random.pick(words.organizations);
    const slug = ascii(name);
    const domain = `${slug}.example`;
    const [switchboard, dutyLine] = [numbers.landline(), numbers.mobile()];
    made.set(slug, { id: slug, words, name, domain, slug, switchboard, dutyLine, mailbox: `press@${domain}` });
  }
  return [...made.values()];
}

function numbered(people: readonly Somebody[]): Somebody[] {
  return people.map((one, at) => ({ ...one, id: `person ${at}` }));
}
