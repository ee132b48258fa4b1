import { copyText } from '../browser/clipboard.ts';
import { counted, dayAndTime, language, message } from '../browser/locale.ts';
import { type PhoneNumber } from '../contact/phone-number.ts';
import { bestNumber } from '../contact/summarise.ts';
import type { CallSheet } from '../directory/call-sheet.ts';
import type { ShareableRow } from '../directory/may-leave.ts';
import { type CalledPerson, writeCallSheet } from '../exchange/call-sheet.ts';
import { callsSince, outcomeWords } from './call-words.ts';
import { nameOf } from './describe.ts';
import { useDirectory, useSurroundings } from './surroundings.ts';
import { usePrint } from './use-print.ts';

/** Copies the call sheet as text, and says so, and how many private ones stayed. */
export function useCopySheet(): (sheet: CallSheet) => Promise<void> {
  const { say } = useSurroundings();
  const directory = useDirectory();
  const print = usePrint();
  return async ({ title, people }) => {
    if (directory === undefined || people.length === 0) return;
    try {
      const { rows, leftOut } = await directory.takeAway(people.map(({ row }) => row.id));
      if (rows.length === 0) return say({ sentence: message(leftOut > 0 ? 'onlyPrivate' : 'contactGone'), tone: 'problem' });
      const byId = new Map(rows.map((row) => [row.id, row]));
      const called = people.flatMap(({ row: { id }, since }) => {
        const row = byId.get(id);
        return row === undefined ? [] : calledPerson(row, since, print);
      });
      const done = await copyText(writeCallSheet(title, called, { language: language(), calls: message('calls') }));
      if (!done) return say({ sentence: message('contactsNotCopied'), tone: 'problem' });
      const copied = counted('contactsCopied', called.length);
      say({ sentence: leftOut === 0 ? copied : [copied, '. ', counted('privateLeftOut', leftOut)] });
    } catch (broken) {
      reportError(broken);
      say({ sentence: message('notWritten'), tone: 'problem' });
    }
  };
}

/** Somebody as the copied sheet tells of them. `since` is ISO 8601. */
export function calledPerson(row: ShareableRow, since: string, print: (phone: PhoneNumber) => string): CalledPerson {
  const { jobTitle, organization } = row.summary;
  const best = bestNumber(row.summary);
  return {
    name: nameOf(row.summary),
    ...(jobTitle === undefined ? {} : { jobTitle }),
    ...(organization === undefined ? {} : { organization }),
    ...(best === undefined ? {} : { number: print(best) }),
    calls: callsSince(row, since).map(({ at, outcome, note }) => ({
      when: dayAndTime(at),
      outcome: outcomeWords(outcome),
      ...(note === undefined ? {} : { note }),
    })),
  };
}
