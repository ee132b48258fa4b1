import type { JSX } from 'preact';
import { message } from '../../browser/locale.ts';
import { Icon } from '../parts/icons.tsx';
import { useChangingSheet } from '../use-call-sheet.ts';

/** Puts contacts on the call sheet. `short`: there is no room to say so. */
export function PutOnSheet({ ids, short = false }: { ids: readonly string[]; short?: boolean }): JSX.Element {
  const { putOn } = useChangingSheet();
  const nobody = ids.length === 0;
  return (
    <button
      type="button"
      class="button"
      aria-label={message('callSheetPutOn')}
      title={message('callSheetPutOn')}
      aria-disabled={nobody}
      onClick={() => !nobody && putOn(ids)}
    >
      <Icon name="phone" /> {message(short ? 'callSheet' : 'callSheetPutOn')}
    </button>
  );
}
