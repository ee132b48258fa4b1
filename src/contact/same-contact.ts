import type { Contact } from './contact.ts';
import { fold } from './fold.ts';
import { foldOrganization, nameKeys, namesAgree, namesContradict } from './person-name.ts';
import type { PhoneNumber } from './phone-number.ts';

/** Why two contacts are taken for one. */
export type Likeness = 'channel' | 'name';

/** What is known beside the two contacts: which channels identify nobody, and whether both are the word of one witness. */
export type LikenessContext = { isShared: (channel: string) => boolean; sameWitness: boolean };

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

/** The channels under which the contacts have names that contradict: switchboards and shared desks. */
export function sharedChannels(contacts: Iterable<Contact>): Set<string> {
  const holders = new Map<string, Map<string, Contact>>();
  const shared = new Set<string>();
  for (const contact of contacts) {
    // Those who are called the same are compared once: a page may name one of them a thousand times.
    const called = JSON.stringify([contact.kind, contact.name, contact.kind === 'office' && contact.organization]);
    for (const channel of identifyingChannels(contact)) {
      const known = holders.get(channel) ?? new Map<string, Contact>();
      if (shared.has(channel) || known.has(called)) continue;
      if ([...known.values()].some((other) => areDistinct(contact, other))) shared.add(channel);
      holders.set(channel, known.set(called, contact));
    }
  }
  return shared;
}

/** Under which keys a contact is looked up by name. */
export function lookupKeys({ kind, name, organization }: Contact): string[] {
  if (kind === 'person') return name === undefined ? [] : nameKeys(name);
  const desk = fold(name ?? organization?.units?.at(-1) ?? '');
  return desk === '' ? [] : [`desk ${desk}`];
}

function likePeople(a: Contact, b: Contact, { isShared, sameWitness }: LikenessContext): Likeness | undefined {
  if (a.name !== undefined && b.name !== undefined && namesContradict(a.name, b.name)) return undefined;
  if (haveCommonChannel(a, b, isShared)) return 'channel';
  if (a.name === undefined || b.name === undefined || !namesAgree(a.name, b.name)) return undefined;
  const [one, other] = [a.organization?.name, b.organization?.name];
  // Where a witness names no organization, it is its own.
  const sameOrganization = one === undefined || other === undefined ? sameWitness : foldOrganization(one) === foldOrganization(other);
  if (!sameOrganization) return undefined;
  return sameWitness && areNamesakes(a, b) ? undefined : 'name';
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
  if (haveCommonChannel(a, b, isShared)) return 'channel';
  const named = a.name !== undefined && b.name !== undefined && fold(a.name) === fold(b.name);
  const organized = sameWitness || (a.organization?.name !== undefined && b.organization?.name !== undefined);
  return named && organized && sameUnits(a, b) ? 'name' : undefined;
}

function haveCommonChannel(a: Contact, b: Contact, isShared: (channel: string) => boolean): boolean {
  const channels = new Set(identifyingChannels(a));
  return identifyingChannels(b).some((channel) => channels.has(channel) && !isShared(channel));
}

function identifies({ number, features }: PhoneNumber, kind: Contact['kind']): boolean {
  if (!number.startsWith('+') || features.includes('fax')) return false;
  return kind === 'office' || !features.includes('main-number');
}

function areDistinct(a: Contact, b: Contact): boolean {
  if (a.kind !== b.kind) return false;
  if (a.kind === 'office') return unitsContradict(a, b) || organizationsContradict(a, b);
  return a.name !== undefined && b.name !== undefined && namesContradict(a.name, b.name);
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
