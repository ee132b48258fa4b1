import type { JSX, Ref } from 'preact';
import { message } from '../../browser/locale.ts';
import { Icon } from './icons.tsx';

/** `label` says what is found where that is no contact. */
type Props = {
  typed: string;
  field: Ref<HTMLInputElement>;
  label?: string;
  onType: (text: string) => void;
  onKeyDown?: (event: KeyboardEvent) => void;
};

/** A field to find contacts in a page of its own, whose list one walks by Tab. */
export function PlainSearch({ typed, field, label, onType, onKeyDown }: Props): JSX.Element {
  return (
    <div class="search" role="search">
      <Icon name="search" size={18} />
      <input
        ref={field}
        type="text"
        inputMode="search"
        autocomplete="off"
        spellcheck={false}
        aria-label={label ?? message('findContact')}
        placeholder={label ?? message('findHint')}
        value={typed}
        onInput={(event) => onType(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}
