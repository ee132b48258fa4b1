import { encodeQR } from 'qr';
import type { Card, CardWords } from './card.ts';
import { type LeftOut, leanVersions } from './lean-card.ts';
import { octets } from './plain-text.ts';
import { linesOf, type Property } from './vcards/vcard-lines.ts';
import { propertiesOf } from './vcards/vcard-properties.ts';

/** A card as a code for a phone's camera. */
export type CardCode = {
  /** The vCard 3.0 that the code holds, in UTF-8. */
  text: string;
  /** Rows of dark (true) and light modules, the quiet zone of four around them. */
  modules: boolean[][];
  /** How many modules it is wide and high: the size of the SVG's view box. */
  size: number;
  /** `d` of the SVG path that draws the dark modules, one unit each. */
  path: string;
  /** What the card has and the code does not. */
  leftOut: LeftOut[];
};

// Version 15 at 15 % correction, 77 modules a side: phones still read it at once off a screen, at four pixels a module.
const CORRECTION = 'medium';
const MOST_OCTETS = 412;
const QUIET_ZONE = 4;

// In vCard's order; the rest is for programs, and a phone that scans a card does without.
const SCANNED = new Set(['VERSION', 'X-ABShowAs', 'FN', 'N', 'ORG', 'TITLE', 'TEL', 'EMAIL', 'ADR']);

// What a phone takes for granted, or sees by the order.
const SPARE = new Set(['TYPE=VOICE', 'TYPE=INTERNET', 'TYPE=PREF']);

/** The most octets of a code on paper, 61 modules a side: printed 28 mm wide it is read in poor light too. */
export const OCTETS_ON_PAPER = 251;

/** The code of a card, with only what fits a code that phones read well; nothing where even name, organization and one number are too long. */
export function codeOf(card: Card, words: CardWords, mostOctets: number = MOST_OCTETS): CardCode | undefined {
  const lean = leanVersions(card).find(({ card: version }) => octets(leanText(version, words)) <= mostOctets);
  if (lean === undefined) return undefined;
  const text = leanText(lean.card, words);
  const modules = encodeQR(text, 'raw', { ecc: CORRECTION, encoding: 'byte', border: QUIET_ZONE });
  return { text, modules, size: modules.length, path: pathOf(modules), leftOut: lean.leftOut };
}

/** The codes of several cards, to be shown in turn, in their order; nothing in the place of a card that is too long. */
export function codesOf(cards: readonly Card[], words: CardWords): (CardCode | undefined)[] {
  return cards.map((card) => codeOf(card, words));
}

function leanText(card: Card, words: CardWords): string {
  const scanned = propertiesOf(card, { version: '3.0', words }).filter(({ name }) => SCANNED.has(name));
  return linesOf([{ name: 'BEGIN', value: 'VCARD' }, ...scanned.map(terse), { name: 'END', value: 'VCARD' }]);
}

function terse({ parameters = [], ...property }: Property): Property {
  return { ...property, parameters: parameters.filter((parameter) => !SPARE.has(parameter)) };
}

/** One rectangle for each run of dark modules in a row. */
function pathOf(modules: readonly (readonly boolean[])[]): string {
  return modules.flatMap((row, y) => runsOf(row).map(({ from, length }) => `M${from} ${y}h${length}v1h-${length}z`)).join('');
}

function runsOf(row: readonly boolean[]): { from: number; length: number }[] {
  return row.flatMap((dark, from) => {
    if (!dark || row[from - 1]) return [];
    const end = row.indexOf(false, from);
    return [{ from, length: (end < 0 ? row.length : end) - from }];
  });
}
