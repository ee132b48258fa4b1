import type { ColleagueSource, FileSource, ServerSource } from '../contact/source.ts';
import type { Statement } from '../contact/statement.ts';
import type { Change, Standing } from './directory.ts';

/** What no page states: from a file, a colleague or a server. */
export type FromElsewhere = Statement & { source: FileSource | ColleagueSource | ServerSource };
/**
 * `at`: when the file was read (ISO 8601). `progress` is told how many statements are kept of all known so far, and all of them only once
 * they are; of a cancelled one nothing is, whatever was told. `withoutPrivate`: what is said of somebody private counts as of somebody new.
 */
export type Telling = {
  at: string;
  signal?: AbortSignal;
  progress?: (progress: { done: number; all: number }) => void;
  withoutPrivate?: boolean;
};
/** How many statements stand how; without a change where there was nothing to change. */
export type ManyRemembered = { change?: Change; standings: Record<Standing, number> };
