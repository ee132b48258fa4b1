import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { LAST_FILE } from '../../browser/backup-marks.ts';
import { day, message } from '../../browser/locale.ts';
import type { Snapshot } from '../../directory/rotation.ts';
import type { ReadBackup } from '../backup-text.ts';
import { ChooseFile } from '../parts/ChooseFile.tsx';
import { CopyRow } from '../parts/CopyRow.tsx';
import { Icon } from '../parts/icons.tsx';
import { ViewHeader } from '../parts/ViewHeader.tsx';
import { useCopies, useReading, useSaveBackup } from '../use-backups.ts';
import { useSetting } from '../use-settings.ts';
import { Restore } from './Restore.tsx';

/** Where all is saved as a file, where copies are kept in the browser, and where either is restored after a look at what it would do. */
export function Backups({ onBack }: { onBack: () => void }): JSX.Element {
  const { readFile, readCopy } = useReading();
  const [chosen, setChosen] = useState<ReadBackup>();
  if (chosen !== undefined) return <Restore read={chosen} onBack={() => setChosen(undefined)} />;
  return (
    <div class="view backups">
      <ViewHeader title={message('backups')} onBack={onBack} />
      <main class="body details">
        <BackupFile />
        <section>
          <h2>{message('restoreHeading')}</h2>
          <p class="soft">{message('restoreExplained')}</p>
          <ChooseFile
            label={message('chooseBackup')}
            accept=".json,application/json"
            onFiles={([file]) => file && readFile(file).then(setChosen)}
          />
        </section>
        <CopyList onChoose={(copy) => readCopy(copy).then(setChosen)} />
      </main>
    </div>
  );
}

function BackupFile(): JSX.Element {
  const save = useSaveBackup();
  const last = useSetting(LAST_FILE);
  return (
    <section>
      <h2>{message('backupFile')}</h2>
      <p>{message('backupFileExplained')}</p>
      <p class="soft">{message('backupsHoldPrivate')}</p>
      <p class="soft">{last !== undefined && (last === LAST_FILE.standard ? message('backupNever') : message('backupLast', day(last)))}</p>
      <div class="actions">
        <button type="button" class="button main" onClick={save}>
          <Icon name="save" /> {message('saveBackup')}
        </button>
      </div>
    </section>
  );
}

function CopyList({ onChoose }: { onChoose: (copy: Snapshot) => void }): JSX.Element {
  const { copies, keepNow, saveCopy } = useCopies();
  return (
    <section>
      <h2>{message('copies')}</h2>
      <p class="soft">{message('copiesExplained')}</p>
      {copies?.length === 0 && <p>{message('copiesNone')}</p>}
      <ul class="copies">
        {copies?.map((copy) => (
          <CopyRow key={copy.name} copy={copy} onRestore={() => onChoose(copy)} onSave={() => saveCopy(copy)} />
        ))}
      </ul>
      <div class="actions">
        <button type="button" class="button" onClick={keepNow}>
          <Icon name="copy" /> {message('keepCopyNow')}
        </button>
      </div>
    </section>
  );
}
