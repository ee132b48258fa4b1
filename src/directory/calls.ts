import { isDiallable, readable } from './bounds.ts';
import type { Kept } from './contact-row.ts';
import type { Annotations } from './directory.ts';

/** What came of a call. quote-approved: they approved what they are quoted with. */
export type CallOutcome = 'reached' | 'no-answer' | 'calls-back' | 'quote-approved';

/** One call as the journalist logged it, known within its contact by `at` (ISO 8601). `number` is the one they tried (E.164, short numbers as dialled). */
export type LoggedCall = { at: string; outcome: CallOutcome; note?: string; number?: string };

/** More calls to one contact than that, and the oldest go. */
const MOST_CALLS = 200;
/** One line, in UTF-16 units. */
const LONGEST_CALL_NOTE = 500;

/** What is kept once a call was logged; its number counts as used then. */
export function called(kept: Kept, call: LoggedCall): Kept {
  const others = (kept.annotations.calls ?? []).filter(({ at }) => at !== call.at);
  const annotations = withCalls(kept.annotations, newest([...others, bounded(call)]));
  return { ...kept, annotations, usedAt: kept.usedAt !== undefined && kept.usedAt > call.at ? kept.usedAt : call.at };
}

/** What is kept once the call of an instant has another note; an empty one takes it away. Fails where there is no such call. */
export function notedCall(kept: Kept, at: string, note: string): Kept {
  const { calls: logged = [] } = kept.annotations;
  if (!logged.some((call) => call.at === at)) throw new Error('A call that is not in the log');
  const calls = logged.map((call) => (call.at === at ? bounded({ ...call, note }) : call));
  return { ...kept, annotations: withCalls(kept.annotations, calls) };
}

/** What is kept without the call of an instant. */
export function withoutCall(kept: Kept, at: string): Kept {
  return { ...kept, annotations: withCalls(kept.annotations, kept.annotations.calls?.filter((call) => call.at !== at) ?? []) };
}

/** Annotations with these calls, in the order of their time; without a list where there are none. */
export function withCalls(annotations: Annotations, calls: readonly LoggedCall[]): Annotations {
  const { calls: _, ...others } = annotations;
  return calls.length === 0 ? others : { ...others, calls: byTime(calls) };
}

/** The calls of several logs within bounds, each once: of two that were logged at one instant, the first log's. */
export function callsOfAll(logs: readonly (readonly LoggedCall[] | undefined)[]): LoggedCall[] {
  const all = logs.flatMap((calls) => calls ?? []);
  return newest([...new Map(all.toReversed().map((call) => [call.at, call])).values()]);
}

function newest(calls: readonly LoggedCall[]): LoggedCall[] {
  return byTime(calls).slice(-MOST_CALLS);
}

function byTime(calls: readonly LoggedCall[]): LoggedCall[] {
  return calls.toSorted((a, b) => a.at.localeCompare(b.at));
}

function bounded({ at, outcome, note, number }: LoggedCall): LoggedCall {
  const written = readable(note, LONGEST_CALL_NOTE);
  return {
    at,
    outcome,
    ...(written === undefined ? {} : { note: written }),
    ...(number === undefined || !isDiallable(number) ? {} : { number }),
  };
}
