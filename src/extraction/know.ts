import type { PostalAddress } from '../contact/postal-address.ts';
import { isText, type PageTree } from '../page/page-tree.ts';
import { hostLabels } from './clues/domains.ts';
import { lexiconOf, type Word, wordsOf } from './clues/lexicon.ts';
import { countryOfNumbers } from './country-of-numbers.ts';
import type { Circumstances } from './extract.ts';
import { type Hosts, organizationOf } from './know-organization.ts';
import type { Language } from './languages/language.ts';
import { makerWords } from './languages/maker-words.ts';
import { languages as allLanguages, languageOf, languagesOf } from './languages.ts';
import type { Line } from './lines.ts';
import { type NamedHosts, namedHosts } from './named-hosts.ts';

/** What a page says of itself. */
export type Knowledge = {
  languages: Language[];
  /** Whom the hosts of the page and of its addresses were named for. */
  namedHosts: NamedHosts;
  language?: string;
  country?: string;
  organization?: string;
  address?: PostalAddress;
  statedAt?: string;
};

/** Most common country of a language: used after address and markup, before the journalist's home. */
const COUNTRY_OF_LANGUAGE: Readonly<Record<string, string>> = {
  sv: 'SE',
  nb: 'NO',
  nn: 'NO',
  no: 'NO',
  da: 'DK',
  fi: 'FI',
  is: 'IS',
  nl: 'NL',
  it: 'IT',
  pl: 'PL',
  cs: 'CZ',
  de: 'DE',
  fr: 'FR',
  es: 'ES',
  pt: 'PT',
};
/** Top-level domains that are a country's, and those that say nothing of one. */
const COUNTRY_OF_DOMAIN: Readonly<Record<string, string>> = { uk: 'GB', gov: 'US', mil: 'US', edu: 'US' };
const NO_COUNTRY = new Set(['eu', 'io', 'tv', 'me', 'co', 'ai', 'fm', 'ly', 'cc', 'ws', 'to', 'su']);

/** "© 2017 // Skapad av Bylan": behind it stands who made the site. */
const MADE_BY = new RegExp(`(?<!\\p{L})(?:${makerWords.join('|')})(?!\\p{L})`, 'iu');

/** In words, and in UTF-16 units: what is counted to tell the language of a page. */
const [MOST_WORDS, MOST_WORDS_A_LINE, LONGEST_SAMPLE] = [1_000, 80, 2_000];

/** Step 1: language, country, organization and date of a page, from its address, markup and words. */
export function know(tree: PageTree, lines: readonly Line[], { home }: Circumstances): Knowledge {
  const markup = markupOf(tree);
  const tagged = (markup.language ?? '').toLowerCase();
  const language = languageByWords(lines, tagged.split(/[-_]/)[0] ?? '');
  const mails = mailHosts(lines);
  const country =
    countryOf(tree, mails, tagged, markup) ??
    (language === undefined ? undefined : (countryOfNumbers(lines, language) ?? countryByLanguage(language, home))) ??
    home;
  const own = language === undefined ? undefined : languageOf(language);
  const english = languageOf('en');
  const languages = own ? [own, ...(english && english !== own ? [english] : [])] : [...allLanguages];
  const hosts = hostsOf(tree, lines, mails, markup);
  const organization = organizationOf(tree, lines, markup.meta, lexiconOf(languages), hosts);
  const statedAt = dateOf(tree, markup.meta);
  return {
    languages,
    namedHosts: hosts.named,
    ...(language === undefined ? {} : { language }),
    ...(country === undefined ? {} : { country }),
    ...(organization ? { organization: organization.name } : {}),
    ...(organization?.address ? { address: organization.address } : {}),
    ...(statedAt === undefined ? {} : { statedAt }),
  };
}

type Markup = { language?: string; meta: Map<string, string> };

function markupOf(tree: PageTree): Markup {
  const meta = new Map<string, string>();
  let language: string | undefined;
  for (const node of tree.nodes) {
    if (isText(node) || !node.attributes) continue;
    const { attributes } = node;
    if (node.tag === 'html') language ??= attributes.lang;
    if (node.tag === 'meta')
      meta.set(
        (attributes.property ?? attributes.name ?? attributes.itemprop ?? attributes['http-equiv'] ?? '').toLowerCase(),
        attributes.content ?? '',
      );
    if (node.tag === 'link' && attributes.rel === 'canonical') meta.set('canonical', attributes.href ?? '');
  }
  language ??= meta.get('og:locale') ?? meta.get('content-language');
  return { meta, ...(language ? { language } : {}) };
}

/** The language whose words the page uses most; what the markup says counts as a head start, for it is often a template's. */
function languageByWords(lines: readonly Line[], tagged: string): string | undefined {
  const words = sampleOf(lines);
  const hits = new Map<string, number>();
  for (const { folded } of words) for (const code of languagesOf(folded)) hits.set(code, (hits.get(code) ?? 0) + 1);
  const scores = allLanguages.map(({ code }) => ({
    code,
    score: (hits.get(code) ?? 0) + (code === tagged || (tagged === 'no' && code === 'nb') ? 3 + words.length * 0.08 : 0),
  }));
  const best = scores.reduce((most, next) => (next.score > most.score ? next : most), { code: '', score: 0 });
  return best.score > 0 ? best.code : undefined;
}

/** Enough words to tell a language by: those of the first lines, each line once ("Add info here" fills templates). */
function sampleOf(lines: readonly Line[]): readonly Word[] {
  const words: Word[] = [];
  for (const text of new Set(lines.slice(0, MOST_WORDS).map((line) => line.text))) {
    if (words.length >= MOST_WORDS) break;
    words.push(...wordsOf(text.slice(0, LONGEST_SAMPLE)).slice(0, MOST_WORDS_A_LINE));
  }
  return words;
}

function countryOf(tree: PageTree, mails: readonly string[], tagged: string, { meta }: Markup): string | undefined {
  const addresses = [tree.address, meta.get('canonical'), meta.get('og:url')];
  const named = addresses.map((address) => countryOfHost(hostOf(address))).find((country) => country !== undefined);
  return named ?? newsroomCountry(addresses) ?? regionOf(tagged) ?? countryOfMails(mails);
}

function countryOfHost(host: string | undefined): string | undefined {
  const domain = host?.split('.').at(-1) ?? '';
  return COUNTRY_OF_DOMAIN[domain] ?? (/^[a-z]{2}$/.test(domain) && !NO_COUNTRY.has(domain) ? domain.toUpperCase() : undefined);
}

/** Newsroom platforms put the country first in the path: /se/kristianstads_kommun. */
function newsroomCountry(addresses: readonly (string | undefined)[]): string | undefined {
  const path = addresses.map((address) => /^https?:\/\/[^/]+\/([a-z]{2})\//.exec(address ?? '')?.[1]).find((found) => found !== undefined);
  const country = path?.toUpperCase();
  return country !== undefined && Object.values(COUNTRY_OF_LANGUAGE).includes(country) ? country : undefined;
}

function regionOf(tagged: string): string | undefined {
  const region = /[-_]([a-z]{2})$/.exec(tagged)?.[1]?.toUpperCase();
  return region === 'US' ? undefined : region;
}

function countryOfMails(hosts: readonly string[]): string | undefined {
  return mostFrequent(hosts.flatMap((host) => countryOfHost(host) ?? []))[0];
}

/** The hosts of the addresses that the page shows or links to, and of the sites it names, as often as it does. */
function mailHosts(lines: readonly Line[]): string[] {
  return lines.flatMap(({ text, links }) => {
    if (links.length === 0 && !/@|www\./i.test(text)) return [];
    const end = MADE_BY.exec(text.slice(0, 5_000))?.index ?? 5_000;
    const linked = links.flatMap(({ href, start }) => (start < end ? [href] : [])).join(' ');
    const whole = `${text.slice(0, end)} ${linked.slice(0, 5_000)}`;
    if (!/@|www\./i.test(whole)) return [];
    const found = whole.matchAll(/(?:@|www\.)([a-z\d-]+(?:\.[a-z\d-]+)+)/gi);
    return [...found].map(([, host = '']) => host.toLowerCase());
  });
}

function mostFrequent(texts: readonly string[]): string[] {
  const tally = new Map<string, number>();
  for (const text of texts) tally.set(text, (tally.get(text) ?? 0) + 1);
  return [...tally].sort((a, b) => b[1] - a[1]).map(([text]) => text);
}

/** Where a page stands: its own host if any of its mail goes there; else, for newsrooms stand on hosts of others, where most of it goes. */
function hostsOf(tree: PageTree, lines: readonly Line[], mailed: readonly string[], { meta }: Markup): Hosts {
  const mails = mailed.filter((host) => hostLabels(host).length > 0);
  const [most] = mostFrequent(mails);
  const address = [tree.address, meta.get('canonical'), meta.get('og:url')].map(hostOf).find((host) => host !== undefined);
  const labels = hostLabels(address ?? '');
  const isOwn = mails.length === 0 || mails.some((host) => hostLabels(host).some((label) => labels.includes(label)));
  const isMost = most !== undefined && mails.filter((host) => host === most).length * 2 > mails.length;
  const own = isOwn ? labels : isMost ? hostLabels(most) : [];
  return { own, named: namedHosts([...(address === undefined ? [] : [address]), ...mails], tree.title, lines) };
}

function countryByLanguage(language: string, home: string | undefined): string | undefined {
  return COUNTRY_OF_LANGUAGE[language] ?? (language === 'en' ? (home ?? 'US') : undefined);
}

function hostOf(address: string | undefined): string | undefined {
  return /^https?:\/\/([^/:?#]+)/i.exec(address ?? '')?.[1]?.toLowerCase();
}

const DATE_FIELDS = [
  'article:modified_time',
  'article:published_time',
  'og:updated_time',
  'datemodified',
  'datepublished',
  'date',
  'dc.date',
  'dcterms.modified',
  'last-modified',
];

/** The page's own date: what its markup says, else the first dated element. */
function dateOf(tree: PageTree, meta: ReadonlyMap<string, string>): string | undefined {
  const named = DATE_FIELDS.map((name) => isoDate(meta.get(name))).find((date) => date !== undefined);
  if (named !== undefined) return named;
  for (const node of tree.nodes) {
    const date = isText(node) ? undefined : isoDate(node.attributes?.datetime);
    if (date !== undefined) return date;
  }
  return undefined;
}

function isoDate(text: string | undefined): string | undefined {
  const match = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?(Z|[+-]\d{2}:?\d{2})?)?/.exec((text ?? '').trim());
  if (!match) return undefined;
  const [, day, time, zone] = match;
  const instant = time === undefined ? Number.NaN : Date.parse(`${day}T${time}${zone ?? 'Z'}`);
  return Number.isNaN(instant) ? day : new Date(instant).toISOString();
}
