import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { message } from '../../browser/locale.ts';
import { Icon } from '../parts/icons.tsx';
import type { Notice } from '../surroundings.ts';
import { useUndo } from '../use-undo.ts';

/** What was just done, with its Undo. The region is always there, since screen readers only hear changes in a region they know. */
export function NoticeBar({ notice, onDone }: { notice: Notice | undefined; onDone: (next: Notice | undefined) => void }): JSX.Element {
  const takeBack = useUndo();
  const status = useRef<HTMLParagraphElement>(null);
  // The button that was pressed goes away, and the focus must not go with it.
  function leave(next: Notice | undefined): void {
    status.current?.focus();
    onDone(next);
  }
  const change = notice?.change;
  const back = notice?.takeBack ?? (change === undefined ? undefined : () => takeBack(change));
  return (
    <div class={`notice ${notice === undefined ? 'empty' : (notice.tone ?? 'done')}`}>
      <p role="status" ref={status} tabIndex={-1}>
        {notice?.sentence}
      </p>
      {back && (
        <button type="button" class="button" onClick={() => back().then(leave)}>
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
