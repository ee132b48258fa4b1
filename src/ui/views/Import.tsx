import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { counted, message } from '../../browser/locale.ts';
import type { ReadBackup } from '../backup-text.ts';
import { type Incoming, incomingIn } from '../incoming.ts';
import { Icon } from '../parts/icons.tsx';
import { ViewHeader } from '../parts/ViewHeader.tsx';
import { Working } from '../parts/Working.tsx';
import type { ReadIncoming } from '../read-incoming.ts';
import { useReading } from '../use-backups.ts';
import { useDocument } from '../use-document.ts';
import { type Importing, useImport } from '../use-import.ts';
import { CardCountries } from './CardCountries.tsx';
import { Columns } from './Columns.tsx';
import { ImportGroups } from './ImportGroups.tsx';
import { ImportStart } from './ImportStart.tsx';
import { NoLists } from './NoLists.tsx';
import { Restore } from './Restore.tsx';

/** `incoming`: what was chosen, dropped or pasted; empty at first. */
type Props = { incoming: readonly Incoming[]; onIncoming: (incoming: Incoming[]) => void; onBack: () => void };

/** Takes contacts in from files or pasted cells, after a look at what that would do. */
export function Import({ incoming, onIncoming, onBack }: Props): JSX.Element {
  useDocument('paste', (event) => {
    const pasted = event.defaultPrevented || event.target instanceof HTMLInputElement ? [] : incomingIn(event.clipboardData);
    if (pasted.length === 0) return;
    event.preventDefault();
    onIncoming(pasted);
  });
  if (incoming.length === 0)
    return (
      <Page onBack={onBack}>
        <ImportStart onIncoming={onIncoming} />
      </Page>
    );
  return <Chosen incoming={incoming} onIncoming={onIncoming} onBack={onBack} />;
}

function Page({ onBack, children, bar }: { onBack: () => void; children: ComponentChildren; bar?: JSX.Element | false }): JSX.Element {
  return (
    <div class="view import">
      <ViewHeader title={message('importContacts')} onBack={onBack} />
      <main class="body details">{children}</main>
      {bar}
    </div>
  );
}

function Chosen({ incoming, onIncoming, onBack }: Props): JSX.Element {
  const onCancelled = (): void => onIncoming([]);
  const importing = useImport(incoming, { onCancelled, onKept: onBack });
  const { read, work, preview, cancel } = importing;
  const backup = backupAmong(incoming, read);
  if (backup !== undefined) return <DroppedBackup file={backup} onBack={onBack} />;
  const isBusy = work !== undefined;
  return (
    <Page onBack={onBack} bar={preview !== undefined && !isBusy && <ImportBar importing={importing} onOthers={onCancelled} />}>
      {read !== undefined && <NoLists read={read} />}
      {read !== undefined && <Columns read={read} disabled={work?.doing === 'keeping'} onChange={importing.readAs} />}
      {read !== undefined && <CardCountries read={read} disabled={isBusy} onChange={importing.readBy} />}
      {isBusy && <Working work={work} onCancel={cancel} />}
      {preview !== undefined && !isBusy && <ImportGroups preview={preview} />}
    </Page>
  );
}

/** A whole directory is not imported but restored. */
function backupAmong(incoming: readonly Incoming[], read: readonly ReadIncoming[] | undefined): File | undefined {
  const [first, ...others] = incoming;
  const one = read?.[0];
  return first && 'file' in first && others.length === 0 && one?.form === 'unread' && one.why === 'backup' ? first.file : undefined;
}

function DroppedBackup({ file, onBack }: { file: File; onBack: () => void }): JSX.Element {
  const { readFile } = useReading();
  const [read, setRead] = useState<ReadBackup>();
  useEffect(() => {
    void readFile(file).then((found) => (found === undefined ? onBack() : setRead(found)));
  }, [file]);
  if (read !== undefined) return <Restore read={read} onBack={onBack} />;
  return (
    <Page onBack={onBack}>
      <p>{message('importReading')}</p>
    </Page>
  );
}

function ImportBar({ importing: { preview, keep }, onOthers }: { importing: Importing; onOthers: () => void }): JSX.Element {
  const count = preview?.count ?? 0;
  return (
    <section class="save-bar take-bar import-bar" aria-label={message('import')}>
      <button type="button" class="button" onClick={onOthers}>
        {message('chooseOthers')}
      </button>
      <div class="take-actions">
        {count > 0 && (
          <button type="button" class="button main" onClick={keep}>
            <Icon name="bring" /> {counted('importCount', count)}
          </button>
        )}
      </div>
    </section>
  );
}
