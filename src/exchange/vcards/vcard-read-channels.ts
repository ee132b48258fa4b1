import { type EmailAddress, readEmailAddress } from '../../contact/email-address.ts';
import { type PhoneNumber, printNational, readPhoneNumber } from '../../contact/phone-number.ts';
import type { ContentLine } from './vcard-content-line.ts';
import { type Called, calledBy } from './vcard-read-label.ts';
import { lineOfText } from './vcard-values.ts';

/** A number or address, the line it was read from, and the line's own words. */
export type ReadChannel<Channel> = { line: ContentLine; text: string; channel: Channel };

/**
 * Numbers of a card, the preferred first where it says so. Lines that hold none are left out. `country` (ISO 3166-1 alpha-2) is asked for
 * where a number does not name its own.
 */
export function phonesOf(
  lines: readonly ContentLine[],
  labels: ReadonlyMap<string, string>,
  country: () => string | undefined,
): ReadChannel<PhoneNumber>[] {
  const read: ReadChannel<PhoneNumber>[] = [];
  for (const line of lines) {
    if (line.head.name !== 'TEL') continue;
    const text = lineOfText(line);
    const number = numberIn(text, country);
    if (number !== undefined) read.push({ line, text, channel: described(number, calledBy(line, labels)) });
  }
  // A fax is nobody's first choice: where the preferred number is the first of all others, their order stays as it is.
  return isInOrder(read) || isInOrder(read.filter(({ channel }) => !channel.features.includes('fax'))) ? read : preferredFirst(read);
}

/** Addresses of a card, the preferred first. Lines that hold none are left out. */
export function emailsOf(lines: readonly ContentLine[], labels: ReadonlyMap<string, string>): ReadChannel<EmailAddress>[] {
  const read: ReadChannel<EmailAddress>[] = [];
  for (const line of lines) {
    if (line.head.name !== 'EMAIL') continue;
    const text = lineOfText(line);
    const email = readEmailAddress(text.endsWith('>') ? (/<([^<>]+)>$/.exec(text)?.[1] ?? text) : text);
    if (email === undefined) continue;
    const { label } = calledBy(line, labels);
    read.push({ line, text, channel: label === undefined ? email : { ...email, label } });
  }
  return isInOrder(read) ? read : preferredFirst(read);
}

function described(number: PhoneNumber, { features, label, extension }: Called): PhoneNumber {
  const phone: PhoneNumber = { ...number };
  if (features.length > 0)
    phone.features = features.some((feature) => feature !== 'duty') ? [...features] : [...number.features, ...features];
  if (label !== undefined) phone.label = label;
  if (extension !== undefined) phone.extension = extension;
  return phone;
}

/**
 * A number as text or URI (RFC 3966). What its country's plan does not know is taken as written, digits alone: plans grow, and whoever keeps
 * a number knows that it is one. Nothing for words and service codes ("*21#"), which a phone would obey.
 */
function numberIn(text: string, country: () => string | undefined): PhoneNumber | undefined {
  if (/^\+\d+$/.test(text)) return inFull(text);
  const { number, extension } = dialled(text);
  const read = /^(?:\+|00)/.test(number) ? inFull(number) : dialledIn(country(), number);
  return read === undefined || extension === undefined ? read : { ...read, extension };
}

function dialledIn(country: string | undefined, number: string): PhoneNumber | undefined {
  return national(number, country) ?? northAmerican(number) ?? asWritten(number, country);
}

function inFull(text: string): PhoneNumber | undefined {
  const number = text.replace(/^00/, '+');
  return readPhoneNumber(number) ?? asWritten(number, undefined);
}

/** Not where the plan wants a zero before it: what one cannot dial as it is written is of another plan. */
function national(text: string, country: string | undefined): PhoneNumber | undefined {
  const read = country === undefined ? undefined : readPhoneNumber(text, country);
  const isWhole = read === undefined || !printNational(read.number, country).replace(/\D/g, '').startsWith('0') || /^\D*0/.test(text);
  return isWhole ? read : undefined;
}

/** The parts of a number: what is dialled, and what behind a pause or, in a URI, "ext=". */
function dialled(text: string): { number: string; extension?: string } {
  const [number = '', ...parameters] = /^tel:/i.test(text) ? decoded(text.slice('tel:'.length)).split(';') : [text];
  const context = parameters.find((parameter) => /^phone-context=\+/i.test(parameter))?.slice('phone-context='.length) ?? '';
  const extension = parameters.find((parameter) => /^ext=\d+$/i.test(parameter))?.slice('ext='.length);
  const paused = /^([^,pw]*\d)\s*[,pw]+\s*(\d{1,8})#?$/i.exec(number);
  const said = extension ?? paused?.[2];
  return { number: context + (paused?.[1] ?? number).trim(), ...(said === undefined ? {} : { extension: said }) };
}

function decoded(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}

/** "(212) 555-0100" is written so nowhere else. */
function northAmerican(text: string): PhoneNumber | undefined {
  return /^\(?[2-9]\d\d\)?[ .-]{1,2}[2-9]\d\d[ .-]\d{4}$/.test(text) ? readPhoneNumber(text, 'US') : undefined;
}

/** `country`: in which it is dialled so; nothing for a number in full. */
function asWritten(text: string, country: string | undefined): PhoneNumber | undefined {
  const number = text.replace(/[\s().\u00a0\u2010-\u2015/-]/g, '');
  if (!/^(?:\+[1-9]\d{6,14}|\d{2,15})$/.test(number)) return undefined;
  return { number, ...(country === undefined ? {} : { country }), features: ['voice'] };
}

function isInOrder(read: readonly ReadChannel<unknown>[]): boolean {
  return read.every(({ line }, at) => at === 0 || line.head.preference >= (read[at - 1]?.line.head.preference ?? 0));
}

function preferredFirst<Channel>(read: readonly ReadChannel<Channel>[]): ReadChannel<Channel>[] {
  return read.toSorted((one, other) => one.line.head.preference - other.line.head.preference);
}
