import { registrableDomain } from '../../src/contact/registrable-domain.ts';
import { findEmails } from '../../src/extraction/clues/emails.ts';
import { asAddressed } from '../../src/extraction/clues/names.ts';
import type { Language } from '../../src/extraction/languages/language.ts';
import type { Cast } from './cast.ts';
import { fictionalHost } from './fictional-address.ts';
import type { Slot } from './markup.ts';
import { replaceDigits } from './replace-digits.ts';

/** Words of names that the page also writes in lower case are replaced within whole names only. */
export type Rewriting = { cast: Cast; languages: readonly Language[]; lowerCase: ReadonlySet<string> };

/** Puts the invented people, numbers, addresses and hosts in the places of a page, in texts, attributes and scripts alike. */
export function rewrite(slots: readonly Slot[], rewriting: Rewriting): void {
  const write = writer(rewriting);
  for (const slot of slots) {
    const text = write(slot);
    if (text === slot.text) continue;
    slot.text = text;
    slot.put(text);
  }
  for (const group of blocksOf(slots)) replaceDigits(group, rewriting.cast.numbers);
}

/** The texts of a block together, for a number may run through several; every attribute and script alone. */
function blocksOf(slots: readonly Slot[]): Slot[][] {
  const blocks: Slot[][] = [];
  let last = -1;
  for (const slot of slots.filter(({ attribute }) => attribute === undefined)) {
    if (slot.block === last && !slot.script) blocks.at(-1)?.push(slot);
    else blocks.push([slot]);
    last = slot.script ? -1 : slot.block;
  }
  return [...blocks, ...slots.filter(({ attribute }) => attribute !== undefined).map((slot) => [slot])];
}

/** Attributes that hold words of the page. All others hold names as addresses spell them. */
const SPOKEN = new Set(['alt', 'title', 'aria-label', 'content', 'value', 'placeholder']);
/** Attributes in the words of markup: a class "berg" is nobody. */
const MARKUP = /^(?:class|type|rel|lang|dir|role|name|property|charset|itemprop|itemscope|itemtype|scope|http-equiv)$/;

/** A web address among words spells names as links do. */
const WEB_ADDRESS = /(?:https?:\/\/|www\.)\S+/gi;

function writer({ cast, languages, lowerCase }: Rewriting): (slot: Slot) => string {
  const names = nameWriter(cast, lowerCase);
  const spelled = spelledWriter(cast);
  return ({ text, attribute, script }) => {
    if (attribute !== undefined && MARKUP.test(attribute)) return text;
    if (attribute === 'data-cfemail') return recoded(text, cast.addresses);
    const addressed = withHosts(withAddresses(text, cast, languages), cast.domains);
    const hidden = addressed.replace(
      /(email-protection#)([\da-f]+)/gi,
      (_, lead: string, code: string) => lead + recoded(code, cast.addresses),
    );
    if (attribute === undefined && !script) return names(hidden.replace(WEB_ADDRESS, spelled));
    return attribute === undefined || SPOKEN.has(attribute) ? spelled(names(hidden)) : spelled(hidden);
  };
}

function withAddresses(text: string, { addresses }: Cast, languages: readonly Language[]): string {
  const disguised = findEmails(text, languages).reverse();
  const undisguised = disguised.reduce((all, { start, end, email: { address } }) => {
    const stand = addresses.get(address);
    return stand === undefined ? all : all.slice(0, start) + disguisedAs(all.slice(start, end), address, stand) + all.slice(end);
  }, text);
  return undisguised.replace(/[\p{L}\d!#$&'*+/=?^_`{|}~.-]+(?:@|%40)[\p{L}\d.-]+/gu, (found) => {
    const stand = addresses.get(found.replace(/%40/, '@').replace(/\.+$/, '').toLowerCase());
    return stand === undefined ? found : `${found.includes('@') ? stand : stand.replace('@', '%40')}${/\.+$/.exec(found)?.[0] ?? ''}`;
  });
}

/** "anna (at) kommun . se" as "eva (at) alvervik . example . org". */
function disguisedAs(written: string, address: string, stand: string): string {
  if (written.toLowerCase() === address) return stand;
  const [local = '', host = ''] = address.split('@');
  const [newLocal = '', newHost = ''] = stand.split('@');
  const domain = registrableDomain(host) ?? host;
  const from = written.toLowerCase().lastIndexOf(domain.split('.')[0] ?? domain);
  if (from < 0 || !written.toLowerCase().startsWith(local)) return written;
  const parting = /^[\p{L}\d-]+?([^\p{L}\d-]+(?:[\p{L}]+[^\p{L}\d-]+)?)(?=[\p{L}\d-]+$)/u.exec(written.slice(from))?.[1] ?? '.';
  const subdomain = host.slice(0, host.length - domain.length);
  return `${newLocal}${written.slice(local.length, from)}${newHost.slice(subdomain.length).split('.').join(parting)}`;
}

function withHosts(text: string, domains: Cast['domains']): string {
  if (!text.includes('.')) return text;
  return text.replace(/(?<![\p{L}\d-])(?:[\p{L}\d-]+\.)+\p{L}{2,}(?![\p{L}\d-])/gu, (host) =>
    fictionalHost(host.toLowerCase(), domains) === host.toLowerCase() ? host : fictionalHost(host.toLowerCase(), domains),
  );
}

/** Cloudflare's hiding: the first byte is the key, the others the address, each combined with it by XOR. */
function recoded(code: string, addresses: Cast['addresses']): string {
  const [key = 0, ...bytes] = (code.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
  const stand = addresses.get(String.fromCharCode(...bytes.map((byte) => byte ^ key)).toLowerCase());
  if (stand === undefined) return code;
  return [key, ...[...stand].map((letter) => letter.charCodeAt(0) ^ key)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function nameWriter({ names, words, places }: Cast, lowerCase: ReadonlySet<string>): (text: string) => string {
  const stands = new Map(
    [...words].flatMap(([word, stand]) => [[word.toUpperCase(), stand.toUpperCase()] as const, [word, stand] as const]),
  );
  const apart = (text: string): string => text.replace(/[\p{L}\p{M}'’]+/gu, (word) => stands.get(word) ?? word);
  const alone = [...stands.keys()].filter((word) => word.length > 2 && !lowerCase.has(word.toLowerCase()));
  const whole = patternOf(names.flatMap(({ name, given, surname }) => [name, name.toUpperCase(), turned(given, surname)]));
  const lone = patternOf(alone);
  return (text) =>
    text
      .replace(whole, apart)
      .replace(lone, apart)
      .replace(/\p{Lu}[\p{L}\p{M}]{4,}/gu, (word) => placeOf(word, places));
}

function turned(given: readonly [string, string][], surname: readonly [string, string][]): string {
  return `${surname.map(([word]) => word).join(' ')}, ${given.map(([word]) => word).join(' ')}`;
}

/** Any of the words, as a whole; a genitive's "s" stays behind it. */
function patternOf(words: readonly string[]): RegExp {
  const escaped = [...new Set(words)]
    .filter((word) => /\p{L}/u.test(word))
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '[\\s\\u00a0]+'));
  return escaped.length === 0 ? /(?!)/ : new RegExp(`(?<![\\p{L}\\p{M}])(?:${escaped.join('|')})(?=['’]?s?(?![\\p{L}\\p{M}]))`, 'gu');
}

function placeOf(word: string, places: Cast['places']): string {
  const addressed = asAddressed(word);
  const genitive = addressed.endsWith('s') ? addressed.slice(0, -1) : addressed;
  const stand = places.get(addressed) ?? places.get(genitive);
  if (stand === undefined) return word;
  const cased = word === word.toUpperCase() ? stand.toUpperCase() : stand.charAt(0).toUpperCase() + stand.slice(1);
  return places.has(addressed) ? cased : `${cased}${word.slice(-1)}`;
}

function spelledWriter({ spelled, places }: Cast): (text: string) => string {
  const known = new Map([...spelled, ...places].filter(([old]) => old.length > 2));
  return (text) => text.replace(/(?<![\p{L}\d])[\p{L}\d]{3,}(?![\p{L}\d])/gu, (word) => known.get(word.toLowerCase()) ?? word);
}
