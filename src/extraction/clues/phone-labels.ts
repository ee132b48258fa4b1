import type { PhoneFeature } from '../../contact/phone-number.ts';
import { conjunctions } from '../languages/common-words.ts';
import type { Language } from '../languages/language.ts';
import type { Span } from './clue.ts';

/** What a label says of the number beside it; `label` is its words where they say more than "telephone". */
export type PhoneLabel = { features: PhoneFeature[]; label?: string };

type Sort = { features: PhoneFeature[]; say: boolean };
const SYMBOLS: readonly [string, Sort][] = [
  ['☎', { features: [], say: false }],
  ['📞', { features: [], say: false }],
  ['📱', { features: ['mobile'], say: false }],
  ['✆', { features: [], say: false }],
  ['📠', { features: ['fax'], say: false }],
];
const LONGEST_LABEL = 40;

/** What a text says that is nothing but a label ("Telefon:", "Fax", "Mobil"), alone in its cell or line. */
export function phoneLabelOf(text: string, languages: readonly Language[]): PhoneLabel | undefined {
  if (text.length > LONGEST_LABEL) return undefined;
  const folded = fold(text);
  const words = wordsOf(languages);
  const sort =
    words.get(folded) ??
    folded
      .split(/\s*[/,&]\s*|\s+(?=nr|no|number|nummer)/)
      .map((part) => words.get(part))
      .find((found) => found !== undefined);
  return sort ? { features: sort.features, ...(sort.say ? { label: text.trim().replace(/:$/, '') } : {}) } : undefined;
}

/** The label that ends right before `at`: "Tel:", "mobil", "Fax +". */
export function labelBefore(text: string, at: number, languages: readonly Language[]): (PhoneLabel & Span) | undefined {
  const before = text.slice(Math.max(0, at - LONGEST_LABEL), at);
  const match = /(?:^|[^\p{L}])((?:[\p{L}☎📞📱✆📠][\p{L}.'-]*[ /]?){1,4}?)\s*(?:[:.#]|nr\.?|no\.?)?[\s:(+–-]*$/u.exec(before);
  const written = match?.[1];
  if (!match || written === undefined) return undefined;
  const words = wordsOf(languages);
  const parts = written.trim().split(/\s+/);
  for (let from = 0; from < parts.length; from += 1) {
    const label = parts.slice(from).join(' ');
    const sort = words.get(fold(label)) ?? words.get(fold(label.replace(/\s*(?:nr|no)\.?$/i, '')));
    const start = at - before.length + before.lastIndexOf(label);
    if (sort && !isSecondHalf(parts, from, words)) return { features: sort.features, ...(sort.say ? { label } : {}), start, end: at };
  }
  return undefined;
}

/** "Säkerhet och beredskap 070-…": half of what a unit is called; "Tel och fax" are two labels. */
function isSecondHalf(parts: readonly string[], from: number, labels: ReadonlyMap<string, unknown>): boolean {
  const before = parts[from - 2];
  return conjunctions.has(parts[from - 1] ?? '') && before !== undefined && !labels.has(fold(before));
}

/** The label in brackets or alone right after `at`: "(mobil)", "[fax]", "cell". */
export function labelAfter(text: string, at: number, languages: readonly Language[]): (PhoneLabel & Span) | undefined {
  const match = /^\s*[([]?\s*(\p{L}[\p{L}.-]*)\s*(?:[)\]]|(?=[,;.|]|\s*$))/u.exec(text.slice(at, at + LONGEST_LABEL));
  const written = match?.[1];
  const sort = written === undefined ? undefined : wordsOf(languages).get(fold(written));
  return match && sort && written !== undefined && written.length > 1
    ? { features: sort.features, ...(sort.say ? { label: written } : {}), start: at, end: at + match[0].length }
    : undefined;
}

const WORDS = new Map<string, ReadonlyMap<string, Sort>>();

function wordsOf(languages: readonly Language[]): ReadonlyMap<string, Sort> {
  const key = languages.map(({ code }) => code).join(' ');
  const known = WORDS.get(key) ?? makeWords(languages);
  WORDS.set(key, known);
  return known;
}

/** English labels stand on pages of every language; single letters are the weakest and come last. */
function makeWords(languages: readonly Language[]): ReadonlyMap<string, Sort> {
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
}

function fold(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/^[([]+|[)\]:.\s]+$/g, '')
    .replace(/\s+/g, ' ');
}
