import { day, dayAndTime, type MessageKey, message, timeOfDay } from '../browser/locale.ts';
import type { CallOutcome, LoggedCall } from '../directory/calls.ts';
import type { Row } from '../directory/directory.ts';
import type { IconName } from './parts/icons.tsx';

/** What may come of a call, with the key that logs it on the call sheet. */
export const OUTCOMES = [
  { outcome: 'reached', key: 'r', says: 'callReached', icon: 'check' },
  { outcome: 'no-answer', key: 'n', says: 'callNoAnswer', icon: 'close' },
  { outcome: 'calls-back', key: 'c', says: 'callCallsBack', icon: 'again' },
  { outcome: 'quote-approved', key: 'q', says: 'callQuoteApproved', icon: 'quote' },
] as const satisfies { outcome: CallOutcome; key: string; says: MessageKey; icon: IconName }[];

/** What came of a call, in words. */
export function outcomeWords(outcome: CallOutcome): string {
  return message(OUTCOMES.find((one) => one.outcome === outcome)?.says ?? 'calls');
}

/** When a call was made: today's by the time of day alone. Both are ISO 8601. */
export function whenCalled(at: string, now: string): string {
  return day(at) === day(now) ? timeOfDay(at) : dayAndTime(at);
}

/** The calls to a contact since it was put on the sheet, oldest first. `since` is ISO 8601. */
export function callsSince({ annotations: { calls = [] } }: Row, since: string): LoggedCall[] {
  return calls.filter(({ at }) => at >= since);
}

/** True once they answered. */
export function isReached(calls: readonly LoggedCall[]): boolean {
  return calls.some(({ outcome }) => outcome === 'reached' || outcome === 'quote-approved');
}
