import { phoneHistories } from '../../contact/channel-history.ts';
import type { ContactRow } from '../contact-row.ts';
import { currentRow } from '../current-row.ts';
import type { Database } from '../database.ts';
import type { FormerNumber, Found } from '../directory.ts';
import type { Wanted } from './query.ts';

/**
 * Those found, each with the number that it was found by where that is none it has now: else nothing in its row would say why it is there.
 * Asks the database only for those, who are few.
 */
export async function withFormerNumbers({ contacts }: Database, found: readonly Found[], { parts }: Wanted): Promise<Found[]> {
  const digits = parts.flatMap(({ ways }) => ways.flat()).flatMap(({ kind, text }) => (kind === 'number' ? [text] : []));
  const unexplained = found.filter((one) => digits.some((run) => !hasNow(one, run)));
  if (unexplained.length === 0) return [...found];
  const rows = await contacts.bulkGet(unexplained.map(({ id }) => id));
  const former = new Map(rows.flatMap((row) => (row ? [[row.id, formerIn(currentRow(row), digits)] as const] : [])));
  return found.map((one) => {
    const formerNumber = former.get(one.id);
    return formerNumber === undefined ? one : { ...one, formerNumber };
  });
}

function hasNow({ summary }: Found, digits: string): boolean {
  return summary.phones.some(({ weight, number }) => weight !== 'former' && hasDigits(number, digits));
}

function formerIn(row: ContactRow, digits: readonly string[]): FormerNumber | undefined {
  const past = phoneHistories(row).filter(({ standing }) => standing === 'former' || standing === 'withdrawn');
  const met = past.find(({ value }) => digits.some((run) => hasDigits(value.number, run)));
  if (!met) return undefined;
  const { value, until, verdict } = met;
  return {
    phone: value,
    ...(until === undefined ? {} : { until: until.last }),
    ...(verdict?.standing === 'withdrawn' ? { withdrawnAt: verdict.at } : {}),
  };
}

/**
 * Whether a number (E.164, or short) begins or ends so, as the index has it: with its country's code, of one to three digits, or as dialled
 * at home. Reading it by its country's plan would take longer than the search.
 */
function hasDigits(number: string, run: string): boolean {
  const digits = number.replace(/\D/g, '');
  const bare = run.replace(/^0/, '');
  return digits.endsWith(run) || [0, 1, 2, 3].some((code) => digits.startsWith(run, code) || digits.startsWith(bare, code));
}
