import { fold } from '../../../contact/fold.ts';
import { isNamedAfter } from '../../../contact/name-likeness.ts';
import { readChannels } from './channel-cells.ts';
import type { ColumnMeaning, Meaning } from './column-meaning.ts';
import { isNothing, saysDesk, saysOrganization, saysTitle, saysUnit } from './words-in.ts';

/** What is known of a table beside the column that is looked at. `addresses`: of each row one, or an empty text. */
export type Beside = { addresses: readonly string[]; countries: readonly string[] };

/** What the cells of a column (one for each row, empty ones too) hold; nothing where they do not say. */
export function meaningOfCells(cells: readonly string[], beside: Beside): Pick<ColumnMeaning, 'means' | 'sure'> | undefined {
  const rows = cells.flatMap((cell, at) => (cell === '' || isNothing(cell) ? [] : [{ cell, address: beside.addresses[at] ?? '' }]));
  if (rows.length === 0) return { means: 'ignore', sure: 0 };
  const texts = rows.map(({ cell }) => cell);
  const channel = channelIn(texts, beside.countries);
  if (channel !== undefined) return channel;
  for (const { means, sure, least, is } of SIGNS) {
    const share = shareOf(texts, is);
    if (share >= least) return { means, sure: sure * share };
  }
  return nameIn(rows);
}

/** True for what is written as people's names are: two to five words, most with a capital. */
export function looksLikeName(text: string): boolean {
  const words = text.split(/[\s,]+/).filter((word) => word !== '');
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word));
  return words.length > 1 && words.length < 6 && capitals.length >= 2 && /^[\p{L}\p{M}\s.,'’´`-]+$/u.test(text) && !saysDesk(text);
}

const LEAST_CHANNELS = 0.5;

function channelIn(texts: readonly string[], countries: readonly string[]): Pick<ColumnMeaning, 'means' | 'sure'> | undefined {
  const read = texts.map((text) => readChannels(text, { sort: 'phone' }, countries));
  const phones = read.filter((one) => one.phones.length > 0).length / texts.length;
  const emails = read.filter((one) => one.emails.length > 0).length / texts.length;
  const either = read.filter((one) => one.phones.length + one.emails.length > 0).length / texts.length;
  if (either < LEAST_CHANNELS) return undefined;
  const all = read.flatMap((one) => one.phones.map(({ phone }) => phone.features.includes('mobile')));
  const areMobile = all.filter(Boolean).length / Math.max(all.length, 1) > 0.9;
  if (emails > phones) return { means: 'email', sure: either };
  return { means: areMobile ? 'mobile' : 'phone', sure: either };
}

type Sign = { means: Meaning; sure: number; least: number; is: (text: string) => boolean };

/** In this order: a title holds words of its unit ("Chef för IT-avdelningen"). */
const SIGNS: readonly Sign[] = [
  { means: 'ignore', sure: 0.8, least: 0.8, is: (text) => /^(?:https?:\/\/|www\.)\S+$/i.test(text) },
  {
    means: 'ignore',
    sure: 0.7,
    least: 0.8,
    is: (text) => /^\d{1,5}$|^(?:\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]\d{2,4})(?:[T\s][\d:.Z]+)?$/.test(text),
  },
  {
    means: 'postalCode',
    sure: 0.8,
    least: 0.8,
    is: (text) => /^(?:[A-Z]{1,2}-)?(?:\d{3} \d{2}|\d{2}-\d{3}|\d{4}-\d{3}|\d{4} ?[A-Z]{2}|[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2})$/.test(text),
  },
  {
    means: 'street',
    sure: 0.7,
    least: 0.7,
    is: (text) => /^\p{L}[\p{L}\s.'-]+\s\d{1,4}\s?[A-Za-z]?$|^\d{1,4},?\s\p{L}[\p{L}\s.'-]+$/u.test(text),
  },
  { means: 'jobTitle', sure: 0.9, least: 0.4, is: (text) => saysTitle(text) && !looksLikeName(text) },
  { means: 'organization', sure: 0.8, least: 0.5, is: saysOrganization },
  { means: 'unit', sure: 0.8, least: 0.4, is: saysUnit },
];

function shareOf(texts: readonly string[], is: (text: string) => boolean): number {
  return texts.filter(is).length / texts.length;
}

/** Names are written as such, no two alike; and what stands in the address beside them is one. */
function nameIn(rows: readonly { cell: string; address: string }[]): Pick<ColumnMeaning, 'means' | 'sure'> | undefined {
  const addressed = rows.filter(({ address }) => address !== '');
  const named = addressed.filter(({ cell, address }) => isNamedAfter(address, cell)).length / Math.max(addressed.length, 1);
  const written = rows.filter(({ cell }) => looksLikeName(cell)).length / rows.length;
  if (named >= 0.3 && written >= 0.3) return { means: 'name', sure: Math.min(1, 0.5 + named) };
  const first = addressed.filter(({ cell, address }) => boxOf(address).startsWith(`${fold(cell)} `)).length / Math.max(addressed.length, 1);
  const last = addressed.filter(({ cell, address }) => boxOf(address).endsWith(` ${fold(cell)}`)).length / Math.max(addressed.length, 1);
  if (Math.max(first, last) >= 0.4) return { means: first > last ? 'firstName' : 'lastName', sure: Math.max(first, last) };
  const differing = new Set(rows.map(({ cell }) => cell)).size / rows.length;
  return written >= 0.6 && differing >= 0.8 ? { means: 'name', sure: written * 0.7 } : undefined;
}

function boxOf(address: string): string {
  return fold(address.slice(0, address.indexOf('@')));
}
