import { fold } from '../contact/fold.ts';
import type { Summary } from '../contact/summarise.ts';
import { keepCorrection, keptCorrection } from './correction-draft.ts';
import { draftNames, dropDraft, keptDraft } from './use-draft.ts';

/** Lets go of every draft that mentions a contact: a correction of it, and texts with its name, a number or an address. */
export function forgetDrafts(id: string, summary: Summary): void {
  if (keptCorrection()?.id === id) keepCorrection(undefined);
  for (const name of draftNames()) if (mentions(keptDraft(name), summary)) dropDraft(name);
}

/** The last digits are enough: before them stand a country's code, a zero, or nothing. Fewer are anybody's. */
const MOST_DIGITS = 7;
const FEWEST_DIGITS = 5;

function mentions(text: string, { name, phones, emails }: Summary): boolean {
  const folded = ` ${fold(text)} `;
  const digits = text.replace(/\D/g, '');
  return (
    (name !== undefined && folded.includes(` ${fold(name)} `)) ||
    emails.some(({ address }) => text.toLowerCase().includes(address)) ||
    phones.map(lastDigits).some((last) => last.length >= FEWEST_DIGITS && digits.includes(last))
  );
}

function lastDigits({ number }: Summary['phones'][number]): string {
  return number.replace(/\D/g, '').slice(-MOST_DIGITS);
}
