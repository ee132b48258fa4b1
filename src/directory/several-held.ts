import type { Table } from 'dexie';
import type { ContactRow } from './contact-row.ts';
import type { SuggestionPlace } from './suggestion.ts';

/** A number, address or name under which several contacts are known, by their ids; some of whom may have been removed. */
export type Held = { key: string; ids: string[] };

/** So many places of an index are looked at in one go: little enough that a key typed meanwhile is answered at once. */
const AT_ONCE = 300;

/** Keys of one stretch of an index, in order, with who is known under each; `next` is where to go on, and absent at the end. */
export async function heldFrom(
  contacts: Table<ContactRow, string>,
  { index, after }: SuggestionPlace,
): Promise<{ held: Held[]; next?: SuggestionPlace }> {
  const held: Held[] = [];
  let places = 0;
  await contacts
    .where(index)
    .above(after)
    .limit(AT_ONCE)
    .eachKey((indexed, { primaryKey }) => {
      const key = typeof indexed === 'string' ? indexed : '';
      const last = held.at(-1);
      if (last?.key === key) last.ids.push(primaryKey);
      else held.push({ key, ids: [primaryKey] });
      places += 1;
    });
  if (places < AT_ONCE) return index === 'channels' ? { held, next: { index: 'nameKeys', after: '' } } : { held };
  // Who else is known under the last key may be further on; where it is the only one, so many are nobody in particular.
  const whole = held.length > 1 ? held.slice(0, -1) : held;
  return { held: whole, next: { index, after: whole.at(-1)?.key ?? after } };
}
