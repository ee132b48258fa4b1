import type { JSX } from 'preact';
import type { MessageKey } from '../../browser/locale.ts';
import { Sentence } from '../parts/Sentence.tsx';
import type { NoList, ReadIncoming } from '../read-incoming.ts';

/** Which files could not be read at all, and why. */
export function NoLists({ read }: { read: readonly ReadIncoming[] }): JSX.Element {
  const unread = read.flatMap((one) => (one.form === 'unread' ? [one] : []));
  if (unread.length === 0) return <></>;
  return (
    <div role="alert">
      <ul class="no-lists">
        {unread.map(({ name, why }, at) => (
          <li key={at} class="missed">
            <span>
              <Sentence of={WHY[why]} words={[name]} />
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

const WHY: Record<NoList, MessageKey> = {
  empty: 'noListEmpty',
  broken: 'noListBroken',
  misshapen: 'noListBroken',
  locked: 'noListLocked',
  old: 'noListOld',
  foreign: 'noListForeign',
  'too-large': 'noListTooLarge',
  newer: 'noListNewer',
  'cut-off': 'noListCutOff',
  changed: 'noListChanged',
  backup: 'noListBackup',
  'no-cards': 'noListNoCards',
};
