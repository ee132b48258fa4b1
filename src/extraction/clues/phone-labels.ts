import type { PhoneFeature } from '../../contact/phone-number.ts';
import { conjunctions } from '../languages/common-words.ts';
import type { Language } from '../languages/language.ts';
import { remarkWords } from '../languages/remark-words.ts';
import { madeOnce } from '../made-once.ts';
import { rememberedOfPage } from '../remembered.ts';
import type { Span } from './clue.ts';

/**
 * What a label says of the number beside it; `label` is its words where they say more than "telephone". `second`: what a label of two says of
 * the second number ("Tel./Fax").
 */
export type PhoneLabel = { features: PhoneFeature[]; label?: string; second?: PhoneFeature[] };

type Sort = { features: PhoneFeature[]; say: boolean };
const SYMBOLS: readonly [string, Sort][] = [
  ['☎', { features: [], say: false }],
  ['📞', { features: [], say: false }],
  ['📱', { features: ['mobile'], say: false }],
  ['✆', { features: [], say: false }],
  ['📠', { features: ['fax'], say: false }],
];
const LONGEST_LABEL = 40;
/** In words: longer lines are sentences. */
const MOST_WORDS = 4;
/** Shorter words stand in other words' phrases by chance ("m", "gsm" apart). */
const SHORTEST_WITHIN = 3;
/** Between a label and its number: "Fax: Dial 1-202-…", "Phone number is". */
const NO_WORD = /[^\p{L}\d/.'’-]+/u;
const FILLERS = /[\s:]*\b(?:dial|call|number|us at|us on|is)[\s:]*$/i;
/** "Presstelefon (endast för journalister):" */
const BRACKET_BEFORE = /\s*[([][^()[\]\d]{3,38}[)\]]\s*(?=:?\s*$)/;

/** What a text says that is nothing but a label ("Telefon:", "Fax", "Mobil"), alone in its cell or line. */
export function phoneLabelOf(text: string, languages: readonly Language[]): PhoneLabel | undefined {
  return text.length > LONGEST_LABEL ? undefined : labelsOf(languages)(text).label;
}

/** A label stands beside each number of a page. */
const labelsOf = madeOnce((languages) =>
  rememberedOfPage((text): { label?: PhoneLabel } => {
    const label = labelAlone(text, languages);
    return label ? { label } : {};
  }),
);

function labelAlone(text: string, languages: readonly Language[]): PhoneLabel | undefined {
  const folded = fold(text);
  const words = wordsOf(languages);
  const sort =
    words.get(folded) ??
    folded
      .split(/\s*[/,&]\s*|\s+(?=nr|no|number|nummer)/)
      .map((part) => words.get(part))
      .find((found) => found !== undefined);
  if (sort) return { features: sort.features, ...(sort.say ? { label: text.trim().replace(/:$/, '') } : {}) };
  // "General Fax", "Fax Numbers": whatever else it says, no number under it is to be called.
  const isShort = !/\d/.test(folded) && folded.split(/\s+/).length <= MOST_WORDS;
  return isShort && maySayFax(text.toLowerCase(), languages) && featuresWithin(text, languages).includes('fax')
    ? { features: ['fax'] }
    : undefined;
}

/** Few texts hold what a word for fax begins with, and only those are taken apart. A letter alone is longer with a dot. */
function maySayFax(text: string, languages: readonly Language[]): boolean {
  return faxBeginnings(languages).some((beginning) => text.includes(beginning) && (beginning.length > 1 || text.includes('.')));
}

const faxBeginnings = madeOnce((languages): readonly string[] => [
  ...new Set(
    [...wordsOf(languages)].filter(([, { features }]) => features.includes('fax')).map(([label]) => label.split(NO_WORD)[0] ?? label),
  ),
]);

/** What the label words that stand anywhere in a remark say ("Main Fax Line", "endast växeln"). */
export function featuresWithin(text: string, languages: readonly Language[]): PhoneFeature[] {
  const words = wordsOf(languages);
  const parts = text.split(NO_WORD).filter((part) => part !== '');
  const phrases = parts.flatMap((_, at) => [1, 2, 3].map((count) => parts.slice(at, at + count).join(' ')));
  return [
    ...new Set(phrases.filter((phrase) => phrase.length >= SHORTEST_WITHIN).flatMap((phrase) => words.get(fold(phrase))?.features ?? [])),
  ];
}

/** The label that ends right before `at`: "Tel:", "mobil", "Fax +". */
export function labelBefore(text: string, at: number, languages: readonly Language[]): (PhoneLabel & Span) | undefined {
  const before = text.slice(Math.max(0, at - LONGEST_LABEL), at);
  const found = labelAtEnd(before, languages) ?? labelBeforeFiller(before, languages);
  if (!found) return undefined;
  const { start, ...label } = found;
  return { ...label, start: at - before.length + start, end: at };
}

function labelBeforeFiller(before: string, languages: readonly Language[]): (PhoneLabel & { start: number }) | undefined {
  const bracket = BRACKET_BEFORE.exec(before)?.[0];
  if (bracket === undefined) return FILLERS.test(before) ? labelAtEnd(before.replace(FILLERS, ''), languages) : undefined;
  if (!keepsOff(bracket, languages)) return undefined;
  const found = labelAtEnd(before.replace(BRACKET_BEFORE, ''), languages);
  return found && { ...found, label: before.slice(found.start).replace(/[:\s]+$/, '') };
}

function keepsOff(remark: string, languages: readonly Language[]): boolean {
  const words = remark.toLowerCase().split(/\P{L}+/u);
  return languages.some(({ code }) => remarkWords[code]?.some((word) => words.includes(word)));
}

function labelAtEnd(before: string, languages: readonly Language[]): (PhoneLabel & { start: number }) | undefined {
  const match = /(?:^|[^\p{L}])((?:[\p{L}☎📞📱✆📠][\p{L}.'-]*[ /]?){1,4}?)\s*(?:[:.#]|nr\.?|no\.?)?[\s:(+–-]*$/u.exec(before);
  const written = match?.[1];
  if (!match || written === undefined) return undefined;
  const words = wordsOf(languages);
  const parts = written.trim().split(/\s+/);
  for (let from = 0; from < parts.length; from += 1) {
    const label = parts.slice(from).join(' ');
    const sort = words.get(fold(label)) ?? words.get(fold(label.replace(/\s*(?:nr|no)\.?$/i, '')));
    if (!sort || isSecondHalf(parts, from, words)) continue;
    const second = secondOf(label, words);
    return {
      features: sort.features,
      ...(sort.say ? { label } : {}),
      ...(second ? { second } : {}),
      start: before.lastIndexOf(label),
    };
  }
  return undefined;
}

/** "Tel./Fax": the second of two labels. */
function secondOf(label: string, words: ReadonlyMap<string, Sort>): PhoneFeature[] | undefined {
  const [first, second, ...more] = label.split(/\s*[/&]\s*/).map((part) => words.get(fold(part)));
  return first && second && more.length === 0 ? second.features : undefined;
}

/** "Säkerhet och beredskap 070-…": half of what a unit is called; "Tel och fax" are two labels. */
function isSecondHalf(parts: readonly string[], from: number, labels: ReadonlyMap<string, unknown>): boolean {
  const before = parts[from - 2];
  return conjunctions.has(parts[from - 1] ?? '') && before !== undefined && !labels.has(fold(before));
}

/** The label in brackets or alone right after `at`: "(mobil)", "[fax]", "cell", ", växel". */
export function labelAfter(text: string, at: number, languages: readonly Language[]): (PhoneLabel & Span) | undefined {
  const match = /^\s*([,–-]?)\s*[([]?\s*(\p{L}[\p{L}.' /-]*?)\s*(?:[)\]]|(?=[,;.|]|\s*$))/u.exec(text.slice(at, at + LONGEST_LABEL));
  const [whole = '', comma, written] = match ?? [];
  // A letter alone is a label only in brackets, or where the line ends with it: "202-555-0123 F".
  const isWord = written !== undefined && (written.length > 1 || /^(?:\s+\p{Lu}\s*$|\s*[([]\p{Lu}[)\]])/u.test(text.slice(at)));
  if (written === undefined || !isWord || (at + LONGEST_LABEL < text.length && whole.length === LONGEST_LABEL)) return undefined;
  // "…, kom. 600 000 001" labels the number behind it.
  if (comma !== '' && /^[.:\s]*[+(]?\d/.test(text.slice(at + whole.length))) return undefined;
  const sort = wordsOf(languages).get(fold(written));
  // "…, Fax" at the end of a line may head the number on the next.
  if (!sort || (comma !== '' && sort.features.includes('fax'))) return undefined;
  return { features: sort.features, ...(sort.say ? { label: written } : {}), start: at, end: at + whole.length };
}

/** English labels stand on pages of every language; single letters are the weakest and come last. */
const wordsOf = madeOnce((languages): ReadonlyMap<string, Sort> => {
  const words = new Map<string, Sort>(SYMBOLS);
  const add = (labels: readonly string[], features: PhoneFeature[], say: boolean): void => {
    for (const label of labels) words.set(fold(label), { features, say });
  };
  add(['t', 'p', 'ph', 'tel', 'tel.', 'telephone', 'phone', 'call', 'tlf', 'tfn'], [], false);
  add(['m', 'mob', 'mobile', 'mobil', 'cell', 'gsm'], ['mobile'], false);
  add(['f', 'fax', 'telefax'], ['fax'], false);
  for (const { labels } of languages) {
    add(labels.phone, [], false);
    add(labels.direct, [], true);
    add(labels.mainNumber, ['main-number'], true);
    add(labels.duty, ['duty'], true);
    add(labels.mobile, ['mobile'], false);
    add(labels.fax, ['fax'], false);
  }
  return words;
});

function fold(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/^[([]+|[)\]:.\s]+$/g, '')
    .replace(/\s+/g, ' ');
}
