import type { ColleaguePage } from '../../contact/source.ts';
import { beginning, oneLine, severalLines } from '../plain-text.ts';
import type { ReadCard, Unread } from '../read-card.ts';
import { isSharedContact } from './share-shape.ts';

/** A contact of a colleague's file, and where they read it. */
export type SharedCard = ReadCard & { pages: ColleaguePage[] };

/** One contact of a colleague's file, or why it is none. No date of it lies after `until` (ISO 8601): one that does is that, or is left out. */
export function readSharedContact(value: unknown, { at, until }: { at: number; until: string }): SharedCard | Unread {
  if (!isSharedContact(value)) return { at, begins: beginningOf(value), why: 'broken' };
  const { contact, pages, statedAt, note, tags } = value;
  const { name, organization, phones, emails } = contact;
  if (name === undefined && organization?.name === undefined && (organization?.units ?? []).length === 0)
    return { at, begins: beginningOf(value), why: 'nobody' };
  if (phones.length + emails.length === 0) return { at, begins: beginningOf(value), why: 'unreachable' };
  const own = severalLines(note ?? '');
  return {
    at,
    contact,
    texts: {},
    pages: pages.map((page) => untilThen(page, until)),
    ...(statedAt === undefined ? {} : { statedAt: earlierOf(statedAt, until) }),
    ...(own === '' ? {} : { note: own }),
    ...(tags === undefined || tags.length === 0 ? {} : { tags }),
  };
}

/** Of two instants (ISO 8601 in UTC) the earlier. */
export function earlierOf(one: string, other: string): string {
  return Date.parse(other) < Date.parse(one) ? other : one;
}

/** A page's own date that lies in the future says nothing. */
function untilThen({ statedAt, lastSeenAt, ...page }: ColleaguePage, until: string): ColleaguePage {
  const isPast = statedAt !== undefined && Date.parse(statedAt) <= Date.parse(until);
  return { ...page, ...(isPast ? { statedAt } : {}), lastSeenAt: earlierOf(lastSeenAt, until) };
}

/** For whoever looks it up in the file: whose it is. What else it is, be it nested a million deep, is not gone into. */
function beginningOf(value: unknown): string {
  return isNamed(value) ? beginning(oneLine(value.contact.name.slice(0, 200)), 80) : '';
}

function isNamed(value: unknown): value is { contact: { name: string } } {
  if (typeof value !== 'object' || value === null || !('contact' in value)) return false;
  const { contact } = value;
  return typeof contact === 'object' && contact !== null && 'name' in contact && typeof contact.name === 'string';
}
