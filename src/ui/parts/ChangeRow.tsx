import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { counted, listed, type MessageKey, message, timeOfDay } from '../../browser/locale.ts';
import type { Change } from '../../directory/directory.ts';
import { plain } from '../page-text.ts';
import { Icon } from './icons.tsx';
import { Sentence } from './Sentence.tsx';

/** One change in a sentence ("Saved Leif Persson and 11 more"), when it was made, and its Undo. */
export function ChangeRow({ change, onUndo }: { change: Change; onUndo: () => Promise<void> }): JSX.Element {
  const [pressed, setPressed] = useState(false);
  // Thousands of contacts take a while, and a second press would find nothing to take back.
  const [working, setWorking] = useState(false);
  const mark = useRef<HTMLSpanElement>(null);
  const undone = change.undone === true;
  // The button that was pressed goes away, and the focus stays in its place.
  useLayoutEffect(() => {
    if (undone && pressed) mark.current?.focus();
  }, [undone, pressed]);
  async function press(): Promise<void> {
    if (working) return;
    setPressed(true);
    setWorking(true);
    await onUndo();
    setWorking(false);
  }
  return (
    <li class={undone ? 'change-row undone' : 'change-row'}>
      <p>
        <span class="told">
          <ChangeSentence change={change} />
        </span>{' '}
        <time class="soft" dateTime={change.at}>{`· ${timeOfDay(change.at)}`}</time>
      </p>
      {undone && (
        <span ref={mark} tabIndex={-1} class="mark neutral">
          {message('takenBack')}
        </span>
      )}
      {!undone && !isFinal(change.kind) && (
        <button
          type="button"
          class="button quiet"
          aria-disabled={working}
          aria-label={`${message(working ? 'undoing' : 'undo')}: ${inWords(change)}`}
          onClick={press}
        >
          <Icon name="undo" /> {message(working ? 'undoing' : 'undo')}
        </button>
      )}
    </li>
  );
}

function ChangeSentence({ change }: { change: Change }): JSX.Element {
  const { kind } = change;
  return isFinal(kind) ? <>{inWords(change)}</> : <Sentence of={MADE[kind]} words={[whom(change)]} />;
}

function inWords(change: Change): string {
  const { kind, count } = change;
  if (isFinal(kind)) return counted(kind === 'forget' ? 'madeForget' : 'madeRestore', count);
  return message(MADE[kind], whom(change));
}

/** Not to be taken back. Of whom was forgotten nothing is known any more; a backup may have restored thousands. */
function isFinal(kind: Change['kind']): kind is 'forget' | 'restore' {
  return kind === 'forget' || kind === 'restore';
}

function whom({ names, count, hidden }: Change): string {
  if (hidden) return message('somebodyPrivate');
  const shown = names.map((name) => plain(name) || message('unnamed'));
  const [first = message('unnamed')] = shown;
  if (shown.length === 0) return counted('contactCount', count);
  return shown.length < count ? counted('andMore', count - 1, first) : listed(shown);
}

const MADE = {
  save: 'madeSave',
  correct: 'madeCorrect',
  confirm: 'madeConfirm',
  withdraw: 'madeWithdraw',
  annotate: 'madeAnnotate',
  call: 'madeCall',
  remove: 'madeRemove',
  join: 'madeJoin',
  split: 'madeSplit',
  'keep-apart': 'madeKeepApart',
  'keep-together': 'madeKeepTogether',
  undo: 'madeUndo',
} as const satisfies Record<string, MessageKey>;
