import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { counted, message } from '../../browser/locale.ts';
import type { Row } from '../../directory/directory.ts';
import { Hint } from '../parts/Hint.tsx';
import { Icon } from '../parts/icons.tsx';
import { ReviewRow } from '../parts/ReviewRow.tsx';
import { ViewHeader } from '../parts/ViewHeader.tsx';
import { useChanging } from '../use-changing.ts';
import { useStale } from '../use-stale.ts';
import { Forget } from './Forget.tsx';

/** Those that were kept or removed make room for the next. */
const AT_ONCE = 200;

type Props = { onBack: () => void; onOpen: (id: string) => void };

/** Contacts that were long neither seen nor used: the journalist ticks some, and keeps, removes or forgets them. Nothing happens by itself. */
export function Review({ onBack, onOpen }: Props): JSX.Element {
  const rows = useStale(AT_ONCE)?.rows;
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [forgetting, setForgetting] = useState<Row[]>();
  if (forgetting !== undefined)
    return <Forget rows={forgetting} onBack={() => setForgetting(undefined)} onGone={() => setForgetting(undefined)} />;
  const chosen = rows?.filter(({ id }) => ticked.has(id)) ?? [];
  return (
    <div class="view review">
      <ViewHeader title={message('reviewTitle')} onBack={onBack} />
      <main class="body">
        {rows?.length === 0 && <Hint says={message('reviewNobody')} next={message('reviewNobodyNext')} />}
        {rows !== undefined && rows.length > 0 && <p class="review-explained soft">{message('reviewExplained')}</p>}
        <ul class="tick-list" aria-label={message('reviewTitle')}>
          {rows?.map((row) => (
            <ReviewRow
              key={row.id}
              row={row}
              ticked={ticked.has(row.id)}
              onTick={(on) => setTicked(withTick(ticked, row.id, on))}
              onOpen={onOpen}
            />
          ))}
        </ul>
      </main>
      {rows !== undefined && rows.length > 0 && (
        <section class="save-bar take-bar" aria-label={message('review')}>
          <label class="tick">
            <input
              type="checkbox"
              checked={chosen.length === rows.length}
              indeterminate={chosen.length > 0 && chosen.length < rows.length}
              onChange={(event) => setTicked(new Set(event.currentTarget.checked ? rows.map(({ id }) => id) : []))}
            />
            {message('selectAll')}
          </label>
          <Verdicts chosen={chosen} onDone={() => setTicked(new Set())} onForget={() => setForgetting(chosen)} />
        </section>
      )}
    </div>
  );
}

type VerdictsProps = { chosen: readonly Row[]; onDone: () => void; onForget: () => void };

function Verdicts({ chosen, onDone, onForget }: VerdictsProps): JSX.Element {
  const { changeMany } = useChanging();
  const ids = chosen.map(({ id }) => id);
  const nobody = ids.length === 0;
  async function take(verb: 'remove' | 'review', sentence: string): Promise<void> {
    if (!nobody && (await changeMany((open, now, following) => open[verb](ids, now, following), sentence))) onDone();
  }
  return (
    <div class="take-actions">
      {/* Never `disabled`: the focus would be lost with the button. */}
      <button type="button" class="button quiet remove" aria-disabled={nobody} onClick={() => !nobody && onForget()}>
        <Icon name="close" /> {message('forget')}
      </button>
      <button
        type="button"
        class="button quiet remove"
        aria-disabled={nobody}
        onClick={() => take('remove', counted('removedContacts', ids.length))}
      >
        <Icon name="bin" /> {message('removeThem')}
      </button>
      <button type="button" class="button main" aria-disabled={nobody} onClick={() => take('review', counted('keptContacts', ids.length))}>
        <Icon name="check" /> {message('keepContacts')}
      </button>
    </div>
  );
}

function withTick(ticked: ReadonlySet<string>, id: string, on: boolean): ReadonlySet<string> {
  return new Set(on ? [...ticked, id] : [...ticked].filter((one) => one !== id));
}
