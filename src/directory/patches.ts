import type { Corrections, FieldCorrection } from '../contact/corrections.ts';
import type { KeptProperty } from '../contact/kept-property.ts';
import type { Basis, KeptStatement } from '../contact/kept-statement.ts';
import { withApart } from './apart.ts';
import { type LoggedCall, withCalls } from './calls.ts';
import type { Kept } from './contact-row.ts';
import type { Annotations } from './directory.ts';
import { inOrder } from './in-order.ts';
import { keyOfProperty, withKept } from './kept-properties.ts';

/**
 * How one thing of one contact was before a change; without `before` it was not there. A statement with `basis` in its place was not there
 * either, since what first brought it was taken back; were it there, it would be this contact's.
 */
export type Patch = { contact: string; key: string } & (
  | { part: 'statement'; before?: KeptStatement; basis?: Basis }
  | { part: 'field'; before?: FieldCorrection }
  | { part: 'phone'; before?: Corrections['phones'][number] }
  | { part: 'email'; before?: Corrections['emails'][number] }
  | { part: 'annotation'; before: Annotations }
  | { part: 'call'; before?: LoggedCall }
  | { part: 'kept'; before?: KeptProperty }
  | { part: 'removal'; before?: string }
  /** Keyed by the contact that it is kept apart from. */
  | { part: 'apart'; before?: true }
);

const ANNOTATIONS = ['note', 'tags', 'favourite', 'private', 'reviewedAt'] as const;

/** What would make the contact again what it was before. When it was used is no change. */
export function patchesBetween(before: Kept | undefined, after: Kept | undefined): Patch[] {
  const contact = (before ?? after)?.id;
  if (contact === undefined) return [];
  const [old, now] = [before?.corrections, after?.corrections];
  const removed = { contact, key: 'removed', part: 'removal' as const };
  return [
    ...differing(before?.statements, after?.statements, keyOfStatement).map((one): Patch => ({ contact, part: 'statement', ...one })),
    ...differing(old?.fields, now?.fields, keyOfField).map((one): Patch => ({ contact, part: 'field', ...one })),
    ...differing(old?.phones, now?.phones, keyOfPhone).map((one): Patch => ({ contact, part: 'phone', ...one })),
    ...differing(old?.emails, now?.emails, keyOfEmail).map((one): Patch => ({ contact, part: 'email', ...one })),
    ...ANNOTATIONS.filter((key) => JSON.stringify(before?.annotations[key]) !== JSON.stringify(after?.annotations[key])).map(
      (key): Patch => ({ contact, key, part: 'annotation', before: withCalls(before?.annotations ?? {}, []) }),
    ),
    ...differing(before?.annotations.calls, after?.annotations.calls, keyOfCall).map((one): Patch => ({ contact, part: 'call', ...one })),
    ...differing(before?.kept, after?.kept, keyOfProperty).map((one): Patch => ({ contact, part: 'kept', ...one })),
    ...(before?.removedAt === after?.removedAt
      ? []
      : [before?.removedAt === undefined ? removed : { ...removed, before: before.removedAt }]),
    ...differing(marksOf(before), marksOf(after), ({ from }) => from).map(
      ({ key, before: was }): Patch => ({ contact, part: 'apart', key, ...(was ? { before: true } : {}) }),
    ),
  ];
}

/** What is kept after taking back a patch; without statements where none is left. */
export function takenBack(kept: Kept, patch: Patch): Kept {
  const { corrections } = kept;
  switch (patch.part) {
    case 'statement':
      return { ...kept, statements: inOrder(replaced(kept.statements, patch, keyOfStatement)) };
    case 'field':
      return { ...kept, corrections: { ...corrections, fields: replaced(corrections.fields, patch, keyOfField) } };
    case 'phone':
      return { ...kept, corrections: { ...corrections, phones: replaced(corrections.phones, patch, keyOfPhone) } };
    case 'email':
      return { ...kept, corrections: { ...corrections, emails: replaced(corrections.emails, patch, keyOfEmail) } };
    case 'annotation':
      return { ...kept, annotations: annotationsWith(kept.annotations, patch.before, patch.key) };
    case 'call':
      return { ...kept, annotations: withCalls(kept.annotations, replaced(kept.annotations.calls ?? [], patch, keyOfCall)) };
    case 'kept':
      return withKept(kept, replaced(kept.kept ?? [], patch, keyOfProperty));
    case 'apart':
      return withApart(kept, [...(kept.apart ?? []).filter((id) => id !== patch.key), ...(patch.before ? [patch.key] : [])]);
    default: {
      const { removedAt: _, ...rest } = kept;
      return patch.before === undefined ? rest : { ...rest, removedAt: patch.before };
    }
  }
}

/** What a contact is before anything is kept of it. */
export function nothingKept(id: string): Kept {
  return { id, statements: [], corrections: { fields: [], phones: [], emails: [] }, annotations: {} };
}

function marksOf(kept: Kept | undefined): { from: string }[] {
  return (kept?.apart ?? []).map((from) => ({ from }));
}

function keyOfStatement({ key }: KeptStatement): string {
  return key;
}
function keyOfField({ field }: FieldCorrection): string {
  return field;
}
function keyOfPhone({ phone }: Corrections['phones'][number]): string {
  return phone.number;
}
function keyOfEmail({ address }: Corrections['emails'][number]): string {
  return address;
}

function keyOfCall({ at }: LoggedCall): string {
  return at;
}

function differing<T>(before: readonly T[] = [], after: readonly T[] = [], keyOf: (one: T) => string): { key: string; before?: T }[] {
  if (before === after) return [];
  const was = new Map(before.map((one) => [keyOf(one), one]));
  const is = new Map(after.map((one) => [keyOf(one), one]));
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((key) => {
    const old = was.get(key);
    if (JSON.stringify(old) === JSON.stringify(is.get(key))) return [];
    return [old === undefined ? { key } : { key, before: old }];
  });
}

function replaced<T>(list: readonly T[], { key, before }: { key: string; before?: T }, keyOf: (one: T) => string): T[] {
  if (before === undefined) return list.filter((one) => keyOf(one) !== key);
  return list.some((one) => keyOf(one) === key) ? list.map((one) => (keyOf(one) === key ? before : one)) : [...list, before];
}

function annotationsWith(now: Annotations, before: Annotations, key: string): Annotations {
  const [note, tags, favourite, hidden, reviewedAt] = [
    (key === 'note' ? before : now).note,
    (key === 'tags' ? before : now).tags,
    (key === 'favourite' ? before : now).favourite,
    (key === 'private' ? before : now).private,
    (key === 'reviewedAt' ? before : now).reviewedAt,
  ];
  return {
    ...(note === undefined ? {} : { note }),
    ...(tags === undefined ? {} : { tags }),
    ...(favourite === undefined ? {} : { favourite }),
    ...(hidden === undefined ? {} : { private: hidden }),
    ...(reviewedAt === undefined ? {} : { reviewedAt }),
    ...(now.calls === undefined ? {} : { calls: now.calls }),
  };
}
