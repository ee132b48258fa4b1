import type { Table } from 'dexie';
import { type Known, mayBeSame } from '../contact/may-be-same.ts';
import { restingOnShared } from '../contact/rests-on-shared.ts';
import { sharedAs, sharedChannels } from '../contact/shared-channels.ts';
import { areApart, channelsOfApart } from './apart.ts';
import { type ContactRow, facesOf } from './contact-row.ts';
import { currentRow } from './current-row.ts';
import type { Suggestion } from './suggestion.ts';

type Contacts = Table<ContactRow, string>;

/** Whether two may be one, and why; nothing where the journalist keeps them apart. Only within a transaction. */
export async function pairOf(contacts: Contacts, one: ContactRow, other: ContactRow): Promise<Suggestion | undefined> {
  if (areApart(one, other)) return undefined;
  const common = one.channels.filter((channel) => other.channels.includes(channel));
  const counts = await Promise.all(common.map((channel) => contacts.where('channels').equals(channel).count()));
  const holders = new Map(common.map((channel, at) => [channel, counts[at] ?? 0]));
  const doubt = mayBeSame(knownAs(one), knownAs(other), (channel) => holders.get(channel) ?? 0);
  if (!doubt) return undefined;
  const { rests, signs, weight } = doubt;
  return { kind: rests, contacts: inOrderSaved(currentRow(one), currentRow(other)), signs, weight };
}

/** So many of those who have a number show whether it is several people's. */
const MOST_ASKED = 12;
/** Below two whose numbers and names agree, above two of one name only. */
const WEIGHT = 75;

/** Whether what is kept of a contact rests on a number that is several people's by now. Only within a transaction. */
export async function sharedOf(contacts: Contacts, row: ContactRow): Promise<Suggestion | undefined> {
  if (!mayRest(row)) return undefined;
  const holders = await Promise.all(row.channels.map((channel) => contacts.where('channels').equals(channel).limit(MOST_ASKED).toArray()));
  const rows = [...new Map(holders.flat().map((one) => [one.id, one])).values()];
  // As each is called now: what one of them was called before tells nothing of others.
  const shared = new Set([...sharedChannels(rows.flatMap((one) => facesOf(one).slice(0, 1))), ...channelsOfApart(rows)]);
  const resting = restingOnShared(row.statements, (channel) => shared.has(sharedAs(row.summary.kind, channel)));
  if (!resting) return undefined;
  return { kind: 'shared', contacts: [currentRow(row)], channel: resting.channel, statements: resting.keys, weight: WEIGHT };
}

/** True where a contact was kept together by a number or address. */
export function mayRest({ statements }: ContactRow): boolean {
  return statements.some(({ basis }) => basis === 'channel');
}

function knownAs(row: ContactRow): Known {
  return { faces: facesOf(row), pages: row.pages };
}

/** The one that was saved first stays when they are joined, and so stands first. */
function inOrderSaved(one: ContactRow, other: ContactRow): [ContactRow, ContactRow] {
  const isFirst =
    one.summary.firstSeenAt < other.summary.firstSeenAt || (one.summary.firstSeenAt === other.summary.firstSeenAt && one.id < other.id);
  return isFirst ? [one, other] : [other, one];
}
