import type { PhoneFeature, PhoneNumber } from '../../contact/phone-number.ts';
import { readPhoneNumber } from '../../contact/phone-number.ts';
import type { Language } from '../languages/language.ts';
import { alternativesAfter } from './alternatives.ts';
import { longNumber, readAbroad, shortNumber } from './by-plan.ts';
import type { PhoneClue, Span } from './clue.ts';
import { countriesBeside } from './countries.ts';
import { isDecoy, isNorthAmerican, isTime } from './decoys.ts';
import { dialledThrough, extensionAfter } from './extensions.ts';
import { type Known, localNumber } from './local-numbers.ts';
import { labelAfter, labelBefore, type PhoneLabel, phoneLabelOf } from './phone-labels.ts';
import { insideWord, runsIn, severalNumbers, trimmed } from './phone-runs.ts';
import { remarkAfter } from './remarks.ts';
import { spelledNumbers } from './spelled-numbers.ts';

export { phoneLabelOf };

/**
 * `country`: ISO 3166-1 alpha-2. `countries`: those named where the text stands, tried before it. `labelled`: a label in its own cell or line
 * stands before the text. `near`: numbers written in full around it, the nearest first, from which an area code can be filled in.
 */
export type PhoneCircumstances = {
  country?: string;
  countries?: readonly string[];
  languages: readonly Language[];
  labelled?: boolean;
  near?: () => readonly Known[];
};

const LONGEST_TEXT = 20_000;
const END_ALONE = /(?<![\p{L}\d)]\s?)[-–]\s?\d{2,5}(?![\d@%]|\s?[-–.,:]\s?\d)/gu;

/** The telephone numbers of one line of text, in order. Dates, hours, years, codes and ids are none. */
export function findPhones(text: string, circumstances: PhoneCircumstances): PhoneClue[] {
  if (!/\d/.test(text)) return [];
  if (text.length > LONGEST_TEXT) return text.length > LONGEST_TEXT * 10 ? [] : inPieces(text, circumstances);
  const whole = runsIn(text).reduce<PhoneClue[]>((before, run) => [...before, ...cluesOf(text, run, circumstances, before)], []);
  const spelled = spelledNumbers(text, circumstances.country).map(({ start, end, phone }) =>
    finish(text, { start, end }, phone, circumstances),
  );
  const found = withoutOverlap([...whole, ...spelled]);
  return withoutOverlap([...found, ...endsAlone(text, found, circumstances)]);
}

function inPieces(text: string, circumstances: PhoneCircumstances): PhoneClue[] {
  const half = text.lastIndexOf(' ', Math.floor(text.length / 2));
  if (half <= 0) return [];
  return [
    ...findPhones(text.slice(0, half), circumstances),
    ...findPhones(text.slice(half), circumstances).map((clue) => moved(clue, half)),
  ];
}

function moved(clue: PhoneClue, by: number): PhoneClue {
  const { labelSpan, remarkSpan } = clue;
  const shift = ({ start, end }: Span): Span => ({ start: start + by, end: end + by });
  return {
    ...clue,
    ...shift(clue),
    ...(labelSpan ? { labelSpan: shift(labelSpan) } : {}),
    ...(remarkSpan ? { remarkSpan: shift(remarkSpan) } : {}),
  };
}

/** `before` are those of the same line that stand before the run. */
function cluesOf(text: string, run: Span, circumstances: PhoneCircumstances, before: readonly PhoneClue[]): PhoneClue[] {
  return insideWord(text, run) ? [] : cluesIn(text, run, circumstances, before);
}

function cluesIn(text: string, run: Span, circumstances: PhoneCircumstances, before: readonly PhoneClue[]): PhoneClue[] {
  const several = severalNumbers(text, run, circumstances);
  if (several)
    return several.reduce<PhoneClue[]>((found, span) => [...found, ...cluesIn(text, span, circumstances, [...before, ...found])], []);
  const clue = numberAt(text, run, circumstances, before);
  return clue ? [clue, ...alternatives(text, clue, circumstances)] : [];
}

function numberAt(text: string, run: Span, circumstances: PhoneCircumstances, before: readonly PhoneClue[]): PhoneClue | undefined {
  const { country, languages, countries = [] } = circumstances;
  const spans = [...trimmed(text, run).entries()].filter(([, { start, end }]) => !isTime(text.slice(start, end).trim()));
  if (spans.length === 0) return undefined;
  const label = labelAround(text, run, circumstances);
  const labelled = circumstances.labelled === true || label !== undefined;
  const mayBeLocal = label ? isSure(text, label) : labelled;
  for (const [at, span] of spans) {
    const digits = text.slice(span.start, span.end);
    const beside = readAbroad(digits, countriesBeside(text, span.start, span.end, languages));
    const abroad = beside ?? readAbroad(digits, countries);
    const plan = abroad?.country === undefined ? circumstances : { country: abroad.country, languages };
    if (isDecoy(text, span, labelled || beside !== undefined, plan)) continue;
    const phone =
      abroad ??
      (mayBeLocal ? localNumber(digits, circumstances, nearest(text, before, circumstances)) : undefined) ??
      longNumber(digits, country) ??
      (isNorthAmerican(digits, languages) ? readPhoneNumber(digits, 'US') : undefined) ??
      (labelled && at === 0 ? shortNumber(digits, country) : undefined);
    if (phone) return finish(text, span, phone, circumstances);
  }
  return undefined;
}

/** A single letter stands before much else, and a mobile number lacks no area code. */
function isSure(text: string, { start, end, features }: PhoneLabel & Span): boolean {
  return !features.includes('mobile') && text.slice(start, end).replace(/\P{L}/gu, '').length > 1;
}

/** Numbers in full from which a part may be filled in: those before on the line, the last first, then those around it. */
function nearest(text: string, before: readonly PhoneClue[], { near }: PhoneCircumstances): () => Known[] {
  const here = before.map(({ start, end, phone }) => ({ number: phone.number, written: text.slice(start, end) }));
  return () => [...here.reverse(), ...(near?.() ?? [])];
}

/** What the label before and the one after say: "Tel: 08-… (växel)". */
function labelAround(text: string, { start, end }: Span, { languages }: PhoneCircumstances): (PhoneLabel & Span) | undefined {
  const [before, after] = [labelBefore(text, start, languages), labelAfter(text, end, languages)];
  if (!before || !after) return before ?? after;
  const label = after.label ?? before.label;
  return {
    start: before.start,
    end: after.end,
    features: [...before.features, ...after.features],
    ...(label === undefined ? {} : { label }),
  };
}

function finish(text: string, span: Span, phone: PhoneNumber, circumstances: PhoneCircumstances): PhoneClue {
  const { languages } = circumstances;
  const extension = extensionAfter(text, span.end, languages, phone.country);
  const dialled = extension ? dialledThrough(phone, text.slice(span.start, span.end), extension.digits) : phone;
  const end = extension?.end ?? span.end;
  const label = labelAround(text, { start: span.start, end }, circumstances);
  const remark = remarkAfter(text, Math.max(end, label?.end ?? 0), languages);
  const said = [label?.label, remark?.text].filter((part) => part !== undefined).join(', ');
  const features = [...(label?.features ?? []), ...(remark?.features ?? [])];
  return {
    start: span.start,
    end,
    phone: {
      ...dialled,
      features: features.length > 0 ? featuresOf(features, phone) : phone.features,
      ...(said === '' ? {} : { label: said }),
    },
    ...(label ? { labelSpan: { start: label.start, end: label.end } } : {}),
    ...(remark?.known ? { remarkSpan: { start: remark.start, end: remark.end } } : {}),
  };
}

function featuresOf(said: readonly PhoneFeature[], phone: PhoneNumber): PhoneFeature[] {
  if (said.includes('fax')) return ['fax'];
  return [...new Set([...said, ...phone.features.filter((feature) => feature === 'mobile' || !said.includes('mobile'))])];
}

/** Other ends of the same number have what the first is called. Of "Tel./Fax: …-45/-46" the second is the fax. */
function alternatives(text: string, first: PhoneClue, circumstances: PhoneCircumstances): PhoneClue[] {
  const { features, label } = first.phone;
  const before = labelBefore(text, first.start, circumstances.languages);
  return alternativesAfter(text, first, circumstances).map(({ start, end, phone }) => {
    const isFax = before?.second?.includes('fax') === true;
    return {
      start,
      end,
      phone: { ...phone, features: isFax ? ['fax'] : features, ...(label === undefined ? {} : { label }) },
      ...(first.labelSpan ? { labelSpan: first.labelSpan } : {}),
    };
  });
}

/** "Fax: -7019": ends alone, under a label of their own. */
function endsAlone(text: string, found: readonly PhoneClue[], circumstances: PhoneCircumstances): PhoneClue[] {
  return [...text.matchAll(END_ALONE)].flatMap((match): PhoneClue[] => {
    const span = { start: match.index, end: match.index + match[0].length };
    const isTaken = found.some((clue) => clue.start < span.end && clue.end > span.start);
    const isLabelled = labelBefore(text, span.start, circumstances.languages) !== undefined || circumstances.labelled === true;
    if (isTaken || !isLabelled) return [];
    const before = found.filter(({ end }) => end <= span.start);
    const phone = localNumber(match[0], circumstances, nearest(text, before, circumstances));
    return phone ? [finish(text, span, phone, circumstances)] : [];
  });
}

/** In the order of the text; of two in one place the first that begins. */
function withoutOverlap(clues: readonly PhoneClue[]): PhoneClue[] {
  return [...clues]
    .sort((a, b) => a.start - b.start)
    .reduce<PhoneClue[]>((kept, clue) => (clue.start >= (kept.at(-1)?.end ?? 0) ? [...kept, clue] : kept), []);
}
