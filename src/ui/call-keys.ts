import type { CallOutcome } from '../directory/calls.ts';
import { OUTCOMES } from './call-words.ts';

export type CallSteps = {
  move: (step: number) => void;
  copy: () => void;
  log: (outcome: CallOutcome) => void;
  takeOff: () => void;
};

/** Takes the keys of a row of the call sheet, and none where the focus is on anything in it (WCAG 2.2, 2.1.4: single letters act on what has the focus). */
export function takeCallKey(event: KeyboardEvent, { move, copy, log, takeOff }: CallSteps): void {
  const { key, target } = event;
  const onRow = target instanceof HTMLElement && target.role === 'row';
  if (!onRow || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  const step = STEPS[key];
  const logged = OUTCOMES.find((one) => one.key === key);
  const once = logged ? () => log(logged.outcome) : { Enter: copy, Delete: takeOff }[key];
  if (step === undefined && once === undefined) return;
  event.preventDefault();
  if (step !== undefined) move(step);
  // A key that is held down is one call.
  else if (!event.repeat) once?.();
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  j: 1,
  ArrowUp: -1,
  k: -1,
  End: Number.POSITIVE_INFINITY,
  Home: Number.NEGATIVE_INFINITY,
};
