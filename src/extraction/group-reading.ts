import type { Contact, Organization } from '../contact/contact.ts';
import type { PhoneFeature, PhoneNumber } from '../contact/phone-number.ts';
import type { Reason } from '../contact/reason.ts';
import type { Statement } from '../contact/statement.ts';
import { type Atom, LONGEST_TERSE } from './atoms.ts';
import { CARD_BOUNDARY } from './boundaries.ts';
import { captionOf } from './clues/captions.ts';
import { contains, lexiconOf, wordsOf } from './clues/lexicon.ts';
import { phoneLabelOf } from './clues/phones.ts';
import { deskOver } from './desk.ts';
import { type Group, isChannel } from './grouping.ts';
import { othersChannels } from './in-order.ts';
import { nameReasons } from './name-reasons.ts';
import type { Page } from './page.ts';
import type { Reading } from './recogniser.ts';
import { unique } from './unique.ts';
import { LONGEST_TITLE, type Named, type Work, workOf } from './work.ts';

/** What a group of atoms says: one contact, or several who share what follows their names. */
export function readGroup(group: Group, atoms: readonly Atom[], boundaries: readonly number[], page: Page): Reading[] {
  const own = atoms.slice(group.from, group.to);
  const names = namesOf(own);
  const form = formOf(own, page, Math.max(boundaries[group.from] ?? 0, boundaries[group.to] ?? 0));
  const desk = names.length === 0 ? deskOver(group, atoms, page) : undefined;
  const [name] = names;
  const sharers = name ? sharersBefore(group, atoms) : [];
  if (!name || sharers.length === 0) return [readOne(own, name, form, page, group, desk)];
  const others = othersChannels([...sharers, name], own, page.lines);
  return [...sharers, name].map((person, at) => {
    // What stands between the numbers only parts them.
    const theirs = own.filter((atom, index) => !others[at]?.has(atom) && !(atom.says === 'plain' && own.slice(0, index).some(isChannel)));
    const reading = readOne(theirs, name, form, page, group, desk);
    return person === name ? reading : sharedWith(reading, person);
  });
}

function readOne(own: readonly Atom[], name: Named | undefined, form: string, page: Page, group: Group, desk?: Atom): Reading {
  const phones = own.flatMap((atom) => (atom.says === 'phone' && 'phone' in atom ? [{ atom, value: atom.phone }] : []));
  const emails = own.flatMap((atom) => (atom.says === 'email' && 'email' in atom ? [{ atom, value: atom.email }] : []));
  const work = workOf(own, name, page, desk);
  const organization = organizationOf(work, page);
  const values: Contact = {
    kind: name ? 'person' : 'office',
    ...(name ? { name: name.name.name } : work.desk ? { name: work.desk.text } : {}),
    ...(work.jobTitle ? { jobTitle: work.jobTitle.text } : {}),
    ...(organization ? { organization } : {}),
    phones: unique(
      phones.map(({ value }) => (isSwitchboard(work.desk, page) ? asSwitchboard(value) : value)),
      ({ number, extension }) => `${number};${extension ?? ''}`,
    ),
    emails: unique(
      emails.map(({ value }) => value),
      ({ address }) => address,
    ),
    ...([...own, ...(desk ? [desk] : [])].some((atom) => marksPress(atom, page)) ? { press: true as const } : {}),
  };
  return {
    values,
    texts: textsOf(own, name, work, page),
    nodes: [...(desk?.nodes ?? []), ...own.flatMap(({ nodes }) => nodes)],
    recognisedBy: form,
    reasons: [...(name ? nameReasons(name.name) : []), ...otherNames(own, name), ...group.reasons],
    ...(own.every((atom) => page.lines[atom.line]?.place === 'footer') ? { standing: 'footer' as const } : {}),
  };
}

/** "Kommunens växel", "Switchboard": the desk is called what labels call its number. */
function isSwitchboard(desk: Atom | undefined, page: Page): boolean {
  const words = [desk?.text ?? '', desk?.text.split(/\s+/).at(-1) ?? ''];
  return words.some((text) => phoneLabelOf(text, page.languages)?.features.includes('main-number'));
}

function asSwitchboard(phone: PhoneNumber): PhoneNumber {
  if (phone.features.includes('fax')) return phone;
  return { ...phone, features: [...new Set<PhoneFeature>(['main-number', ...phone.features])] };
}

/** A mark of its own, or a title, unit or desk that is the press's. */
function marksPress({ says, text }: Atom, page: Page): boolean {
  if (says === 'press') return true;
  return (
    says !== 'phone' &&
    says !== 'email' &&
    says !== 'name' &&
    says !== 'address' &&
    text.length <= LONGEST_TITLE &&
    contains(lexiconOf(page.languages).press, wordsOf(text))
  );
}

/** Who else is named among the group's words, for one of them may be meant. */
function otherNames(own: readonly Atom[], name: Named | undefined): Reason[] {
  const words = namesOf(own).flatMap(({ text }) => (text === name?.text ? [] : [text]));
  return words.length === 0 ? [] : [{ speaks: 'against', that: 'other-names', words: [words.join(', ')] }];
}

/** The names of a group, the weightiest first. */
function namesOf(own: readonly Atom[]): Named[] {
  return own
    .filter((atom): atom is Named => atom.says === 'name' && 'name' in atom && atom.name !== undefined)
    .sort((a, b) => b.name.weight - a.name.weight);
}

/** "Anna Berg, Per Lund 555-0100": who stands directly before the group on its line, with nothing of their own. */
function sharersBefore(group: Group, atoms: readonly Atom[]): Named[] {
  const sharers: Named[] = [];
  const line = atoms[group.from]?.line;
  if (atoms[group.from]?.says !== 'name') return [];
  for (let at = group.from - 1; at >= group.after; at -= 1) {
    const atom = atoms[at];
    if (!atom || atom.line !== line || atom.says !== 'name' || !('name' in atom) || !atom.name) break;
    sharers.unshift({ ...atom, name: atom.name });
  }
  return sharers;
}

function sharedWith(reading: Reading, { name, text, nodes }: Named): Reading {
  const { jobTitle: _, ...values } = reading.values;
  return { ...reading, values: { ...values, name: name.name }, texts: { ...reading.texts, name: [text] }, nodes };
}

function organizationOf({ units, organization, desk }: Work, page: Page): Organization | undefined {
  const lexicon = lexiconOf(page.languages);
  const names = [
    ...units.map(({ text }) => captionOf(text, lexicon) ?? text),
    ...(desk && (desk.says === 'unit' || desk.says === 'plain' || desk.says === 'press' || desk.says === 'office') ? [desk.text] : []),
  ];
  if (names.length === 0 && !organization) return undefined;
  return {
    ...(organization ? { name: organization.text } : {}),
    ...(names.length > 0 ? { units: unique(names, (text) => text.toLowerCase()) } : {}),
  };
}

function textsOf(own: readonly Atom[], name: Named | undefined, work: Work, page: Page): Statement['texts'] {
  const words = (says: Atom['says']): string[] => own.filter((atom) => atom.says === says).map(({ text }) => text);
  const named = name ? halvesOf(name, page) : work.desk ? [work.desk.text] : [];
  return {
    ...(named.length === 0 ? {} : { name: named }),
    ...(work.jobTitle ? { jobTitle: [work.jobTitle.text] } : {}),
    ...(work.units.length > 0 ? { units: work.units.map(({ text }) => text) } : {}),
    ...(work.organization ? { organization: [work.organization.text] } : {}),
    ...(words('phone').length > 0 ? { phones: words('phone') } : {}),
    ...(words('email').length > 0 ? { emails: words('email') } : {}),
    ...(words('press').length > 0 ? { press: words('press') } : {}),
  };
}

/** A name that stands in two places, as it stands in each. */
function halvesOf({ text, line, start, end }: Named, { lines }: Page): string[] {
  const cut = lines[line]?.parted;
  return cut === undefined || cut <= start || cut >= end ? [text] : [text.slice(0, cut - start).trim(), text.slice(cut - start)];
}

/** The form by which the popup and `--explain` name the reading. */
function formOf(own: readonly Atom[], page: Page, parting: number): string {
  if (parting >= CARD_BOUNDARY) return 'cards';
  if (own.some(({ says }) => says === 'label')) return 'definition-list';
  return own.every(({ line }) => (page.lines[line]?.text.length ?? 0) > LONGEST_TERSE) ? 'prose' : 'lines';
}
