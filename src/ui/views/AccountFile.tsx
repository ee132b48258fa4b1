import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { message } from '../../browser/locale.ts';
import { asAddress } from '../../browser/save-file.ts';
import type { Directory, Row } from '../../directory/directory.ts';
import { fileName } from '../../exchange/file-name.ts';
import { nameOf } from '../describe.ts';
import { Icon } from '../parts/icons.tsx';
import { Tick } from '../parts/Tick.tsx';
import { useLive } from '../use-live.ts';

/**
 * The file that answers "what do you have on me": for the person, private or not, and so one of two ways out that a private mark does not
 * close; the other is the backup. The link holds the whole file, as a save dialog closes the popup.
 */
export function AccountFile({ row }: { row: Row }): JSX.Element {
  const [withNotes, setWithNotes] = useState(false);
  const { answer: text, fresh } = useLive((directory) => textOf(directory, row, withNotes), [row, withNotes]);
  const name = message('accountTitle', nameOf(row.summary));
  return (
    <section class="account">
      <p>{message('accountExplained')}</p>
      <Tick says={message('accountWithNotes')} explained={message('accountWithNotesExplained')} on={withNotes} onTick={setWithNotes} />
      <div class="actions">
        {/* Until it is written anew there is nothing to be saved: never a file with notes that were unticked. */}
        <a
          class="button"
          {...(text !== undefined && fresh ? { href: asAddress(text, 'text/html') } : { 'aria-disabled': true })}
          download={fileName(name, 'html', message('unnamed'))}
        >
          <Icon name="save" /> {message('accountSave')}
        </a>
      </div>
    </section>
  );
}

async function textOf(directory: Directory, row: Row, withNotes: boolean): Promise<string> {
  const { accountText } = await import('../account-text.ts');
  return accountText(directory, row, { withNotes, now: new Date().toISOString() });
}
