import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { message } from '../../browser/locale.ts';
import { Icon } from '../parts/icons.tsx';
import { type Notice, useDirectory } from '../surroundings.ts';

/** What was just done, with its Undo. The region is always there, since screen readers only hear changes in a region they know. */
export function NoticeBar({ notice, onDone }: { notice: Notice | undefined; onDone: (next: Notice | undefined) => void }): JSX.Element {
  const directory = useDirectory();
  const status = useRef<HTMLParagraphElement>(null);
  async function undo(change: number): Promise<void> {
    leave((await takeBack(change)) ?? { sentence: message('notSaved'), tone: 'problem' });
  }
  async function takeBack(change: number): Promise<Notice | undefined> {
    try {
      const undone = await directory?.undo(change);
      return { sentence: message(undone ? 'undone' : 'notUndone') };
    } catch (broken) {
      reportError(broken);
      return undefined;
    }
  }
  // The button that was pressed goes away, and the focus must not go with it.
  function leave(next: Notice | undefined): void {
    status.current?.focus();
    onDone(next);
  }
  const change = notice?.change;
  return (
    <div class={`notice ${notice === undefined ? 'empty' : (notice.tone ?? 'done')}`}>
      <p role="status" ref={status} tabIndex={-1}>
        {notice?.sentence}
      </p>
      {change !== undefined && (
        <button type="button" class="button" onClick={() => undo(change)}>
          {message('undo')}
        </button>
      )}
      {notice !== undefined && (
        <button type="button" class="icon-button" aria-label={message('dismiss')} onClick={() => leave(undefined)}>
          <Icon name="close" />
        </button>
      )}
    </div>
  );
}
