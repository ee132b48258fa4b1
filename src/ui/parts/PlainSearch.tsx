import type { JSX, Ref } from 'preact';
import { message } from '../../browser/locale.ts';
import { Icon } from './icons.tsx';

type Props = { typed: string; field: Ref<HTMLInputElement>; onType: (text: string) => void; onKeyDown?: (event: KeyboardEvent) => void };

/** A field to find contacts in a page of its own, whose list one walks by Tab. */
export function PlainSearch({ typed, field, onType, onKeyDown }: Props): JSX.Element {
  return (
    <div class="search" role="search">
      <Icon name="search" size={18} />
      <input
        ref={field}
        type="text"
        inputMode="search"
        autocomplete="off"
        spellcheck={false}
        aria-label={message('findContact')}
        placeholder={message('findHint')}
        value={typed}
        onInput={(event) => onType(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}
