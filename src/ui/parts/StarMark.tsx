import type { JSX } from 'preact';
import { message } from '../../browser/locale.ts';
import { Icon } from './icons.tsx';

/** Beside a name in a list: that the journalist marked it as a favourite. */
export function StarMark(): JSX.Element {
  return (
    <span class="star-mark" title={message('contactFavourite')}>
      {' '}
      <Icon name="star" size={13} />
      <span class="visually-hidden">{`(${message('contactFavourite')})`}</span>
    </span>
  );
}
