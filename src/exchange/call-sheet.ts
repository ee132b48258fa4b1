import type { Organization } from '../contact/contact.ts';
import { oneLine } from './plain-text.ts';
import { disarmed } from './tables/write/disarm.ts';
import { wordsIn } from './tables/write/own-words.ts';

/** Somebody on a call sheet, with every call as it is said in the reader's language. `number` is printed as one dials it. */
export type CalledPerson = {
  name: string;
  jobTitle?: string;
  organization?: Organization;
  number?: string;
  calls: readonly { when: string; outcome: string; note?: string }[];
};

/** `language` is BCP 47; `calls` heads the column of calls. */
export type CallSheetWords = { language: string; calls: string };

/**
 * A call sheet as text to be pasted anywhere: its title, then a line for each with cells parted by tabs, calls in the order in which they were
 * made. Pasted into a spreadsheet no cell is a formula.
 */
export function writeCallSheet(title: string | undefined, people: readonly CalledPerson[], { language, calls }: CallSheetWords): string {
  const { headings } = wordsIn(language);
  const heads = [headings.name, headings.jobTitle, headings.organization, headings.phone.replace(' #', ''), calls];
  const table = [heads, ...people.map(cellsOf)].map((cells) => cells.map((cell) => disarmed(oneLine(cell))).join('\t'));
  return [...(title === undefined ? [] : [disarmed(oneLine(title)), '']), ...table, ''].join('\n');
}

function cellsOf({ name, jobTitle = '', organization, number = '', calls }: CalledPerson): string[] {
  // Innermost unit first, as one says it.
  const place = [...(organization?.units ?? []).toReversed(), organization?.name ?? ''].filter((text) => text !== '' && text !== name);
  const told = calls.map(({ when, outcome, note }) => `${when} ${outcome}${note === undefined ? '' : ` – ${note}`}`);
  // A cell that begins with "+" is a formula.
  return [name, jobTitle, [...new Set(place)].join(', '), number.replace(/^\+\d+/, '($&)'), told.join('; ')];
}
