import type { Contact } from '../contact/contact.ts';
import type { KeptStatement } from '../contact/kept-statement.ts';
import { foldName, foldOrganization } from '../contact/person-name.ts';
import { identifyingChannels } from '../contact/same-contact.ts';
import type { Source } from '../contact/source.ts';
import type { Database } from './database.ts';
import { spareKey } from './spare-key.ts';

const ALGORITHM: HmacImportParams = { name: 'HMAC', hash: 'SHA-256' };
const SECRET = 'forgetting';

/**
 * By what somebody who was forgotten is known again: the name with each number or address, the name at the organization or site; a number
 * alone only where nobody is named with it. So neither a namesake elsewhere nor whoever has the number next is meant.
 */
export function traitsOf({ name, organization, ...contact }: Contact, sites: readonly string[]): string[] {
  const channels = identifyingChannels({ ...contact, ...(organization ? { organization } : {}), ...(name === undefined ? {} : { name }) });
  if (name === undefined) return channels;
  const places = [
    ...(organization?.name === undefined ? [] : [foldOrganization(organization.name)]),
    ...sites.map((site) => `site ${site}`),
  ];
  return namesOf(name).flatMap((called) => [...channels, ...places].map((of) => `${called} / ${of}`));
}

/** The site whose word a statement is. */
export function sitesOf(source: Source): string[] {
  return source.kind === 'page' ? [source.site] : [];
}

/**
 * Keyed hashes of traits (HMAC-SHA-256, RFC 2104, in hexadecimal), in their order. The key is in no file that leaves the browser, so
 * that nobody can try names on the hashes elsewhere. To be made before a transaction opens.
 */
export async function hashesOf(database: Database, traits: readonly string[]): Promise<string[]> {
  const key = await secretOf(database);
  return Promise.all(traits.map((trait) => hash(key, trait)));
}

/** By what the key that makes the hashes is known, which tells nothing of it; nothing where there is none yet. */
export async function keyMark(database: Database): Promise<string | undefined> {
  const known = await knownSecret(database, false);
  return known && hash(known, 'the key itself');
}

/** By what a contact is known again in a backup, whatever it is called there: its id is random, and says nothing of anybody. */
export function traitOfId(id: string): string {
  return `contact ${id}`;
}

/** By what a statement is known again in a backup, whosever it was then: this source's word, first seen then. Said anew, it is another. */
export function traitOfStatement({ key, firstSeenAt }: KeptStatement): string {
  return `statement ${key} ${firstSeenAt}`;
}

/** All hashes of the forgotten; none where nobody was. */
export async function forgottenHashes({ forgotten }: Database): Promise<ReadonlySet<string>> {
  return new Set(await forgotten.toCollection().primaryKeys());
}

/** The whole name, and its first and last words: in whatever order they are written. */
function namesOf(name: string): string[] {
  const words = foldName(name)
    .split(' ')
    .filter((word) => word !== '');
  const ends = [words[0], words.at(-1)].filter((word) => word !== undefined);
  return [...new Set([words, ends].map((some) => [...new Set(some)].sort().join(' ')))];
}

/** Made when it is first needed. */
async function secretOf(database: Database): Promise<CryptoKey> {
  const known = await knownSecret(database, true);
  if (known) return known;
  // Where no file can be kept, the database alone has it.
  return kept(database, crypto.getRandomValues(new Uint8Array(64)));
}

/** The database's own; where that was lost, made again of its spare. A key made before there were spares has none. */
async function knownSecret(database: Database, make: boolean): Promise<CryptoKey | undefined> {
  const known = await database.secrets.get(SECRET);
  if (known) return known.secret;
  const spare = await spareKey(database.dexie.name, make);
  return spare && kept(database, spare);
}

/** Of two windows that keep one at once, the one kept first holds. */
async function kept({ secrets }: Database, octets: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  const made = await crypto.subtle.importKey('raw', octets, ALGORITHM, false, ['sign']);
  await secrets.add({ name: SECRET, secret: made }).catch(() => {});
  return (await secrets.get(SECRET))?.secret ?? made;
}

async function hash(key: CryptoKey, text: string): Promise<string> {
  const signed = await crypto.subtle.sign(ALGORITHM.name, key, new TextEncoder().encode(text));
  return [...new Uint8Array(signed)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
