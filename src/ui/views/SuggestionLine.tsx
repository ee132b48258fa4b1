import type { JSX } from 'preact';
import { counted, message } from '../../browser/locale.ts';
import { Icon } from '../parts/icons.tsx';
import type { Suggested } from '../use-suggestions.ts';

/** That some contacts may be one, or two, and the way to decide it; nothing where there are none. */
export function SuggestionLine({ suggested: { suggestions, more }, onOpen }: { suggested: Suggested; onOpen: () => void }): JSX.Element {
  if (suggestions.length === 0) return <></>;
  const pairs = suggestions.filter(({ kind }) => kind !== 'shared').length;
  const told = [
    ...(pairs > 0 ? [counted('pairsMayBeOne', pairs)] : []),
    ...(pairs < suggestions.length ? [counted('contactsMayBeTwo', suggestions.length - pairs)] : []),
  ].join(' · ');
  return (
    <p class="suggestion-line">
      <Icon name="join" />
      <span>{more ? message('perhapsMore', told) : told}</span>
      <button type="button" class="button" onClick={onOpen}>
        {message('lookAtThem')}
      </button>
    </p>
  );
}
