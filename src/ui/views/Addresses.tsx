import type { JSX } from 'preact';
import { message } from '../../browser/locale.ts';
import { emailHistories } from '../../contact/channel-history.ts';
import type { Rung } from '../../contact/ladder.ts';
import type { Row } from '../../directory/directory.ts';
import { isPast, isPresent } from '../channel-standing.ts';
import { plain } from '../page-text.ts';
import { AddressLine } from '../parts/AddressLine.tsx';
import { ChannelSection } from '../parts/ChannelSection.tsx';
import { LentBy } from '../parts/LentBy.tsx';
import { PastChannel } from '../parts/PastChannel.tsx';
import { Provenance } from '../parts/Provenance.tsx';
import { type ChangeChannel, Verdict } from '../parts/Verdict.tsx';
import { useCopy } from '../use-copy.ts';

/** As for `Numbers`. */
type Props = { row: Row; rungs: readonly Rung[]; change: ChangeChannel; onOpen: (id: string) => void };

/** The addresses of a contact, and below them those that others lend it. */
export function Addresses({ row, rungs, change, onOpen }: Props): JSX.Element {
  const { id, summary } = row;
  const { copyAddress } = useCopy();
  const histories = emailHistories(row);
  const lent = rungs.flatMap(({ email, office }) => (email && office ? [{ email, office }] : []));
  return (
    <ChannelSection heading={message('emails')} count={histories.length + lent.length}>
      {summary.emails.filter(isPresent).map((email) => (
        <li key={email.address} class={`weighed ${email.weight}`}>
          <AddressLine address={email.address} onCopy={() => copyAddress(email.address, summary, id)} />
          <Provenance of={email} tellings={histories.find(({ value }) => value.address === email.address)?.tellings ?? []} />
          <Verdict channel={{ email: email.address }} what={email.address} confirmed={email.confirmedAt !== undefined} change={change} />
        </li>
      ))}
      {lent.map(({ email, office }) => (
        <li key={email.address} class="weighed lent">
          <AddressLine address={email.address} onCopy={() => copyAddress(email.address, office.summary, office.id)} />
          <LentBy office={office} onOpen={onOpen} />
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
