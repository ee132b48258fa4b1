import type { Organization } from '../contact/contact.ts';
import { captionOf, readsAsSentence } from './clues/captions.ts';
import { hostLabels, namesHost } from './clues/domains.ts';
import { contains, covers, lexiconOf, wordsOf } from './clues/lexicon.ts';
import { bare, workOf } from './clues/phrases.ts';
import { isForPress, purposeOf } from './for-press.ts';
import { type Heading, headingsOver } from './headings.ts';
import { isNamedIn } from './know-organization.ts';
import type { Page } from './page.ts';
import type { Reading } from './recogniser.ts';

/** How surely a heading names a host. */
const LEAST_NAMED = 0.6;
/** In words. */
const LONGEST_UNIT = 5;
/** Of the letters below a heading, down to the last contact there, so many must be the contacts' own for it to be theirs alone. */
const LEAST_SHARE = 0.3;
/** Of a longer line no more is counted. */
const LONGEST_LINE = 300;

/** Step 6: what headings and the page say for all that stands below them. Last, so that a card's own words win. */
export function inherit(readings: readonly Reading[], page: Page): Reading[] {
  const lineOf = new Map(page.lines.flatMap(({ pieces }, line) => pieces.map(({ node }): [number, number] => [node, line])));
  const linesOf = (reading: Reading): number[] => [...new Set(reading.nodes.flatMap((node) => lineOf.get(node) ?? []))];
  const stated = readings.flatMap(linesOf);
  const over = headingsOver(page, new Set(stated));
  const speaksForContacts = sharesOf(stated, page);
  const purpose = purposeOf(page, readings.length);
  const said = new Map<Heading, Saying[]>();
  const sayingsOf = (heading: Heading): Saying[] => {
    const known = said.get(heading) ?? sayingsIn(heading, speaksForContacts, page);
    said.set(heading, known);
    return known;
  };
  const inherited = readings.map((reading) => {
    const lines = linesOf(reading);
    const [first] = lines;
    // Who stands on the page twice is for press where one of the places says so.
    const everywhere = [...new Set(lines.flatMap((line) => over[line] ?? []))];
    const own = first === undefined ? [] : (over[first] ?? []);
    return first === undefined ? reading : fromHeadings(reading, own.flatMap(sayingsOf), everywhere, page);
  });
  // Where some are marked for the press, those who are not are not. A title marks its holder, and a desk itself: they say nothing of others.
  const marked = purpose === 'release' && inherited.some(({ values, texts }) => values.kind === 'person' && texts.press !== undefined);
  return inherited.map((reading) =>
    fromPage(
      !marked && isForPress(reading, linesOf(reading), over[linesOf(reading)[0] ?? -1] ?? [], purpose, page) ? asPress(reading) : reading,
      page,
    ),
  );
}

function asPress(reading: Reading): Reading {
  return { ...reading, values: { ...reading.values, press: true } };
}

/** Tells headings over contacts from those over articles. */
function sharesOf(stated: readonly number[], { lines }: Page): (heading: Heading) => boolean {
  const isStated = new Set(stated);
  const lengthOf = (at: number): number => Math.min(LONGEST_LINE, lines[at]?.text.length ?? 0);
  const own = [0];
  const all = [0];
  const last: number[] = [-1];
  lines.forEach((_, at) => {
    own.push((own[at] ?? 0) + (isStated.has(at) ? lengthOf(at) : 0));
    all.push((all[at] ?? 0) + lengthOf(at));
    last.push(isStated.has(at) ? at : (last[at] ?? -1));
  });
  return ({ line, end }) => {
    const to = (last[end] ?? -1) + 1;
    const from = line + 1;
    return to > from && (own[to] ?? 0) - (own[from] ?? 0) >= LEAST_SHARE * ((all[to] ?? 0) - (all[from] ?? 0));
  };
}

/** What a heading says of all below it. */
type Saying = { says: 'unit' | 'organization' | 'jobTitle'; text: string };

function sayingsIn(heading: Heading, speaksForContacts: (heading: Heading) => boolean, page: Page): Saying[] {
  const lexicon = lexiconOf(page.languages);
  const words = wordsOf(heading.text);
  const says = workOf(words, lexicon);
  // "Hafa samband" says "Contact", though one of its words is an association.
  if (words.length > 8 || contains(lexicon.releases, words) || (says === 'organization' && covers(lexicon.contactHeadings, words)))
    return [];
  const text = bare(heading.text);
  if (says !== 'unit' && heading.level > 1 && speaksForContacts(heading) && namesSomeHost(text, page))
    return [{ says: 'organization', text }];
  if (says === 'unit' && !isHeadline(text, page)) return [{ says, text }];
  if (says === 'organization') return text === page.organization || isArticle(text, page) ? [] : [{ says, text }];
  const caption = captionOf(heading.text, lexicon);
  if (caption === undefined || readsAsSentence(caption, lexicon) || !speaksForContacts(heading)) return [];
  const isUnit = contains(lexicon.units, words) || contains(lexicon.offices, words);
  // A page's first heading is its subject, unless it names a desk: "Gabinete de Prensa".
  if (heading.level === 1 && (!isUnit || covers(lexicon.pressRooms, words))) return [];
  if (says === 'jobTitle') return [{ says, text: caption }];
  const headsContacts = !isUnit && (covers(lexicon.contactHeadings, words) || contains(lexicon.press, words));
  return headsContacts || isHeadline(caption, page) ? [] : [{ says: 'unit', text: caption }];
}

function fromHeadings(reading: Reading, sayings: readonly Saying[], everywhere: readonly Heading[], page: Page): Reading {
  const lexicon = lexiconOf(page.languages);
  const own = reading.values;
  const said = (sense: Saying['says']): string | undefined =>
    sayings.find(({ says, text }) => says === sense && (own.name === undefined || !text.includes(own.name)) && text !== own.jobTitle)?.text;
  const marksPress = ({ text }: Heading): boolean => wordsOf(text).length <= 8 && contains(lexicon.press, wordsOf(text));
  const press = own.press ? undefined : everywhere.find(marksPress)?.text;
  const unit = (own.organization?.units ?? []).length > 0 ? undefined : said('unit');
  const organization = own.organization?.name === undefined ? said('organization') : undefined;
  const jobTitle = own.kind === 'person' && own.jobTitle === undefined ? said('jobTitle') : undefined;
  const answersFor: Organization = {
    ...own.organization,
    ...(organization === undefined ? {} : { name: organization }),
    ...(unit === undefined ? {} : { units: [unit] }),
  };
  return {
    ...reading,
    values: {
      ...own,
      ...(press === undefined ? {} : { press: true as const }),
      ...(jobTitle === undefined ? {} : { jobTitle }),
      ...(Object.keys(answersFor).length > 0 ? { organization: answersFor } : {}),
    },
    texts: {
      ...reading.texts,
      ...(unit === undefined ? {} : { units: [unit] }),
      ...(organization === undefined ? {} : { organization: [organization] }),
      ...(press === undefined ? {} : { press: [press] }),
      ...(jobTitle === undefined ? {} : { jobTitle: [jobTitle] }),
    },
  };
}

/** "NTH Corporate" over contacts whose mail goes to nth.example. */
function namesSomeHost(text: string, { namedHosts }: Page): boolean {
  return [...namedHosts.keys()].some((label) => namesHost(text, label) >= LEAST_NAMED);
}

/** What a page is about, as its title begins, and too long for what a unit is called: "Ekstad opens a new library by the harbour". */
function isHeadline(text: string, { tree }: Page): boolean {
  return wordsOf(text).length > LONGEST_UNIT && (tree.title ?? '').includes(text);
}

/** A title that names both is "article | publisher". */
function isArticle(text: string, page: Page): boolean {
  return isHeadline(text, page) && page.organization !== undefined && page.tree.title?.includes(page.organization) === true;
}

/** Who the host of an address was named for, as the page spells it: "kund@varmhus.example" on a page that speaks of Varmhus AB. A host of one's own says nothing. */
function byAddress({ values }: Reading, { namedHosts, organization }: Page): string | undefined {
  const labels = values.emails.flatMap(({ address }) => hostLabels(address.split('@')[1] ?? ''));
  const isOwn = (name: string): boolean => values.kind === 'person' && (values.name ?? '').toLowerCase().includes(name.toLowerCase());
  const name = labels.flatMap((label) => namedHosts.get(label)?.name ?? []).find((found) => !isOwn(found));
  return name !== undefined && organization !== undefined && isNamedIn(name, organization) ? organization : name;
}

function fromPage(reading: Reading, page: Page): Reading {
  const own = reading.values.organization;
  const name = own?.name ?? byAddress(reading, page) ?? page.organization;
  if (name === undefined) return reading;
  const address = own?.address ?? (name === page.organization ? page.address : undefined);
  return { ...reading, values: { ...reading.values, organization: { ...own, name, ...(address ? { address } : {}) } } };
}
