import type { JSX } from 'preact';
import { message } from '../../browser/locale.ts';
import { Icon } from './icons.tsx';

/** Lies over the page while files are held over it. Only for a mouse: the button does the same. */
export function DropMark(): JSX.Element {
  return (
    <div class="drop-mark" aria-hidden="true">
      <p>
        <Icon name="bring" size={24} /> {message('dropToImport')}
      </p>
    </div>
  );
}
