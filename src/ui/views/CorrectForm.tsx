import type { JSX } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type MessageKey, message } from '../../browser/locale.ts';
import type { Summary } from '../../contact/summarise.ts';
import { keepCorrection, keptCorrection } from '../correction-draft.ts';
import { correctionFrom, type Typed, typedFrom, type Unreadable } from '../correction-form.ts';
import { nameOf } from '../describe.ts';
import { Sentence } from '../parts/Sentence.tsx';
import { useSurroundings } from '../surroundings.ts';
import { useChanging } from '../use-changing.ts';

type Props = { id: string; summary: Summary; onDone: () => void };

/** The journalist's word instead of the sources'. Kept at every keystroke. */
export function CorrectForm({ id, summary, onDone }: Props): JSX.Element {
  const { typed, type, save, leave, unreadable } = useCorrecting({ id, summary, onDone });
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => form.current?.querySelector('input')?.focus(), []);
  // To what cannot be read, and in sight with the sentence that says so.
  useLayoutEffect(() => {
    const field = form.current?.querySelector<HTMLInputElement>('[aria-invalid=true]');
    field?.focus();
    field?.parentElement?.scrollIntoView({ block: 'nearest' });
  }, [unreadable]);
  return (
    <form ref={form} class="correct" onSubmit={save}>
      {TEXT_FIELDS.map(({ field, label, hint, kind }) => (
        <TextField
          key={field}
          label={message(label)}
          kind={kind}
          value={typed[field]}
          onType={(text) => type({ [field]: text })}
          {...(hint && { hint: message(hint) })}
          {...(unreadable?.field === field && { problem: message(unreadable.says) })}
        />
      ))}
      <label class="tick">
        <input type="checkbox" checked={typed.press} onChange={(event) => type({ press: event.currentTarget.checked })} />
        {message('labelPress')}
      </label>
      <div class="actions">
        <button type="submit" class="button main">
          {message('saveCorrection')}
        </button>
        <button type="button" class="button" onClick={leave}>
          {message('cancel')}
        </button>
      </div>
    </form>
  );
}

type Correcting = {
  typed: Typed;
  type: (part: Partial<Typed>) => void;
  save: (event: Event) => Promise<void>;
  leave: () => void;
  unreadable: Unreadable | undefined;
};

function useCorrecting({ id, summary, onDone }: Props): Correcting {
  const { home } = useSurroundings();
  const { change } = useChanging();
  const [typed, setTyped] = useState<Typed>(() => keptFor(id) ?? typedFrom(summary));
  const [unreadable, setUnreadable] = useState<Unreadable>();

  function type(part: Partial<Typed>): void {
    const next = { ...typed, ...part };
    setTyped(next);
    setUnreadable(undefined);
    keepCorrection({ id, name: nameOf(summary), typed: next });
  }
  function leave(): void {
    keepCorrection(undefined);
    onDone();
  }
  async function save(event: Event): Promise<void> {
    event.preventDefault();
    const correction = correctionFrom(typed, summary, home);
    if ('says' in correction) return setUnreadable(correction);
    if (Object.keys(correction).length === 0) return leave();
    const sentence = <Sentence of="corrected" words={[nameOf(summary)]} />;
    if (await change((directory, now) => directory.correct(id, correction, now), sentence)) leave();
    return undefined;
  }
  return { typed, type, save, leave, unreadable };
}

type TextFieldName = Exclude<keyof Typed, 'press'>;
const TEXT_FIELDS: { field: TextFieldName; label: MessageKey; hint?: MessageKey; kind: 'text' | 'tel' | 'email' }[] = [
  { field: 'name', label: 'labelName', kind: 'text' },
  { field: 'jobTitle', label: 'labelJobTitle', kind: 'text' },
  { field: 'units', label: 'labelUnit', hint: 'unitsHint', kind: 'text' },
  { field: 'organization', label: 'labelOrganization', kind: 'text' },
  { field: 'addPhone', label: 'labelAddPhone', kind: 'tel' },
  { field: 'addEmail', label: 'labelAddEmail', kind: 'email' },
];

type TextFieldProps = { label: string; kind: string; value: string; onType: (text: string) => void; hint?: string; problem?: string };

function TextField({ label, kind, value, onType, hint, problem }: TextFieldProps): JSX.Element {
  const id = useId();
  const said = problem ?? hint;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        // Not type=email or tel: the browser's own bubbles would speak before ours, and in another language.
        type="text"
        inputMode={kind === 'text' ? 'text' : kind === 'tel' ? 'tel' : 'email'}
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

function keptFor(id: string): Typed | undefined {
  const kept = keptCorrection();
  return kept?.id === id ? kept.typed : undefined;
}
