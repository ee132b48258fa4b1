import type { EmailAddress } from '../contact/email-address.ts';
import type { PhoneNumber } from '../contact/phone-number.ts';
import { withoutBiography } from './biographies.ts';
import { calledAlike } from './called-alike.ts';
import { emailsOf, hoursOfLine } from './channels.ts';
import { readsAsSentence } from './clues/captions.ts';
import type { PhoneClue, Span } from './clues/clue.ts';
import { deskNamedBy, type LabelledDesk } from './clues/desk-labels.ts';
import { lexiconOf, wordsOf } from './clues/lexicon.ts';
import { leadsOn, writesTo } from './clues/link-texts.ts';
import type { NameWitnesses } from './clues/names.ts';
import type { Phrase } from './clues/phrases.ts';
import type { Line, Link } from './lines.ts';
import { type HeardLine, hearLines } from './near-channels.ts';
import type { Page } from './page.ts';
import { prosePhrases } from './prose.ts';
import { gapsOf, tersePhrases } from './terse.ts';

/** The smallest things that are grouped into contacts: a number, an address, or a phrase, in the order of the page. */
export type Atom = { line: number; text: string; start: number; end: number; boundary: number; nodes: number[]; desk?: LabelledDesk } & (
  | { says: 'phone'; phone: PhoneNumber }
  | { says: 'email'; email: EmailAddress }
  | ({ says: Phrase['says'] } & Pick<Phrase, 'name'>)
);

/** Shorter plain words join or mark what they stand between ("or", "(STR)"), and say nothing. */
const SHORTEST_PLAIN = 4;
const LONGEST_LABEL = 40;
const LONGEST_LINK = 60;
/** Shorter sentences may say whom to ask ("Contact the press office."). In letters, and in words. */
const [LONGEST_CAPTION, FEWEST_SENTENCE_WORDS] = [60, 10];
/** Hours say nothing of whose they are: "Fredag 07:00 – 17:00". */
const HOURS = /^.{0,30}\d{1,2}[.:]\d{2}\s*(?:[ap]\.?m\.?)?\s*[-–—]+\s*\d{1,2}[.:]\d{2}.{0,12}$/iu;
/** In lines: between a number and its hours may stand a fax and an address. */
const FARTHEST_HOURS = 3;
/** Longer lines are sentences: names stand in them among other words. */
export const LONGEST_TERSE: number = 140;

/** All atoms of the page that are shown, or all that are `hidden`; those of `spoken` nodes and those far from any number or address left out. */
export function atomsOf(page: Page, witnesses: NameWitnesses, spoken: ReadonlySet<number>, hidden = false): Atom[] {
  const lines = [...page.lines.entries()].map(([index, line]) => ({ line, index }));
  return atomsHeard(hearLines(lines, page, isReadOf(spoken, hidden)), ({ near }) => near, page, witnesses);
}

/** The atoms of a cell or block, of which the number may stand beside it. */
export function atomsOfLines(
  page: Page,
  witnesses: NameWitnesses,
  lines: readonly { line: Line; index: number }[],
  spoken: ReadonlySet<number>,
): Atom[] {
  return atomsHeard(hearLines(lines, page, isReadOf(spoken, false)), ({ read }) => read, page, witnesses);
}

function isReadOf(spoken: ReadonlySet<number>, hidden: boolean): (line: Line) => boolean {
  return (line) => (line.place === 'hidden') === hidden && !line.pieces.some(({ node }) => spoken.has(node));
}

function atomsHeard(lines: readonly HeardLine[], counts: (heard: HeardLine) => boolean, page: Page, witnesses: NameWitnesses): Atom[] {
  const atoms: Atom[] = [];
  let boundary = 0;
  for (const heard of lines) {
    const { line, index, phones } = heard;
    boundary += line.boundary;
    if (!counts(heard) || givesHours(atoms, line, index, page)) continue;
    const own = withoutBiography(atoms, atomsOfLine(line, index, page, witnesses, phones), line.text);
    own.forEach((atom, at) => atoms.push(at === 0 ? { ...atom, boundary } : atom));
    if (own.length > 0) boundary = 0;
  }
  return calledAlike(atoms);
}

/** A line that says nothing but hours tells when the last number on the lines before it is answered. No fax is. */
function givesHours(atoms: Atom[], line: Line, index: number, page: Page): boolean {
  let at = atoms.length - 1;
  // Looking back no farther, for there may be no number on all the page.
  while (at >= 0 && !answers(atoms[at]) && (atoms[at]?.line ?? 0) >= index - FARTHEST_HOURS) at -= 1;
  const last = atoms[at];
  if (!last || !('phone' in last) || !answers(last) || last.line < index - FARTHEST_HOURS || last.phone.hours !== undefined) return false;
  if (atoms.slice(at + 1).some(({ says }) => says !== 'phone' && says !== 'email')) return false;
  const hours = hoursOfLine(line, page);
  if (hours) atoms[at] = { ...last, phone: { ...last.phone, hours } };
  return hours !== undefined;
}

function answers(atom: Atom | undefined): boolean {
  return atom !== undefined && 'phone' in atom && !atom.phone.features.includes('fax');
}

function atomsOfLine(line: Line, index: number, page: Page, witnesses: NameWitnesses, phones: readonly PhoneClue[]): Atom[] {
  const emails = emailsOf(line, page);
  const taken: Span[] = [
    ...phones,
    ...phones.flatMap(({ labelSpan, remarkSpan, hoursSpan }) => [labelSpan ?? [], remarkSpan ?? [], hoursSpan ?? []].flat()),
    ...emails,
    ...emails.flatMap((clue) => labelOf(line.text, clue, witnesses)),
    ...line.links.filter((link) => onlySaysWhatItDoes(link, line)),
  ].sort((a, b) => a.start - b.start);
  const gaps = gapsOf(line.text, taken);
  // Counted without numbers and addresses: a card that runs together on one line is no sentence.
  const prose = gaps.reduce((sum, { start, end }) => sum + end - start, 0) > LONGEST_TERSE;
  const repeated = line.text === page.lines[index - 1]?.text || line.text === page.lines[index + 1]?.text;
  // In text copied from a page a card stands under its name, which stands twice.
  const marked = page.lines[index - 1] !== undefined && page.lines[index - 1]?.text === page.lines[index - 2]?.text;
  const phrases = gaps.flatMap(({ start, end }) =>
    prose
      ? prosePhrases(line.text.slice(start, end), start, witnesses)
      : tersePhrases(line.text.slice(start, end), start, witnesses, {
          line,
          page,
          index,
          repeated,
          marked,
          reachable: taken.some((span) => span.start >= end),
        }),
  );
  const at = (span: Span) => ({
    line: index,
    start: span.start,
    end: span.end,
    // An address that stands in the link only is read from there.
    text: line.text.slice(span.start, span.end) || (line.links.find(({ end }) => end === span.end)?.href ?? ''),
    boundary: 0,
    nodes: nodesAt(line, span),
  });
  // "…, which pleases the mayor, she says.": a sentence that names nobody tells nobody's title.
  const names = taken.length > 0 || phrases.some(({ says }) => says === 'name');
  const toldOf = names || !isSentence(line.text, witnesses) ? phrases : phrases.map(asPlain);
  return [
    ...phones.map((clue) => ({ ...at(clue), says: 'phone' as const, phone: clue.phone, ...deskOf(clue.phone.label, witnesses) })),
    ...emails.map((clue) => ({ ...at(clue), says: 'email' as const, email: clue.email })),
    ...toldOf
      .filter(({ says, text }) => says !== 'plain' || text.length > SHORTEST_PLAIN)
      .map((phrase) => ({ ...at(phrase), text: phrase.text, ...senseOf(phrase, index, page), ...labelledDesk(phrase, witnesses) })),
  ].sort((a, b) => a.start - b.start);
}

function deskOf(label: string | undefined, { lexicon }: NameWitnesses): Pick<Atom, 'desk'> {
  const desk = label === undefined ? undefined : deskNamedBy(label, lexicon);
  return desk ? { desk } : {};
}

/** Of what may label a number or head contacts, what names a desk. */
function labelledDesk({ says, text }: Phrase, witnesses: NameWitnesses): Pick<Atom, 'desk'> {
  return says === 'label' || says === 'heading' ? deskOf(text, witnesses) : {};
}

function asPlain(phrase: Phrase): Phrase {
  return phrase.says === 'jobTitle' || phrase.says === 'organization' ? { ...phrase, says: 'plain' } : phrase;
}

function isSentence(text: string, { lexicon }: NameWitnesses): boolean {
  return (
    text.length > LONGEST_CAPTION &&
    wordsOf(text).length >= FEWEST_SENTENCE_WORDS &&
    readsAsSentence(text, lexicon) &&
    /[.!?…]["”»]?$/.test(text)
  );
}

/** Words on a line of an address are its own. Those of no known sense are an organization where the page calls its own so, or one whose host stands on it. */
function senseOf(
  { says, text, name }: Phrase,
  line: number,
  { organization, namedHosts, addressLines }: Page,
): Pick<Phrase, 'says' | 'name'> {
  if (addressLines.has(line) && says !== 'label') return { says: 'address' };
  if (says === 'plain' && HOURS.test(text)) return { says: 'label' };
  const known = says === 'plain' && (text === organization || [...namedHosts.values()].some((host) => host.name === text));
  return { says: known ? 'organization' : says, ...(name ? { name } : {}) };
}

/** A link's words that tell what it does are nobody's. */
function onlySaysWhatItDoes({ href, start, end }: Link, { text }: Line): boolean {
  const words = text.slice(start, end);
  if (words.length > LONGEST_LINK || words.trim() === '') return false;
  return /^mailto:/i.test(href) ? writesTo(words) : !/^tel:/i.test(href) && leadsOn(words);
}

/** "E-post:" before an address says nothing more than the address does. */
function labelOf(text: string, { start }: Span, { lexicon }: NameWitnesses): Span[] {
  const words = wordsOf(text.slice(Math.max(0, start - LONGEST_LABEL), start));
  const from = Math.max(0, start - LONGEST_LABEL);
  const label = words.slice(-3).find((_, at, last) => lexicon.emailLabels(last, at) === last.length - at);
  return label && /^[\s:]*$/.test(text.slice(from + label.end, start)) ? [{ start: from + label.start, end: start }] : [];
}

function nodesAt(line: Line, span: Span): number[] {
  return line.pieces.filter((piece) => piece.start < Math.max(span.end, span.start + 1) && piece.end > span.start).map(({ node }) => node);
}

/** What names of this page are weighed against. Every recogniser asks for it, and it takes a look at every line. */
export function witnessesOf(page: Page): NameWitnesses {
  const known = WITNESSES.get(page) ?? makeWitnesses(page);
  WITNESSES.set(page, known);
  return known;
}

const WITNESSES = new WeakMap<Page, NameWitnesses>();

function makeWitnesses(page: Page): NameWitnesses {
  const locals = page.lines.flatMap((line) => emailsOf(line, page)).map(({ email }) => email.address.split('@')[0] ?? '');
  const organization = new Set(
    (page.organization ?? '')
      .toLowerCase()
      .split(/[^\p{L}\d]+/u)
      .filter((word) => word.length > 2),
  );
  return {
    lexicon: lexiconOf(page.languages),
    lowerCase: page.vocabulary.lowerCase,
    localParts: [...new Set(locals)].slice(0, 2_000),
    organization,
  };
}
