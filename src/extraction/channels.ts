import { type PhoneNumber, readPhoneNumber } from '../contact/phone-number.ts';
import type { EmailClue, PhoneClue, Span } from './clues/clue.ts';
import { countryOfLine } from './clues/countries.ts';
import { findEmails, readMailto } from './clues/emails.ts';
import { findHours } from './clues/hours.ts';
import { covers, lexiconOf, wordsOf } from './clues/lexicon.ts';
import type { Known } from './clues/local-numbers.ts';
import { findPhones, phoneLabelOf } from './clues/phones.ts';
import type { Line } from './lines.ts';
import { onlyArea } from './only-area.ts';
import type { Page } from './page.ts';

/** What the lines before say of the numbers on the next: a label alone on its line, the country they are in, numbers written in full. */
export type Around = {
  label?: NonNullable<ReturnType<typeof phoneLabelOf>>;
  /** The block in which the label goes on for further lines. */
  block?: number;
  country?: { code: string; line: number };
  known: readonly (Known & { line: number })[];
};

export const nothingAround: Around = { known: [] };

/** In lines: how far a country's name, and a number in full, speak for what follows. */
const [FARTHEST_COUNTRY, FARTHEST_NUMBER] = [8, 2];
const MOST_KNOWN = 3;
/** In characters. */
const [FARTHEST_HOURS, LONGEST_HOURS] = [40, 200];

/** The numbers of a line: those shown, and those that stand in a link only. */
export function phonesOf(line: Line, index: number, page: Page, around: Around): PhoneClue[] {
  const { country, languages } = page;
  const named = around.country && index - around.country.line <= FARTHEST_COUNTRY ? [around.country.code] : [];
  const own = countryOfLine(line.text, languages);
  const shown = findPhones(line.text, {
    languages,
    ...(country === undefined ? {} : { country }),
    countries: own === undefined ? named : [own, ...named],
    labelled: around.label !== undefined,
    near: () => nearestOf(around, index, page),
  })
    .filter(({ labelSpan }) => labelSpan !== undefined || !namesAnIdBelow(page.lines[index - 1], page))
    .map((clue) => underLabel(clue, around.label));
  const { told, linked } = withLinks(line, shown, page);
  return withHours(
    line,
    [...told, ...linked.map((clue) => underLabel(clue, around.label))].sort((a, b) => a.start - b.start),
    page,
  );
}

/** "CVR-nummer" alone on its line: the digits on the next are no telephone's. */
function namesAnIdBelow(line: Line | undefined, { languages }: Page): boolean {
  return line !== undefined && covers(lexiconOf(languages).decoys, wordsOf(line.text));
}

/** The numbers that links dial. Where the text of a link says another, both are disputed. */
function withLinks(line: Line, shown: readonly PhoneClue[], { country }: Page): { told: PhoneClue[]; linked: PhoneClue[] } {
  const told = [...shown];
  const linked = line.links.flatMap((link): PhoneClue[] => {
    const phone = /^tel:/i.test(link.href) ? readPhoneNumber(decode(link.href.slice(4)), country) : undefined;
    if (!phone) return [];
    const within = told.filter((clue) => clue.start < link.end && clue.end > link.start);
    if (within.length === 0) return [{ start: link.start, end: link.end, phone }];
    if (within.some((clue) => clue.phone.number === phone.number)) return [];
    for (const clue of within) told[told.indexOf(clue)] = { ...clue, phone: { ...clue.phone, disputed: true } };
    const { features = phone.features } = within[0]?.phone ?? {};
    return [{ start: link.end, end: link.end, phone: { ...phone, features, disputed: true } }];
  });
  return { told, linked };
}

/** Numbers in full from which one may be filled in. A mobile number lacks no area code. */
function nearestOf({ label, known }: Around, index: number, page: Page): Known[] {
  if (label?.features.includes('mobile')) return [];
  return [...known.filter(({ line }) => index - line <= FARTHEST_NUMBER), ...onlyArea(page)];
}

/** What the next line is to know. A label holds for the line after it, and on in its own block while numbers without one follow. */
export function aroundAfter(around: Around, line: Line, index: number, phones: readonly PhoneClue[], page: Page): Around {
  if (line.text === '') return around;
  const { label, block } = labelAfterLine(around, line, phones, page);
  const code = countryOfLine(line.text, page.languages);
  const country = code === undefined ? around.country : { code, line: index };
  const known = phones.map(({ phone, start, end }) => ({ number: phone.number, written: line.text.slice(start, end), line: index }));
  return {
    ...(label === undefined || block === undefined ? {} : { label, block }),
    ...(country === undefined ? {} : { country }),
    known: [...known.reverse(), ...around.known].slice(0, MOST_KNOWN),
  };
}

function labelAfterLine(around: Around, line: Line, phones: readonly PhoneClue[], page: Page): Pick<Around, 'label' | 'block'> {
  const own = phoneLabelOf(line.text, page.languages);
  if (own) return { label: own, block: line.block };
  const goesOn = around.block === line.block && phones.length > 0 && phones.every(({ labelSpan }) => labelSpan === undefined);
  return goesOn ? around : {};
}

/** A number alone under "Fax" is one, though its own line does not say so. */
function underLabel(clue: PhoneClue, label: Around['label']): PhoneClue {
  if (!label || clue.labelSpan) return clue;
  return { ...clue, phone: { ...clue.phone, features: label.features.length > 0 ? label.features : clue.phone.features } };
}

/** Hours belong to the number before them on their line, and where there is none to the one after: not from another sentence. */
function withHours(line: Line, phones: readonly PhoneClue[], page: Page): PhoneClue[] {
  const found = phones.length > 0 ? findHours(line.text, page.languages) : [];
  const heirs = found.map((hours) => ({ hours, heir: heirOf(hours, line.text, phones) }));
  return phones.map((clue) => {
    const own = heirs.find(({ heir }) => heir === clue)?.hours;
    return own ? { ...clue, phone: { ...clue.phone, hours: own.hours }, hoursSpan: { start: own.start, end: own.end } } : clue;
  });
}

function heirOf({ start, end }: Span, text: string, phones: readonly PhoneClue[]): PhoneClue | undefined {
  const before = phones.findLast((clue) => clue.end <= start);
  const heir = before ?? phones[0];
  const between = before ? text.slice(before.end, start) : text.slice(end, heir?.start);
  const isNextSentence = /(?:^|\p{L})[.!?]\s/u.test(between) && wordsOf(between).length > 1;
  return between.length <= FARTHEST_HOURS && !isNextSentence ? heir : undefined;
}

/** A line that says nothing but hours speaks of the number on the line before. */
export function hoursOfLine(line: Line, page: Page): PhoneNumber['hours'] {
  const [only, ...more] = line.text.length > LONGEST_HOURS ? [] : findHours(line.text, page.languages);
  if (!only || more.length > 0) return undefined;
  const rest = line.text.slice(0, only.start) + line.text.slice(only.end);
  return isHoursLabel(rest, page) ? only.hours : undefined;
}

function isHoursLabel(rest: string, { languages }: Page): boolean {
  const bare = rest
    .replace(/[\s:().,–-]+/g, ' ')
    .trim()
    .toLowerCase();
  return bare === '' || languages.some(({ labels }) => labels.hours.includes(bare));
}

/** The addresses of a line: those shown, and those that stand in a link only. */
export function emailsOf(line: Line, page: Page): readonly EmailClue[] {
  const known = EMAILS.get(line) ?? findInLine(line, page);
  EMAILS.set(line, known);
  return known;
}

/** Several ask for the addresses of a line: each recogniser, and who weighs names by them. */
const EMAILS = new WeakMap<Line, readonly EmailClue[]>();
const NO_EMAILS: readonly EmailClue[] = [];

function findInLine(line: Line, page: Page): readonly EmailClue[] {
  const shown = findEmails(line.text, page.languages);
  if (shown.length === 0 && line.links.length === 0) return NO_EMAILS;
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
