import type { JSX } from 'preact';
import { message } from '../../browser/locale.ts';
import { plain } from '../page-text.ts';
import { Icon } from './icons.tsx';

/** An e-mail address one can write to or copy. */
export function AddressLine({ address, onCopy }: { address: string; onCopy: () => void }): JSX.Element {
  const shown = plain(address);
  return (
    <span class="channel">
      <a href={mailtoHref(shown)} aria-label={message('writeTo', shown)}>
        <bdi>{shown}</bdi>
      </a>
      <button
        type="button"
        class="icon-button"
        aria-label={message('copyAddress', shown)}
        title={message('copyAddress', shown)}
        onClick={onCopy}
      >
        <Icon name="copy" />
      </button>
    </span>
  );
}

// Encoded, so that no "?bcc=" or "&body=" of a page reaches the mail program.
function mailtoHref(address: string): string {
  return `mailto:${encodeURIComponent(address).replaceAll('%40', '@')}`;
}
