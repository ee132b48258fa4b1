import type { Database } from '../database.ts';
import type { Held } from './catalogue.ts';
import { fetchBlocks, fetchPages, fetchPlaces } from './fetch.ts';
import type { Scratch } from './hits.ts';
import { PLACES_A_ROW } from './index-tables.ts';
import { mayBeMistaken } from './mistakes.ts';
import type { Wanted } from './query.ts';
import { type Needed, type Search, searchSegment } from './search-segment.ts';
import { byNearness, type Place } from './segment.ts';

/** Where fewer are found as typed, one looks for mistakes too. */
const FEW = 5;

/** The best of the index and of the latest changes, in their order. */
export async function best(database: Database, held: Held, search: Omit<Search, 'mistakes'>, scratch: Scratch): Promise<Place[]> {
  const asTyped = await bestWith(database, held, { ...search, mistakes: false }, scratch);
  if (asTyped.length >= Math.min(FEW, search.most) || !hasRoomForMistakes(search.wanted)) return asTyped;
  return bestWith(database, held, { ...search, mistakes: true }, scratch);
}

function hasRoomForMistakes({ parts }: Wanted): boolean {
  return parts.some(({ ways }) => ways.some((way) => way.some(({ kind, text }) => kind === 'typed' && mayBeMistaken(text))));
}

type Pointed = { place: Place; points: number };

/** Whom a later change speaks of is not asked of the index. */
async function bestWith(database: Database, held: Held, search: Search, scratch: Scratch): Promise<Place[]> {
  const { index, latest, fresh } = held;
  const fetching = {
    pages: (needed: readonly Needed[]) => fetchPages(database, held, needed),
    blocks: (needed: readonly Needed[]) => fetchBlocks(database, held, needed),
  };
  const inIndex = await searchSegment(index, { ...search, most: search.most + latest.size }, fetching, scratch);
  const inFresh = await searchSegment(fresh.segment, search, NOTHING_TO_FETCH, scratch);
  await fetchPlaces(
    database,
    held,
    inIndex.map(({ contact }) => contact),
  );
  const pointed = [
    ...inIndex.flatMap(({ contact, points }) => pointedOut(placeIn(held, contact), points)).filter(({ place }) => !latest.has(place.id)),
    ...inFresh.flatMap(({ contact, points }) => pointedOut(fresh.places[contact], points)),
  ];
  return pointed
    .sort((a, b) => b.points - a.points || byNearness(a.place, b.place))
    .slice(0, search.most)
    .map(({ place }) => place);
}

const NOTHING_TO_FETCH = { pages: async () => {}, blocks: async () => {} };

function pointedOut(place: Place | undefined, points: number): Pointed[] {
  return place ? [{ place, points }] : [];
}

function placeIn({ places }: Held, contact: number): Place | undefined {
  return places.get(Math.floor(contact / PLACES_A_ROW))?.[contact % PLACES_A_ROW];
}
