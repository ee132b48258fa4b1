import type { JSX } from 'preact';
import { message } from '../../browser/locale.ts';
import { Icon } from '../parts/icons.tsx';
import { shareScreen } from '../share-screen.ts';
import { useSurroundings } from '../surroundings.ts';

/** That private contacts are hidden, as long as they are. The region is always there, since screen readers only hear changes in a region they know. */
export function PrivateHidden(): JSX.Element {
  const { screenShared = false } = useSurroundings();
  async function showAgain(): Promise<void> {
    await shareScreen(false);
    // The button goes away, and the focus must not go with it.
    document.querySelector<HTMLElement>('.screen-button')?.focus();
  }
  return (
    <div class={screenShared ? 'private-hidden' : 'private-hidden empty'}>
      <p role="status">
        {screenShared && (
          <>
            <Icon name="screen" /> {message('privateHidden')}
          </>
        )}
      </p>
      {screenShared && (
        <button type="button" class="button quiet" onClick={showAgain}>
          {message('showPrivate')}
        </button>
      )}
    </div>
  );
}
