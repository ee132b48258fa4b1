import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { counted, message } from '../../browser/locale.ts';
import type { Row } from '../../directory/directory.ts';
import { nameOf } from '../describe.ts';
import { Icon } from '../parts/icons.tsx';
import { Sentence } from '../parts/Sentence.tsx';
import { ViewHeader } from '../parts/ViewHeader.tsx';
import { useDirectory, useSurroundings } from '../surroundings.ts';
import { useFollowing } from '../use-following.ts';
import { AccountFile } from './AccountFile.tsx';

type Props = { rows: Row[]; onBack: () => void; onGone: () => void };

/** Asks whether contacts are to be forgotten, and says what goes: there is no way back. */
export function Forget({ rows, onBack, onGone }: Props): JSX.Element {
  const { forget, cancel } = useForgetting(rows, onGone);
  const [first] = rows;
  const leave = (): void => (cancel() ? undefined : onBack());
  return (
    <div class="view forget">
      <ViewHeader title={<Sentence of="forgetWhom" words={[whomOf(rows)]} />} onBack={leave} />
      <main class="body details">
        <WhatGoes rows={rows} />
        {first && rows.length === 1 && <AccountFirst row={first} />}
        <p>
          <strong>{message('forgetFinal')}</strong>
        </p>
        <p class="soft">{message('forgetKeeps')}</p>
        <div class="actions">
          <button type="button" class="button final" onClick={forget}>
            <Icon name="bin" /> {message('forgetForGood')}
          </button>
          <button type="button" class="button" onClick={leave}>
            {message('cancel')}
          </button>
        </div>
      </main>
    </div>
  );
}

/** `cancel` ends what is under way, and answers whether anything was. */
function useForgetting(rows: Row[], onGone: () => void): { forget: () => Promise<void>; cancel: () => boolean } {
  const { say } = useSurroundings();
  const directory = useDirectory();
  const follow = useFollowing();
  const running = useRef<AbortController>(undefined);
  function cancel(): boolean {
    running.current?.abort();
    return running.current !== undefined;
  }
  async function forget(): Promise<void> {
    if (directory === undefined || running.current) return;
    running.current = new AbortController();
    try {
      const { forgetWholly } = await import('../forget-wholly.ts');
      const now = new Date().toISOString();
      const end = await follow(message('forgetting'), (following) => forgetWholly(directory, rows, now, following), running.current);
      if (end === 'cancelled') return say({ sentence: message('manyCancelled') });
    } catch (broken) {
      reportError(broken);
      return say({ sentence: message('notSaved'), tone: 'problem' });
    } finally {
      running.current = undefined;
    }
    say({ sentence: counted('forgotten', rows.length) });
    return onGone();
  }
  return { forget, cancel };
}

function WhatGoes({ rows }: Pick<Props, 'rows'>): JSX.Element {
  const channels = rows.flatMap(({ summary }) => [...summary.phones, ...summary.emails]);
  const sources = rows.flatMap(({ statements }) => statements);
  return (
    <>
      <p>{message('forgetDeletes')}</p>
      <ul class="bullets">
        <li>{counted('forgetChannels', channels.length)}</li>
        <li>{counted('forgetSources', sources.length)}</li>
        <li>{message('forgetNotes')}</li>
        <li>{message('forgetChanges')}</li>
      </ul>
    </>
  );
}

/** Whoever is to be forgotten may want to see first what there is: afterwards nobody can tell them. */
function AccountFirst({ row }: { row: Row }): JSX.Element {
  return (
    <details class="account-first">
      <summary>{message('accountFirst')}</summary>
      <AccountFile row={row} />
    </details>
  );
}

function whomOf(rows: readonly Row[]): string {
  const [first] = rows;
  return first && rows.length === 1 ? nameOf(first.summary) : counted('contactCount', rows.length);
}
