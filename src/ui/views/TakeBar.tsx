import type { JSX } from 'preact';
import { message } from '../../browser/locale.ts';
import type { PagePlace } from '../page-place.ts';
import { Icon } from '../parts/icons.tsx';
import { useDirectory } from '../surroundings.ts';
import type { Search } from './AllContacts.tsx';
import { PutOnSheet } from './PutOnSheet.tsx';
import { TakeForms } from './TakeForms.tsx';

type Props = {
  search: Search;
  chosen: ReadonlySet<string>;
  onChoose: (chosen: ReadonlySet<string>) => void;
  onPlace: (place: PagePlace) => void;
};

/** Chooses all, and takes the chosen away. */
export function TakeBar({ search, chosen, onChoose, onPlace }: Props): JSX.Element {
  const nobody = chosen.size === 0;
  return (
    <section class="save-bar take-bar" aria-label={message('takeAway')}>
      <SelectAll search={search} chosen={chosen} onChoose={onChoose} />
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

type SelectAllProps = Pick<Props, 'search' | 'chosen' | 'onChoose'>;

/** All that are found, also those out of sight; taking the tick away lets go of everybody. */
function SelectAll({ search: { typed, found = [], more }, chosen, onChoose }: SelectAllProps): JSX.Element {
  const directory = useDirectory();
  const all = found.length > 0 && found.every(({ id }) => chosen.has(id));

  async function choose(on: boolean): Promise<void> {
    if (!on) return onChoose(new Set());
    const everybody = more ? await directory?.find({ text: typed.trim(), most: Number.POSITIVE_INFINITY }) : found;
    return onChoose(new Set([...chosen, ...(everybody ?? found).map(({ id }) => id)]));
  }

  return (
    <label class="tick">
      <input
        type="checkbox"
        checked={all}
        indeterminate={!all && chosen.size > 0}
        onChange={(event) => choose(event.currentTarget.checked)}
      />
      {message('selectAll')}
    </label>
  );
}
