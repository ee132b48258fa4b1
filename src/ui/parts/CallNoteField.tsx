import type { JSX } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { message } from '../../browser/locale.ts';
import { type Noting, noteDraft } from '../call-note.ts';
import { useDraft } from '../use-draft.ts';
import { Sentence } from './Sentence.tsx';

type Props = { of: Noting; label: string; start?: string; onSave: (note: string) => void; onLeave: () => void };

/** One line on a call, kept as a draft while it is typed: Enter saves it, Escape leaves it as it is. It takes the focus as it opens; whoever opened it takes it back. */
export function CallNoteField({ of, label, start = '', onSave, onLeave }: Props): JSX.Element {
  const [draft, setDraft] = useDraft(noteDraft(of));
  const [typed, setTyped] = useState(draft === '' ? start : draft);
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
        <input
          ref={field}
          id={id}
          type="text"
          maxLength={500}
          value={typed}
          onInput={({ currentTarget: { value } }) => {
            setTyped(value);
            setDraft(value);
          }}
        />
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
