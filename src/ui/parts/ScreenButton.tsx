import type { JSX } from 'preact';
import { message } from '../../browser/locale.ts';
import { shareScreen } from '../share-screen.ts';
import { useSurroundings } from '../surroundings.ts';
import { Icon } from './icons.tsx';

/** Hides private contacts while others can see the screen. */
export function ScreenButton(): JSX.Element {
  const { screenShared = false } = useSurroundings();
  return (
    <button
      type="button"
      class="icon-button screen-button"
      aria-label={message('screenShared')}
      aria-pressed={screenShared}
      title={message('screenSharedTitle')}
      onClick={() => shareScreen(!screenShared)}
    >
      <Icon name="screen" size={18} />
    </button>
  );
}
