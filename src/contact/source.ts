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
export type ColleagueSource = { kind: 'colleague'; name: string; statedAt?: string };
export type ServerSource = { kind: 'server'; address: string; statedAt?: string };

/** Host of a web address, lower-case, without a leading "www."; empty where it has none. */
export function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname.toLowerCase().replace(/^www\./, '') : '';
}

/** Many newsrooms share these hosts; each is its own site, named by as many path segments. */
const SHARED_HOSTS: Readonly<Record<string, number>> = {
  'mynewsdesk.com': 2,
  'news.cision.com': 1,
  'via.tt.se': 2,
  'kommunikasjon.ntb.no': 2,
  'ntb.no': 2,
  'via.ritzau.dk': 2,
  'sttinfo.fi': 2,
  'presseportal.de': 2,
  'presseportal.ch': 2,
  'facebook.com': 1,
  'linkedin.com': 2,
  'medium.com': 1,
  'sites.google.com': 2,
};

/** Whose word a page is: its host, or host and first path of a newsroom where many share a host. */
export function siteOf(address: string): string {
  const host = hostOf(address);
  const segments = SHARED_HOSTS[host];
  if (segments === undefined) return host;
  return [host, ...new URL(address).pathname.split('/').filter((segment) => segment !== '').slice(0, segments)].join('/').toLowerCase();
}
