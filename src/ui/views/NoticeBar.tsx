import type { JSX, RefObject } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { message } from '../../browser/locale.ts';
import { isShown } from '../keep-focus.ts';
import { Icon } from '../parts/icons.tsx';
import type { Notice } from '../surroundings.ts';
import { useUndo } from '../use-undo.ts';

/** What was just done, with its Undo. The region is always there, since screen readers only hear changes in a region they know. */
export function NoticeBar({ notice, onDone }: { notice: Notice | undefined; onDone: (next: Notice | undefined) => void }): JSX.Element {
  const takeBack = useUndo();
  const status = useRef<HTMLParagraphElement>(null);
  const says = useId();
  // The button that was pressed goes away, and the focus must not go with it: it goes to what is said then, or back to whence it came.
  const before = useRef<HTMLElement>(undefined);
  function leave(next: Notice | undefined): void {
    if (next !== undefined) status.current?.focus();
    else if (before.current && isShown(before.current)) before.current.focus();
    onDone(next);
  }
  const { change, working } = notice ?? {};
  useKeptFocus(working?.cancel !== undefined, status);
  const back = notice?.takeBack ?? (change === undefined ? undefined : () => takeBack(change));
  return (
    <div
      class={`notice ${notice === undefined ? 'empty' : (notice.tone ?? 'done')}`}
      onFocusIn={({ currentTarget, relatedTarget }) => {
        if (relatedTarget instanceof HTMLElement && !currentTarget.contains(relatedTarget)) before.current = relatedTarget;
      }}
    >
      <p role="status" id={says} ref={status} tabIndex={-1}>
        {notice?.sentence}
      </p>
      {back && (
        <button type="button" class="button" onClick={() => back().then(leave)}>
          {message('undo')}
        </button>
      )}
      {working && <progress value={working.done} max={1} aria-labelledby={says} />}
      {working?.cancel && (
        <button type="button" class="button" onClick={working.cancel}>
          {message('cancel')}
        </button>
      )}
      {notice !== undefined && !working && (
        <button type="button" class="icon-button" aria-label={message('dismiss')} onClick={() => leave(undefined)}>
          <Icon name="close" />
        </button>
      )}
    </div>
  );
}

/** A button that was pressed goes away when work begins, and the one that ends it when nothing can: the focus goes to what is said then. */
function useKeptFocus(canEnd: boolean, status: RefObject<HTMLElement | null>): void {
  const was = useRef(canEnd);
  useLayoutEffect(() => {
    if (was.current !== canEnd && document.activeElement === document.body) status.current?.focus();
    was.current = canEnd;
  }, [canEnd]);
}
