import type { JSX } from 'preact';
import { counted, message } from '../../browser/locale.ts';
import type { PagePlace } from '../page-place.ts';
import { Icon } from '../parts/icons.tsx';
import { ManyActions } from './ManyActions.tsx';
import { PutOnSheet } from './PutOnSheet.tsx';
import { TakeForms } from './TakeForms.tsx';

type Props = {
  /** All that match, in their order. */
  ids: readonly { id: string }[];
  chosen: ReadonlySet<string>;
  onChoose: (chosen: ReadonlySet<string>) => void;
  onPlace: (place: PagePlace) => void;
};

/** Chooses all, changes the chosen, and takes them away. */
export function TakeBar({ ids, chosen, onChoose, onPlace }: Props): JSX.Element {
  const nobody = chosen.size === 0;
  return (
    <section class="save-bar take-bar" aria-label={message('takeAway')}>
      <SelectAll ids={ids} chosen={chosen} onChoose={onChoose} />
      {!nobody && <ManyActions chosen={chosen} onChoose={onChoose} />}
      <div class="take-actions">
        {/* Never `disabled`: the focus would be lost with the button. */}
        <button type="button" class="button" aria-disabled={nobody} onClick={() => !nobody && onPlace({ view: 'codes' })}>
          <Icon name="code" /> {message('showCodes')}
        </button>
        <button type="button" class="button" aria-disabled={nobody} onClick={() => !nobody && onPlace({ view: 'share' })}>
          <Icon name="share" /> {message('shareFile')}
        </button>
        <PutOnSheet short ids={[...chosen]} />
        <TakeForms chosen={chosen} />
      </div>
    </section>
  );
}

/** All that are found, also those out of sight; taking the tick away lets go of everybody. */
function SelectAll({ ids, chosen, onChoose }: Pick<Props, 'ids' | 'chosen' | 'onChoose'>): JSX.Element {
  const all = ids.length > 0 && ids.every(({ id }) => chosen.has(id));
  return (
    <label class="tick">
      <input
        type="checkbox"
        checked={all}
        indeterminate={!all && chosen.size > 0}
        onChange={({ currentTarget }) => onChoose(new Set(currentTarget.checked ? [...chosen, ...ids.map(({ id }) => id)] : []))}
      />
      {ids.length === 0 ? message('selectAll') : counted('selectAllCount', ids.length)}
    </label>
  );
}
