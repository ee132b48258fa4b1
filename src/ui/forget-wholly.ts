import { dropOutcome } from '../browser/outcome.ts';
import { fold } from '../contact/fold.ts';
import type { Directory, Row } from '../directory/directory.ts';
import type { Following } from '../directory/following.ts';
import { keepCorrection, keptCorrection } from './correction-draft.ts';
import { beginCleaning, cleanCopies } from './keep-copies.ts';
import { draftNames, dropDraft, keptDraft } from './use-draft.ts';

/**
 * Forgets contacts wherever something of them is kept: in the directory, in drafts, in what a menu saved and no popup has told yet, and in the
 * copies. Fails where the directory could not forget them, or was ended, and then nothing is gone.
 */
export async function forgetWholly(directory: Directory, rows: readonly Row[], at: string, following?: Following): Promise<void> {
  await beginCleaning();
  await directory.forget(
    rows.map(({ id }) => id),
    at,
    following,
  );
  const known = rows.map(knownAs);
  const mentions = (text: string): boolean => known.some((one) => isIn(one, text));
  forgetDrafts(
    rows.map(({ id }) => id),
    mentions,
  );
  // What is told once more, or copied, for a while, must not keep the rest from being cleaned; with copies the background goes on.
  await dropOutcome(mentions).catch(reportError);
  await cleanCopies(directory).catch(reportError);
}

function forgetDrafts(ids: readonly string[], mentions: (text: string) => boolean): void {
  const correcting = keptCorrection()?.id;
  if (correcting !== undefined && ids.includes(correcting)) keepCorrection(undefined);
  const theirs = (name: string): boolean => ids.some((id) => name.includes(id)) || mentions(keptDraft(name));
  for (const name of draftNames()) if (theirs(name)) dropDraft(name);
}

type Known = { id: string; names: string[]; addresses: string[]; digits: string[] };

/** Everything that a text may mention somebody by: as sources and the journalist ever called and reached them. */
function knownAs({ id, summary, statements, corrections }: Row): Known {
  const said = [summary, ...statements.map(({ values }) => values)];
  const corrected = corrections.fields.flatMap((one) => (one.field === 'name' && one.value !== undefined ? [one.value] : []));
  const names = [...said.flatMap(({ name }) => name ?? []), ...corrected].map(fold);
  const addresses = [...said.flatMap(({ emails }) => emails), ...corrections.emails].map(({ address }) => address);
  const phones = [...said.flatMap(({ phones: some }) => some), ...corrections.phones.map(({ phone }) => phone)];
  const digits = phones.map(lastDigits).filter((last) => last.length >= FEWEST_DIGITS);
  return { id, names: [...new Set(names)].filter((name) => name !== ''), addresses: [...new Set(addresses)], digits: [...new Set(digits)] };
}

/** The last digits are enough: before them stand a country's code, a zero, or nothing. Fewer are anybody's. */
const MOST_DIGITS = 7;
const FEWEST_DIGITS = 5;

function isIn({ id, names, addresses, digits }: Known, text: string): boolean {
  const folded = ` ${fold(text)} `;
  const own = text.replace(/\D/g, '');
  return (
    text.includes(id) ||
    names.some((name) => folded.includes(` ${name} `)) ||
    addresses.some((address) => text.toLowerCase().includes(address)) ||
    digits.some((last) => own.includes(last))
  );
}

function lastDigits({ number }: { number: string }): string {
  return number.replace(/\D/g, '').slice(-MOST_DIGITS);
}
