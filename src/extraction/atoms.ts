import type { EmailAddress } from '../contact/email-address.ts';
import type { PhoneNumber } from '../contact/phone-number.ts';
import { readPhoneNumber } from '../contact/phone-number.ts';
import type { EmailClue, PhoneClue, Span } from './clues/clue.ts';
import { findEmails, readMailto } from './clues/emails.ts';
import { contains, lexiconOf, wordsOf } from './clues/lexicon.ts';
import { type NameWitnesses, readName, type Setting } from './clues/names.ts';
import { findPhones, phoneLabelOf } from './clues/phones.ts';
import { LEAST_NAME, type Phrase, phrasesOf } from './clues/phrases.ts';
import { conjunctions } from './languages/common-words.ts';
import type { Line } from './lines.ts';
import type { Page } from './page.ts';
import { prosePhrases } from './prose.ts';

/** The smallest things that are grouped into contacts: a number, an address, or a phrase, in the order of the page. */
export type Atom = { line: number; text: string; start: number; end: number; boundary: number; nodes: number[] } & (
  | { says: 'phone'; phone: PhoneNumber }
  | { says: 'email'; email: EmailAddress }
  | ({ says: Phrase['says'] } & Pick<Phrase, 'name'>)
);

const SEPARATOR =
  /[,;|•·●▪►›»«\t]|\s[-–—/]+\s|:(?=\s|$)|\s[-–—]+$|^[-–—]+\s|(?<=(?:^|,)\s*)(?:and|eller|ja|och|oder|og|or|samt|sekä|tai|und)\s+(?=\p{Lu})|(?<=\p{Ll}{3})[.!?]["”»]?\s+(?=\p{Lu})/gu;
/** "(ext. 214)" is said of what stands beside it, and part of neither. */
const BRACKETED_NUMBER = /\((?:[^()]{0,30}\s)?\d{2,}[^()]{0,20}\)/g;
const CONJUNCTION = `(?:${[...conjunctions].join('|')})`;
const ENUMERATION = new RegExp(`^\\p{Lu}[\\p{L} -]*(?:, [\\p{L} -]+)+ ${CONJUNCTION} [\\p{L} -]+$`, 'u');
const LISTED_APART = new RegExp(`,\\s+|\\s+${CONJUNCTION}\\s+`, 'u');
const MOST_LISTED = 9;
/** Shorter plain words join or mark what they stand between ("or", "(STR)"), and say nothing. */
const SHORTEST_PLAIN = 4;
const LONGEST_LABEL = 40;
/** Longer lines are sentences: names stand in them among other words. */
export const LONGEST_TERSE: number = 140;
/** More words without any separator are a sentence too. */
const MOST_TERSE_WORDS = 12;

/** All atoms of the page, those of `spoken` nodes left out. */
export function atomsOf(page: Page, witnesses: NameWitnesses, spoken: ReadonlySet<number>): Atom[] {
  return atomsOfLines(
    page,
    witnesses,
    [...page.lines.entries()].map(([index, line]) => ({ line, index })),
    spoken,
  );
}

/** The atoms of some neighbouring lines. */
export function atomsOfLines(
  page: Page,
  witnesses: NameWitnesses,
  lines: readonly { line: Line; index: number }[],
  spoken: ReadonlySet<number>,
): Atom[] {
  const atoms: Atom[] = [];
  let label: ReturnType<typeof phoneLabelOf>;
  let boundary = 0;
  lines.forEach(({ line, index }) => {
    boundary += line.boundary;
    if (line.place === 'hidden' || line.pieces.some(({ node }) => spoken.has(node))) return;
    const own = atomsOfLine(line, index, page, witnesses, label);
    label = line.text === '' ? label : phoneLabelOf(line.text, page.languages);
    own.forEach((atom, at) => atoms.push(at === 0 ? { ...atom, boundary } : atom));
    if (own.length > 0) boundary = 0;
  });
  return atoms;
}

function atomsOfLine(line: Line, index: number, page: Page, witnesses: NameWitnesses, label: ReturnType<typeof phoneLabelOf>): Atom[] {
  const phones = phonesOf(line, page, label);
  const emails = emailsOf(line, page);
  const taken: Span[] = [
    ...phones,
    ...phones.flatMap(({ labelSpan }) => labelSpan ?? []),
    ...emails,
    ...emails.flatMap((clue) => labelOf(line.text, clue, witnesses)),
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
      : tersePhrases(line.text.slice(start, end), start, witnesses, line, { repeated, marked }),
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
  return [
    ...phones.map((clue) => ({ ...at(clue), says: 'phone' as const, phone: clue.phone })),
    ...emails.map((clue) => ({ ...at(clue), says: 'email' as const, email: clue.email })),
    ...phrases
      .filter(({ says, text }) => says !== 'plain' || text.length > SHORTEST_PLAIN)
      .map((phrase) => ({ ...at(phrase), text: phrase.text, says: phrase.says, ...(phrase.name ? { name: phrase.name } : {}) })),
  ].sort((a, b) => a.start - b.start);
}

function tersePhrases(text: string, start: number, witnesses: NameWitnesses, line: Line, setting: Setting): Phrase[] {
  const edges = line.pieces
    .map((piece) => piece.start - start)
    .filter((edge) => edge > 0 && edge < text.length && /[\p{Ll})]$/u.test(text.slice(0, edge)) && /^\p{Lu}/u.test(text.slice(edge)));
  const separators = isEnumeration(text, witnesses)
    ? []
    : [...text.matchAll(SEPARATOR)].filter(({ index }) => !insideBrackets(text, index));
  const cuts = [...separators, ...text.matchAll(BRACKETED_NUMBER)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const gaps = gapsOf(
    text,
    [...cuts, ...edges.map((edge) => ({ start: edge, end: edge }))].sort((a, b) => a.start - b.start),
  );
  return gaps.flatMap((gap) => {
    const part = text.slice(gap.start, gap.end);
    return wordsOf(part).length > MOST_TERSE_WORDS
      ? prosePhrases(part, start + gap.start, witnesses)
      : phrasesOf(part, start + gap.start, witnesses, {
          alone: part.length >= line.text.length - 2,
          headed: line.heading !== undefined,
          ...setting,
        });
  });
}

/** "Kultur, Fritid og Unge": a list that ends with a conjunction, and names neither people nor their titles, is what one unit is called. */
function isEnumeration(text: string, witnesses: NameWitnesses): boolean {
  const parts = text.trim().split(LISTED_APART);
  if (!ENUMERATION.test(text.trim()) || wordsOf(text).length > MOST_LISTED) return false;
  return parts.every(
    (part) => (readName(part, witnesses)?.weight ?? 0) < LEAST_NAME && !contains(witnesses.lexicon.jobTitles, wordsOf(part)),
  );
}

function insideBrackets(text: string, at: number): boolean {
  return text.lastIndexOf('(', at) > text.lastIndexOf(')', at) && text.includes(')', at);
}

/** "E-post:" before an address says nothing more than the address does. */
function labelOf(text: string, { start }: Span, { lexicon }: NameWitnesses): Span[] {
  const words = wordsOf(text.slice(Math.max(0, start - LONGEST_LABEL), start));
  const from = Math.max(0, start - LONGEST_LABEL);
  const label = words.slice(-3).find((_, at, last) => lexicon.emailLabels(last, at) === last.length - at);
  return label && /^[\s:]*$/.test(text.slice(from + label.end, start)) ? [{ start: from + label.start, end: start }] : [];
}

/** What the spans leave of the text. */
function gapsOf(text: string, spans: readonly Span[]): Span[] {
  const gaps: Span[] = [];
  let from = 0;
  for (const span of [...spans, { start: text.length, end: text.length }]) {
    if (span.start > from && text.slice(from, span.start).trim() !== '') gaps.push({ start: from, end: span.start });
    from = Math.max(from, span.end);
  }
  return gaps;
}

function phonesOf(line: Line, page: Page, label: ReturnType<typeof phoneLabelOf>): PhoneClue[] {
  const circumstances = { languages: page.languages, ...(page.country === undefined ? {} : { country: page.country }) };
  const shown = findPhones(line.text, { ...circumstances, labelled: label !== undefined }).map((clue) => underLabel(clue, label));
  const linked = line.links.flatMap((link): PhoneClue[] => {
    if (!/^tel:/i.test(link.href) || shown.some((clue) => clue.start < link.end && clue.end > link.start)) return [];
    const phone = readPhoneNumber(decode(link.href.slice(4)), page.country);
    return phone ? [underLabel({ start: link.start, end: link.end, phone }, label)] : [];
  });
  return [...shown, ...linked].sort((a, b) => a.start - b.start);
}

/** A number alone under "Fax" is one, though its own line does not say so. */
function underLabel(clue: PhoneClue, label: ReturnType<typeof phoneLabelOf>): PhoneClue {
  if (!label || clue.labelSpan) return clue;
  return { ...clue, phone: { ...clue.phone, features: label.features.length > 0 ? label.features : clue.phone.features } };
}

function emailsOf(line: Line, page: Page): EmailClue[] {
  const shown = findEmails(line.text, page.languages);
  const linked = line.links.flatMap((link): EmailClue[] => {
    if (shown.some((clue) => clue.start < link.end && clue.end > link.start)) return [];
    // A link with nothing in it is not shown.
    if (link.start === link.end && page.tree.nodes[link.node]?.end === link.node + 1) return [];
    return readMailto(link.href).map((address) => ({ start: link.end, end: link.end, email: { address } }));
  });
  return [...shown, ...linked].sort((a, b) => a.start - b.start);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function nodesAt(line: Line, span: Span): number[] {
  return line.pieces.filter((piece) => piece.start < Math.max(span.end, span.start + 1) && piece.end > span.start).map(({ node }) => node);
}

/** What names of this page are weighed against. */
export function witnessesOf(page: Page): NameWitnesses {
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
