import type { ComponentChildren, JSX } from 'preact';
import { message } from '../../browser/locale.ts';
import { emailHistories, phoneHistories } from '../../contact/channel-history.ts';
import type { Told } from '../../contact/told.ts';
import type { Channel, Row } from '../../directory/directory.ts';
import { nameOf } from '../describe.ts';
import { plain } from '../page-text.ts';
import { AddressLine } from '../parts/AddressLine.tsx';
import { Icon } from '../parts/icons.tsx';
import { NumberLine } from '../parts/NumberLine.tsx';
import { PastChannel } from '../parts/PastChannel.tsx';
import { Provenance } from '../parts/Provenance.tsx';
import { Sentence } from '../parts/Sentence.tsx';
import { useCopy } from '../use-copy.ts';
import { usePrint } from '../use-print.ts';
import type { ChangeChannel } from './ContactDetails.tsx';

type Props = { row: Row; change: ChangeChannel };

/** Numbers and addresses of a contact, each with whose word it is, to be confirmed or withdrawn; below them those that it had once. */
export function Channels({ row, change }: Props): JSX.Element {
  return (
    <>
      <Numbers row={row} change={change} />
      <Addresses row={row} change={change} />
    </>
  );
}

function Numbers({ row, change }: Props): JSX.Element {
  const { id, summary } = row;
  const print = usePrint();
  const { copyNumber } = useCopy();
  const histories = phoneHistories(row);
  return (
    <ChannelSection heading={message('phones')} count={histories.length}>
      {summary.phones.filter(isPresent).map((phone) => (
        <li key={phone.number} class={`weighed ${phone.weight}`}>
          <NumberLine phone={phone} of={nameOf(summary)} onCopy={() => copyNumber(phone, summary, id)} />
          <Provenance of={phone} tellings={histories.find(({ value }) => value.number === phone.number)?.tellings ?? []} />
          <Verdict channel={{ phone: phone.number }} what={print(phone)} confirmed={phone.confirmedAt !== undefined} change={change} />
        </li>
      ))}
      {histories.filter(isPast).map((told) => (
        <PastChannel
          key={told.value.number}
          told={told}
          written={print(told.value)}
          copyLabel={message('copyNumber', print(told.value), nameOf(summary))}
          onCopy={() => copyNumber(told.value, summary, id)}
        >
          <Verdict channel={{ phone: told.value.number }} what={print(told.value)} past={told.standing} change={change} />
        </PastChannel>
      ))}
    </ChannelSection>
  );
}

function Addresses({ row, change }: Props): JSX.Element {
  const { id, summary } = row;
  const { copyAddress } = useCopy();
  const histories = emailHistories(row);
  return (
    <ChannelSection heading={message('emails')} count={histories.length}>
      {summary.emails.filter(isPresent).map((email) => (
        <li key={email.address} class={`weighed ${email.weight}`}>
          <AddressLine address={email.address} onCopy={() => copyAddress(email.address, summary, id)} />
          <Provenance of={email} tellings={histories.find(({ value }) => value.address === email.address)?.tellings ?? []} />
          <Verdict channel={{ email: email.address }} what={email.address} confirmed={email.confirmedAt !== undefined} change={change} />
        </li>
      ))}
      {histories.filter(isPast).map(({ value: { address }, ...told }) => (
        <PastChannel
          key={address}
          told={{ ...told, value: address }}
          written={address}
          copyLabel={message('copyAddress', plain(address))}
          onCopy={() => copyAddress(address, summary, id)}
        >
          <Verdict channel={{ email: address }} what={address} past={told.standing} change={change} />
        </PastChannel>
      ))}
    </ChannelSection>
  );
}

function isPresent({ weight }: Row['summary']['phones' | 'emails'][number]): boolean {
  return weight !== 'former';
}

function isPast({ standing }: Told<unknown>): boolean {
  return standing === 'former' || standing === 'withdrawn';
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

type VerdictProps = { channel: Channel; what: string; confirmed?: boolean; past?: Told<unknown>['standing']; change: ChangeChannel };

/** The journalist's word on a number or address: right, or wrong; never what was said already. */
function Verdict({ channel, what, confirmed = false, past, change }: VerdictProps): JSX.Element {
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
