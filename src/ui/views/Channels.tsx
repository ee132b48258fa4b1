import type { ComponentChildren, JSX } from 'preact';
import { message } from '../../browser/locale.ts';
import type { Summary } from '../../contact/summarise.ts';
import { nameOf } from '../describe.ts';
import { plain } from '../page-text.ts';
import { AddressLine } from '../parts/AddressLine.tsx';
import { Icon } from '../parts/icons.tsx';
import { NumberLine } from '../parts/NumberLine.tsx';
import { Provenance } from '../parts/Provenance.tsx';
import { Sentence } from '../parts/Sentence.tsx';
import { useCopy } from '../use-copy.ts';
import { usePrint } from '../use-print.ts';
import type { ChangeChannel } from './ContactDetails.tsx';

type Props = { id: string; summary: Summary; change: ChangeChannel };

/** Numbers and addresses of a contact, each with whose word it is, to be confirmed or withdrawn. */
export function Channels({ id, summary, change }: Props): JSX.Element {
  const print = usePrint();
  const { copyNumber, copyAddress } = useCopy();
  return (
    <>
      <ChannelSection heading={message('phones')} count={summary.phones.length}>
        {summary.phones.map((phone) => {
          const printed = print(phone);
          return (
            <li key={phone.number} class={`weighed ${phone.weight}`}>
              <NumberLine phone={phone} of={nameOf(summary)} onCopy={() => copyNumber(phone, summary, id)} />
              <Provenance of={phone} former={message('formerNumber')} />
              <Verdict
                what={printed}
                confirmed={phone.confirmedAt !== undefined}
                onConfirm={() => change('confirm', { phone: phone.number }, <Sentence of="confirmed" words={[printed]} />)}
                onWithdraw={() => change('withdraw', { phone: phone.number }, <Sentence of="withdrawn" words={[printed]} />)}
              />
            </li>
          );
        })}
      </ChannelSection>
      <ChannelSection heading={message('emails')} count={summary.emails.length}>
        {summary.emails.map((email) => (
          <li key={email.address} class={`weighed ${email.weight}`}>
            <AddressLine address={email.address} onCopy={() => copyAddress(email.address, summary, id)} />
            <Provenance of={email} former={message('formerAddress')} />
            <Verdict
              what={plain(email.address)}
              confirmed={email.confirmedAt !== undefined}
              onConfirm={() => change('confirm', { email: email.address }, <Sentence of="confirmed" words={[email.address]} />)}
              onWithdraw={() => change('withdraw', { email: email.address }, <Sentence of="withdrawn" words={[email.address]} />)}
            />
          </li>
        ))}
      </ChannelSection>
    </>
  );
}

function ChannelSection({ heading, count, children }: { heading: string; count: number; children: ComponentChildren }): JSX.Element {
  if (count === 0) return <></>;
  return (
    <section>
      <h2>{heading}</h2>
      <ul>{children}</ul>
    </section>
  );
}

type VerdictProps = { what: string; confirmed: boolean; onConfirm: () => void; onWithdraw: () => void };

/** The journalist's word on a number: right, or wrong. */
function Verdict({ what, confirmed, onConfirm, onWithdraw }: VerdictProps): JSX.Element {
  return (
    <div class="verdict">
      {!confirmed && (
        <button type="button" class="button quiet" aria-label={message('confirmNumber', what)} onClick={onConfirm}>
          <Icon name="check" /> {message('confirmShort')}
        </button>
      )}
      <button type="button" class="button quiet" aria-label={message('withdrawNumber', what)} onClick={onWithdraw}>
        <Icon name="close" /> {message('withdrawShort')}
      </button>
    </div>
  );
}
