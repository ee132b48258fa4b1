import type { JSX } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type MessageKey, message } from '../../browser/locale.ts';
import type { Kind } from '../../contact/contact.ts';
import type { Summary } from '../../contact/summarise.ts';
import { keepCorrection, keptCorrection } from '../correction-draft.ts';
import { correctionFrom, typedFrom, type Unreadable } from '../correction-form.ts';
import { nameOf } from '../describe.ts';
import { Sentence } from '../parts/Sentence.tsx';
import { TextField } from '../parts/TextField.tsx';
import { useSurroundings } from '../surroundings.ts';
import type { TextName, Typed } from '../typed-correction.ts';
import { useChanging } from '../use-changing.ts';
import { CorrectChannels } from './CorrectChannels.tsx';

type Props = { id: string; summary: Summary; onDone: () => void };

/** The journalist's word instead of the sources'. Kept at every keystroke. */
export function CorrectForm({ id, summary, onDone }: Props): JSX.Element {
  const { typed, type, save, leave, unreadable } = useCorrecting({ id, summary, onDone });
  const form = useRef<HTMLFormElement>(null);
  const fields = { typed, type, unreadable };
  useLayoutEffect(() => form.current?.querySelector<HTMLInputElement>('input[type=text]')?.focus(), []);
  // To what cannot be read, and in sight with the sentence that says so.
  useLayoutEffect(() => {
    const field = form.current?.querySelector<HTMLInputElement>('[aria-invalid=true]');
    field?.focus();
    field?.parentElement?.scrollIntoView({ block: 'nearest' });
  }, [unreadable]);
  return (
    <form ref={form} class="correct" onSubmit={save}>
      <KindField kind={typed.kind} onKind={(kind) => type({ kind })} />
      <TextFields of={WHO} {...fields} />
      <details class="correct-place">
        <summary>{message('contactPlace')}</summary>
        <div class="correct-parts">
          <TextFields of={PLACE} {...fields} />
        </div>
      </details>
      <h2>{message('contactChannels')}</h2>
      <CorrectChannels {...fields} />
      <TextFields of={MORE} {...fields} />
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

type FieldsProps = { typed: Typed; type: (part: Partial<Typed>) => void; unreadable: Unreadable | undefined };

function TextFields({ of, typed, type, unreadable }: FieldsProps & { of: readonly TextFieldOf[] }): JSX.Element {
  return (
    <>
      {of.map(({ field, label, hint, kind }) => (
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
    </>
  );
}

function KindField({ kind, onKind }: { kind: Kind; onKind: (kind: Kind) => void }): JSX.Element {
  const name = useId();
  return (
    <fieldset class="kinds">
      <legend class="visually-hidden">{message('contactKind')}</legend>
      {(['person', 'office'] as const).map((one) => (
        <label key={one} class="tick">
          <input type="radio" name={name} checked={kind === one} onChange={() => onKind(one)} />
          {message(one === 'person' ? 'contactPerson' : 'contactOffice')}
        </label>
      ))}
    </fieldset>
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
  const [typed, setTyped] = useState<Typed>(() => ({ ...typedFrom(summary, home), ...keptFor(id) }));
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
    const readHours = writesHours(typed, summary) ? (await import('./reading.ts')).readHours : (text: string) => ({ text });
    const correction = correctionFrom(typed, summary, { home, readHours });
    if ('says' in correction) return setUnreadable(correction);
    if (Object.keys(correction).length === 0) return leave();
    const sentence = <Sentence of="corrected" words={[nameOf(summary)]} />;
    if (await change((directory, now) => directory.correct(id, correction, now), sentence)) leave();
    return undefined;
  }
  return { typed, type, save, leave, unreadable };
}

type TextFieldOf = { field: TextName; label: MessageKey; hint?: MessageKey; kind: 'text' | 'tel' | 'email' };
const WHO: readonly TextFieldOf[] = [
  { field: 'name', label: 'labelName', kind: 'text' },
  { field: 'jobTitle', label: 'labelJobTitle', kind: 'text' },
  { field: 'units', label: 'labelUnit', hint: 'unitsHint', kind: 'text' },
  { field: 'organization', label: 'labelOrganization', kind: 'text' },
];
const PLACE: readonly TextFieldOf[] = [
  { field: 'street', label: 'contactStreet', kind: 'text' },
  { field: 'postalCode', label: 'contactPostalCode', kind: 'text' },
  { field: 'locality', label: 'contactLocality', kind: 'text' },
  { field: 'country', label: 'contactCountry', hint: 'contactCountryHint', kind: 'text' },
];
const MORE: readonly TextFieldOf[] = [
  { field: 'addPhone', label: 'labelAddPhone', kind: 'tel' },
  { field: 'addEmail', label: 'labelAddEmail', kind: 'email' },
];

/** Whether opening hours were written: to read them takes all that reads pages, which nobody else waits for. */
function writesHours({ phones }: Typed, summary: Summary): boolean {
  const known = new Set(summary.phones.map(({ hours }) => hours?.text ?? ''));
  return phones.some(({ hours }) => hours.trim() !== '' && !known.has(hours.trim()));
}

function keptFor(id: string): Partial<Typed> | undefined {
  const kept = keptCorrection();
  return kept?.id === id ? kept.typed : undefined;
}
