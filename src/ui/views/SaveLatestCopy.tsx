import type { JSX } from 'preact';
import { message } from '../../browser/locale.ts';
import { Icon } from '../parts/icons.tsx';
import { useCopies } from '../use-backups.ts';

/** Where the database does not open, what was kept of it can still leave. For a tab only, as all files are saved from one. */
export function SaveLatestCopy(): JSX.Element {
  const { copies = [], saveCopy } = useCopies();
  const [latest] = copies;
  if (latest === undefined) return <></>;
  return (
    <>
      <button type="button" class="button" onClick={() => saveCopy(latest)}>
        <Icon name="save" /> {message('saveLatestCopy')}
      </button>
      <p class="soft">{message('backupsHoldPrivate')}</p>
    </>
  );
}
