import { fold } from '../contact/fold.ts';
import type { KeptProperty } from '../contact/kept-property.ts';
import type { Kept } from './contact-row.ts';
import { readableNote, readableTags } from './correct.ts';
import type { Annotations } from './directory.ts';
import { allProperties, boundedProperties } from './kept-properties.ts';
import { nothingKept, type Patch, patchesBetween } from './patches.ts';

/** What a file holds of a contact besides what it states: a note of several lines, tags, and properties that we do not understand. */
export type Brings = { note?: string; tags?: string[]; kept?: KeptProperty[] };
/** The same within bounds; `mark` is the same for the same (64 bits of SHA-256). */
export type Bringing = Brings & { mark: string };

/** What turns the direction of the text around it, and control characters but those between lines and words. */
const NOT_IN_NOTES = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]|[^\n\t\P{Cc}]/gu;
const LINE_BREAKS = /\r\n?|[\u0085\u2028\u2029]/g;
/** Longer than any note that is kept. */
const LONGEST_READ = 40_000;
const MOST_MARKS = 50;

/** Bounds what a file brings; nothing where nothing is left. To be made before a transaction opens. */
export async function boundedBrings({ note, tags, kept }: Brings): Promise<Bringing | undefined> {
  const text = note?.slice(0, LONGEST_READ).replace(LINE_BREAKS, '\n').replace(NOT_IN_NOTES, '').trim();
  const written = text === undefined ? undefined : readableNote(text);
  const tagged = tags && readableTags(tags);
  const properties = boundedProperties(kept ?? []);
  if (written === undefined && tagged === undefined && properties.length === 0) return undefined;
  const brings: Brings = {
    ...(written === undefined ? {} : { note: written }),
    ...(tagged === undefined ? {} : { tags: tagged }),
    ...(properties.length === 0 ? {} : { kept: properties }),
  };
  return { ...brings, mark: await markOf(brings) };
}

/**
 * What is kept once a statement, by its key, has brought the rest of its row or card: a note where there is none, or as a paragraph more;
 * tags and properties that are not there yet. It brings the same once: what the journalist took away or wrote anew since stays so.
 */
export function withBrought(before: Kept, key: string, brings: Bringing | undefined): Kept {
  const statement = before.statements.find((one) => one.key === key);
  const marks = statement?.brings ?? [];
  if (!brings || !statement || marks.includes(brings.mark) || marks.length >= MOST_MARKS) return before;
  const kept = allProperties([before.kept ?? [], brings.kept ?? []]);
  const marked = { ...statement, brings: [...marks, brings.mark] };
  return {
    ...before,
    statements: before.statements.map((one) => (one === statement ? marked : one)),
    annotations: { ...before.annotations, ...notedWith(before.annotations, brings), ...taggedWith(before.annotations, brings) },
    ...(kept.length === 0 ? {} : { kept }),
  };
}

/** What of it is not as it was. */
export function broughtBetween(before: Kept, after: Kept): (keyof Brings)[] {
  const parts = new Set(patchesBetween({ ...before, statements: [] }, { ...after, statements: [] }).map(partOf));
  return (['note', 'tags', 'kept'] as const).filter((part) => parts.has(part));
}

/** What takes back a statement, by its key, and what it brought, of a contact that the same change brought. */
export function patchesOfBrought(before: Kept | undefined, after: Kept, key: string): Patch[] {
  const { annotations = {}, kept = [] } = before ?? {};
  const added = patchesBetween({ ...nothingKept(after.id), annotations, kept }, { ...after, statements: [] });
  const isFirst = (patch: Patch): boolean =>
    patch.part === 'kept' || (patch.part === 'annotation' && !Object.hasOwn(annotations, patch.key));
  return [{ contact: after.id, key, part: 'statement' }, ...added.filter(isFirst)];
}

function partOf({ part, key }: Patch): string {
  return part === 'annotation' ? key : part;
}

function notedWith({ note }: Annotations, brings: Brings): Pick<Annotations, 'note'> {
  if (brings.note === undefined || (note !== undefined && inOneLine(note).includes(inOneLine(brings.note)))) return {};
  const written = readableNote(note === undefined ? brings.note : `${note}\n\n${brings.note}`);
  return written === undefined ? {} : { note: written };
}

function taggedWith({ tags = [] }: Annotations, brings: Brings): Pick<Annotations, 'tags'> {
  const known = new Set(tags.map(fold));
  const more = (brings.tags ?? []).filter((tag) => !known.has(fold(tag)));
  const all = more.length === 0 ? undefined : readableTags([...tags, ...more]);
  return all === undefined ? {} : { tags: all };
}

function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

async function markOf(brings: Brings): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(brings)));
  return [...new Uint8Array(hash).slice(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
