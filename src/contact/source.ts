import { sharedPlatforms } from './shared-platforms.ts';

/** Where a statement comes from. Instants are ISO 8601 strings in UTC; `statedAt` may be a date alone ("2026-10-05"). */
export type Source = PageSource | TextSource | HandSource | FileSource | ColleagueSource | ServerSource;

/** A page that was read. */
export type PageSource = {
  kind: 'page';
  /** The page's address, without its fragment. */
  address: string;
  /** Host, lower-case, without a leading "www." */
  host: string;
  /** Whose word it is: the host, or host and first path of a newsroom where many share a host ("mynewsdesk.com/se/kristianstads_kommun"). */
  site: string;
  title?: string;
  /** The recogniser that read it. */
  recognisedBy: string;
  /** The source's own date: published or modified, as the page says. */
  statedAt?: string;
};
export type TextSource = { kind: 'text'; recognisedBy: string; statedAt?: string };
export type HandSource = { kind: 'hand' };
export type FileSource = { kind: 'file'; name: string; statedAt?: string };
/** A colleague's file: who they say they are, and where they read it. What they say is theirs: none of those pages was read here. */
export type ColleagueSource = { kind: 'colleague'; name: string; statedAt?: string; pages?: ColleaguePage[] };
/** A page that a colleague has read, as their file tells it; see PageSource. `lastSeenAt`: when they read it last. */
export type ColleaguePage = { address: string; site: string; title?: string; statedAt?: string; lastSeenAt: string };
export type ServerSource = { kind: 'server'; address: string; statedAt?: string };

/** The host of a web address: lower-case, without "www.", port or closing dot; empty where it has none (a local file). */
export function hostOf(address: string): string {
  return URL.canParse(address) ? bareHost(new URL(address)) : '';
}

/**
 * Whose word a page is: its host (with a port that is not the usual one), and where many organizations share a host, the newsroom's
 * path. A local file, and a page of a shared host that belongs to no newsroom, stands for itself alone.
 */
export function siteOf(address: string): string {
  if (!URL.canParse(address)) return address.toLowerCase();
  const url = new URL(address);
  const host = bareHost(url);
  if (host === '') return `${url.protocol}${url.pathname}`;
  const platform = sharedPlatforms.find(({ hosts }) => hosts.some((shared) => isWithin(host, shared)));
  if (!platform) return url.port === '' ? host : `${host}:${url.port}`;
  const path = url.pathname.toLowerCase();
  const newsroom = platform.newsroom.exec(path)?.slice(1).join('/') ?? path;
  return [host, ...newsroom.split('/').filter((segment) => segment !== '')].join('/');
}

/** True where a site is one of several on its host, so that the host alone says nothing. */
export function sharesItsHost(site: string): boolean {
  return site.includes('/');
}

/** Where a statement comes from, as one comparable word; nothing for a pasted text, of which no two are known to be of one hand. */
export function witnessOf(source: Source): string | undefined {
  switch (source.kind) {
    case 'page':
      return `site ${source.site}`;
    case 'file':
    case 'colleague':
      return `${source.kind} ${source.name}`;
    case 'server':
      return `server ${source.address}`;
    case 'hand':
      return 'hand';
    default:
      return undefined;
  }
}

function bareHost({ hostname }: URL): string {
  return hostname
    .toLowerCase()
    .replace(/\.$/, '')
    .replace(/^www\./, '');
}

/** A subdomain of a shared host ("pressroom.mynewsdesk.com") is shared too. */
function isWithin(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`);
}
