import type { ComponentChildren, JSX } from 'preact';
import { inFigures, message } from '../../browser/locale.ts';
import type { Reason } from '../../contact/reason.ts';
import type { Statement } from '../../contact/statement.ts';
import { CLOSED } from '../closed.ts';
import { StatedRow } from '../parts/StatedRow.tsx';
import { useSurroundings } from '../surroundings.ts';
import { useChanging } from '../use-changing.ts';
import { useCopy } from '../use-copy.ts';
import { useDocument } from '../use-document.ts';
import { useLive } from '../use-live.ts';
import { useTicks } from '../use-ticks.ts';

type Props = {
  label: string;
  stated: Statement[];
  /** Why each was read as it was, in their order. */
  reasons?: readonly (readonly Reason[])[];
  takesKeys: boolean;
  untickedAtFirst?: boolean;
  note?: ComponentChildren;
  /** Stands below the last. */
  below?: ComponentChildren;
  /** Stands at the foot, where it moves no row. */
  atFoot?: ComponentChildren;
  onOpen: (id: string) => void;
};

/** Contacts that were read, to be copied from at once and saved by ticking. */
export function StatedList({ label, stated, reasons, takesKeys, untickedAtFirst, note, below, atFoot, onOpen }: Props): JSX.Element {
  const { directory, refusal = 'private' } = useSurroundings();
  const { save } = useChanging();
  const { copyNumber, copyAddress } = useCopy();
  const { answer, fresh } = useLive((open) => open.compare(stated), [stated]);
  // Where the page was read again, an answer on the earlier reading is of other rows.
  const { rows, tick, tickAll, forget } = useTicks(stated, fresh ? answer : undefined, untickedAtFirst === true);
  const chosen = rows.filter((row) => row.chosen);

  async function saveChosen(): Promise<void> {
    if (chosen.length > 0 && (await save(chosen.map(({ statement }) => statement)))) forget();
  }
  useSaveKeys(takesKeys, saveChosen);

  return (
    <>
      <div class="stated">
        {directory === 'closed' && <p class="missed">{message(CLOSED[refusal])}</p>}
        {note}
        <ul aria-label={label}>
          {rows.map(({ key, statement, mayChoose, ...row }, index) => (
            <StatedRow
              key={key}
              statement={statement}
              reasons={reasons?.[index] ?? []}
              comparison={row.comparison}
              chosen={row.chosen}
              onChoose={directory === 'closed' || !mayChoose ? undefined : (on) => tick(key, on)}
              onOpen={onOpen}
              onCopyNumber={(phone) => copyNumber(phone, statement.values)}
              onCopyAddress={(address) => copyAddress(address, statement.values)}
            />
          ))}
        </ul>
        {below}
      </div>
      {directory === 'closed' && atFoot}
      {directory !== 'closed' && (
        <SaveBar
          above={atFoot}
          all={rows.filter(({ mayChoose }) => mayChoose).length}
          chosen={chosen.length}
          onAll={tickAll}
          onSave={saveChosen}
        />
      )}
    </>
  );
}

type SaveBarProps = { above: ComponentChildren; all: number; chosen: number; onAll: (tick: boolean) => void; onSave: () => void };

function SaveBar({ above, all, chosen, onAll, onSave }: SaveBarProps): JSX.Element {
  return (
    <div class="save-bar">
      {above}
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
        {message('saveChosen', inFigures(chosen))}
      </button>
    </div>
  );
}

/** Ctrl+Enter (or Cmd+Enter) saves, wherever in the popup the cursor is. */
function useSaveKeys(takesKeys: boolean, saveChosen: () => void): void {
  useDocument('keydown', (event) => {
    if (!takesKeys) return;
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.repeat) return;
    event.preventDefault();
    saveChosen();
  });
}
