import type { JSX } from 'preact';
import { counted, message } from '../../browser/locale.ts';
import type { Row } from '../../directory/directory.ts';
import { nameOf } from '../describe.ts';
import { forgetDrafts } from '../forget-drafts.ts';
import { Icon } from '../parts/icons.tsx';
import { Sentence } from '../parts/Sentence.tsx';
import { ViewHeader } from '../parts/ViewHeader.tsx';
import { useDirectory, useSurroundings } from '../surroundings.ts';

type Props = { row: Row; onBack: () => void; onGone: () => void };

/** Asks whether a contact is to be forgotten, and says what goes: there is no way back. */
export function Forget({ row, onBack, onGone }: Props): JSX.Element {
  const { say } = useSurroundings();
  const directory = useDirectory();
  const { id, summary, statements } = row;

  async function forget(): Promise<void> {
    try {
      await directory?.forget([id], new Date().toISOString());
    } catch (broken) {
      reportError(broken);
      return say({ sentence: message('notSaved'), tone: 'problem' });
    }
    forgetDrafts(id, summary);
    say({ sentence: message('forgotten') });
    return onGone();
  }

  return (
    <div class="view forget">
      <ViewHeader title={<Sentence of="forgetWhom" words={[nameOf(summary)]} />} onBack={onBack} />
      <main class="body details">
        <p>{message('forgetDeletes')}</p>
        <ul class="bullets">
          <li>{counted('forgetChannels', summary.phones.length + summary.emails.length)}</li>
          <li>{counted('forgetSources', statements.length)}</li>
          <li>{message('forgetNotes')}</li>
          <li>{message('forgetChanges')}</li>
        </ul>
        <p>
          <strong>{message('forgetFinal')}</strong>
        </p>
        <p class="soft">{message('forgetKeeps')}</p>
        <div class="actions">
          <button type="button" class="button final" onClick={forget}>
            <Icon name="bin" /> {message('forgetForGood')}
          </button>
          <button type="button" class="button" onClick={onBack}>
            {message('cancel')}
          </button>
        </div>
      </main>
    </div>
  );
}
