// Bundled, and run in a page: cards written and read, by us and by ical.js.
import ICAL from 'ical.js';
import { type PhoneNumber, readPhoneNumber } from '../src/contact/phone-number.ts';
import type { Card } from '../src/exchange/card.ts';
import { OWN_CARD_WORDS } from '../src/exchange/card-words.ts';
import type { ReadCard } from '../src/exchange/read-card.ts';
import { readVCards } from '../src/exchange/vcards/vcard-read.ts';
import { writeVCards } from '../src/exchange/vcards/vcard-write.ts';
import { personAt } from './many-people.ts';

/** Milliseconds, and how many cards came of it: what is fast and reads nobody is no figure. */
export type Timed = { took: number; cards: number };

const SLICE = 100;
/** Milliseconds after which a page that works lets others. */
const BREATH = 25;

let cards: Card[] = [];
let text = '';
let octets = new Uint8Array();
let parsed: unknown[] = [];
let kept: unknown;

/** Makes so many cards, and has ical.js understand them, so that it has something to write. */
export function prepare(count: number): { octets: number } {
  cards = Array.from({ length: count }, (_, at) => cardAt(at));
  text = writeVCards(cards, words());
  octets = new TextEncoder().encode(text);
  parsed = listOf(ICAL.parse(text));
  return { octets: octets.length };
}

export function write(): Timed {
  return timed(() => writtenWhole(writeVCards(cards, words())));
}

export function writeWithIcal(): Timed {
  return timed(() => {
    const written = parsed.map((card) => ICAL.stringify(listOf(card)));
    return writtenWhole(`${written.join('\r\n')}\r\n`);
  });
}

/** Looked at, so that it stands in one place in memory, as whoever saves it needs it. */
function writtenWhole(file: string): number {
  return file.charCodeAt(0) === text.charCodeAt(0) && file.charCodeAt(file.length - 1) === text.charCodeAt(text.length - 1)
    ? cards.length
    : 0;
}

/** From the octets of the file to contacts. */
export function read(): Timed {
  return timed(() => {
    let count = 0;
    for (const one of readVCards(octets, { country: 'SE' })) if (one !== undefined && 'contact' in one) count += 1;
    return count;
  });
}

/** From the octets of the file to jCards (RFC 7095): values told apart and unescaped, none of them understood. */
export function readWithIcal(): Timed {
  return timed(() => listOf(ICAL.parse(new TextDecoder().decode(octets))).length);
}

/** Megabytes of text, and what is held when all of it was read, by us or by ical.js; whoever asks collects what nobody holds. */
export function hold(reader: 'ours' | 'ical.js' | 'nothing'): void {
  kept = undefined;
  if (reader === 'ours')
    kept = [...readVCards(octets, { country: 'SE' })].filter((one): one is ReadCard => one !== undefined && 'contact' in one);
  if (reader === 'ical.js') kept = ICAL.parse(text);
  if (reader === 'nothing') parsed = [];
}

/** How long the page is held at a time when it pauses as windows of ours do. */
export async function longestBlock(what: 'read' | 'write'): Promise<{ block: number; held: boolean }> {
  const steps = what === 'read' ? readVCards(octets, { country: 'SE' }) : writing();
  let [began, block] = [performance.now(), 0];
  for (const _ of steps) {
    const now = performance.now();
    if (now - began < BREATH) continue;
    block = Math.max(block, now - began);
    await new Promise((resume) => setTimeout(resume));
    began = performance.now();
  }
  return { block, held: kept !== undefined };
}

function* writing(): Generator<string> {
  for (let at = 0; at < cards.length; at += SLICE) yield writeVCards(cards.slice(at, at + SLICE), words());
}

function timed(work: () => number): Timed {
  const began = performance.now();
  const count = work();
  return { took: performance.now() - began, cards: count };
}

function cardAt(at: number): Card {
  const id = `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`;
  const address = `https://www.ekstad.example/press/${at}`;
  const seen = '2026-10-05T08:00:00.000Z';
  return {
    id,
    contact: { ...personAt(at), phones: phonesAt(at) },
    ...(at % 4 === 0 ? { note: 'Ringer alltid tillbaka.\nSäg vem du är, och varför: "bakgrund" går bra.', tags: ['kommun', 'IT'] } : {}),
    sources: [{ address, site: 'ekstad.example', title: 'Presskontakter', firstSeenAt: seen, lastSeenAt: seen }],
    revisedAt: seen,
  };
}

/** Numbers of North America reserved for fiction: the only ones of which there are as many as cards, and valid. */
function phonesAt(at: number): PhoneNumber[] {
  const numberOf = (index: number): string =>
    `+1${AREAS[Math.floor(index / 100) % AREAS.length] ?? ''}55501${String(index % 100).padStart(2, '0')}`;
  const mobile: PhoneNumber = { number: numberOf(at), country: 'US', features: ['mobile'], ...(at % 3 === 0 ? { label: 'direkt' } : {}) };
  return at % 5 < 3 ? [mobile] : [mobile, { number: numberOf(at + 7), country: 'US', features: ['main-number'] }];
}

/** Area codes that are in use: 201 to 989. */
const AREAS: readonly string[] = Array.from({ length: 789 }, (_, at) => String(201 + at)).filter(
  (area) => readPhoneNumber(`+1${area}5550100`) !== undefined,
);

function words(): (typeof OWN_CARD_WORDS)[number] {
  const [first] = OWN_CARD_WORDS;
  if (first === undefined) throw new Error('No words.');
  return first;
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
