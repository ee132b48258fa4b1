import type { Contact } from './contact.ts';
import { fold } from './fold.ts';
import { nearness } from './near-names.ts';
import { foldName, foldOrganization, namesAgree, namesContradict } from './person-name.ts';
import { lineKind } from './phone-number.ts';
import { identifyingChannels } from './same-contact.ts';

/** One of two contacts that may be one: as whom it is known, as it is shown first; and the pages that speak of it. */
export type Known = { faces: readonly Contact[]; pages: readonly string[] };

/** What speaks for two contacts being one, or against it. `words` are the number or address that both have. */
export type Sign = { speaks: 'for' | 'against'; that: SignName; words?: string };

/** Named in full, so that whoever shows a sign has a sentence for each. */
export type SignName =
  | 'same-mobile'
  | 'same-number'
  | 'same-address'
  | 'same-name'
  | 'near-name'
  | 'spelled-name'
  | 'short-name'
  | 'same-given-name'
  | 'same-organization'
  | 'same-title'
  | 'same-unit'
  | 'other-family-name'
  | 'other-organization'
  | 'no-organization'
  | 'other-title'
  | 'other-numbers';

/** Why two may be one. `rests` tells on what: a number or address that both have, or their names. The likelier, the more `weight`. */
export type Doubt = { rests: 'channel' | 'name'; weight: number; signs: Sign[] };

/**
 * Why two contacts that were not joined unasked may still be one; nothing where too little speaks for it. It only ever suggests, so it
 * may be wrong more often than what joins. `holders` tells how many contacts have a number or address.
 */
export function mayBeSame(a: Known, b: Known, holders: (channel: string) => number): Doubt | undefined {
  const [one, other] = [a.faces[0], b.faces[0]];
  if (!one || !other || one.kind !== other.kind) return undefined;
  const common = commonChannels(one, other);
  const named = one.kind === 'person' ? nameLikeness(a.faces, b.faces) : deskLikeness(one, other);
  const organized = organizationLikeness(a.faces, b.faces);
  const rests = common.length > 0 ? 'channel' : 'name';
  const base =
    rests === 'channel'
      ? baseOfChannel(
          named,
          common.some((channel) => holders(channel) <= 2 && isPersonal(channel, one, other)),
        )
      : baseOfName(named, organized, a, b);
  if (base === undefined) return undefined;
  const signs = [...common.map((channel) => channelSign(channel, one)), ...NAMED[named], ...ORGANIZED[organized], ...workSigns(one, other)];
  const further = signs.filter(({ that }) => that === 'same-title' || that === 'same-unit').length;
  return { rests, weight: base + 5 * further, signs: [...signs.filter(isFor), ...signs.filter((sign) => !isFor(sign))] };
}

type NameLikeness = 'same' | 'spelled' | 'near' | 'short' | 'unnamed' | 'given' | 'other';
type OrganizationLikeness = 'same' | 'missing' | 'other';

/** The likeliest first. Another name at the same number is a colleague, unless the given name and nobody else has it. */
const BY_CHANNEL: Partial<Record<NameLikeness, number>> = { same: 90, spelled: 86, near: 84, short: 80, unnamed: 70, given: 60 };
/** A name alone says little: where it is not the same, the organization must be. */
const BY_NAME: Partial<Record<NameLikeness, Partial<Record<OrganizationLikeness, number>>>> = {
  same: { same: 66, missing: 50, other: 30 },
  spelled: { same: 48 },
  near: { same: 44 },
  short: { same: 40 },
};

function baseOfChannel(named: NameLikeness, isTheirsAlone: boolean): number | undefined {
  return named === 'given' && !isTheirsAlone ? undefined : BY_CHANNEL[named];
}

/** A page that speaks of both as two knows better. */
function baseOfName(named: NameLikeness, organized: OrganizationLikeness, a: Known, b: Known): number | undefined {
  return a.pages.some((page) => b.pages.includes(page)) ? undefined : BY_NAME[named]?.[organized];
}

const NAMED: Record<NameLikeness, Sign[]> = {
  same: [{ speaks: 'for', that: 'same-name' }],
  spelled: [{ speaks: 'for', that: 'spelled-name' }],
  near: [{ speaks: 'for', that: 'near-name' }],
  short: [{ speaks: 'for', that: 'short-name' }],
  unnamed: [],
  given: [
    { speaks: 'for', that: 'same-given-name' },
    { speaks: 'against', that: 'other-family-name' },
  ],
  other: [],
};
const ORGANIZED: Record<OrganizationLikeness, Sign[]> = {
  same: [{ speaks: 'for', that: 'same-organization' }],
  missing: [{ speaks: 'against', that: 'no-organization' }],
  other: [{ speaks: 'against', that: 'other-organization' }],
};

function isFor({ speaks }: Sign): boolean {
  return speaks === 'for';
}

function commonChannels(one: Contact, other: Contact): string[] {
  const channels = new Set(identifyingChannels(one));
  return identifyingChannels(other).filter((channel) => channels.has(channel));
}

const LIKELIEST: readonly NameLikeness[] = ['same', 'spelled', 'near', 'short', 'unnamed', 'given', 'other'];

/** Of all the names that either was ever given. */
function nameLikeness(a: readonly Contact[], b: readonly Contact[]): NameLikeness {
  const [names, others] = [namesOf(a), namesOf(b)];
  if (names.length === 0 || others.length === 0) return 'unnamed';
  const all = new Set(names.flatMap((name) => others.map((other) => likenessOfNames(name, other))));
  return LIKELIEST.find((likeness) => all.has(likeness)) ?? 'other';
}

function likenessOfNames(a: string, b: string): NameLikeness {
  if (namesAgree(a, b)) return 'same';
  const near = nearness(a, b);
  if (near !== undefined) return near;
  if (!namesContradict(a, b)) return 'short';
  const [one, other] = [foldName(a).split(' '), foldName(b).split(' ')];
  return one.length > 1 && other.length > 1 && one[0] === other[0] && (one[0] ?? '').length > 1 ? 'given' : 'other';
}

const MOST_NAMES = 5;

function namesOf(faces: readonly Contact[]): string[] {
  return [...new Set(faces.flatMap(({ name }) => name ?? []))].slice(0, MOST_NAMES);
}

/** A desk is called by its name or innermost unit; under one number several desks answer. */
function deskLikeness(a: Contact, b: Contact): NameLikeness {
  const [one, other] = [a, b].map(({ name, organization }) => fold(name ?? organization?.units?.at(-1) ?? ''));
  return one !== undefined && one !== '' && one === other ? 'same' : 'other';
}

function organizationLikeness(a: readonly Contact[], b: readonly Contact[]): OrganizationLikeness {
  const [one, other] = [a, b].map((faces) => new Set(faces.flatMap(({ organization }) => organization?.name ?? []).map(foldOrganization)));
  if (!one || !other || one.size === 0 || other.size === 0) return 'missing';
  return [...one].some((name) => other.has(name)) ? 'same' : 'other';
}

/** A mailbox that is not named after anybody may be several people's. */
function isPersonal(channel: string, ...contacts: Contact[]): boolean {
  if (!channel.includes('@')) return true;
  const box = fold(channel.slice(0, channel.lastIndexOf('@')));
  return contacts.some(({ name = '' }) =>
    foldName(name)
      .split(' ')
      .some((word) => word.length > 2 && box.includes(word)),
  );
}

function channelSign(channel: string, { phones }: Contact): Sign {
  const phone = phones.find(({ number }) => number === channel);
  if (!phone) return { speaks: 'for', that: 'same-address', words: channel };
  const isMobile = phone.features.includes('mobile') || lineKind(phone.number) === 'mobile';
  return { speaks: 'for', that: isMobile ? 'same-mobile' : 'same-number', words: channel };
}

function workSigns(a: Contact, b: Contact): Sign[] {
  const titles = [a, b].map(({ jobTitle }) => fold(jobTitle ?? ''));
  const units = [a, b].map(({ organization }) => fold(organization?.units?.at(-1) ?? ''));
  const haveTitles = titles.every((title) => title !== '');
  const differInNumbers = a.phones.length > 0 && b.phones.length > 0 && commonChannels(a, b).length === 0;
  return [
    ...(haveTitles && titles[0] === titles[1] ? [{ speaks: 'for' as const, that: 'same-title' as const }] : []),
    ...(units[0] !== '' && units[0] === units[1] ? [{ speaks: 'for' as const, that: 'same-unit' as const }] : []),
    ...(haveTitles && titles[0] !== titles[1] ? [{ speaks: 'against' as const, that: 'other-title' as const }] : []),
    ...(differInNumbers ? [{ speaks: 'against' as const, that: 'other-numbers' as const }] : []),
  ];
}
