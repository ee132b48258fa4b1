import type { JSX } from 'preact';
import { inFigures, message } from '../../browser/locale.ts';
import { Icon } from '../parts/icons.tsx';
import { PageText } from '../parts/PageText.tsx';
import { useCallSheet } from '../use-call-sheet.ts';

type Props = { onOpen: () => void; always?: boolean };

/** How far the call sheet has come, and the way to it: as long as somebody on it was not reached, or `always` where somebody is on it. */
export function CallSheetLine({ onOpen, always = false }: Props): JSX.Element {
  const sheet = useCallSheet();
  const left = sheet && sheet.people.length - (always ? 0 : sheet.reached);
  if (sheet === undefined || left === 0) return <></>;
  return (
    <div class="unfinished call-sheet-line">
      <p>
        {sheet.title !== undefined && (
          <>
            <PageText text={sheet.title} />
            {' · '}
          </>
        )}
        {message('callSheetProgress', inFigures(sheet.reached), inFigures(sheet.people.length))}
      </p>
      <button type="button" class="button" onClick={onOpen}>
        <Icon name="phone" /> {message('callSheet')}
      </button>
    </div>
  );
}
