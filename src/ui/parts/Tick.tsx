import type { JSX } from 'preact';
import { useId } from 'preact/hooks';

type Props = { says: string; explained?: string; on: boolean; onTick: (on: boolean) => void };

/** Something that is chosen or not. What explains it is heard after its name, and is no part of that. */
export function Tick({ says, explained, on, onTick }: Props): JSX.Element {
  const id = useId();
  return (
    <label class="tick">
      <input
        type="checkbox"
        checked={on}
        aria-labelledby={`${id}-says`}
        aria-describedby={explained === undefined ? undefined : `${id}-explained`}
        onChange={(event) => onTick(event.currentTarget.checked)}
      />
      <span>
        <span id={`${id}-says`}>{says}</span>
        {explained !== undefined && (
          <>
            <br />
            <span id={`${id}-explained`} class="soft">
              {explained}
            </span>
          </>
        )}
      </span>
    </label>
  );
}
