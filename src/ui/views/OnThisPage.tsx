import type { ComponentChildren, JSX } from 'preact';
import { counted, type MessageKey, message } from '../../browser/locale.ts';
import { Hint } from '../parts/Hint.tsx';
import { Icon } from '../parts/icons.tsx';
import { ReadThisPage } from '../parts/ReadThisPage.tsx';
import { WatchThisSite } from '../parts/WatchThisSite.tsx';
import type { OpenPage } from '../use-page.ts';
import { MissedNote } from './MissedNote.tsx';
import { StatedList } from './StatedList.tsx';

/** `takesKeys`: Ctrl+Enter saves what is ticked here. */
type Props = { page: OpenPage; shown: boolean; takesKeys: boolean; onOpen: (id: string) => void };

/** Who is on the page; or why nobody is, and what to do about it. */
export function OnThisPage({ page: { seen, address, readAgain, showChanges }, shown, takesKeys, onOpen }: Props): JSX.Element {
  const missed =
    seen.state === 'read' ? (
      <MissedNote
        missed={seen.missed}
        foreignFrames={seen.foreignFrames ?? []}
        aboveRows={seen.stated.length > 0}
        onReadAgain={readAgain}
      />
    ) : undefined;
  return (
    <section hidden={!shown} class="on-this-page" aria-busy={seen.state === 'reading'}>
      <p class="visually-hidden" aria-live="polite">
        {seen.state === 'read' && counted('pageCount', seen.stated.length)} {showChanges && message('pageChanged')}
      </p>
      {seen.state === 'reading' && <p class="reading soft">{message('reading')}</p>}
      {seen.state === 'read' && seen.stated.length > 0 && (
        <StatedList
          label={message('onThisPage')}
          stated={seen.stated}
          reasons={seen.reasons ?? []}
          takesKeys={takesKeys}
          note={missed}
          below={
            <div class="below-list">
              <button type="button" class="button quiet" onClick={readAgain}>
                <Icon name="again" /> {message('readAgain')}
              </button>
              <WatchThisSite address={address} />
            </div>
          }
          atFoot={showChanges && <Changed onShow={showChanges} />}
          onOpen={onOpen}
        />
      )}
      {seen.state === 'read' && seen.stated.length === 0 && (
        <Nothing says="pageNobody" next="pageNobodyNext" onReadAgain={readAgain}>
          {missed}
        </Nothing>
      )}
      {seen.state === 'unasked' && <ReadThisPage />}
      {seen.state === 'refused' && <Nothing says="pageRefused" next="pageRefusedNext" />}
      {seen.state === 'pdf' && <Nothing says="pagePdf" next="pagePdfNext" />}
      {seen.state === 'loading' && <Nothing says="pageLoading" next="pageLoadingNext" onReadAgain={readAgain} />}
      {seen.state === 'failed' && <Nothing says="pageFailed" next="pageFailedNext" onReadAgain={readAgain} />}
    </section>
  );
}

/** More stands on the page than was read, or less. */
function Changed({ onShow }: { onShow: () => void }): JSX.Element {
  return (
    <p class="missed page-changed">
      <span>{message('pageChanged')}</span>
      <button type="button" class="button quiet" onClick={onShow}>
        {message('showChanges')}
      </button>
    </p>
  );
}

type NothingProps = { says: MessageKey; next: MessageKey; onReadAgain?: () => void; children?: ComponentChildren };

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
