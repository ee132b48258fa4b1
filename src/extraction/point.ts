import type { Contact } from '../contact/contact.ts';
import { namesAgree } from '../contact/person-name.ts';
import { readPhoneNumber } from '../contact/phone-number.ts';
import type { Statement } from '../contact/statement.ts';
import { isText, type PageTree } from '../page/page-tree.ts';
import { type Atom, atomsOfLines, witnessesOf } from './atoms.ts';
import { readMailto } from './clues/emails.ts';
import { isAddressOf } from './clues/names.ts';
import { type Circumstances, isReachable, type ReadAll, readAll, statementOf } from './extract.ts';
import { isChannel } from './grouping.ts';
import type { Page } from './page.ts';
import type { Reading } from './recogniser.ts';

/** Who stands where the journalist points. `unsure`: any of them may be meant, and only the journalist knows who. `words`: what is selected. */
export type PointedOut = { statements: Statement[]; unsure: boolean; words?: string };

/** More people than this around one address are a list, and not those who share it. */
const MOST_SHARERS = 12;

/**
 * Whom the selection names, or whose number or address the link is. What was selected belongs together, whatever the page around it
 * looks like; the page supplies whom they answer for. A link's own words are seldom a name: the card around it supplies that.
 */
export function readPointedAt(tree: PageTree, circumstances: Circumstances): PointedOut {
  const whole = readAll(tree, circumstances);
  const pointedAt = tree.pointedAt ?? [];
  const pointed = new Set(pointedAt.flatMap((node) => subtreeOf(tree, node)));
  const link = tree.nodes[pointedAt[0] ?? -1];
  return link && !isText(link)
    ? whoseLink(whole, pointed, link.attributes?.href ?? '', () => readAll(tree, circumstances, pointed))
    : {
        statements: selected(whole, readAll(tree, circumstances, pointed), pointed),
        unsure: false,
        words: textOf(whole.page, pointed).trim(),
      };
}

function subtreeOf(tree: PageTree, node: number): number[] {
  const end = tree.nodes[node]?.end ?? node;
  return Array.from({ length: end - node }, (_, at) => node + at);
}

function selected(whole: ReadAll, part: ReadAll, pointed: ReadonlySet<number>): Statement[] {
  const around = whole.readings.filter(({ nodes }) => nodes.some((node) => pointed.has(node)));
  const own = part.readings.filter(isReachable);
  // Of whom a name alone was selected, what stands around says the rest.
  const words = textOf(whole.page, pointed);
  const named = around.filter(
    (reading) => isReachable(reading) && isNamedIn(words, reading) && !own.some(({ values }) => speaksOfSame(values, reading.values)),
  );
  const all = [...own.map((reading) => completed(reading, around)), ...named];
  return (all.length > 0 ? all : around.filter(isReachable)).map((reading) => statementOf(reading, whole.page));
}

function isNamedIn(words: string, { values }: Reading): boolean {
  return values.name !== undefined && words.includes(values.name);
}

function textOf({ tree }: Page, nodes: ReadonlySet<number>): string {
  const texts = [...nodes].flatMap((index) => {
    const node = tree.nodes[index];
    return node && isText(node) ? [node.text] : [];
  });
  return texts.join('').replace(/\s+/g, ' ');
}

/** What was selected, with what the page says of the same contact and the selection leaves out. */
function completed(reading: Reading, around: readonly Reading[]): Reading {
  const same = around.find((other) => speaksOfSame(reading.values, other.values));
  if (!same) return reading;
  if (reading.values.name === undefined && same.values.kind === 'person') return same;
  const { phones, emails } = reading.values;
  return {
    ...same,
    ...reading,
    values: { ...same.values, ...reading.values, ...organizationOf(reading.values, same.values), phones, emails },
    texts: { ...same.texts, ...reading.texts },
  };
}

function organizationOf(own: Contact, around: Contact): Pick<Contact, 'organization'> {
  const organization = { ...around.organization, ...own.organization };
  return Object.keys(organization).length === 0 ? {} : { organization };
}

function speaksOfSame(a: Contact, b: Contact): boolean {
  if (a.name !== undefined && b.name !== undefined && a.kind === 'person' && b.kind === 'person') return namesAgree(a.name, b.name);
  return channelsOf(a).some((channel) => channelsOf(b).includes(channel));
}

function whoseLink({ page, readings }: ReadAll, pointed: ReadonlySet<number>, href: string, readPart: () => ReadAll): PointedOut {
  const channels = channelsOfLink(href, page);
  const holders = readings.filter(({ values }) => channelsOf(values).some((channel) => channels.includes(channel)));
  const here = holders.filter(({ nodes }) => nodes.some((node) => pointed.has(node)));
  const meant = here.length > 0 ? here : holders.length > 0 ? holders : readPart().readings.filter(isReachable);
  const [desk] = meant;
  const sharers = desk && meant.length === 1 && !isTheirOwn(desk, channels) ? sharersAround(page, pointed) : [];
  const all = sharers.length > 1 ? sharers.map((person) => withChannels(person, desk, channels)) : meant;
  return { statements: all.map((reading) => statementOf(reading, page)), unsure: all.length > 1 };
}

/** An address made of the name is its holder's, whoever stands beside. */
function isTheirOwn({ values: { kind, name } }: Reading, channels: readonly string[]): boolean {
  const words = name?.split(/\s+/) ?? [];
  return kind === 'person' && channels.some((channel) => channel.includes('@') && isAddressOf(channel.split('@')[0] ?? '', words));
}

/** The people of the nearest block around the link that names anybody; none where it has other numbers or addresses, for then it is a list. */
function sharersAround(page: Page, pointed: ReadonlySet<number>): Reading[] {
  const { tree } = page;
  const witnesses = witnessesOf(page);
  for (let block = tree.nodes[Math.min(...pointed)]?.parent ?? -1; block >= 0; block = tree.nodes[block]?.parent ?? -1) {
    const atoms = atomsOfLines(page, witnesses, page.linesWithin(block), new Set());
    const names = atoms.filter(({ says }) => says === 'name');
    if (names.length === 0) continue;
    const isOneChannel = atoms.filter(isChannel).length === 1 && names.length <= MOST_SHARERS;
    return isOneChannel ? names.map((name) => personOf(name, atoms[atoms.indexOf(name) + 1])) : [];
  }
  return [];
}

function personOf(name: Atom, next: Atom | undefined): Reading {
  const jobTitle = next?.says === 'jobTitle' ? next.text : undefined;
  const called = 'name' in name && name.name ? name.name.name : name.text;
  return {
    values: { kind: 'person', name: called, ...(jobTitle === undefined ? {} : { jobTitle }), phones: [], emails: [] },
    texts: { name: [name.text], ...(jobTitle === undefined ? {} : { jobTitle: [jobTitle] }) },
    nodes: name.nodes,
    recognisedBy: 'lines',
  };
}

/** Somebody who may be meant, with what the link leads to and whom the desk answers for. */
function withChannels(person: Reading, desk: Reading | undefined, channels: readonly string[]): Reading {
  const { organization: { units: _, ...organization } = {}, press, phones = [], emails = [] } = desk?.values ?? {};
  return {
    ...person,
    values: {
      ...person.values,
      ...(Object.keys(organization).length > 0 ? { organization } : {}),
      ...(press ? { press } : {}),
      phones: phones.filter(({ number }) => channels.includes(number)),
      emails: emails.filter(({ address }) => channels.includes(address)),
    },
    texts: { ...desk?.texts, ...person.texts },
  };
}

function channelsOfLink(href: string, { country }: Page): string[] {
  if (!/^\s*tel:/i.test(href)) return readMailto(href);
  return [readPhoneNumber(decoded(href.replace(/^\s*tel:/i, '')), country)?.number].filter((number) => number !== undefined);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function channelsOf({ phones, emails }: Contact): string[] {
  return [...phones.map(({ number }) => number), ...emails.map(({ address }) => address)];
}
