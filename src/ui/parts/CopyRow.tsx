import type { JSX } from 'preact';
import { counted, day, message, timeOfDay } from '../../browser/locale.ts';
import type { Snapshot } from '../../directory/rotation.ts';
import { Icon } from './icons.tsx';

type Props = { copy: Snapshot; onRestore: () => void; onSave: () => void };

/** One copy in the browser: when it was kept and how much is in it. */
export function CopyRow({ copy, onRestore, onSave }: Props): JSX.Element {
  const when = `${day(copy.at)} ${timeOfDay(copy.at)}`;
  return (
    <li class="copy-row">
      <p>
        <time dateTime={copy.at}>{when}</time> <span class="soft">{counted('contactCount', copy.count)}</span>
        {copy.before && <span class="mark neutral">{message('copyBefore')}</span>}
      </p>
      <button type="button" class="button quiet" aria-label={`${message('saveCopy')}: ${when}`} onClick={onSave}>
        <Icon name="save" /> {message('saveCopy')}
      </button>
      <button type="button" class="button quiet" aria-label={`${message('restoreCopy')}: ${when}`} onClick={onRestore}>
        <Icon name="undo" /> {message('restoreCopy')}
      </button>
    </li>
  );
}
