import type { JSX } from 'preact';
import { counted, type MessageKey, message } from '../../browser/locale.ts';
import type { Missed } from '../../page/page-tree.ts';
import { Hint } from '../parts/Hint.tsx';
import { Icon } from '../parts/icons.tsx';
import { ReadThisPage } from '../parts/ReadThisPage.tsx';
import { WatchThisSite } from '../parts/WatchThisSite.tsx';
import type { OpenPage } from '../use-page.ts';
import { StatedList } from './StatedList.tsx';

/** `takesKeys`: Ctrl+Enter saves what is ticked here. */
type Props = { page: OpenPage; shown: boolean; takesKeys: boolean; onOpen: (id: string) => void };

/** Who is on the page; or why nobody is, and what to do about it. */
export function OnThisPage({ page: { seen, address, readAgain }, shown, takesKeys, onOpen }: Props): JSX.Element {
  return (
    <section hidden={!shown} class="on-this-page" aria-busy={seen.state === 'reading'}>
      <p class="visually-hidden" aria-live="polite">
        {seen.state === 'read' && counted('pageCount', seen.stated.length)}
      </p>
      {seen.state === 'reading' && <p class="reading soft">{message('reading')}</p>}
      {seen.state === 'read' && seen.stated.length > 0 && (
        <StatedList
          label={message('onThisPage')}
          stated={seen.stated}
          takesKeys={takesKeys}
          note={<MissedNote missed={seen.missed} onReadAgain={readAgain} />}
          below={<WatchThisSite address={address} />}
          onOpen={onOpen}
        />
      )}
      {seen.state === 'read' && seen.stated.length === 0 && (
        <Nothing says="pageNobody" next="pageNobodyNext">
          <MissedNote missed={seen.missed} onReadAgain={readAgain} />
        </Nothing>
      )}
      {seen.state === 'unasked' && <ReadThisPage />}
      {seen.state === 'refused' && <Nothing says="pageRefused" next="pageRefusedNext" />}
      {seen.state === 'loading' && <Nothing says="pageLoading" next="pageLoadingNext" onReadAgain={readAgain} />}
      {seen.state === 'failed' && <Nothing says="pageFailed" next="pageFailedNext" onReadAgain={readAgain} />}
    </section>
  );
}

type NothingProps = { says: MessageKey; next: MessageKey; onReadAgain?: () => void; children?: JSX.Element };

function Nothing({ says, next, onReadAgain, children }: NothingProps): JSX.Element {
  return (
    <Hint says={message(says)} next={message(next)}>
      {onReadAgain && (
        <button type="button" class="button" onClick={onReadAgain}>
          <Icon name="again" /> {message('readAgain')}
        </button>
      )}
      {children}
    </Hint>
  );
}

const MISSED: Record<Missed, MessageKey> = {
  'foreign-frame': 'missedFrame',
  'too-large': 'missedTooLarge',
  'still-loading': 'missedLoading',
};

/** What could not be read, so that nobody takes the list for all there is. */
function MissedNote({ missed, onReadAgain }: { missed: Missed[]; onReadAgain: () => void }): JSX.Element {
  return (
    <>
      {[...new Set(missed)].map((what) => (
        <p key={what} class="missed">
          {message(MISSED[what])}
          {what === 'still-loading' && (
            <button type="button" class="button quiet" onClick={onReadAgain}>
              {message('readAgain')}
            </button>
          )}
        </p>
      ))}
    </>
  );
}
