import type { JSX } from 'preact';
import { message } from '../../browser/locale.ts';

type Side = 'page' | 'directory';
type Props = { shows: Side; onPage: number | undefined; onChoose: (side: Side) => void };

/** Chooses between who is on the page and who is in the directory. `onPage` is how many the page states, once it is read. */
export function ViewSwitch({ shows, onPage, onChoose }: Props): JSX.Element {
  return (
    <nav class="switch" aria-label={message('viewSwitch')}>
      <button type="button" aria-pressed={shows === 'page'} onClick={() => onChoose('page')}>
        {message('onThisPage')}
        {onPage !== undefined && <span class="count">{onPage}</span>}
      </button>
      <button type="button" aria-pressed={shows === 'directory'} onClick={() => onChoose('directory')}>
        {message('directory')}
      </button>
    </nav>
  );
}
