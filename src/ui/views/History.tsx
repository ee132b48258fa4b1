import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { day, message } from '../../browser/locale.ts';
import type { Change } from '../../directory/directory.ts';
import { ChangeRow } from '../parts/ChangeRow.tsx';
import { Hint } from '../parts/Hint.tsx';
import { ViewHeader } from '../parts/ViewHeader.tsx';
import { useSurroundings } from '../surroundings.ts';
import { useLive } from '../use-live.ts';
import { useUndo } from '../use-undo.ts';

const AT_FIRST = 100;

/** The latest changes, newest first, each in a sentence and with its Undo. */
export function History({ onBack }: { onBack: () => void }): JSX.Element {
  const { say } = useSurroundings();
  const [most, setMost] = useState(AT_FIRST);
  const { answer: changes } = useLive((directory) => directory.changes(most), [most]);
  const takeBack = useUndo();
  // An undo is told beside the change that it took back.
  const told = changes?.filter(({ kind }) => kind !== 'undo');
  return (
    <div class="view history">
      <ViewHeader title={message('latestChanges')} onBack={onBack} />
      <main class="body">
        {told?.length === 0 && <Hint says={message('noChanges')} />}
        {byDay(told ?? []).map(({ date, made }) => (
          <section key={date}>
            <h2 class="group-heading">{date}</h2>
            <ul>
              {made.map((change) => (
                <ChangeRow key={change.id} change={change} onUndo={() => takeBack(change.id).then(say)} />
              ))}
            </ul>
          </section>
        ))}
        {changes?.length === most && (
          <button type="button" class="button show-more" onClick={() => setMost(most + AT_FIRST)}>
            {message('showMore')}
          </button>
        )}
      </main>
    </div>
  );
}

function byDay(changes: readonly Change[]): { date: string; made: Change[] }[] {
  const days = new Map<string, Change[]>();
  for (const change of changes) {
    const date = day(change.at);
    days.set(date, [...(days.get(date) ?? []), change]);
  }
  return [...days].map(([date, made]) => ({ date, made }));
}
