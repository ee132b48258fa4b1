import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { message } from '../../browser/locale.ts';
import { bestNumber } from '../../contact/summarise.ts';
import { lineName } from '../describe.ts';
import { plain } from '../page-text.ts';
import { Icon } from '../parts/icons.tsx';
import { useCopy } from '../use-copy.ts';
import { useDocument } from '../use-document.ts';
import { useLive } from '../use-live.ts';
import { usePrint } from '../use-print.ts';

/** `isAwaited`: Enter was pressed before it was there. */
type Props = { id: string; isAwaited: { current: boolean }; onThere: () => void };

/** The number, else the address, that somebody came for, and how it is copied. */
export function AtHand({ id, isAwaited, onThere }: Props): JSX.Element {
  const { answer } = useLive(async (directory) => [await directory.get(id)], [id]);
  const { copyNumber, copyAddress } = useCopy();
  const print = usePrint();
  const button = useRef<HTMLButtonElement>(null);
  const summary = answer?.[0]?.summary;
  const phone = summary && bestNumber(summary);
  const email = summary?.phones.length === 0 ? summary.emails.find(({ weight }) => weight === 'own') : undefined;
  const isThere = phone !== undefined || email !== undefined;

  async function copy(): Promise<void> {
    if (summary && phone) await copyNumber(phone, summary, id);
    else if (summary && email) await copyAddress(email.address, summary, id);
  }
  useLayoutEffect(() => {
    if (!isThere) return;
    onThere();
    button.current?.focus();
    if (isAwaited.current) void copy();
    isAwaited.current = false;
  }, [isThere]);
  useCopyKeys(isThere, copy);

  if (!isThere) return <></>;
  return (
    <div class="save-bar">
      <span class="at-hand">
        <bdi class="number">{phone ? print(phone) : plain(email?.address ?? '')}</bdi>{' '}
        {phone && <span class="soft">{lineName(phone)}</span>}
      </span>
      <kbd class="soft">{message('copyKeys')}</kbd>
      <button type="button" class="button main" ref={button} aria-keyshortcuts="Control+C" onClick={copy}>
        <Icon name="copy" /> {message('copy')}
      </button>
    </div>
  );
}

/** Ctrl+C (or Cmd+C) copies it, unless something else is selected. */
function useCopyKeys(isThere: boolean, copy: () => Promise<void>): void {
  useDocument('keydown', (event) => {
    if (!isThere) return;
    const isCopying = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === 'c';
    if (!isCopying || event.repeat || selectsSomething(event.target)) return;
    event.preventDefault();
    void copy();
  });
}

function selectsSomething(target: EventTarget | null): boolean {
  const isField = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
  return isField || document.getSelection()?.isCollapsed === false;
}
