import { meaningOfHeading } from './headings.ts';
import type { Person } from './people-in-row.ts';
import { type RowCell, textsOf } from './row-cells.ts';

/** What a row says beside all that a contact has a field for, a line each, so that none of it is lost. Empty where there is nothing. */
export function noteOfRow({ phones, left }: Person, said: readonly RowCell[]): string {
  const notes = said.filter(({ column }) => column.means === 'note').map(({ text, column }) => under(column.heading, text));
  const lost = phones.length > 0 ? [] : [...textsOf(said, 'hours'), ...textsOf(said, 'extension')];
  return [...notes, ...left.map(({ words, heading }) => under(heading, words)), ...lost].join('\n');
}

/** With what it stands under, unless that only says that it is a note. */
function under(heading: string | undefined, text: string): string {
  return heading === undefined || meaningOfHeading(heading)?.means === 'note' ? text : `${heading}: ${text}`;
}
