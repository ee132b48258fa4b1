import type { Contact } from '../../src/contact/contact.ts';
import { witnessesOf } from '../../src/extraction/atoms.ts';
import { readName } from '../../src/extraction/clues/names.ts';
import { findPhones } from '../../src/extraction/clues/phones.ts';
import type { Extracted } from '../../src/extraction/extract.ts';
import type { Page } from '../../src/extraction/page.ts';
import { isText } from '../../src/page/page-tree.ts';
import type { Cast } from './cast.ts';

/** A page before and after everybody was replaced, and what replaced them. */
export type Made = {
  before: Extracted;
  after: Extracted;
  /** The page as it is written now, and as it is read. */
  text: string;
  page: Page;
  cast: Cast;
  /** What could not be left out. */
  needed: readonly string[];
};

const MOST_LISTED = 40;
/** Less than makes a name: who is left real is worse than a heading listed among them. */
const LEAST_SUSPECT = 0.15;

/** What only a human can see to, a sentence each: who may still be real, and what is read otherwise now. */
export function leftToCheck(made: Made): string[] {
  const { cast, needed, after } = made;
  const { organization } = after.about;
  return [
    ...listed('Still real, for they were written in a way that was not undone. Replace by hand', stillThere(made)),
    ...listed('May be names that were not recognised. Replace those of real people by hand', otherNames(made)),
    ...listed('Names in other scripts than Latin are left. Replace by hand', cast.foreign),
    ...listed('People were guessed in these addresses, whom the page does not name', cast.mailboxes.invented),
    ...listed('Taken for mailboxes of desks, and only moved to another host. Replace those of people by hand', cast.mailboxes.left),
    ...listed('Made up, for no range is kept for fiction that would do. See that nobody has them', cast.madeUp),
    ...listed("Digits that were not read as numbers. Replace them where they are somebody's", otherDigits(made)),
    ...listed('Read otherwise under the invented names. The page has to say what it said before', readOtherwise(made)),
    ...listed('Could not be left out, since the page is read otherwise without. Cut by hand what is not needed', needed),
    ...(organization === undefined ? [] : [`The page speaks for "${organization}". Rename it where that tells whose page this was.`]),
    'The .json says what is read now. Correct it by what the page says: that is what the test is for.',
  ];
}

function listed(what: string, found: readonly string[]): string[] {
  const once = [...new Set(found)];
  if (once.length === 0) return [];
  const more = once.length > MOST_LISTED ? ` and ${once.length - MOST_LISTED} more` : '';
  return [`${what}: ${once.slice(0, MOST_LISTED).join(', ')}${more}.`];
}

function stillThere({ before, after, text: page, cast }: Made): string[] {
  const lower = page.toLowerCase();
  const now = new Set(after.statements.flatMap(({ values }) => channelsOf(values)));
  return [
    ...cast.names.map(({ name }) => name).filter((name) => page.includes(name) && !unchanged(name, cast)),
    ...[...cast.addresses].flatMap(([old, stand]) => (old !== stand && (lower.includes(old) || now.has(old)) ? [old] : [])),
    ...[...cast.numbers.keys()].filter((number) => now.has(number) || page.includes(number)),
    ...[...cast.domains.keys()].filter((domain) =>
      new RegExp(`(?<![\\p{L}\\d-])${domain.replace(/\./g, '\\.')}(?![\\p{L}\\d-])`, 'iu').test(page),
    ),
    ...before.statements
      .flatMap(({ values }) => values.phones.map(({ number }) => number))
      .filter((number) => number.startsWith('+') && now.has(number)),
  ];
}

function unchanged(name: string, { words }: Cast): boolean {
  return !name.split(/[\s-]+/).some((word) => words.has(word));
}

const TWO_CAPITALISED = /(?<![\p{L}\p{M}])(\p{Lu}[\p{L}\p{M}'’-]+) (?:(?:von|van|de|af|av|der|\p{Lu}\.) ){0,2}(\p{Lu}[\p{L}\p{M}'’-]+)/gu;

/** Two capitalised words that have the look of a name, neither of them invented. */
function otherNames({ page, cast }: Made): string[] {
  const witnesses = witnessesOf(page);
  const invented = new Set([...cast.words.values(), ...cast.places.values()].map((word) => word.toLowerCase()));
  const texts = page.tree.nodes.flatMap((node) =>
    isText(node) ? [node.text] : [node.attributes?.alt ?? '', node.attributes?.title ?? ''],
  );
  return texts.flatMap((text) =>
    [...text.replace(/\s+/g, ' ').matchAll(TWO_CAPITALISED)].flatMap(([whole, ...words]) => {
      const isInvented = words.some((word) => (word ?? '').split('-').some((part) => invented.has(part.toLowerCase())));
      return !isInvented && (readName(whole, witnesses)?.weight ?? 0) >= LEAST_SUSPECT ? [whole] : [];
    }),
  );
}

const LONG_DIGITS = /\+?\d(?:[\s().\-–/\u00a0]{0,3}\d){6,14}/g;

/** Long runs of digits in the page's words that belong to no invented number. */
function otherDigits({ page: { tree, languages }, cast }: Made): string[] {
  const invented = [...cast.numbers.values()];
  const isInvented = (run: string): boolean =>
    invented.some((number) => number.endsWith(run.replace(/\D/g, '').replace(/^0+/, '').slice(-6)));
  return tree.nodes.flatMap((node) => {
    if (!isText(node)) return [];
    const read = findPhones(node.text, { languages }).map(({ start, end }) => node.text.slice(start, end));
    return [...read, ...[...node.text.matchAll(LONG_DIGITS)].map(([run]) => run)]
      .filter((run) => !isInvented(run) && !/\d{4}-\d{2}-\d{2}/.test(run))
      .map((run) => run.trim());
  });
}

function readOtherwise({ before, after, cast }: Made): string[] {
  const now = after.statements.map(({ values }) => keyOf(values, []));
  return before.statements.flatMap(({ values }) => {
    const at = now.indexOf(keyOf(values, [cast.numbers, cast.addresses]));
    if (at < 0) return [values.name ?? channelsOf(values).join(' ')];
    now.splice(at, 1);
    return [];
  });
}

/** How a contact is compared: whose sort it is, whether it has a name, title and unit, and its numbers and addresses as replaced. */
function keyOf(contact: Contact, stands: readonly ReadonlyMap<string, string>[]): string {
  const { kind, name, jobTitle, organization, press } = contact;
  const channels = channelsOf(contact).map((channel) => stands.reduce((found, map) => map.get(found) ?? found, channel));
  const named = kind === 'person' ? name?.split(/\s+/).length : undefined;
  return JSON.stringify([kind, named, jobTitle?.length, organization?.units?.length, press, channels.sort()]);
}

function channelsOf({ phones, emails }: Contact): string[] {
  return [...phones.map(({ number }) => number), ...emails.map(({ address }) => address)];
}
