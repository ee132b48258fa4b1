import { lineKind, readPhoneNumber } from '../../src/contact/phone-number.ts';

/** A number nobody has: `reserved` where its country keeps the range for fiction, else made up so that one sees it. */
export type FictionalNumber = { number: string; reserved: boolean };

/** `own` is a national number without trunk prefix; `stands` the first digits of numbers of that shape which are kept for fiction. */
type Range = { country: string; own: RegExp; stands: (own: string) => string; from?: number };

/**
 * Ranges that regulators keep for films and books: PTS, Ofcom, Bundesnetzagentur, Arcep, ACMA and the North American plan. Ofcom's 01632 960
 * and 07700 900 and Arcep's 06 39 98 are none of a plan that extraction knows, and so would not be read.
 */
const RANGES: readonly Range[] = [
  { country: 'SE', own: /^7\d{8}$/, stands: () => '7017406', from: 5 },
  { country: 'SE', own: /^8\d{8}$/, stands: () => '8465004' },
  { country: 'SE', own: /^(?:1[013689]|2[136]|3[1356]|4[0246]|54|6[03]|90)\d{7}$/, stands: () => '3139006' },
  { country: 'SE', own: /^[1-69]\d{8}$/, stands: () => '9803192' },
  { country: 'GB', own: /^20\d{8}$/, stands: () => '2079460' },
  { country: 'GB', own: /^1(?:1\d|\d1)\d{7}$/, stands: () => '1214960' },
  { country: 'GB', own: /^28\d{8}$/, stands: () => '2896496' },
  { country: 'GB', own: /^29\d{8}$/, stands: () => '2920180' },
  { country: 'GB', own: /^80\d{8}$/, stands: () => '8081570' },
  { country: 'GB', own: /^3\d{9}$/, stands: () => '3069990' },
  { country: 'DE', own: /^(?:30|40|69|89)\d{8}$/, stands: () => '3023125' },
  { country: 'DE', own: /^[2-9]\d{9}$/, stands: () => '2214710' },
  { country: 'FR', own: /^1\d{8}$/, stands: () => '19900' },
  { country: 'FR', own: /^2\d{8}$/, stands: () => '26191' },
  { country: 'FR', own: /^3\d{8}$/, stands: () => '35301' },
  { country: 'FR', own: /^4\d{8}$/, stands: () => '46571' },
  { country: 'FR', own: /^5\d{8}$/, stands: () => '53649' },
  { country: 'AU', own: /^[2378]\d{8}$/, stands: () => '25550' },
  { country: 'US', own: /^[2-9]\d{9}$/, stands: (own) => `${own.slice(0, 3)}55501` },
  { country: 'CA', own: /^[2-9]\d{9}$/, stands: (own) => `${own.slice(0, 3)}55501` },
];
/** How many of a number's last digits may become zeros: its area stays, for numbers beside it may leave their area out. */
const MOST_ZEROS = 6;
const FEWEST_ZEROS = 3;

/** A number of the same country, length and sort of line (`number` and the answer E.164), other than those `taken`. */
export function fictionalNumber(number: string, country: string | undefined, taken: ReadonlySet<string>): FictionalNumber | undefined {
  const code = callingCodeOf(number, country);
  const own = number.slice(1 + code.length);
  const suits = (candidate: string): boolean =>
    !taken.has(candidate) && readPhoneNumber(candidate)?.number === candidate && lineKind(candidate) === lineKind(number);
  const range = RANGES.find((one) => one.country === country && one.own.test(own));
  const reserved = range && counted(`+${code}`, range.stands(own), own.length, range.from ?? 0).find(suits);
  if (reserved !== undefined) return { number: reserved, reserved: true };
  for (let zeros = Math.min(MOST_ZEROS, own.length - 1); zeros >= FEWEST_ZEROS; zeros -= 1) {
    const made = counted(`+${code}`, own.slice(0, -zeros), own.length, 1).find(suits);
    if (made !== undefined) return { number: made, reserved: false };
  }
  return undefined;
}

/** The country code of an E.164 number, without "+": what is left when its own country prints it. */
export function callingCodeOf(number: string, country: string | undefined): string {
  const digits = number.slice(1);
  const lengths = [1, 2, 3].filter((length) => readPhoneNumber(digits.slice(length), country)?.number === number);
  return digits.slice(0, lengths[0] ?? knownLength(digits));
}

/** ITU E.164: one digit in zones 1 and 7; two where the zone's list says so, else three. */
function knownLength(digits: string): number {
  if (/^[17]/.test(digits)) return 1;
  return /^(?:2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58])/.test(digits) ? 2 : 3;
}

function counted(code: string, stands: string, length: number, from: number): string[] {
  const width = length - stands.length;
  if (width < 2) return [];
  return Array.from({ length: 100 - from }, (_, at) => `${code}${stands}${String(from + at).padStart(width, '0')}`);
}
