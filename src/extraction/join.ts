import type { Contact } from '../contact/contact.ts';
import { asAddressed } from './clues/names.ts';
import type { Reading } from './recogniser.ts';

/** In nodes: so near stands what belongs to one card. */
const BESIDE = 60;
/** In nodes: so near stand two desks of one list. */
const NEXT = 40;

/** Step 5: one page speaks of a contact twice or more: first readings are filled by later ones, never overruled. */
export function joinReadings(readings: readonly Reading[]): Reading[] {
  const joined: Reading[] = [];
  const [hidden, shown] = [readings.filter(isHidden), readings.filter((reading) => !isHidden(reading))];
  const known = new Set(shown.flatMap(({ values }) => namesAndChannelsOf(values)));
  // What is hidden says nothing of those who are shown: not even a number that they lack, which may be bait.
  const all = [...shown, ...hidden.filter(({ values }) => !namesAndChannelsOf(values).some((name) => known.has(name)))];
  const people = all.filter(({ values }) => values.kind === 'person');
  const offices = all.filter(({ values }) => values.kind === 'office');
  const byName = new Map<string, number>();
  for (const reading of firstNamesLast(people)) {
    const key = nameKeyOf(reading.values);
    const at = byName.get(key) ?? fullerOf(reading, joined);
    const known = at === undefined ? undefined : joined[at];
    if (at !== undefined && known) joined[at] = fill(known, reading);
    else byName.set(key, joined.push(reading) - 1);
  }
  const owners = ownersOf(joined);
  const desks: Reading[] = [];
  for (const office of offices) {
    const person = besideOwner(office, joined, owners);
    if (person !== undefined) joined[person] = fill(joined[person] ?? office, channelsAlone(office));
    else if (!channelsOf(office.values).every((channel) => owners.has(channel))) addDesk(office, desks);
  }
  return [...joined, ...desks].sort((a, b) => (a.nodes[0] ?? 0) - (b.nodes[0] ?? 0));
}

/** What the line over a number calls it says nothing of whose it turns out to be. */
function channelsAlone(office: Reading): Reading {
  const { kind, phones, emails } = office.values;
  return { ...office, values: { kind, phones, emails } };
}

/** Whose each number and address is: places in the list; several where they share it. */
function ownersOf(people: readonly Reading[]): Map<string, number[]> {
  const owners = new Map<string, number[]>();
  people.forEach(({ values }, at) => {
    for (const channel of channelsOf(values)) owners.set(channel, [...(owners.get(channel) ?? []), at]);
  });
  return owners;
}

/** Markup may state but a part of a card: a number of nobody's, beside the address of one alone who stands right there, is theirs. */
function besideOwner(office: Reading, people: readonly Reading[], owners: ReadonlyMap<string, readonly number[]>): number | undefined {
  const known = channelsOf(office.values).flatMap((channel) => owners.get(channel) ?? []);
  const [only] = known;
  const person = only === undefined ? undefined : people[only];
  if (!person || person.recognisedBy === office.recognisedBy || new Set(known).size !== 1) return undefined;
  const distance = (office.nodes[0] ?? 0) - (person.nodes.at(-1) ?? 0);
  return distance > -BESIDE && distance < BESIDE ? only : undefined;
}

/** Two desks of one number that stand side by side under names of their own are two; else they are one, stated twice. */
function addDesk(office: Reading, desks: Reading[]): void {
  const channels = channelsOf(office.values);
  const at = desks.findIndex(
    (desk) => (channelsOf(desk.values).some((channel) => channels.includes(channel)) && !isNeighbour(desk, office)) || goesOn(desk, office),
  );
  const known = desks[at];
  if (known) desks[at] = fill(known, office);
  else desks.push(office);
}

/** "The press office answers 555-0143. Or write to the press office at …": one sentence has its number, the next its address. */
function goesOn(desk: Reading, office: Reading): boolean {
  const [a, b] = [desk.values, office.values];
  if (a.name === undefined || a.name.toLowerCase() !== b.name?.toLowerCase() || desk.recognisedBy !== office.recognisedBy) return false;
  const isOther = (a.phones.length === 0 || b.phones.length === 0) && (a.emails.length === 0 || b.emails.length === 0);
  return isOther && Math.abs((office.nodes[0] ?? 0) - (desk.nodes.at(-1) ?? 0)) <= 1;
}

function isNeighbour(desk: Reading, office: Reading): boolean {
  const [a, b] = [desk.values.name?.toLowerCase(), office.values.name?.toLowerCase()];
  const [all, also] = [channelsOf(desk.values), channelsOf(office.values)];
  // What has number and address in common is one desk with two tasks.
  if (all.length > 1 && all.length === also.length && all.every((channel) => also.includes(channel))) return false;
  if (a === undefined || b === undefined || a.includes(b) || b.includes(a)) return false;
  return Math.abs((office.nodes[0] ?? 0) - (desk.nodes[0] ?? 0)) < NEXT && desk.recognisedBy === office.recognisedBy;
}

/** "Write to Rosalind" is told by whoever shares her address and has a surname as well. */
function fullerOf({ values }: Reading, joined: readonly Reading[]): number | undefined {
  const { name } = values;
  if (name === undefined || name.includes(' ')) return undefined;
  const channels = channelsOf(values);
  const at = joined.findIndex(
    (other) => other.values.name?.split(' ').includes(name) && channelsOf(other.values).some((channel) => channels.includes(channel)),
  );
  return at < 0 ? undefined : at;
}

function firstNamesLast(people: readonly Reading[]): Reading[] {
  const isFirstName = ({ values }: Reading): boolean => !values.name?.includes(' ');
  return [...people.filter((reading) => !isFirstName(reading)), ...people.filter(isFirstName)];
}

function isHidden({ standing }: Reading): boolean {
  return standing === 'hidden';
}

function nameKeyOf({ name = '' }: Contact): string {
  return asAddressed(name) || name;
}

function namesAndChannelsOf(values: Contact): string[] {
  return [...(values.name === undefined ? [] : [nameKeyOf(values)]), ...channelsOf(values)];
}

function channelsOf({ phones, emails }: Contact): string[] {
  return [...phones.map(({ number }) => number), ...emails.map(({ address }) => address)];
}

function fill(first: Reading, later: Reading): Reading {
  const [a, b] = [first.values, later.values];
  const phones = [...a.phones, ...b.phones.filter(({ number }) => !a.phones.some((known) => known.number === number))];
  const emails = [...a.emails, ...b.emails.filter(({ address }) => !a.emails.some((known) => known.address === address))];
  const organization = a.organization || b.organization ? { organization: { ...b.organization, ...a.organization } } : {};
  const { standing, ...rest } = first;
  return {
    ...rest,
    values: { ...b, ...a, ...organization, phones, emails },
    texts: {
      ...later.texts,
      ...first.texts,
      phones: [...(first.texts.phones ?? []), ...(later.texts.phones ?? [])],
      emails: [...(first.texts.emails ?? []), ...(later.texts.emails ?? [])],
    },
    nodes: [...first.nodes, ...later.nodes],
    ...(standing !== undefined && later.standing !== undefined ? { standing } : {}),
  };
}
