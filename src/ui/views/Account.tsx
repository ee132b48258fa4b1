import type { JSX } from 'preact';
import { message } from '../../browser/locale.ts';
import type { Row } from '../../directory/directory.ts';
import { nameOf } from '../describe.ts';
import { Sentence } from '../parts/Sentence.tsx';
import { ViewHeader } from '../parts/ViewHeader.tsx';
import { AccountFile } from './AccountFile.tsx';

/** What the journalist can answer when a person asks what is kept about them. */
export function Account({ row, onBack }: { row: Row; onBack: () => void }): JSX.Element {
  return (
    <div class="view account-view">
      <ViewHeader title={<Sentence of="accountTitle" words={[nameOf(row.summary)]} />} onBack={onBack} />
      <main class="body details">
        <AccountFile row={row} />
        <p class="soft">{message('accountOnlyHere')}</p>
      </main>
    </div>
  );
}
