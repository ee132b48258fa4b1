import type { JSX } from 'preact';
import { useId } from 'preact/hooks';

type Props = {
  label: string;
  kind: 'text' | 'tel' | 'email';
  value: string;
  onType: (text: string) => void;
  hint?: string;
  /** Said in place of the hint where what is typed cannot be read. */
  problem?: string;
};

/** A field of one line with its label. */
export function TextField({ label, kind, value, onType, hint, problem }: Props): JSX.Element {
  const id = useId();
  const said = problem ?? hint;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        // Not type=email or tel: the browser's own bubbles would speak before ours, and in another language.
        type="text"
        inputMode={kind}
        autocomplete="off"
        value={value}
        aria-invalid={problem !== undefined}
        aria-describedby={said === undefined ? undefined : `${id}-said`}
        onInput={(event) => onType(event.currentTarget.value)}
      />
      {said !== undefined && (
        <p id={`${id}-said`} class={problem === undefined ? 'soft' : 'problem'} role={problem === undefined ? undefined : 'alert'}>
          {said}
        </p>
      )}
    </div>
  );
}
