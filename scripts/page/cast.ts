import { registrableDomain } from '../../src/contact/registrable-domain.ts';
import { sharedPlatforms } from '../../src/contact/shared-platforms.ts';
import { type Atom, atomsOf, witnessesOf } from '../../src/extraction/atoms.ts';
import { findEmails, readMailto } from '../../src/extraction/clues/emails.ts';
import { lexiconOf } from '../../src/extraction/clues/lexicon.ts';
import type { ReadAll } from '../../src/extraction/extract.ts';
import { fictionalAddress, type Mailboxes, type NamePair, spellings } from './fictional-address.ts';
import { fictionalGivenName, fictionalPlace, fictionalSurname, wordsToReplace } from './fictional-name.ts';
import { fictionalNumber } from './fictional-number.ts';
import type { Slot } from './markup.ts';

/** Who and what a page names, each with the invented one that takes its place. */
export type Cast = {
  /** Words of names, as written. */
  words: Map<string, string>;
  names: NamePair[];
  /** The same as addresses and file names spell them. */
  spelled: Map<string, string>;
  /** E.164. */
  numbers: Map<string, string>;
  /** Those of `numbers` that stand in for a number of a country without a range for fiction. */
  madeUp: string[];
  addresses: Map<string, string>;
  /** Registrable domains. */
  domains: Map<string, string>;
  /** What a domain is called, where that is also a word of the page ("Kristianstad"). */
  places: Map<string, string>;
  mailboxes: Mailboxes;
  /** Names that were left, since nothing here can invent any of their script. */
  foreign: string[];
};

/** Casts everybody the page is read to name. `slots` are its places, `address` where it was found. The same page is always cast alike. */
export function castOf({ page, readings }: ReadAll, slots: readonly Slot[], address: string | undefined): Cast {
  const atoms = atomsOf(page, witnessesOf(page), new Set());
  const named = namesOf(readings, atoms);
  const whole = slots.map(({ text }) => text).join('\n');
  const { words, names } = castNames([...new Set(named)].filter(isLatin), page, whole);
  const phones = [
    ...readings.flatMap(({ values }) => values.phones),
    ...atoms.flatMap((atom) => (atom.says === 'phone' ? atom.phone : [])),
  ];
  const written = [
    ...readings.flatMap(({ values }) => values.emails.map((email) => email.address)),
    ...slots.flatMap(({ text, attribute }) => [
      ...(attribute === 'href' ? readMailto(text) : []),
      ...findEmails(text, page.languages).map(({ email }) => email.address),
    ]),
  ];
  const domains = castDomains([address ?? '', ...written, ...slots.map(({ text }) => text)]);
  const mailboxes: Mailboxes = { invented: [], left: [] };
  const lexicon = lexiconOf(page.languages);
  const spelled = spellings(names, words);
  const addresses = new Map(
    [...new Set(written)].map((one) => [one, fictionalAddress(one, { names, spelled, domains, lexicon, mailboxes })]),
  );
  return {
    words,
    names,
    spelled,
    ...castNumbers(phones),
    addresses,
    domains,
    places: placesIn(domains, slots),
    mailboxes,
    foreign: named.filter((name) => !isLatin(name)),
  };
}

/** What is read as somebody's title or unit is nobody's name, though alone it might be one. */
function namesOf(readings: ReadAll['readings'], atoms: readonly Atom[]): string[] {
  const work = readings.flatMap(({ texts }) => [...(texts.jobTitle ?? []), ...(texts.units ?? []), ...(texts.organization ?? [])]);
  return [
    ...readings.flatMap(({ values: { kind, name } }) => (kind === 'person' && name !== undefined ? [name] : [])),
    ...atoms.flatMap((atom) => ('name' in atom && atom.name && !work.includes(atom.text) ? [atom.name.name] : [])),
  ];
}

function castNames(named: readonly string[], { languages }: ReadAll['page'], whole: string): Pick<Cast, 'words' | 'names'> {
  const lexicon = lexiconOf(languages);
  const words = new Map<string, string>();
  const taken = new Set(whole.toLowerCase().match(/\p{L}+/gu) ?? []);
  const cast = (word: string, surname: boolean): string => {
    for (let at = words.size; ; at += 1) {
      const stand = surname ? fictionalSurname(word, at) : fictionalGivenName(word, at);
      if (taken.has(stand.toLowerCase()) && at < words.size + 200) continue;
      taken.add(stand.toLowerCase());
      return stand;
    }
  };
  const names = named.map((name): NamePair => {
    const parts = wordsToReplace(name, lexicon);
    for (const { word, surname } of parts) if (!words.has(word)) words.set(word, cast(word, surname));
    const pair = (surname: boolean): [string, string][] =>
      parts.filter((part) => part.surname === surname).map(({ word }) => [word, words.get(word) ?? word]);
    return { name, given: pair(false), surname: pair(true) };
  });
  return { words, names };
}

function isLatin(name: string): boolean {
  return !/[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.test(name);
}

function castNumbers(phones: readonly { number: string; country?: string }[]): Pick<Cast, 'numbers' | 'madeUp'> {
  const taken = new Set(phones.map(({ number }) => number));
  const numbers = new Map<string, string>();
  const madeUp: string[] = [];
  // The shortest numbers are everybody's (112, 1177), and stay.
  for (const { number, country } of phones) {
    if (!number.startsWith('+') || numbers.has(number)) continue;
    const cast = fictionalNumber(number, country, taken);
    if (!cast) continue;
    numbers.set(number, cast.number);
    taken.add(cast.number);
    if (!cast.reserved) madeUp.push(cast.number);
  }
  return { numbers, madeUp };
}

const EVERYBODYS = new Set(['schema.org', 'ogp.me', 'w3.org', ...sharedPlatforms.flatMap(({ hosts }) => hosts)]);
const HOST = /(?:@|%40|:\/\/|\bwww\.)((?:[\p{L}\d-]+\.)+\p{L}{2,})/giu;

function castDomains(texts: readonly string[]): Cast['domains'] {
  const domains = new Map<string, string>();
  for (const text of texts) {
    for (const [, host = ''] of text.matchAll(HOST)) {
      const domain = registrableDomain(host);
      if (domain === undefined || domains.has(domain) || EVERYBODYS.has(domain) || EVERYBODYS.has(host.replace(/^www\./, ''))) continue;
      domains.set(domain, `${fictionalPlace(domains.size)}.example.org`);
    }
  }
  return domains;
}

const SHORTEST_PLACE = 5;

/** A domain's own word is a common one, and stays, where the page also writes it in lower case outside of addresses. */
function placesIn(domains: Cast['domains'], slots: readonly Slot[]): Cast['places'] {
  const words = slots.filter(({ attribute, script }) => attribute === undefined && !script).map(({ text }) => text);
  return new Map(
    [...domains].flatMap(([domain, stand]): [string, string][] => {
      const label = domain.split('.')[0] ?? '';
      const common = new RegExp(`(?<![\\p{L}\\d@.-])${label}(?!\\s?[.\\p{L}\\d-])`, 'u');
      return label.length < SHORTEST_PLACE || words.some((text) => common.test(text)) ? [] : [[label, stand.split('.')[0] ?? label]];
    }),
  );
}
