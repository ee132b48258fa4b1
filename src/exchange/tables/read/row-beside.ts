import type { Contact, Organization } from '../../../contact/contact.ts';
import type { ReadCard } from '../../read-card.ts';
import type { ColumnMeaning, Meaning } from './column-meaning.ts';
import { readName } from './names-in-cells.ts';
import type { Person } from './people-in-row.ts';
import { cardOf } from './row-cards.ts';
import { cellsOf, channelsOf, type RowCell, textsOf } from './row-cells.ts';

type Beside = { columns: readonly ColumnMeaning[]; countries: readonly string[] };

/**
 * The contact of a row in our own layout with what stands in columns that somebody has put beside ours. Ours come first; what there is no
 * other place for is in the note. The same contact where nothing stands there. `countries`: ISO 3166-1 alpha-2, for numbers without theirs.
 */
export function withBeside(own: ReadCard, cells: readonly string[], { columns, countries }: Beside): ReadCard {
  const said = cellsOf(cells, columns).map((cell) => (isTaken(cell.column.means, own) ? asNote(cell) : cell));
  if (said.length === 0) return own;
  const beside = cardOf(personOf(own, said, channelsOf(said, columns, countries)), { at: own.at, said, section: { units: [] } });
  const notes = [own.note, beside.note].filter((note) => note !== undefined);
  const tags = [...new Set([...(own.tags ?? []), ...(beside.tags ?? [])])];
  return {
    ...beside,
    ...own,
    contact: together(own.contact, beside.contact),
    texts: { ...beside.texts, ...own.texts, ...bothOf('phones', own, beside), ...bothOf('emails', own, beside) },
    ...(notes.length === 0 ? {} : { note: notes.join('\n') }),
    ...(tags.length === 0 ? {} : { tags }),
  };
}

const NAMES: ReadonlySet<Meaning> = new Set(['name', 'firstName', 'lastName']);

function isTaken(means: Meaning, { contact: { name, jobTitle, organization } }: ReadCard): boolean {
  if (NAMES.has(means)) return name !== undefined;
  return (means === 'jobTitle' && jobTitle !== undefined) || (means === 'organization' && organization?.name !== undefined);
}

function asNote(cell: RowCell): RowCell {
  return { ...cell, column: { ...cell.column, means: 'note' } };
}

function personOf(
  { contact: { kind, phones, emails } }: ReadCard,
  said: readonly RowCell[],
  channels: ReturnType<typeof channelsOf>,
): Person {
  const [first, last] = [textsOf(said, 'firstName')[0], textsOf(said, 'lastName')[0]];
  const text = textsOf(said, 'name')[0] ?? [first, last].filter((part) => part !== undefined).join(' ');
  const title = textsOf(said, 'jobTitle').join(', ');
  return {
    kind: text === '' ? kind : 'person',
    ...(text === '' ? {} : { name: { value: readName(text, false).name, text } }),
    ...(title === '' ? {} : { jobTitle: { value: title, text: title } }),
    ...channels,
    phones: channels.phones.filter(({ phone }) => phones.every(({ number }) => number !== phone.number)),
    emails: channels.emails.filter(({ email }) => emails.every(({ address }) => address !== email.address)),
  };
}

function together(own: Contact, beside: Contact): Contact {
  const organization = organizationOf(own.organization, beside.organization);
  return {
    ...beside,
    ...own,
    kind: own.name === undefined && beside.name !== undefined ? beside.kind : own.kind,
    ...(organization === undefined ? {} : { organization }),
    phones: [...own.phones, ...beside.phones],
    emails: [...own.emails, ...beside.emails],
  };
}

/** Units beside ours are inner ones. */
function organizationOf(own: Organization | undefined, beside: Organization | undefined): Organization | undefined {
  if (own === undefined || beside === undefined) return own ?? beside;
  const units = [...new Set([...(own.units ?? []), ...(beside.units ?? [])])];
  const address = { ...beside.address, ...own.address };
  return {
    ...beside,
    ...own,
    ...(units.length === 0 ? {} : { units }),
    ...(Object.keys(address).length === 0 ? {} : { address }),
  };
}

function bothOf(field: 'phones' | 'emails', one: ReadCard, other: ReadCard): ReadCard['texts'] {
  const all = [...(one.texts[field] ?? []), ...(other.texts[field] ?? [])];
  return all.length === 0 ? {} : { [field]: all };
}
