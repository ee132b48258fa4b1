import {
  type CountryCode,
  isSupportedCountry,
  type NumberType,
  type PhoneNumber as Parsed,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/max';
import { plannedNumber } from './number-plans.ts';
import type { OpeningHours } from './opening-hours.ts';

/** What a number does (vCard TEL TYPE and more): `main-number` is a switchboard, `duty` a line that is manned out of hours. */
export type PhoneFeature = 'mobile' | 'voice' | 'fax' | 'main-number' | 'duty';

/** A telephone number as a contact has it. */
export type PhoneNumber = {
  /** E.164 ("+46733135593"); a short number ("112", "114 14" as "11414") as dialled, without "+". */
  number: string;
  /** ISO 3166-1 alpha-2 of the country whose numbering plan it was read by; always present for a short number. */
  country?: string;
  features: PhoneFeature[];
  /** What the source calls it, as written ("direkt", "endast press"). */
  label?: string;
  /** Digits to dial after the answer. */
  extension?: string;
  hours?: OpeningHours;
  /** Part of the number was filled in from what stands around it (an area code of the page). */
  inferred?: true;
  /** Where the number stands, the source's text says one and its link dials another: both are kept, and neither is trusted. */
  disputed?: true;
};

/** What sort of line a number is, by its country's numbering plan. */
export type LineKind = 'mobile' | 'landline' | 'toll-free' | 'premium' | 'shared-cost' | 'short' | 'unknown';

const LONGEST = 60;
const EXTENSION =
  /(?:\s*[,;]?\s*(?:ext(?:ension)?|anknytning|ankn|toestel|poste|durchwahl|dw|alanumero|x)\.?:?\s*|\s*;ext=|\s*#)(\d{1,6})\s*$/i;

/**
 * Reads one number in any notation: with "+", "00" or as dialled in `country` (ISO 3166-1 alpha-2); "(0)" after the country code is
 * left out. Nothing where the text is no valid number of that plan, or holds a service code ("*21*").
 */
export function readPhoneNumber(text: string, country?: string): PhoneNumber | undefined {
  if (text.length > LONGEST || /[*]/.test(text)) return undefined;
  if (/^\+\d+$/.test(text)) return readPlain(text, undefined);
  const plain = plainDigits(text);
  const extension = EXTENSION.exec(plain)?.[1];
  const bare = plain.replace(EXTENSION, '').replace(/^(\+|00)([\d ]+?)\s*\(0\)/, '$1$2 ');
  if (/[#\p{L}]/u.test(bare)) return undefined;
  const read = readPlain(bare, country);
  return read === undefined || extension === undefined ? read : { ...read, extension };
}

/** A number without words around it. */
function readPlain(text: string, country: string | undefined): PhoneNumber | undefined {
  const planned = plannedNumber(text);
  if (planned !== undefined) return { number: text, country: planned.country, features: [featureOf(planned.type)] };
  const read = parse(text, country);
  // A number that has no type in its plan is not valid there; to ask for both takes twice as long.
  const type = read?.getType();
  if (read === undefined || type === undefined) return undefined;
  const features = [featureOf(type)];
  return read.country === undefined ? { number: read.number, features } : { number: read.number, country: read.country, features };
}

function featureOf(type: NumberType): PhoneFeature {
  return kindOf(type) === 'mobile' ? 'mobile' : 'voice';
}

/** As one prints it in `home` (ISO 3166-1 alpha-2): nationally for a number of that country, else internationally. Short numbers stay. */
export function printNational(number: string, home?: string): string {
  const read = number.startsWith('+') ? parse(number, undefined) : undefined;
  if (!read) return number;
  if (home !== undefined && read.country !== home) return read.formatInternational();
  return read.formatNational();
}

/** With its country's code, as printed everywhere ("+46 70 174 06 05", ITU-T E.123). Short numbers, and those of no known plan, stay. */
export function printInternational(number: string): string {
  return (number.startsWith('+') ? parse(number, undefined)?.formatInternational() : undefined) ?? number;
}

/** `tel:` and only "+" and digits (RFC 3966); nothing for anything else, such as a service code. */
export function telHref(number: string): string | undefined {
  return /^\+?\d{2,15}$/.test(number) ? `tel:${number}` : undefined;
}

/** What sort of line it is; `country` is needed for short numbers only. */
export function lineKind(number: string, _country?: string): LineKind {
  if (!number.startsWith('+')) return 'short';
  return kindOf(plannedNumber(number)?.type ?? parse(number, undefined)?.getType());
}

function parse(text: string, country: string | undefined): Parsed | undefined {
  const key = `${country ?? ''} ${text}`;
  const known = parsed.get(key);
  if (known) return known;
  const result = parseAnew(text, country);
  if (parsed.size >= MOST_PARSED) parsed.clear();
  if (result) parsed.set(key, result);
  return result;
}

/** A number of a contact is read several times over: for its sort, its place, and how it is printed. */
const parsed = new Map<string, Parsed>();
const MOST_PARSED = 500;

function parseAnew(text: string, country: string | undefined): Parsed | undefined {
  return country !== undefined && isCountry(country) ? parsePhoneNumberFromString(text, country) : parsePhoneNumberFromString(text);
}

function isCountry(country: string): country is CountryCode {
  return isSupportedCountry(country);
}

function kindOf(type: NumberType): LineKind {
  switch (type) {
    case 'MOBILE':
    case 'PAGER':
      return 'mobile';
    case 'FIXED_LINE':
    case 'FIXED_LINE_OR_MOBILE':
    case 'VOIP':
    case 'UAN':
    case 'PERSONAL_NUMBER':
      return 'landline';
    case 'TOLL_FREE':
      return 'toll-free';
    case 'PREMIUM_RATE':
      return 'premium';
    case 'SHARED_COST':
      return 'shared-cost';
    default:
      return 'unknown';
  }
}

/** Digits of every script as ASCII, every space and dash as one, what is not seen left out. */
function plainDigits(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .trim();
}
