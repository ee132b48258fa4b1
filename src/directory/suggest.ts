import type { Table } from 'dexie';
import { areOneMistakeApart, soundOf } from '../contact/near-names.ts';
import type { ContactRow } from './contact-row.ts';
import type { Database } from './database.ts';
import { mayRest, pairOf, sharedOf } from './doubts.ts';
import type { Catalogue } from './search/catalogue.ts';
import { find } from './search/find.ts';
import { type Held, heldFrom } from './several-held.ts';
import type { Suggestion, SuggestionPlace, Suggestions } from './suggestion.ts';

type Contacts = Table<ContactRow, string>;
/** A contact alone, where something in it may be somebody else's, or two that may be one. */
type Candidates = { alone: ContactRow[]; pairs: [ContactRow, ContactRow][] };

/** One stretch of the indexes, so that nobody waits: of numbers and addresses first, then of names. */
export async function suggestions(
  { dexie, contacts }: Database,
  from: SuggestionPlace = { index: 'channels', after: '' },
): Promise<Suggestions> {
  return dexie.transaction('r', contacts, async () => {
    const { held, next } = await heldFrom(contacts, from);
    const groups = [...held.filter(({ ids }) => ids.length > 1), ...(from.index === 'nameKeys' ? nearKeys(held) : [])];
    const found = await weighed(contacts, await candidatesIn(contacts, groups, from.index));
    // Two with a number in common were met among the numbers.
    const kinds = from.index === 'channels' ? ['channel', 'shared'] : ['name'];
    return { found: found.filter(({ kind }) => kinds.includes(kind)), ...(next ? { next } : {}) };
  });
}

/** So many of one name are looked at, for one contact. */
const MOST_NAMESAKES = 8;

/** Looks under the contact's own numbers, addresses and names, and for names that differ by a mistake as the search does. */
export async function suggestionsFor(database: Database, catalogue: Catalogue, id: string): Promise<Suggestion[]> {
  const { contacts, dexie } = database;
  const row = await contacts.get(id);
  if (!row || row.removedAt !== undefined) return [];
  const alike = row.summary.name === undefined ? [] : await find(database, catalogue, { text: row.summary.name, most: MOST_NAMESAKES });
  return dexie.transaction('r', contacts, async () => {
    const near = await Promise.all([
      ...row.channels.map((channel) => contacts.where('channels').equals(channel).limit(MOST_NAMESAKES).primaryKeys()),
      ...row.nameKeys.map((key) => contacts.where('nameKeys').equals(key).limit(MOST_NAMESAKES).primaryKeys()),
    ]);
    const ids = new Set([...near.flat(), ...alike.map((found) => found.id)]);
    const others = await present(
      contacts,
      [...ids].filter((other) => other !== id),
    );
    return weighed(contacts, { alone: [row], pairs: others.map((other) => [row, other]) });
  });
}

/** The same suggestions as they stand by now. */
export async function suggestionsAmong({ dexie, contacts }: Database, asked: readonly string[][]): Promise<Suggestion[]> {
  return dexie.transaction('r', contacts, async () => {
    const rows = new Map((await present(contacts, asked.flat())).map((row) => [row.id, row]));
    const met = asked.map((ids) => ids.flatMap((id) => rows.get(id) ?? []));
    return weighed(contacts, {
      alone: met.flatMap(([row], at) => (row && asked[at]?.length === 1 ? [row] : [])),
      pairs: met.flatMap(([one, other]): [ContactRow, ContactRow][] => (one && other ? [[one, other]] : [])),
    });
  });
}

async function present(contacts: Contacts, ids: readonly string[]): Promise<ContactRow[]> {
  const rows = await contacts.bulkGet([...new Set(ids)]);
  return rows.flatMap((row) => (row && row.removedAt === undefined ? [row] : []));
}

/** Among more of one number, or of one name, nobody wants to be asked about all their pairs: it is a switchboard's, or a common name. */
const MOST_PAIRED = { channels: 8, nameKeys: 3 } as const;
/** Of a switchboard so many are looked at, whether something in them may be somebody else's. */
const MOST_LOOKED_AT = { channels: 40, nameKeys: MOST_PAIRED.nameKeys } as const;

async function candidatesIn(contacts: Contacts, groups: readonly Held[], index: SuggestionPlace['index']): Promise<Candidates> {
  const looked = groups.filter(({ ids }) => ids.length <= MOST_LOOKED_AT[index]);
  const rows = new Map(
    (
      await present(
        contacts,
        looked.flatMap(({ ids }) => ids),
      )
    ).map((row) => [row.id, row]),
  );
  const met = looked.map(({ ids }) => ids.flatMap((id) => rows.get(id) ?? []));
  return {
    alone: index === 'channels' ? [...new Set(met.flat())].filter(mayRest) : [],
    pairs: pairsOf(met.filter((some) => some.length <= MOST_PAIRED[index])),
  };
}

function pairsOf(groups: readonly ContactRow[][]): [ContactRow, ContactRow][] {
  const pairs = new Map<string, [ContactRow, ContactRow]>();
  for (const rows of groups) {
    for (const [at, one] of rows.entries()) {
      for (const other of rows.slice(at + 1)) {
        const [first, second] = one.id < other.id ? [one, other] : [other, one];
        pairs.set(`${first.id} ${second.id}`, [first, second]);
      }
    }
  }
  return [...pairs.values()];
}

/**
 * Keys of names that sound alike, or that stand side by side and differ by a mistake. Only within one stretch of the index: two whose first
 * letters differ may be missed, and are met where one of them is looked at.
 */
function nearKeys(held: readonly Held[]): Held[] {
  const bySound = new Map<string, Held[]>();
  for (const one of held) {
    const sound = one.key.split(' ').map(soundOf).sort().join(' ');
    bySound.set(sound, [...(bySound.get(sound) ?? []), one]);
  }
  const alike = [...bySound.values()].filter((some) => some.length > 1);
  const besides = held.flatMap((one, at) => {
    const before = held[at - 1];
    return before && areOneMistakeApart(before.key, one.key) ? [[before, one]] : [];
  });
  return [...alike, ...besides].map((some) => ({ key: some[0]?.key ?? '', ids: [...new Set(some.flatMap(({ ids }) => ids))] }));
}

async function weighed(contacts: Contacts, { alone, pairs }: Candidates): Promise<Suggestion[]> {
  const found = await Promise.all([
    ...pairs.map(([one, other]) => pairOf(contacts, one, other)),
    ...alone.map((row) => sharedOf(contacts, row)),
  ]);
  return found.flatMap((one) => one ?? []).sort((a, b) => b.weight - a.weight);
}
