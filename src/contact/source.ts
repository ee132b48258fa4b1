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
