import type { ChangeRow } from './changes.ts';
import type { Patch } from './patches.ts';

/**
 * Steps of the log, oldest first, of which some patches go, so that what they did can no longer be taken back: it holds for good. What was
 * before it is then in no earlier step's hand either, or undoing that one would undo a later change. `stays`: the patches that do not go;
 * `forGood`: what was done for good after all of these.
 */
export function heldForGood<Step extends ChangeRow>(
  steps: readonly Step[],
  stays: (step: Step) => readonly Patch[],
  forGood: readonly Patch[] = [],
): Step[] {
  const done = new Set(forGood.map(thingOf));
  return steps
    .toReversed()
    .map((step) => {
      const staying = new Set(stays(step));
      const patches = step.patches.filter((patch) => staying.has(patch) && !done.has(thingOf(patch)));
      for (const patch of step.patches.filter((one) => !staying.has(one))) done.add(thingOf(patch));
      return patches.length === step.patches.length ? step : { ...step, patches };
    })
    .toReversed();
}

/** A statement is one thing whosever it is. */
function thingOf({ contact, part, key }: Patch): string {
  return part === 'statement' ? `statement ${key}` : `${contact} ${part} ${key}`;
}
