import type { ExpectedContact } from '../differences.ts';
import { numbersOf, type Printed } from './numbers.ts';
import type { Random } from './random.ts';
import type { Words } from './words/words.ts';

/** Somebody as a newsroom prints them. */
export type Person = { name: string; jobTitle?: string; unit?: string; phones: Printed[]; email?: string };

/** What a newsroom has to say, before it is laid out. */
export type Newsroom = {
  words: Words;
  organization: string;
  /** As in addresses: "vassby-kommun". */
  slug: string;
  /** Whom the release names below its text. */
  named: Person[];
  /** The press contacts, on cards; one of them may be named by the release as well. */
  people: Person[];
  switchboard?: Printed;
  /** Sentences of the release, the switchboard's and the quoted expert's among them. */
  sentences: string[];
};

/** Makes up a newsroom of one of the lists: people in no order, some without unit, title, number or address. */
export function makeNewsroom(random: Random, lists: readonly Words[]): Newsroom {
  const words = random.pick(lists);
  const organization = random.pick(words.organizations);
  const slug = ascii(organization)
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-|-$/g, '');
  const numbers = numbersOf(words.country, random);
  const names = new Set<string>();
  const count = random.between(4, 12);
  while (names.size < count) names.add(`${random.pick(words.givenNames)} ${random.pick(words.surnames)}`);
  const everybody = [...names].map((name): Person => makePerson(name, words, slug, numbers, random));
  const [ofRelease, people] = [everybody.slice(0, random.between(0, 2)).map(withoutPress), everybody.slice(2)];
  const again = people.filter(isReachable).slice(0, random.chance(0.2) ? 1 : 0);
  const switchboard = random.chance(0.3) ? numbers('landline') : undefined;
  const quoted = `${random.pick(words.givenNames)} ${random.pick(words.surnames)}, ${random.pick(words.jobTitles).toLowerCase()}`;
  const sentences = random.shuffled([
    ...random.shuffled(words.sentences.slice(1)).slice(0, random.between(2, 5)),
    ...(switchboard ? [words.switchboard.replace('#', switchboard.printed)] : []),
    ...(random.chance(0.3) ? [words.quote.replace('#', quoted)] : []),
  ]);
  return { words, organization, slug, named: [...ofRelease, ...again], people, sentences, ...(switchboard ? { switchboard } : {}) };
}

/** Postal code and place, in the country's order. */
export function postalLine({ country, postal, places }: Words): string {
  const place = places[0] ?? '';
  return country === 'GB' ? `${place} ${postal}` : `${postal} ${place}`;
}

/**
 * What the newsroom's pages state: everybody whom one can reach, those on cards for press, and the switchboard. `more` is the line over
 * those whom the release names: "Media contact:" marks them for press as well.
 */
export function contactsOf({ people, named, organization, switchboard }: Newsroom, more: string): ExpectedContact[] {
  const forPress = (person: Person): ExpectedContact => ({ ...contactOf(person, organization), press: true as const });
  const press = people.filter(isReachable).map(forPress);
  const others = named
    .filter((person) => isReachable(person) && !people.includes(person))
    .map((person) => (OF_PRESS.test(more) ? forPress(person) : contactOf(person, organization)));
  const office = switchboard && {
    kind: 'office' as const,
    organization: { name: organization },
    phones: [{ number: switchboard.number }],
    emails: [],
  };
  return [...press, ...others, ...(office ? [office] : [])];
}

function contactOf({ name, jobTitle, unit, phones, email }: Person, organization: string): ExpectedContact {
  return {
    kind: 'person',
    name,
    ...(jobTitle === undefined ? {} : { jobTitle }),
    organization: { name: organization, ...(unit === undefined ? {} : { units: [unit] }) },
    phones: phones.map(({ number }) => ({ number })),
    emails: email === undefined ? [] : [{ address: email }],
  };
}

function isReachable({ phones, email }: Person): boolean {
  return phones.length > 0 || email !== undefined;
}

const OF_PRESS =
  /press|medi[aeó]|medier|lehdist|öffentlichkeit|haastattelu|interview|journalist|\bPR\b|\bpers(?!on)|prensa|stampa|\bpras|\btisk|mluvč|rzeczni|\bporta|porte-parole|comunica|woordvoer|voorlicht|médi/i;

/** Whether the release marks somebody for press by title or unit alone is anybody's guess, so it names nobody with these. */
function withoutPress({ jobTitle, unit, ...person }: Person): Person {
  const keep = (text: string | undefined): text is string => text !== undefined && !OF_PRESS.test(text);
  return { ...person, ...(keep(jobTitle) ? { jobTitle } : {}), ...(keep(unit) ? { unit } : {}) };
}

function makePerson(name: string, words: Words, slug: string, numbers: ReturnType<typeof numbersOf>, random: Random): Person {
  const reach = random.between(1, 100);
  const mail = reach > 55 && reach <= 98;
  const phone = reach <= 88;
  const two = phone && random.chance(0.1);
  const kind = random.chance(0.75) ? 'mobile' : 'landline';
  return {
    name,
    // A title that is the mark itself cannot be told from it.
    ...(random.chance(0.92) ? { jobTitle: random.pick(words.jobTitles.filter((title) => title !== words.pressMark)) } : {}),
    ...(random.chance(0.75) ? { unit: random.pick(words.units) } : {}),
    phones: two ? [numbers('landline'), numbers('mobile')] : phone ? [numbers(kind)] : [],
    ...(mail ? { email: addressOf(name, `${slug}.example.org`, random) } : {}),
  };
}

function addressOf(name: string, host: string, random: Random): string {
  const parts = ascii(name)
    .split(/[^a-z\d-]+/)
    .filter((part) => part !== '');
  const [given = '', ...rest] = parts;
  const surname = rest.join('');
  return `${random.pick([`${given}.${surname}`, `${given}.${surname}`, `${given[0]}${surname}`, `${given}_${surname}`])}@${host}`;
}

/** Lower-case letters without marks, as organizations spell people in addresses. */
function ascii(text: string): string {
  return text
    .toLowerCase()
    .replace(/[’']/g, '')
    .replaceAll('ø', 'o')
    .replaceAll('æ', 'ae')
    .replaceAll('ß', 'ss')
    .replaceAll('ı', 'i')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '');
}
