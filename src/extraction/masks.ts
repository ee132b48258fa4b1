import { readEmailAddress } from '../contact/email-address.ts';
import { registrableDomain } from '../contact/registrable-domain.ts';
import { rot13 } from './script-strings.ts';

/** Endings of more than two letters that are older than most, or are places' and the press's. */
const ENDINGS: ReadonlySet<string> = new Set(
  'com org net edu gov mil int info biz name pro coop museum aero press media news online berlin hamburg bayern wien swiss paris london scot wales amsterdam brussels vlaanderen cat gal eus bzh'.split(
    ' ',
  ),
);
/** Endings of two letters that are no country's code (ISO 3166-1). */
const NO_COUNTRIES: ReadonlySet<string> = new Set(['uk', 'eu', 'ac', 'su']);

/**
 * An address that may be turned around, in ROT13, base64 or hexadecimal digits. Of several readings the one at the page's own domain (`own`, as
 * registered) is meant, else the first whose ending there is.
 */
export function unmasked(text: string, own: string | undefined): string | undefined {
  const plain = text.trim().replace(/^mailto:/i, '');
  const readings = [plain, reversed(plain), rot13(plain), base64(plain), hexadecimal(plain)].flatMap((reading) => {
    const address = reading === undefined ? undefined : readEmailAddress(reading)?.address;
    return address === undefined ? [] : [address];
  });
  return readings.find((address) => isAt(address, own)) ?? readings.find((address) => hasKnownEnding(address)) ?? readings[0];
}

/** True where the address ends as hosts do, and not as a word that a mask made. */
export function hasKnownEnding(address: string): boolean {
  const ending = address.slice(address.lastIndexOf('.') + 1);
  if (ending.length !== 2) return ENDINGS.has(ending);
  return (
    NO_COUNTRIES.has(ending) || new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' }).of(ending.toUpperCase()) !== undefined
  );
}

/** True where the address is one of the domain's. */
export function isAt(address: string, own: string | undefined): boolean {
  return own !== undefined && registrableDomain(address.slice(address.lastIndexOf('@') + 1)) === own;
}

export function reversed(text: string): string {
  return [...text].reverse().join('');
}

function base64(text: string): string | undefined {
  if (!/^[\w+/]{12,}={0,2}$/.test(text)) return undefined;
  try {
    return atob(text);
  } catch {
    return undefined;
  }
}

function hexadecimal(text: string): string | undefined {
  if (!/^(?:[\da-f]{2}){6,}$/i.test(text)) return undefined;
  return (text.match(/../g) ?? []).map((pair) => String.fromCharCode(Number.parseInt(pair, 16))).join('');
}
