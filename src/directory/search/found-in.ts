import type { Summary } from '../../contact/summarise.ts';
import type { ContactRow } from '../contact-row.ts';
import { currentRow } from '../current-row.ts';
import type { Database } from '../database.ts';
import type { Found, Query } from '../directory.ts';
import { formerTexts } from './findable.ts';
import { markedIn } from './marked.ts';
import type { Part, Wanted } from './query.ts';
import { wordsOf } from './words.ts';

/** A text of a contact that holds what was searched for, where its row in a list shows nothing of it. former: what its own side called it before. */
export type FoundIn = { field: 'tag' | 'note' | 'call' | 'address' | 'place' | 'former'; text: string };

/** Those found, each with the text that it was found by where nothing in its row would say why it is there. Asks the database only for those. */
export async function withFoundIn({ contacts }: Database, found: readonly Found[], { query, wanted }: Asked): Promise<Found[]> {
  const parts = wanted.parts.filter(isOfWords);
  const unexplained = new Map(
    found.flatMap((one) =>
      pairOf(
        one.id,
        parts.find((part) => !isShown(one.summary, part)),
      ),
    ),
  );
  if (unexplained.size === 0) return [...found];
  const rows = await contacts.bulkGet([...unexplained.keys()]);
  const byId = new Map(rows.flatMap((row) => (row ? [[row.id, currentRow(row)] as const] : [])));
  return found.map((one) => {
    const [part, row] = [unexplained.get(one.id), byId.get(one.id)];
    const foundIn = part && row && textsOf(row, query).find(({ text }) => marks(text, part).length > 0);
    if (part === undefined || foundIn === undefined) return one;
    return { ...one, foundIn, matched: [...new Set([...one.matched, ...marks(foundIn.text, part)])] };
  });
}

type Asked = { query: Query; wanted: Wanted };

/** Digits are told of by the number itself, and a word that may be missing need not be explained. */
function isOfWords({ ways, mayBeMissing }: Part): boolean {
  return mayBeMissing === undefined && (ways[0] ?? []).every(({ kind }) => kind === 'typed');
}

function pairOf(id: string, part: Part | undefined): [string, Part][] {
  return part === undefined ? [] : [[id, part]];
}

function isShown({ name, jobTitle, organization }: Summary, part: Part): boolean {
  return [name, jobTitle, organization?.name, ...(organization?.units ?? [])].some(
    (text) => text !== undefined && marks(text, part).length > 0,
  );
}

function marks(text: string, part: Part): string[] {
  return markedIn(wordsOf(text), { parts: [part] });
}

/** The most telling first. Others who see the screen read no notes. */
function textsOf(row: ContactRow, { withoutPrivate }: Query): FoundIn[] {
  const { annotations, summary } = row;
  const { street, postalCode, locality } = summary.organization?.address ?? {};
  const place = [street, [postalCode, locality].filter(Boolean).join(' ')].filter(Boolean).join(', ');
  const notes = [annotations.note, ...(annotations.calls ?? []).map(({ note }) => note).toReversed()];
  return [
    ...(annotations.tags ?? []).map((text): FoundIn => ({ field: 'tag', text })),
    ...(withoutPrivate ? [] : notes).flatMap((text, at): FoundIn[] =>
      text === undefined ? [] : [{ field: at === 0 ? 'note' : 'call', text }],
    ),
    ...summary.emails.map(({ address: text }): FoundIn => ({ field: 'address', text })),
    { field: 'place', text: place },
    ...formerTexts(row).flatMap((text): FoundIn[] => (text === undefined ? [] : [{ field: 'former', text }])),
  ];
}
