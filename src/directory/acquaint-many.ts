import type { Contact } from '../contact/contact.ts';
import { identifyingChannels } from '../contact/same-contact.ts';
import { sharedAs, sharedChannels } from '../contact/shared-channels.ts';
import { channelsOfApart } from './apart.ts';
import type { Breath } from './breath.ts';
import { type ContactRow, facesOf } from './contact-row.ts';
import type { Database } from './database.ts';
import { type Acquaintance, know, nobodyYet } from './identify.ts';
import { inParts } from './in-parts.ts';
import type { Prepared } from './prepare.ts';
import { acquaintances } from './remember.ts';

/** Looking one statement's contacts up takes as long as reading so many rows one after another. */
const ROWS_A_STATEMENT = 20;
const ROWS_AT_ONCE = 250;

/** Everybody that many statements may speak of, without holding up the page. Only within a transaction over the contacts. */
export async function acquaintMany(database: Database, prepared: readonly Prepared[], breath: Breath): Promise<Acquaintance> {
  const count = await database.contacts.count();
  const rows =
    count > prepared.length * ROWS_A_STATEMENT ? await acquaintances(database, prepared) : await amongAll(database, prepared, breath);
  const known = nobodyYet(new Set([...(await sharedAmong(rows, prepared, breath)), ...channelsOfApart(rows)]));
  for (const row of rows) {
    know(known, row);
    if (breath.isDue()) await breath.take();
  }
  return known;
}

/** The same by going through everybody. */
async function amongAll({ contacts }: Database, prepared: readonly Prepared[], breath: Breath): Promise<ContactRow[]> {
  const wanted = new Set<string>();
  for (const { key, channels, nameKeys } of prepared) {
    for (const one of [key, ...channels, ...nameKeys]) wanted.add(one);
    if (breath.isDue()) await breath.take();
  }
  const met: ContactRow[] = [];
  await inParts(contacts, ROWS_AT_ONCE, (rows) => {
    for (const row of rows) if ([row.says, row.channels, row.nameKeys].some((keys) => keys.some((key) => wanted.has(key)))) met.push(row);
  });
  return met;
}

/** The channels of several names, as `sharedAs` writes them, found channel by channel. */
async function sharedAmong(rows: readonly ContactRow[], prepared: readonly Prepared[], breath: Breath): Promise<ReadonlySet<string>> {
  const holders = new Map<string, Contact[]>();
  const hold = (channel: string, contact: Contact): void => {
    const known = holders.get(channel);
    if (known) known.push(contact);
    else holders.set(channel, [contact]);
  };
  for (const row of rows) {
    for (const face of facesOf(row)) for (const channel of identifyingChannels(face)) hold(channel, face);
    if (breath.isDue()) await breath.take();
  }
  for (const { channels, statement } of prepared) {
    for (const channel of channels) hold(channel, statement.values);
    if (breath.isDue()) await breath.take();
  }
  const shared = new Set<string>();
  for (const [channel, contacts] of holders) {
    const found = contacts.length > 1 ? sharedChannels(contacts) : new Set<string>();
    for (const as of [sharedAs('person', channel), sharedAs('office', channel)]) if (found.has(as)) shared.add(as);
    if (breath.isDue()) await breath.take();
  }
  return shared;
}
