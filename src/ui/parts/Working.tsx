import type { JSX } from 'preact';
import { type MessageKey, message } from '../../browser/locale.ts';
import type { Work } from '../use-work.ts';

/** What is under way, how far it is, and how it is ended. */
export function Working({ work: { doing, done }, onCancel }: { work: Work; onCancel: () => void }): JSX.Element {
  const says = message(DOING[doing]);
  return (
    <div class="working">
      <p role="status">{says}</p>
      <progress value={done} max={1} aria-label={says} />
      <button type="button" class="button" onClick={onCancel}>
        {message('cancel')}
      </button>
    </div>
  );
}

const DOING = { reading: 'importReading', comparing: 'comparing', keeping: 'importKeeping' } as const satisfies Record<
  Work['doing'],
  MessageKey
>;
