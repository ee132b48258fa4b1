import type { JSX } from 'preact';
import { message } from '../../browser/locale.ts';
import { Icon } from './icons.tsx';

/** Beside a name in a list: that it leaves in nothing for others. */
export function PrivateMark(): JSX.Element {
  return (
    <span class="private-mark" title={message('private')}>
      {' '}
      <Icon name="lock" size={13} />
      <span class="visually-hidden">{`(${message('private')})`}</span>
    </span>
  );
}
