import type { JSX } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { message } from '../../browser/locale.ts';
import { Sentence } from './Sentence.tsx';

type Props = { label: string; start?: string; onSave: (note: string) => void; onLeave: () => void };

/** One line on a call: Enter saves it, Escape leaves it as it is. It takes the focus as it opens; whoever opened it takes it back. */
export function CallNoteField({ label, start = '', onSave, onLeave }: Props): JSX.Element {
  const [typed, setTyped] = useState(start);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  useLayoutEffect(() => field.current?.focus(), []);

  function save(event: Event): void {
    event.preventDefault();
    onSave(typed);
  }

  function leave(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.isComposing) return;
    // Handled here: it leaves the field, and not the view.
    event.preventDefault();
    onLeave();
  }

  return (
    <form class="call-note" onSubmit={save} onKeyDown={leave}>
      <label for={id}>{label}</label>
      <span class="call-note-line">
        <input ref={field} id={id} type="text" maxLength={500} value={typed} onInput={(event) => setTyped(event.currentTarget.value)} />
        <button type="submit" class="button main">
          {message('saveCorrection')}
        </button>
      </span>
      <span class="soft">
        <Sentence of="callNoteKeys" words={[<kbd key="save">Enter</kbd>, <kbd key="leave">Esc</kbd>]} />
      </span>
    </form>
  );
}
