import type { JSX } from 'preact';
import { message } from '../../browser/locale.ts';
import type { ShareableRow } from '../../directory/may-leave.ts';
import { staysBehind } from '../card-of.ts';
import { Icon } from './icons.tsx';
import { SaveCard } from './SaveCard.tsx';

/** The ways in which the contact leaves as a card. */
export function TakeAway({ row, onCode }: { row: ShareableRow; onCode: () => void }): JSX.Element {
  return (
    <div class="take-away">
      <SaveCard row={row} />
      <button type="button" class="button" onClick={onCode}>
        <Icon name="code" /> {message('showCode')}
      </button>
      {staysBehind(row) && <p class="soft">{message('staysBehind')}</p>}
    </div>
  );
}
