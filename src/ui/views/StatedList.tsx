import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { message } from '../../browser/locale.ts';
import type { Statement } from '../../contact/statement.ts';
import { StatedRow } from '../parts/StatedRow.tsx';
import { isTickedAtFirst } from '../stated.ts';
import { useSurroundings } from '../surroundings.ts';
import { useChanging } from '../use-changing.ts';
import { useCopy } from '../use-copy.ts';
import { useLive } from '../use-live.ts';

type Props = {
  label: string;
  stated: Statement[];
  takesKeys: boolean;
  untickedAtFirst?: boolean;
  note?: ComponentChildren;
  /** Stands below the last. */
  below?: ComponentChildren;
  onOpen: (id: string) => void;
};

/** Contacts that were read, to be copied from at once and saved by ticking. */
export function StatedList({ label, stated, takesKeys, untickedAtFirst = false, note, below, onOpen }: Props): JSX.Element {
  const { directory } = useSurroundings();
  const { save } = useChanging();
  const { copyNumber, copyAddress } = useCopy();
  const { answer: comparisons } = useLive((open) => open.compare(stated), [stated]);
  // Only what the journalist ticked or unticked; all else follows from how it stands to the directory, also after a save or an undo.
  const [ticks, setTicks] = useState<ReadonlyMap<Statement, boolean>>(new Map());
  // Whom the journalist forgot is not collected again, so there is nothing to tick.
  const isForgotten = (index: number): boolean => comparisons?.[index]?.standing === 'forgotten';
  const isChosen = (one: Statement, index: number): boolean =>
    !isForgotten(index) && (ticks.get(one) ?? (!untickedAtFirst && isTickedAtFirst(one, comparisons?.[index])));
  const chosen = stated.filter(isChosen);
  const canChoose = stated.filter((_, index) => !isForgotten(index)).length;

  async function saveChosen(): Promise<void> {
    if (chosen.length === 0) return;
    if (await save(chosen)) setTicks(new Map());
  }
  useSaveKeys(takesKeys, saveChosen);

  return (
    <>
      <div class="stated">
        {directory === 'closed' && <p class="missed">{message('directoryClosed')}</p>}
        {note}
        <ul aria-label={label}>
          {stated.map((one, index) => (
            <StatedRow
              key={index}
              statement={one}
              comparison={comparisons?.[index]}
              chosen={isChosen(one, index)}
              onChoose={directory === 'closed' || isForgotten(index) ? undefined : (tick) => setTicks(new Map([...ticks, [one, tick]]))}
              onOpen={onOpen}
              onCopyNumber={(phone) => copyNumber(phone, one.values)}
              onCopyAddress={(address) => copyAddress(address, one.values)}
            />
          ))}
        </ul>
        {below}
      </div>
      {directory !== 'closed' && (
        <SaveBar
          all={canChoose}
          chosen={chosen.length}
          onAll={(tick) => setTicks(new Map(stated.map((one) => [one, tick])))}
          onSave={saveChosen}
        />
      )}
    </>
  );
}

type SaveBarProps = { all: number; chosen: number; onAll: (tick: boolean) => void; onSave: () => void };

function SaveBar({ all, chosen, onAll, onSave }: SaveBarProps): JSX.Element {
  return (
    <div class="save-bar">
      <label class="tick">
        <input
          type="checkbox"
          checked={chosen === all}
          indeterminate={chosen > 0 && chosen < all}
          onChange={(event) => onAll(event.currentTarget.checked)}
        />
        {message('selectAll')}
      </label>
      <kbd class="soft">{message('saveKeys')}</kbd>
      {/* Never `disabled`: after a save the focus would be lost with the button. */}
      <button type="button" class="button main" aria-disabled={chosen === 0} aria-keyshortcuts="Control+Enter" onClick={onSave}>
        {message('saveChosen', String(chosen))}
      </button>
    </div>
  );
}

/** Ctrl+Enter (or Cmd+Enter) saves, wherever in the popup the cursor is. */
function useSaveKeys(takesKeys: boolean, saveChosen: () => void): void {
  useEffect(() => {
    if (!takesKeys) return undefined;
    function pressed(event: KeyboardEvent): void {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.repeat) return;
      event.preventDefault();
      saveChosen();
    }
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  });
}
