import type { OpeningHours } from '../../contact/opening-hours.ts';
import type { Language } from '../languages/language.ts';
import { type OpeningWords, openingWords } from '../languages/opening-words.ts';
import { madeOnce } from '../made-once.ts';
import type { Span } from './clue.ts';

/** Hours found in a text. */
export type HoursClue = Span & { hours: OpeningHours };

type Days = { number: readonly number[]; word: string };
type Patterns = {
  whole: RegExp;
  part: RegExp;
  days: ReadonlyMap<string, readonly number[]>;
  dayWord: RegExp;
  always: RegExp;
};
/** What words for hours of some days, and for all hours, begin with. */
type Signs = { hours: ReadonlySet<string>; always: RegExp };

const WORKDAYS = [1, 2, 3, 4, 5];
const WEEKEND = [6, 7];
const EVERY_DAY = [...WORKDAYS, ...WEEKEND];
const LONGEST_TEXT = 2_000;
/** What looks like two hours: "8-17", "9am to 5pm", "8 Uhr bis 17". */
const RANGE =
  /(?<!\d)\d{1,2}(?:\s?[.:h]\s?\d{2})?\s?(?:uhr|uur|hod\.?|[ap]\.?\s?m\.?|h)?\s?(?:[-–—]|\p{L}{1,7}\s(?:\p{L}{1,9}\.?\s){0,2})\s?(?:\d{1,2}(?!\d)|noon)/iu;
const DIGIT = /\d/;
/** Letters or digits that stand together. */
const SIGN = /\p{L}+|\d+/gu;
const HALF_AFTER = /\d\s*[ap]\.?m/i;
const HALF = /[ap]\.?\s?m/i;
/** Before it nobody opens who writes no half of the day. */
const EARLIEST = '06:00';

/**
 * When somebody answers, as a text says it: "vardagar 8-17", "Mon-Fri 9am-5pm", "(dygnet runt)", "24/7". Hours without days are read only where
 * they are marked as hours. Days and hours are given where each part could be read.
 */
export function findHours(text: string, languages: readonly Language[]): HoursClue[] {
  if (text.length > LONGEST_TEXT) return [];
  // Most lines have no hours, and the whole pattern takes its time to say so.
  if (!mayHaveHours(text, languages)) return [];
  const patterns = patternsOf(languages);
  return [...text.matchAll(patterns.whole)].map((match) => {
    const written = match[0].includes('(') ? match[0].trim() : match[0].replace(/[)\s]+$/, '').trimStart();
    const start = match.index + match[0].indexOf(written);
    const spans = spansOf(written, patterns);
    return { start, end: start + written.length, hours: { text: written, ...(spans.length > 0 ? { spans } : {}) } };
  });
}

/** Hours never stand without a day, a word that marks them, or the half of the day. */
function mayHaveHours(text: string, languages: readonly Language[]): boolean {
  const { hours, always } = signsOf(languages);
  if (always.test(text) && alwaysOf(languages).test(text)) return true;
  if (!DIGIT.test(text)) return false;
  return (HALF_AFTER.test(text) || signsIn(text).some((sign) => hours.has(sign))) && RANGE.test(text);
}

function spansOf(written: string, { part, days, dayWord, always }: Patterns): NonNullable<OpeningHours['spans']> {
  if (always.test(written)) return [{ days: EVERY_DAY, from: '00:00', to: '24:00' }];
  return [...written.matchAll(part)].flatMap((match) => {
    const groups = match.groups ?? {};
    const named = daysIn(groups.days ?? groups.after ?? '', days, dayWord);
    const [opens, closes] = [groups.from ?? groups.opens ?? '', groups.to ?? groups.closes ?? ''];
    const to = clock(closes, '');
    const from = clock(opens, HALF.test(opens) ? '' : opensBefore(opens, closes));
    // "Sun 1-5" may be of the night or of the afternoon.
    const isSure = HALF.test(closes) || (from ?? '') >= EARLIEST;
    return isSure && named.length > 0 && from !== undefined && to !== undefined && from < to ? [{ days: named, from, to }] : [];
  });
}

/** "9-5pm" opens in the morning. */
function opensBefore(opens: string, closes: string): string {
  const isLater = Number.parseInt(opens.replace(/\D*/, ''), 10) < Number.parseInt(closes.replace(/\D*/, ''), 10);
  return isLater && /p\.?\s?m/i.test(closes) && !/\b12/.test(closes) ? 'pm' : '';
}

/** "8", "8.30", "5pm", "8h30" as "08:00", "08:30", "17:00", "08:30". */
function clock(text: string, half: string): string | undefined {
  if (/noon/i.test(text)) return '12:00';
  const [, hour, minute = '00'] = /(\d{1,2})(?:\s?[.:hH]\s?(\d{2}))?/.exec(text) ?? [];
  if (hour === undefined) return undefined;
  const isAfternoon = /p\.?\s?m/i.test(text + half);
  const isMidnight = /a\.?\s?m/i.test(text + half) && hour === '12';
  const counted = isMidnight ? 0 : Number(hour) + (isAfternoon && Number(hour) < 12 ? 12 : 0);
  return counted <= 24 && Number(minute) < 60 ? `${String(counted).padStart(2, '0')}:${minute}` : undefined;
}

/** "mån-tors, lör": ranges run on to the next day named. */
function daysIn(text: string, days: Patterns['days'], dayWord: RegExp): number[] {
  const named: Days[] = [];
  const found = new Set<number>();
  let end = 0;
  for (const match of text.matchAll(dayWord)) {
    const word = match[0].toLowerCase().replace(/\.$/, '');
    const number = days.get(word) ?? [];
    const last = named.at(-1)?.number;
    const between = text.slice(end, match.index);
    const [from, to] = [last?.at(-1), number[0]];
    if (
      from !== undefined &&
      to !== undefined &&
      /[-–—\p{L}]/u.test(between) &&
      !/&|\b(?:och|and|und|og|ja|et|en|y|e|i|a)\b/iu.test(between)
    )
      for (let day = from; day <= to; day += 1) found.add(day);
    for (const day of number) found.add(day);
    named.push({ number, word });
    end = match.index + match[0].length;
  }
  return [...found].sort((a, b) => a - b);
}

const patternsOf = madeOnce((languages) => makePatterns(wordsIn(languages), alwaysOf(languages)));
const alwaysOf = madeOnce((languages) => new RegExp(alwaysIn(wordsIn(languages)), 'iu'));

const signsOf = madeOnce((languages): Signs => {
  const words = wordsIn(languages);
  const hours = words.flatMap(({ at }) => at.split('|'));
  return {
    hours: new Set([...daysOf(words).keys(), ...hours].flatMap(firstSign)),
    always: new RegExp(anyOf(words.flatMap(({ always }) => always.split('|')).flatMap(firstSign)), 'i'),
  };
});

function wordsIn(languages: readonly Language[]): OpeningWords[] {
  return languages.flatMap(({ code }) => openingWords[code] ?? []);
}

function alwaysIn(words: readonly OpeningWords[]): string {
  return `(?<![\\p{L}\\d])(?:${anyOf(words.flatMap(({ always }) => always.split('|')))})(?![\\p{L}\\d])`;
}

function daysOf(words: readonly OpeningWords[]): Map<string, readonly number[]> {
  const days = new Map<string, readonly number[]>();
  // The page's own language comes first, and its words stand.
  for (const { days: named, workdays, weekend, daily } of words) {
    const add = (word: string, number: readonly number[]): void => void (days.has(word) || days.set(word, number));
    named.split('|').forEach((forms, at) => {
      for (const form of forms.split(' ')) add(form, [at + 1]);
    });
    for (const word of workdays.split('|')) add(word, WORKDAYS);
    for (const word of weekend.split('|')) add(word, WEEKEND);
    for (const word of daily.split('|')) add(word, EVERY_DAY);
  }
  return days;
}

function makePatterns(words: readonly OpeningWords[], always: RegExp): Patterns {
  const days = daysOf(words);
  const pick = (list: (one: OpeningWords) => string): string => anyOf(words.flatMap((one) => list(one).split('|')));
  const day = `(?<![\\p{L}\\d])(?:${anyOf([...days.keys()])})(?![\\p{L}\\d])\\.?`;
  const to = `(?:[-–—/]|(?<![\\p{L}])(?:${pick((one) => one.to)})(?![\\p{L}]))`;
  const named = `${day}(?:\\s*(?:,|&|\\+|${to})\\s*${day}){0,6}`;
  const hour = '(?:\\d{1,2}(?:\\s?[.:hH]\\s?\\d{2})?\\s*(?:[ap]\\.?\\s?m\\.?|uhr|uur|hod\\.?|h(?!\\p{L}))?|noon)';
  const lead = `(?:(?:${pick((one) => one.at)})(?![\\p{L}])[.:]?\\s*){0,2}`;
  const range = (from: string, till: string): string => `${lead}(?<${from}>${hour})\\s*${to}\\s*${lead}(?<${till}>${hour})(?![\\d:%€$])`;
  const plainRange = range('from', 'to').replace(/\?<\w+>/g, '?:');
  const zone = '(?:\\s*\\(?(?:[ECMP][DS]?T|CES?T|GMT|BST|UTC)\\)?(?![\\p{L}]))?';
  const both = `${named}\\s*[,:]?\\s*\\(?\\s*${plainRange}${zone}\\)?(?:\\s*(?:,|;|&|${to})\\s*${plainRange}${zone})?`;
  const turned = `${plainRange}${zone}\\s*,?\\s*\\(?\\s*${named}\\)?`;
  const marked = `(?<![\\p{L}])(?:${pick((one) => one.at)})(?![\\p{L}])[.:]?\\s*\\d{1,2}(?:[.:]\\d{2})?\\s*[-–—]\\s*\\d{1,2}(?:[.:]\\d{2})?(?!\\d)`;
  const twelve = '(?<![\\d.])\\d{1,2}(?::\\d{2})?\\s*[ap]\\.?m\\.?\\s*(?:[-–—]|to|until)\\s*\\d{1,2}(?::\\d{2})?\\s*[ap]\\.?m\\.?';
  const one = `(?:${both}|${turned}|${always.source}(?:,?\\s*${day})?|${marked}|${twelve}${zone})`;
  return {
    whole: new RegExp(`${one}(?:\\s*(?:[,;.]|&|(?<![\\p{L}])(?:och|and|und|og|ja|et|en|y|e)(?![\\p{L}]))?\\s*${one}){0,4}`, 'giu'),
    part: new RegExp(
      `(?<days>${named})\\s*[,:]?\\s*\\(?\\s*${range('from', 'to')}|${range('opens', 'closes')}${zone}\\s*,?\\s*\\(?\\s*(?<after>${named})`,
      'giu',
    ),
    days,
    dayWord: new RegExp(day, 'giu'),
    always,
  };
}

function firstSign(phrase: string): string[] {
  return signsIn(phrase).slice(0, 1);
}

function signsIn(text: string): readonly string[] {
  return text.toLowerCase().match(SIGN) ?? [];
}

function anyOf(words: readonly string[]): string {
  return [...new Set(words)]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/ /g, '\\s+'))
    .join('|');
}
