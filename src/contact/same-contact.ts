import type { Contact } from './contact.ts';
import { fold } from './fold.ts';
import { isNamedAfter, mayBeNamedAfter, nameLikeness } from './name-likeness.ts';
import { isNamesake, restAgrees } from './namesakes.ts';
import { foldOrganization, nameKeys } from './person-name.ts';
import type { PhoneNumber } from './phone-number.ts';

/** Why two contacts are taken for one. */
export type Likeness = 'channel' | 'name';

/**
 * What is known beside the two contacts: which channels identify nobody, whether both are the word of one witness, and all that anybody has
 * said of the first, by which another of the same name is told apart. `isOfSeveral` are the channels that tell nothing there; else the shared.
 */
export type LikenessContext = {
  isShared: (channel: string) => boolean;
  sameWitness: boolean;
  heard?: readonly Contact[];
  isOfSeveral?: (channel: string) => boolean;
};

/**
 * Why two contacts are one, or nothing. A number or address they have in common, unless it is shared or their names contradict; else
 * the same name at the same organization. A name alone, or a number of several names, identifies nobody.
 */
export function likeness(a: Contact, b: Contact, context: LikenessContext): Likeness | undefined {
  if (a.kind !== b.kind) return undefined;
  return a.kind === 'person' ? likePeople(a, b, context) : likeOffices(a, b, context);
}

/** The numbers and addresses that may identify a contact: never short numbers or fax, and a switchboard only a desk. */
export function identifyingChannels({ kind, phones, emails }: Contact): string[] {
  return [...phones.filter((phone) => identifies(phone, kind)).map(({ number }) => number), ...emails.map(({ address }) => address)];
}

/** Under which keys a contact is looked up by name. */
export function lookupKeys({ kind, name, organization }: Contact): string[] {
  if (kind === 'person') return name === undefined ? [] : nameKeys(name);
  const desk = fold(name ?? organization?.units?.at(-1) ?? '');
  return desk === '' ? [] : [`desk ${desk}`];
}

function likePeople(a: Contact, b: Contact, context: LikenessContext): Likeness | undefined {
  const { isShared, sameWitness, heard = [] } = context;
  const named = a.name === undefined || b.name === undefined ? undefined : nameLikeness(a.name, b.name);
  const own = commonChannels(a, b).filter((channel) => !isShared(channel) && isPersonal(channel, a, b));
  if (named === 'other') return undefined;
  if (named === 'family') return bearsTheirName(own, a, b) ? 'channel' : undefined;
  if (own.length > 0 && (named !== 'near' || bearsTheirName(own, a, b) || restAgrees(b, [a, ...heard]))) return 'channel';
  if (named !== 'same' || !areOfOneHouse(a, b, { sameWitness, heard })) return undefined;
  if (sameWitness && areNamesakes(a, b)) return undefined;
  return isNamesake(b, heard, { isShared: context.isOfSeveral ?? isShared, sameWitness }) ? undefined : 'name';
}

/** The same organization, or a number or address in common, be it a switchboard. Where a witness names no organization, it is its own. */
function areOfOneHouse(a: Contact, b: Contact, { sameWitness, heard }: { sameWitness: boolean; heard: readonly Contact[] }): boolean {
  if ([a, ...heard].some((known) => haveOneOrganization(known, b))) return true;
  if (sameWitness && (a.organization?.name === undefined || b.organization?.name === undefined)) return true;
  const channels = new Set(allChannels(a));
  return allChannels(b).some((channel) => channels.has(channel));
}

function haveOneOrganization(a: Contact, b: Contact): boolean {
  const [one, other] = [a.organization?.name, b.organization?.name];
  return one !== undefined && other !== undefined && foldOrganization(one) === foldOrganization(other);
}

/** "anna.lind@" of Anna Lind, also for A. Lind and for Anna Berg: whoever has her number after her is not given it. */
function bearsTheirName(channels: readonly string[], a: Contact, b: Contact): boolean {
  return channels.some((channel) => channel.includes('@') && [a, b].some(({ name }) => name !== undefined && isNamedAfter(channel, name)));
}

/** A mailbox that bears no name may be anybody's who works there. */
function isPersonal(channel: string, a: Contact, b: Contact): boolean {
  return !channel.includes('@') || [a, b].some(({ name }) => name === undefined || mayBeNamedAfter(channel, name));
}

/**
 * Two of one name whom one witness gives different work, different units and different numbers are two: a wrong join costs more than
 * a missed one. Of another witness such a statement is a claim about the one we know, not a new contact.
 */
function areNamesakes(a: Contact, b: Contact): boolean {
  const titles = [a.jobTitle, b.jobTitle].map((title) => fold(title ?? ''));
  return (
    unitsContradict(a, b) && titles.every((title) => title !== '') && titles[0] !== titles[1] && a.phones.length > 0 && b.phones.length > 0
  );
}

function likeOffices(a: Contact, b: Contact, { isShared, sameWitness }: LikenessContext): Likeness | undefined {
  if (unitsContradict(a, b) || organizationsContradict(a, b)) return undefined;
  if (commonChannels(a, b).some((channel) => !isShared(channel))) return 'channel';
  const named = a.name !== undefined && b.name !== undefined && fold(a.name) === fold(b.name);
  const organized = sameWitness || (a.organization?.name !== undefined && b.organization?.name !== undefined);
  return named && organized && sameUnits(a, b) ? 'name' : undefined;
}

function commonChannels(a: Contact, b: Contact): string[] {
  const channels = new Set(identifyingChannels(a));
  return identifyingChannels(b).filter((channel) => channels.has(channel));
}

function allChannels(contact: Contact): string[] {
  return [...numbersOf(contact), ...contact.emails.map(({ address }) => address)];
}

/** What can be dialled from anywhere. */
function numbersOf({ phones }: Contact): string[] {
  return phones.map(({ number }) => number).filter((number) => number.startsWith('+'));
}

function identifies({ number, features }: PhoneNumber, kind: Contact['kind']): boolean {
  if (!number.startsWith('+') || features.includes('fax')) return false;
  return kind === 'office' || !features.includes('main-number');
}

/** True where two who have a number or address cannot be one, so that it is of several. */
export function areDistinct(a: Contact, b: Contact, channel: string): boolean {
  if (a.kind !== b.kind) return false;
  if (a.kind === 'office') return unitsContradict(a, b) || organizationsContradict(a, b);
  if (a.name === undefined || b.name === undefined) return false;
  const named = nameLikeness(a.name, b.name);
  return named === 'other' || (named === 'family' && !bearsTheirName([channel], a, b));
}

function unitsContradict(a: Contact, b: Contact): boolean {
  const [one, other] = [foldedUnits(a), foldedUnits(b)];
  // One may name more levels than the other.
  return one.length > 0 && other.length > 0 && !one.some((unit) => other.includes(unit));
}

function sameUnits(a: Contact, b: Contact): boolean {
  return foldedUnits(a).join('/') === foldedUnits(b).join('/');
}

function foldedUnits({ organization }: Contact): string[] {
  return (organization?.units ?? []).map(fold);
}

function organizationsContradict(a: Contact, b: Contact): boolean {
  const [one, other] = [a.organization?.name, b.organization?.name];
  return one !== undefined && other !== undefined && foldOrganization(one) !== foldOrganization(other);
}
