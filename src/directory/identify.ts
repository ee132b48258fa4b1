import type { Contact } from '../contact/contact.ts';
import { fold } from '../contact/fold.ts';
import type { Basis } from '../contact/kept-statement.ts';
import { namesAgree, namesContradict } from '../contact/person-name.ts';
import { likeness } from '../contact/same-contact.ts';
import { sharedAs, sharedChannels } from '../contact/shared-channels.ts';
import { witnessOf } from '../contact/source.ts';
import type { Statement } from '../contact/statement.ts';
import { isOwn, trustIn } from '../contact/trust.ts';
import { channelsOfApart } from './apart.ts';
import { type ContactRow, facesOf } from './contact-row.ts';
import type { Prepared } from './prepare.ts';

/** Contacts that statements may speak of, by what they are looked up by. Grows as statements are remembered. */
export type Acquaintance = {
  rows: Map<string, ContactRow>;
  faces: Map<string, Contact[]>;
  byChannel: Map<string, Set<string>>;
  byName: Map<string, Set<string>>;
  bySaying: Map<string, Set<string>>;
  /** Channels under which several names are known. */
  shared: ReadonlySet<string>;
  /** What the same page has already said of a contact, in this reading. */
  heard: Map<string, Contact[]>;
};

/** Puts the rows in order for `identify`; the statements count too, since a page of ten under one number shows that it is shared. */
export function acquaint(rows: readonly ContactRow[], prepared: readonly Prepared[]): Acquaintance {
  const faces = rows.flatMap((row) => facesOf(row));
  const shared = sharedChannels([...faces, ...prepared.map(({ statement }) => statement.values)]);
  const acquaintance = nobodyYet(new Set([...shared, ...channelsOfApart(rows)]));
  for (const row of rows) know(acquaintance, row);
  return acquaintance;
}

/** Nobody known yet, but the channels that identify nobody. */
export function nobodyYet(shared: ReadonlySet<string>): Acquaintance {
  return { rows: new Map(), faces: new Map(), byChannel: new Map(), byName: new Map(), bySaying: new Map(), shared, heard: new Map() };
}

/** Takes in a row, new or changed. */
export function know(acquaintance: Acquaintance, row: ContactRow): void {
  acquaintance.rows.set(row.id, row);
  acquaintance.faces.set(row.id, facesOf(row));
  for (const channel of row.channels) add(acquaintance.byChannel, channel, row.id);
  for (const key of row.nameKeys) add(acquaintance.byName, key, row.id);
  for (const key of row.says) add(acquaintance.bySaying, key, row.id);
}

/** Whom a statement speaks of, and why; nothing for somebody new. A statement that was kept before speaks of whom it was kept with. */
export function identify(prepared: Prepared, acquaintance: Acquaintance): { row: ContactRow; basis: Basis } | undefined {
  const same = rowsOf(acquaintance, acquaintance.bySaying, [prepared.key]).sort(presentFirst)[0];
  if (same) return { row: same, basis: 'same' };
  const near = new Set([
    ...rowsOf(
      acquaintance,
      acquaintance.byChannel,
      prepared.channels.filter((channel) => !acquaintance.shared.has(sharedAs(prepared.statement.values.kind, channel))),
    ),
    ...rowsOf(acquaintance, acquaintance.byName, prepared.nameKeys),
  ]);
  const alike = [...near].flatMap((row) => {
    const like = likenessTo(row, prepared, acquaintance);
    return like === undefined ? [] : [{ row, basis: like, fit: fitOf(row, prepared.statement) + (like === 'channel' ? 100 : 0) }];
  });
  const [best, second] = alike.sort((a, b) => presentFirst(a.row, b.row) || b.fit - a.fit);
  // Two whom a name fits equally well: it is not for us to guess.
  if (!best || (second?.basis === 'name' && second.fit === best.fit && isPresent(second.row))) return undefined;
  return { row: best.row, basis: best.basis };
}

function likenessTo(row: ContactRow, { statement }: Prepared, { faces, shared, heard }: Acquaintance): 'channel' | 'name' | undefined {
  const { values } = statement;
  const ownWords = wordsOfWitness(row, statement);
  const sameWitness = ownWords.length > 0 || isOwn(statement, trustIn(row.statements, row.corrections));
  const isShared = (channel: string): boolean => shared.has(sharedAs(values.kind, channel));
  // What a page said of somebody before, be it with a shared number, it says of them again.
  const samePage = statement.source.kind === 'page' && row.pages.includes(statement.source.address);
  const isOfSeveral = (channel: string): boolean => !samePage && isShared(channel);
  const context = { isShared, sameWitness, isOfSeveral, heard: row.statements.map((one) => one.values) };
  const likenesses = [...(faces.get(row.id) ?? []), ...ownWords].map((face) => likeness(face, values, context));
  const before = heard.get(row.id) ?? [];
  if (before.some((other) => haveTwoNames(other, values))) return undefined;
  if (likenesses.includes('channel')) return 'channel';
  if (!likenesses.includes('name') || before.some((other) => areTwoOnOnePage(other, values))) return undefined;
  return 'name';
}

/** What a witness said of a contact before it may say again, whoever it is: a claim that is repeated stays its claim. */
function wordsOfWitness({ statements }: ContactRow, { source }: Statement): Contact[] {
  const witness = witnessOf(source);
  return witness === undefined ? [] : statements.filter((one) => witnessOf(one.source) === witness).map(({ values }) => values);
}

/** One page makes the same mistake twice, or none: "Maria Berg" and "Marie Berg" on it are two. */
function haveTwoNames(a: Contact, b: Contact): boolean {
  return a.kind === 'person' && a.name !== undefined && b.name !== undefined && namesContradict(a.name, b.name);
}

/** One page that gives one name two titles or two units speaks of two. */
function areTwoOnOnePage(a: Contact, b: Contact): boolean {
  return differ(a.jobTitle, b.jobTitle) || differ(a.organization?.units?.at(-1), b.organization?.units?.at(-1));
}

function differ(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && fold(a) !== fold(b);
}

/** How well the rest fits, for choosing among several of one name. Whom a page spoke of before it speaks of again. */
function fitOf({ summary, pages }: ContactRow, { values, source }: Statement): number {
  const agreeing = [
    summary.name !== undefined && values.name !== undefined && namesAgree(summary.name, values.name),
    isSame(summary.jobTitle, values.jobTitle),
    isSame(summary.organization?.units?.at(-1), values.organization?.units?.at(-1)),
    isSame(summary.organization?.name, values.organization?.name),
  ];
  const samePage = source.kind === 'page' && pages.includes(source.address);
  return agreeing.filter(Boolean).length + (samePage ? agreeing.length : 0);
}

function isSame(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && fold(a) === fold(b);
}

function presentFirst(a: ContactRow, b: ContactRow): number {
  return Number(isPresent(b)) - Number(isPresent(a));
}

function isPresent({ removedAt }: ContactRow): boolean {
  return removedAt === undefined;
}

function rowsOf({ rows }: Acquaintance, index: ReadonlyMap<string, ReadonlySet<string>>, keys: readonly string[]): ContactRow[] {
  const ids = new Set(keys.flatMap((key) => [...(index.get(key) ?? [])]));
  return [...ids].flatMap((id) => rows.get(id) ?? []);
}

function add(index: Map<string, Set<string>>, key: string, id: string): void {
  const ids = index.get(key);
  if (ids) ids.add(id);
  else index.set(key, new Set([id]));
}
