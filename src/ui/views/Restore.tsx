import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { counted, day, message, timeOfDay } from '../../browser/locale.ts';
import type { RestorePreview } from '../../directory/restore.ts';
import type { HowToRestore } from '../../directory/restore-drafts.ts';
import type { ReadBackup } from '../backup-text.ts';
import { Icon } from '../parts/icons.tsx';
import { ViewHeader } from '../parts/ViewHeader.tsx';
import { useRestoring } from '../use-backups.ts';
import { useLive } from '../use-live.ts';

type Props = { read: ReadBackup; onBack: () => void };

/** What a backup would do to the directory, counted, before it does it. */
export function Restore({ read, onBack }: Props): JSX.Element {
  const { backup, writtenAt } = read;
  const { answer: preview } = useLive((directory) => directory.preview(backup), [backup]);
  const bringBack = useRestoring();
  const [working, setWorking] = useState(false);
  async function restore(how: HowToRestore): Promise<void> {
    if (working) return;
    setWorking(true);
    const done = await bringBack(read, how);
    setWorking(false);
    if (done) onBack();
  }
  return (
    <div class="view restore">
      <ViewHeader title={message('backupOf', `${day(writtenAt)} ${timeOfDay(writtenAt)}`)} onBack={onBack} />
      <main class="body details">
        {preview === undefined && <p>{message('comparing')}</p>}
        {preview && (
          <>
            <Both preview={preview} count={backup.contacts.length} />
            <Way how="join" preview={preview} working={working} onTake={() => restore('join')} />
            <Way how="replace" preview={preview} working={working} onTake={() => restore('replace')} />
          </>
        )}
        <div class="actions">
          <button type="button" class="button" onClick={onBack}>
            {message('cancel')}
          </button>
        </div>
      </main>
    </div>
  );
}

function Both({ preview, count }: { preview: RestorePreview; count: number }): JSX.Element {
  return (
    <section>
      <p>{message('backupHolds', counted('contactCount', count))}</p>
      {preview.forgotten > 0 && <p>{counted('previewForgotten', preview.forgotten)}</p>}
      {preview.foreignMarks > 0 && <p>{message('previewForeign')}</p>}
    </section>
  );
}

const WAYS = {
  join: { title: 'joinBackup', explained: 'joinBackupExplained' },
  replace: { title: 'replaceByBackup', explained: 'replaceByBackupExplained' },
} as const;

type WayProps = { how: HowToRestore; preview: RestorePreview; working: boolean; onTake: () => void };

function Way({ how, preview, working, onTake }: WayProps): JSX.Element {
  const { fresh, changed, same, gone } = preview[how];
  const counts = [
    ['previewFresh', fresh],
    ['previewChanged', changed],
    ['previewSame', same],
    ['previewGone', gone],
  ] as const;
  return (
    <section>
      <h2>{message(WAYS[how].title)}</h2>
      <p class="soft">{message(WAYS[how].explained)}</p>
      <ul class="bullets">{counts.map(([sentence, count]) => count > 0 && <li key={sentence}>{counted(sentence, count)}</li>)}</ul>
      <div class="actions">
        <button type="button" class={how === 'replace' ? 'button final' : 'button main'} aria-disabled={working} onClick={onTake}>
          <Icon name={how === 'join' ? 'join' : 'undo'} /> {message(WAYS[how].title)}
        </button>
      </div>
    </section>
  );
}
