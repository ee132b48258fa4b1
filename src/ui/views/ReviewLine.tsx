import type { JSX } from 'preact';
import { counted, inFigures, message } from '../../browser/locale.ts';
import { Icon } from '../parts/icons.tsx';
import { useStale } from '../use-stale.ts';

/** More need no counting: it is a long list. */
const MOST_COUNTED = 500;

/** How many contacts have become stale, and the way to them; nothing where none have, or nobody asked. */
export function ReviewLine({ onReview }: { onReview: () => void }): JSX.Element {
  const stale = useStale(MOST_COUNTED + 1);
  if (stale === undefined || stale.rows.length === 0) return <></>;
  const { rows, months } = stale;
  const time = counted('months', months);
  return (
    <div class="unfinished review-line">
      <p>{rows.length > MOST_COUNTED ? message('staleMany', inFigures(MOST_COUNTED), time) : counted('staleCount', rows.length, time)}</p>
      <button type="button" class="button" onClick={onReview}>
        <Icon name="history" /> {message('review')}
      </button>
    </div>
  );
}
