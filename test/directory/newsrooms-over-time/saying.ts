import type { Contact } from '../../../src/contact/contact.ts';
import type { PhoneNumber } from '../../../src/contact/phone-number.ts';
import type { Random } from '../../generator/random.ts';
import { type Host } from './hosts.ts';
import type { Numbers } from './numbers.ts';
import type { Parameters } from './parameters.ts';
import { mistyped, spelledOut } from './spelling.ts';
import type { Somebody, Spell } from './truth.ts';

/** How a name is written: as it is, by other letters, of another alphabet in another way, shortened, or with a mistake. */
export type Written = 'in full' | 'spelled out' | 'romanized' | 'initials' | 'mistyped name';

/** What a page says of somebody, and what a human who knows them could tell it by. */
export type Said = {
  values: Contact;
  written: Written;
  turned: boolean;
  honorific: boolean;
  middle: boolean;
  /** Numbers and addresses in it that are theirs, and right. */
  own: string[];
  mistypedNumber: boolean;
  mistypedAddress: boolean;
  shared: boolean;
};

export type Saying = { random: Random; numbers: Numbers; parameters: Parameters; varied: boolean };

/** What a host's page says of somebody as things stand; `varied` pages are written anew each time. */
export function said(one: Somebody, spell: Spell, host: Host, saying: Saying): Said {
  const name = writtenName(one, spell, host, saying);
  const channels = writtenChannels(one, spell, host, saying);
  const unit = gives(host.gives.unit, one, saying) ? [spell.unit] : [];
  // Who has two of one name tells them apart.
  const isGiven = gives(host.gives.jobTitle, one, saying) || (one.like === 'namesake here' && unit.length === 0);
  const named = host.namesOrganization ? spell.organization.name : undefined;
  const organization = { ...(named === undefined ? {} : { name: named }), ...(unit.length === 0 ? {} : { units: unit }) };
  return {
    values: {
      kind: 'person',
      name: name.text,
      ...(isGiven ? { jobTitle: spell.jobTitle } : {}),
      ...(Object.keys(organization).length === 0 ? {} : { organization }),
      phones: channels.phones,
      emails: channels.emails,
    },
    ...name,
    ...channels,
  };
}

function gives(share: boolean, _: Somebody, { random, parameters, varied }: Saying): boolean {
  return share && !(varied && random.chance(parameters.writing.leavesOut));
}

type Name = Pick<Said, 'written' | 'turned' | 'honorific' | 'middle'> & { text: string };

function writtenName({ writings }: Somebody, { name }: Spell, host: Host, { random, parameters, varied }: Saying): Name {
  const [given, family] = writings
    ? [writings.given[host.writes % writings.given.length] ?? '', writings.family[host.writes % writings.family.length] ?? '']
    : [name.given, name.family];
  const spelled = host.spelledOut && spelledOut(given + family) !== given + family;
  const wrong = random.chance(parameters.writing.mistypedName) && family.length > 5;
  const kind = random.pick(['turned', 'missing', 'twice'] as const);
  const last = wrong ? mistyped(family, random.between(0, 9), kind) : spelled ? spelledOut(family) : family;
  const first = host.initials ? `${given.charAt(0)}.` : spelled && !wrong ? spelledOut(given) : given;
  const middle = name.middle !== undefined && host.middle !== 'none' && !(varied && random.chance(0.3)) && !host.initials;
  const between = middle ? ` ${host.middle === 'initial' ? `${name.middle?.charAt(0)}.` : name.middle}` : '';
  const after = name.generation === undefined ? '' : ` ${name.generation}`;
  const honorific = host.honorifics && given.length % 3 === 0;
  const turned = host.turned && after === '' && !host.initials;
  const text = turned ? `${last}, ${first}${between}` : `${honorific ? 'Dr. ' : ''}${first}${between} ${last}${after}`;
  const romanized = writings !== undefined && (given !== name.given || family !== name.family);
  const written = host.initials ? 'initials' : wrong ? 'mistyped name' : romanized ? 'romanized' : spelled ? 'spelled out' : 'in full';
  return { text, written, turned, honorific: honorific && !turned, middle };
}

type Channels = Pick<Said, 'own' | 'mistypedNumber' | 'mistypedAddress' | 'shared'> & Pick<Contact, 'phones' | 'emails'>;

function writtenChannels(one: Somebody, spell: Spell, host: Host, saying: Saying): Channels {
  const { random, numbers, parameters } = saying;
  const { organization, address } = spell;
  const own = [
    ...(spell.mobile !== undefined && (host.gives.mobile || spell.landline === undefined) ? [spell.mobile] : []),
    ...(spell.landline !== undefined && (host.gives.landline || spell.mobile === undefined) ? [spell.landline] : []),
  ].filter((_, at) => at === 0 || gives(true, one, saying));
  const wrong = random.chance(parameters.writing.mistypedNumber);
  const wrongAddress = random.chance(parameters.writing.mistypedAddress);
  const stated = own.map((number, at) => (wrong && at === 0 ? numbers.mistaken(number) : number));
  const shares = host.shares && random.chance(parameters.writing.sharedNumber * 2);
  const line = one.press ? organization.dutyLine : organization.switchboard;
  const phones = shares ? [...stated.slice(0, random.between(0, 1)), line] : stated;
  const mailbox = host.mailbox && one.press && random.chance(0.5);
  const box = mailbox
    ? organization.mailbox
    : address !== undefined && host.gives.address
      ? written(address, wrongAddress, saying)
      : undefined;
  return {
    phones: phones.map((number): PhoneNumber => ({ number, features: featuresOf(number, spell, host) })),
    emails: box === undefined ? [] : [{ address: box }],
    own: [...phones.filter((number) => own.includes(number)), ...(box !== undefined && box === address ? [box] : [])],
    mistypedNumber: wrong && phones.some((number) => stated.includes(number) && !own.includes(number)),
    mistypedAddress: box !== undefined && !mailbox && box !== address,
    shared: shares || mailbox,
  };
}

function written(address: string, wrong: boolean, { random }: Saying): string {
  const [local = '', domain = ''] = address.split('@');
  return wrong ? `${mistyped(local, random.between(0, 9), 'missing')}@${domain}` : address;
}

function featuresOf(number: string, { organization }: Spell, { marksSwitchboard }: Host): PhoneNumber['features'] {
  if (number === organization.switchboard && marksSwitchboard) return ['main-number'];
  return [/^\+447700|^\+467/.test(number) ? 'mobile' : 'voice'];
}
