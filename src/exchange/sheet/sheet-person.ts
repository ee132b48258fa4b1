import type { EmailAddress } from '../../contact/email-address.ts';
import { type PhoneNumber, printNational, telHref } from '../../contact/phone-number.ts';
import { isStale, newestWord } from '../../contact/stale.ts';
import type { Card } from '../card.ts';
import { apart, escaped } from '../html-file.ts';
import { oneLine } from '../plain-text.ts';
import type { CardCode } from '../qr.ts';
import { formattedName } from '../vcards/vcard-properties.ts';

/** One contact of a sheet, with its code where one could be made. */
export type SheetPerson = { card: Card; code?: CardCode };

/** The words beside a contact's own, in the journalist's language. */
export type PersonWords = {
  /** Mark of contacts for the press ("Press"). */
  press: string;
  /** Before an extension's digits ("ext."). */
  extension: string;
  /** What kind of line a number is ("mobile"). */
  lineName: (phone: PhoneNumber) => string;
  email: string;
  /** Behind a number that was filled in, and one whose page contradicts itself. */
  inferred: string;
  disputed: string;
  /** Before the day of the journalist's word, before the day it was last read, and before a page's own date. */
  confirmed: string;
  seen: string;
  stated: string;
  /** Said of what nobody has confirmed or stated for a year. */
  old: string;
  /** What the code is ("Code of Leif Persson"). */
  codeOf: (name: string) => string;
  /** A day as the reader writes it. `instant` is ISO 8601. */
  day: (instant: string) => string;
};

/** `home`: ISO 3166-1 alpha-2; `printedAt`: ISO 8601; `underUnit`: a unit's heading stands above it, else the organization's. */
type Setting = { words: PersonWords; home?: string; printedAt: string; underUnit: boolean };

const MOST_SITES = 2;

/** A contact as one block: its name, what it does, its numbers in the order one would try them, whence they are, and its code. */
export function personOf({ card, code }: SheetPerson, setting: Setting): string[] {
  const { words, underUnit } = setting;
  const name = formattedName(card);
  const press = card.contact.press ? ` <span class="press">${escaped(words.press)}</span>` : '';
  const work = workOf(card, name);
  return [
    '<article>',
    ...(code === undefined ? [] : [codeIn(code, words.codeOf(name))]),
    `<h4 aria-level="${underUnit ? 4 : 3}">${apart(name)}${press}</h4>`,
    ...(work === '' ? [] : [`<p class="work">${apart(work)}</p>`]),
    '<ul>',
    ...card.contact.phones.map((phone) => numberOf(phone, setting)),
    ...card.contact.emails.map((email) => addressOf(email, words)),
    '</ul>',
    `<p class="whence">${whenceOf(card, setting)}</p>`,
    '</article>',
  ];
}

/** Title and innermost unit, for a page may begin far from the unit's heading. */
function workOf({ contact: { jobTitle, organization } }: Card, name: string): string {
  const words = [jobTitle, organization?.units?.at(-1)].map((word) => oneLine(word ?? ''));
  return [...new Set(words)].filter((word) => word !== '' && word !== name).join(', ');
}

function numberOf(phone: PhoneNumber, { words, home }: Setting): string {
  const { number, label, extension, hours, inferred, disputed } = phone;
  const printed = `<bdi class="digits">${escaped(printNational(number, home))}</bdi>`;
  const href = telHref(number);
  const behind = extension === undefined ? '' : ` <span class="extension">${escaped(words.extension)} ${apart(extension)}</span>`;
  const said = [...[label, hours?.text].flatMap(lineIn), ...(inferred ? [words.inferred] : []), ...(disputed ? [words.disputed] : [])];
  const linked = href === undefined ? printed : `<a href="${escaped(href)}">${printed}</a>`;
  return lineOf({ kind: words.lineName(phone), what: `${linked}${behind}`, said, isFax: phone.features.includes('fax') });
}

function addressOf({ address, label }: EmailAddress, { email }: PersonWords): string {
  const plain = oneLine(address);
  const href = `mailto:${encodeURIComponent(plain).replaceAll('%40', '@')}`;
  const breaking = escaped(plain).replace(/[@.]/g, '$&<wbr>');
  const what = `<a class="address" href="${escaped(href)}"><bdi>${breaking}</bdi></a>`;
  return lineOf({ kind: email, what, said: lineIn(label), isFax: false });
}

function lineOf({ kind, what, said, isFax }: { kind: string; what: string; said: string[]; isFax: boolean }): string {
  const remark = said.length === 0 ? '' : ` <span class="said">${said.map(apart).join(', ')}</span>`;
  return `<li${isFax ? ' class="fax"' : ''}><span class="kind">${escaped(kind)}</span> <span>${what}${remark}</span></li>`;
}

/** Which day it was last confirmed, which day it was last seen, and by whose word. */
function whenceOf(card: Card, { words, printedAt }: Setting): string {
  const { sources, confirmedAt, revisedAt } = card;
  const lastSeenAt = latest(sources.map((source) => source.lastSeenAt)) ?? revisedAt;
  const isOld = isStale(newestWord(sources, confirmedAt) ?? revisedAt, printedAt);
  return [
    ...(isOld ? [`<strong class="old">${escaped(words.old)}</strong>`] : []),
    ...(confirmedAt === undefined ? [] : [`<strong>✓ ${escaped(words.confirmed)} ${dayOf(confirmedAt, words)}</strong>`]),
    `${escaped(words.seen)} ${dayOf(lastSeenAt, words)}`,
    ...sitesOf(card, words),
  ].join(' · ');
}

/** Whose word it is, and when they said it, where they say so. */
function sitesOf({ sources }: Card, words: PersonWords): string[] {
  const bySite = new Map(sources.toReversed().map((source) => [oneLine(source.site), source]));
  const newestFirst = [...bySite].reverse().filter(([site]) => site !== '');
  return newestFirst.slice(0, MOST_SITES).map(([site, { statedAt }]) => {
    const stated = statedAt === undefined ? '' : ` (${escaped(words.stated)} ${dayOf(statedAt, words)})`;
    return `${apart(site)}${stated}`;
  });
}

/** Drawn as it is scanned: black on white. */
function codeIn({ size, path }: CardCode, label: string): string {
  const box = `<rect width="${size}" height="${size}" fill="#fff"/><path d="${path}"/>`;
  return `<svg viewBox="0 0 ${size} ${size}" role="img" aria-label="${escaped(label)}" shape-rendering="crispEdges">${box}</svg>`;
}

function dayOf(instant: string, { day }: PersonWords): string {
  return escaped(day(instant));
}

function lineIn(text: string | undefined): string[] {
  const line = oneLine(text ?? '');
  return line === '' ? [] : [line];
}

function latest(instants: readonly string[]): string | undefined {
  return [...instants].sort().at(-1);
}
