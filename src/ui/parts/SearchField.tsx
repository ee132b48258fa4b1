import type { JSX, Ref } from 'preact';
import { message } from '../../browser/locale.ts';
import { Icon } from './icons.tsx';

type Props = {
  typed: string;
  /** Whether the list stands there. */
  expanded: boolean;
  /** Id of the list of what was found, and of the option that Enter takes. */
  list: string;
  active: string | undefined;
  field: Ref<HTMLInputElement>;
  onType: (text: string) => void;
  onKeyDown: (event: KeyboardEvent) => void;
};

/** The search field: a combobox by the ARIA pattern, whose list stands below it. */
export function SearchField({ typed, expanded, list, active, field, onType, onKeyDown }: Props): JSX.Element {
  return (
    <div class="search">
      <Icon name="search" size={18} />
      <input
        ref={field}
        type="text"
        role="combobox"
        inputMode="search"
        autocomplete="off"
        spellcheck={false}
        autofocus
        aria-label={message('findContact')}
        aria-expanded={expanded}
        aria-controls={expanded ? list : undefined}
        aria-autocomplete="list"
        aria-activedescendant={active}
        placeholder={message('findHint')}
        value={typed}
        onInput={(event) => onType(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      {typed !== '' && (
        <button type="button" class="icon-button" aria-label={message('clearSearch')} onClick={() => onType('')}>
          <Icon name="close" />
        </button>
      )}
    </div>
  );
}
