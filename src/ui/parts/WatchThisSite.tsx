import type { JSX } from 'preact';
import { message } from '../../browser/locale.ts';
import { openOwnPage } from '../../browser/tabs.ts';
import { useWatchable } from '../use-watched.ts';

/** The way to have this site's pages counted at the icon: in a tab, since a popup would close when the browser asks for the permission. */
export function WatchThisSite({ address }: { address: string | undefined }): JSX.Element {
  const watchable = useWatchable(address);
  if (address === undefined || !watchable) return <></>;
  return (
    <p class="watch-this-site">
      <button type="button" class="button quiet" onClick={() => openOwnPage('options', { watch: new URL(address).origin })}>
        {message('watchThisSite')}
      </button>
    </p>
  );
}
