import type { JSX } from 'preact';
import { message } from '../../browser/locale.ts';
import type { Told } from '../../contact/told.ts';
import type { Channel } from '../../directory/directory.ts';
import { plain } from '../page-text.ts';
import { Icon } from './icons.tsx';
import { Sentence } from './Sentence.tsx';

/** Makes one change to a number or address. */
export type ChangeChannel = (verb: 'confirm' | 'withdraw', channel: Channel, sentence: JSX.Element) => Promise<boolean>;

type VerdictProps = { channel: Channel; what: string; confirmed?: boolean; past?: Told<unknown>['standing']; change: ChangeChannel };

/** The journalist's word on a number or address: right, or wrong; never what was said already. */
export function Verdict({ channel, what, confirmed = false, past, change }: VerdictProps): JSX.Element {
  return (
    <div class="verdict">
      {!confirmed && (
        <button
          type="button"
          class="button quiet"
          aria-label={message('confirmNumber', plain(what))}
          onClick={() => change('confirm', channel, <Sentence of="confirmed" words={[what]} />)}
        >
          <Icon name="check" /> {message('confirmShort')}
        </button>
      )}
      {past !== 'withdrawn' && (
        <button
          type="button"
          class="button quiet"
          aria-label={message('withdrawNumber', plain(what))}
          onClick={() => change('withdraw', channel, <Sentence of="withdrawn" words={[what]} />)}
        >
          <Icon name="close" /> {message('withdrawShort')}
        </button>
      )}
    </div>
  );
}
