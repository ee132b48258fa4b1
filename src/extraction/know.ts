import type { PostalAddress } from '../contact/postal-address.ts';
import { isText, type PageTree } from '../page/page-tree.ts';
import { lexiconOf, wordsOf } from './clues/lexicon.ts';
import type { Circumstances } from './extract.ts';
import { organizationOf } from './know-organization.ts';
import type { Language } from './languages/language.ts';
import { languages as allLanguages, languageOf } from './languages.ts';
import type { Line } from './lines.ts';

/** What a page says of itself. */
export type Knowledge = {
  languages: Language[];
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

/** Step 1: language, country, organization and date of a page, from its address, markup and words. */
export function know(tree: PageTree, lines: readonly Line[], { home }: Circumstances): Knowledge {
  const markup = markupOf(tree);
  const tagged = (markup.language ?? '').toLowerCase();
  const language = languageByWords(lines, tagged.split(/[-_]/)[0] ?? '');
  const country =
    countryOf(tree, lines, tagged, markup) ?? (language === undefined ? undefined : countryByLanguage(language, home)) ?? home;
  const own = language === undefined ? undefined : languageOf(language);
  const english = languageOf('en');
  const languages = own ? [own, ...(english && english !== own ? [english] : [])] : [...allLanguages];
  const organization = organizationOf(tree, lines, markup.meta, lexiconOf(languages));
  const statedAt = dateOf(tree, markup.meta);
  return {
    languages,
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

/** The language whose small words the page uses most; what the markup says counts as a head start, for it is often a template's. */
function languageByWords(lines: readonly Line[], tagged: string): string | undefined {
  const words = lines.slice(0, 400).flatMap(({ text }) => wordsOf(text.slice(0, 2_000)).slice(0, 80));
  const scores = allLanguages.map((language) => {
    const { notNames, labels } = lexiconOf([language]);
    const hits = words.reduce((sum, _, at) => sum + (notNames(words, at) > 0 || labels(words, at) > 0 ? 1 : 0), 0);
    return {
      code: language.code,
      score: hits + (language.code === tagged || (tagged === 'no' && language.code === 'nb') ? 3 + words.length * 0.08 : 0),
    };
  });
  const best = scores.reduce((most, next) => (next.score > most.score ? next : most), { code: '', score: 0 });
  return best.score > 0 ? best.code : undefined;
}

function countryOf(tree: PageTree, lines: readonly Line[], tagged: string, { meta }: Markup): string | undefined {
  const addresses = [tree.address, meta.get('canonical'), meta.get('og:url')];
  const named = addresses.map((address) => countryOfHost(hostOf(address))).find((country) => country !== undefined);
  return named ?? newsroomCountry(addresses) ?? regionOf(tagged) ?? countryOfMails(lines);
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

function countryOfMails(lines: readonly Line[]): string | undefined {
  const tally = new Map<string, number>();
  for (const { text, links } of lines) {
    const hosts = [
      ...`${text.slice(0, 5_000)} ${links
        .map(({ href }) => href)
        .join(' ')
        .slice(0, 5_000)}`.matchAll(/(?:@|www\.)([a-z\d-]+(?:\.[a-z\d-]+)+)/gi),
    ];
    for (const [, host] of hosts) {
      const country = countryOfHost(host?.toLowerCase());
      if (country !== undefined) tally.set(country, (tally.get(country) ?? 0) + 1);
    }
  }
  return [...tally].sort((a, b) => b[1] - a[1])[0]?.[0];
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
