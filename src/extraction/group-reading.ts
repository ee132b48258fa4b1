import type { Contact, Organization } from '../contact/contact.ts';
import type { PhoneFeature, PhoneNumber } from '../contact/phone-number.ts';
import type { Statement } from '../contact/statement.ts';
import { type Atom, LONGEST_TERSE } from './atoms.ts';
import { CARD_BOUNDARY } from './boundaries.ts';
import { contains, covers, type Lexicon, lexiconOf, type Word, wordsOf } from './clues/lexicon.ts';
import type { readName } from './clues/names.ts';
import { phoneLabelOf } from './clues/phones.ts';
import { type Group, isChannel } from './grouping.ts';
import type { Page } from './page.ts';
import type { Reading } from './recogniser.ts';

/** Longer plain words are a sentence, and no title or desk. */
const LONGEST_TITLE = 70;
const CONJUNCTION = /^(?:och|og|ja|und|and|&|samt|sekä)$/;

/** What a group of atoms says: one contact, or several who share what follows their names. */
export function readGroup(group: Group, atoms: readonly Atom[], boundaries: readonly number[], page: Page): Reading[] {
  const own = atoms.slice(group.from, group.to);
  const names = namesOf(own);
  const form = formOf(own, page, Math.max(boundaries[group.from] ?? 0, boundaries[group.to] ?? 0));
  const reading = readOne(own, names[0], form, page, group);
  return [...(names.length > 0 ? sharersBefore(group, atoms) : []).map((name) => sharedWith(reading, name)), reading];
}

function readOne(own: readonly Atom[], name: Named | undefined, form: string, page: Page, group: Group): Reading {
  const phones = own.flatMap((atom) => (atom.says === 'phone' && 'phone' in atom ? [{ atom, value: atom.phone }] : []));
  const emails = own.flatMap((atom) => (atom.says === 'email' && 'email' in atom ? [{ atom, value: atom.email }] : []));
  const work = workOf(own, name, page);
  const organization = organizationOf(work);
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
    ...(own.some((atom) => marksPress(atom, page)) ? { press: true as const } : {}),
  };
  return {
    values,
    texts: textsOf(own, name, work),
    nodes: own.flatMap(({ nodes }) => nodes),
    recognisedBy: form,
    evidence: group.evidence,
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

type Named = Atom & { name: NonNullable<ReturnType<typeof readName>> };

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

type Work = { jobTitle?: Atom; units: Atom[]; organization?: Atom; desk?: Atom };

/** Which of the words are the title, the units and the organization; plain words by their place. */
function workOf(said: readonly Atom[], name: Named | undefined, page: Page): Work {
  const named = said.filter(({ says, text }) => (says !== 'unit' && says !== 'organization') || !isSentence(text));
  const own = name ? named.map((atom) => (isField(atom, page) ? { ...atom, says: 'unit' as const } : atom)) : said;
  const titles = own.filter(
    (atom) => atom.says === 'jobTitle' || (name !== undefined && (isSecondMark(atom, own) || isTitledHeading(atom, name, page))),
  );
  // Beside a name that is surer, what looks like another name is a place or unit ("Skåne Nordost Utvecklingsledare").
  const units = own.filter((atom) => atom.says === 'unit' || (atom.says === 'name' && name !== undefined && atom.text !== name.text));
  const offices = own.filter(({ says }) => says === 'office');
  const organization = own.find(({ says }) => says === 'organization');
  const plain = name ? plainTitle(own, name) : undefined;
  const jobTitle = titles[0] ?? (units.length === 0 || plain?.line === name?.line ? plain : undefined);
  const plainUnit = name && units.length === 0 ? besideName(own, name, jobTitle) : undefined;
  const desk = name ? undefined : deskOf(own);
  return {
    ...(jobTitle ? { jobTitle } : {}),
    units: unique(
      [
        ...units,
        ...(plainUnit ? [plainUnit] : []),
        ...offices.filter((atom) => name !== undefined || atom !== desk),
        ...titles.slice(1).filter((_, at) => at > 2),
      ],
      ({ text }) => text.toLowerCase(),
    ),
    ...(organization && organization !== desk ? { organization } : {}),
    ...(desk ? { desk } : {}),
  };
}

/** "Handläggare" heads lists of them; right below a name it is what somebody is. */
function isTitledHeading({ says, text, line }: Atom, name: Named, page: Page): boolean {
  return says === 'heading' && line > name.line && covers(lexiconOf(page.languages).jobTitles, wordsOf(text));
}

/** "Presskontakt" and "Mediekontakt" on one card: the first marks, the second is what its holder is called. */
function isSecondMark(atom: Atom, own: readonly Atom[]): boolean {
  return (
    atom.says === 'press' &&
    own.some(({ says, text, start, line }) => says === 'press' && text !== atom.text && (line < atom.line || start < atom.start))
  );
}

function isSentence(text: string): boolean {
  return /\p{Ll}{3}[.!?]$|\d{4}/u.test(text);
}

/** "Turism och evenemang", "Utveckling": a field of work and nobody's title; a page that says whose it is means a part of that by it. */
function isField({ says, text }: Atom, page: Page): boolean {
  const lexicon = lexiconOf(page.languages);
  const words = wordsOf(text);
  const joined = words.length <= 6 && words.some((word, at) => at > 0 && at < words.length - 1 && CONJUNCTION.test(word.text));
  if (says === 'heading') return contains(lexicon.units, words);
  if (says === 'press')
    return contains(lexicon.units, words) || (covers(lexicon.offices, words) && !covers(lexicon.contactHeadings, words));
  if (says === 'organization')
    return page.organization !== undefined && text !== page.organization && (joined || words.length === 1 || words.some(isCompass));
  return says === 'plain' && isDeskName(text) && (joined || (words.length <= 3 && lexicon.parts && !isAgent(words, lexicon)));
}

/** The word, or the one before a preposition, that says who somebody is: "Arkeolog", "Ansvarig för webben". */
function isAgent(words: readonly Word[], lexicon: Lexicon): boolean {
  return words.some(
    (_, at) => lexicon.agentEndings(words, at) > 0 && (at === words.length - 1 || /^\p{Ll}{2,4}$/u.test(words[at + 1]?.text ?? '')),
  );
}

/** "Region Nordwest", "Norra länet": a part of the whole, by where it lies. */
function isCompass({ folded }: Word): boolean {
  return /^(?:nord|norr|north|pohj|syd|söd|süd|sør|south|etel|öst|øst|ost|east|itä|väst|vest|west|läns)\p{L}{0,6}$/u.test(folded);
}

/** Words of no known sense that stand where titles stand: right after the name, before the first number. */
function plainTitle(own: readonly Atom[], name: Named): Atom | undefined {
  const at = own.indexOf(name);
  const firstChannel = own.findIndex((atom, index) => index > at && isChannel(atom));
  return own
    .slice(at + 1, firstChannel < 0 ? undefined : firstChannel)
    .find(
      ({ says, text, line }) => says === 'plain' && text.length <= LONGEST_TITLE && line - name.line <= 1 && !/\d{3}|[.!?]$/.test(text),
    );
}

/** Words of no known sense between name and number are the unit, where nothing else that could be one stands there. */
function besideName(own: readonly Atom[], name: Named, jobTitle: Atom | undefined): Atom | undefined {
  const after = own.slice(own.indexOf(name) + 1);
  const end = after.findIndex((atom) => isChannel(atom) || atom.says === 'label' || atom.says === 'address');
  const plain = after.slice(0, end < 0 ? 0 : end).filter((atom) => atom.says === 'plain' && atom !== jobTitle);
  return plain.length === 1 && plain[0] && isDeskName(plain[0].text) ? plain[0] : undefined;
}

/** What a desk is called: the words that lead to its number. */
function deskOf(own: readonly Atom[]): Atom | undefined {
  const firstChannel = own.findIndex(isChannel);
  const lead = own.slice(0, Math.max(firstChannel, 0));
  return (
    lead.findLast(({ says }) => says === 'office' || says === 'unit') ??
    lead.find(
      ({ says, text }) =>
        (says === 'press' || says === 'organization' || (says === 'plain' && isDeskName(text))) && text.length <= LONGEST_TITLE,
    )
  );
}

/** A desk's name begins with a capital, is short, and no sentence, number or web address. */
function isDeskName(text: string): boolean {
  return /^[\p{Lu}\d]/u.test(text) && text.split(/\s+/).length <= 8 && !/[.!?]$|\d{3}|https?:|www\./.test(text);
}

function organizationOf({ units, organization, desk }: Work): Organization | undefined {
  const names = [
    ...units.map(({ text }) => text),
    ...(desk && (desk.says === 'unit' || desk.says === 'plain' || desk.says === 'press' || desk.says === 'office') ? [desk.text] : []),
  ];
  if (names.length === 0 && !organization) return undefined;
  return {
    ...(organization ? { name: organization.text } : {}),
    ...(names.length > 0 ? { units: unique(names, (text) => text.toLowerCase()) } : {}),
  };
}

function textsOf(own: readonly Atom[], name: Named | undefined, work: Work): Statement['texts'] {
  const words = (says: Atom['says']): string[] => own.filter((atom) => atom.says === says).map(({ text }) => text);
  const named = name?.text ?? work.desk?.text;
  return {
    ...(named === undefined ? {} : { name: [named] }),
    ...(work.jobTitle ? { jobTitle: [work.jobTitle.text] } : {}),
    ...(work.units.length > 0 ? { units: work.units.map(({ text }) => text) } : {}),
    ...(work.organization ? { organization: [work.organization.text] } : {}),
    ...(words('phone').length > 0 ? { phones: words('phone') } : {}),
    ...(words('email').length > 0 ? { emails: words('email') } : {}),
    ...(words('press').length > 0 ? { press: words('press') } : {}),
  };
}

/** The form by which the popup and `--explain` name the reading. */
function formOf(own: readonly Atom[], page: Page, parting: number): string {
  if (parting >= CARD_BOUNDARY) return 'cards';
  if (own.some(({ says }) => says === 'label')) return 'definition-list';
  return own.every(({ line }) => (page.lines[line]?.text.length ?? 0) > LONGEST_TERSE) ? 'prose' : 'lines';
}

function unique<T>(values: readonly T[], key: (value: T) => string): T[] {
  return [...new Map(values.toReversed().map((value) => [key(value), value])).values()].reverse();
}
