import type { JSX } from 'preact';
import { message } from '../../browser/locale.ts';
import { ViewHeader } from '../parts/ViewHeader.tsx';
import { AddByHand } from './AddByHand.tsx';

/** Adding somebody by hand, in the page of all contacts. */
export function AddContact({ onPaste, onBack }: { onPaste: () => void; onBack: () => void }): JSX.Element {
  return (
    <div class="view add-contact">
      <ViewHeader title={message('addByHand')} onBack={onBack} />
      <main class="body">
        <AddByHand onPaste={onPaste} />
      </main>
    </div>
  );
}
