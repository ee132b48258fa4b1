import type { Summary } from '../../contact/summarise.ts';
import { type Database, generationOf, usesOf } from '../database.ts';
import type { FindableRow } from './findable.ts';
import { makeScratch, type Scratch } from './hits.ts';
import { begunSegment, type IndexStamp, ONLY } from './index-tables.ts';
import { atHand, type Place, type Segment, segmentMaker } from './segment.ts';

/**
 * What a window holds in order to find: what it has fetched of the index so far, and the changes that are not in the index yet, made a
 * small segment of their own. Each part is put in place whole, so that who is searching keeps what they had.
 */
export type Catalogue = { held: Held | undefined; scratch: Scratch; getsReady: boolean };

/** `latest` masks the index: who is in it is found by what it says. `shown`: summaries that were fetched at this moment. */
export type Held = {
  moment: Moment;
  index: Segment;
  places: Map<number, Place[]>;
  latest: ReadonlyMap<string, FindableRow>;
  fresh: { segment: Segment; places: readonly Place[] };
  shown: Map<string, Shown>;
  /** The index has been replaced since, and what was answered from this one counts for nothing. */
  isPast: boolean;
};

/** What a list shows of a contact. */
export type Shown = { summary: Summary; private?: true; favourite?: true };

/** As of which change and which use of a contact, and with which index. */
type Moment = { generation: number; uses: number; stamp: IndexStamp };

export function emptyCatalogue(): Catalogue {
  return { held: undefined, scratch: makeScratch(), getsReady: false };
}

/** Whether the window holds how things stand in the database now. */
export async function isCurrent(database: Database, held: Held): Promise<boolean> {
  const { dexie, state, indexStamp } = database;
  const { generation, uses, stamp } = await dexie.transaction('r', state, indexStamp, () => momentNow(database));
  return held.moment.generation === generation && held.moment.uses === uses && isSameIndex(held, stamp);
}

/** Brings the window to how things stand now: fetches what has changed, all of one moment. */
export async function refreshed(database: Database, catalogue: Catalogue): Promise<Held> {
  const { dexie, state, findable, indexStamp, indexHead, indexPages } = database;
  return dexie.transaction('r', [state, findable, indexStamp, indexHead, indexPages], async () => {
    const { held } = catalogue;
    const [moment, begun] = await Promise.all([momentNow(database), held && !held.isPast ? undefined : beginning(database)]);
    const kept = held && !held.isPast && isSameIndex(held, moment.stamp) ? held : undefined;
    const since = kept?.moment.generation ?? moment.stamp.generation;
    const [news, index] = await Promise.all([
      findable.where('generation').above(since).toArray(),
      kept?.index ?? begun ?? beginning(database),
    ]);
    const latest = new Map([...(kept?.latest ?? []), ...news.map((row) => [row.id, row] as const)]);
    const now: Held = {
      moment,
      index,
      places: kept?.places ?? new Map<number, Place[]>(),
      latest,
      fresh: freshOf(latest.values()),
      shown: new Map(),
      isPast: false,
    };
    catalogue.held = now;
    return now;
  });
}

/** Lets go of all that the window holds where somebody was forgotten since: one in which nothing is typed would keep their words. */
export async function letGoOfForgotten({ indexStamp }: Database, catalogue: Catalogue): Promise<void> {
  const { held } = catalogue;
  const stamp = (await indexStamp.get(ONLY)) ?? NO_INDEX;
  if (held && held.moment.stamp.forgotten !== stamp.forgotten && catalogue.held === held) catalogue.held = undefined;
}

/** The index with all its words, which are few: with a mistake in it, a word may be any of them. Everything else is fetched when it is asked for. */
async function beginning({ indexHead, indexPages }: Database): Promise<Segment> {
  const [head, pages] = await Promise.all([indexHead.get(ONLY), indexPages.where(':id').startsWith('words').toArray()]);
  const segment = begunSegment(head ?? { count: 0, words: [], numbers: [] });
  for (const [number, page] of pages.entries()) segment.words.pages.set(number, page);
  return segment;
}

async function momentNow(database: Database): Promise<Moment> {
  const [generation, uses, stamp = NO_INDEX] = await Promise.all([generationOf(database), usesOf(database), database.indexStamp.get(ONLY)]);
  return { generation, uses, stamp };
}

const NO_INDEX: IndexStamp = { generation: 0, forgotten: 0 };

function isSameIndex({ moment }: Held, { generation, forgotten }: IndexStamp): boolean {
  return moment.stamp.generation === generation && moment.stamp.forgotten === forgotten;
}

function freshOf(rows: Iterable<FindableRow>): Held['fresh'] {
  const maker = segmentMaker();
  for (const row of rows) if (!row.gone) maker.add(row);
  const whole = maker.make();
  return { segment: atHand(whole), places: whole.places };
}
