import type { ColleagueSource, FileSource, ServerSource, TextSource } from '../contact/source.ts';
import type { Statement } from '../contact/statement.ts';
import type { Brings } from './brings.ts';
import type { Change, Standing } from './directory.ts';

/** What no page states: from a file, a colleague or a server, or pasted; with what that brings besides. */
export type FromElsewhere = Statement & { source: FileSource | ColleagueSource | ServerSource | TextSource; brings?: Brings };
/** The statements of a file, some at a time, in its order. */
export type Batches = AsyncIterable<FromElsewhere[]> | Iterable<FromElsewhere[]>;
/**
 * `at`: when the file was read (ISO 8601). `progress` is told how many statements are kept of all known so far, and all of them only once
 * they are; of a cancelled one nothing is, whatever was told. `othersSeeSince`: when others began to see the screen
 * (ISO 8601): what is said of somebody private counts as of somebody new, whom it makes known.
 */
export type Telling = {
  at: string;
  signal?: AbortSignal;
  progress?: (progress: { done: number; all: number }) => void;
  othersSeeSince?: string;
};
/** How many statements stand how; without a change where there was nothing to change. */
export type ManyRemembered = { change?: Change; standings: Record<Standing, number> };
