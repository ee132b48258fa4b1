import type { JSX } from 'preact';
import { message } from '../../browser/locale.ts';
import { phoneHistories } from '../../contact/channel-history.ts';
import type { Office, Rung } from '../../contact/ladder.ts';
import type { PhoneNumber } from '../../contact/phone-number.ts';
import { isDependable, type Weighed } from '../../contact/summarise.ts';
import type { Told } from '../../contact/told.ts';
import type { Row } from '../../directory/directory.ts';
import { isPast, isPresent } from '../channel-standing.ts';
import { nameOf } from '../describe.ts';
import { ChannelSection } from '../parts/ChannelSection.tsx';
import { OpenMark } from '../parts/ClosedNow.tsx';
import { LentBy } from '../parts/LentBy.tsx';
import { NumberLine } from '../parts/NumberLine.tsx';
import { PastChannel } from '../parts/PastChannel.tsx';
import { Provenance } from '../parts/Provenance.tsx';
import { type ChangeChannel, Verdict } from '../parts/Verdict.tsx';
import { useCopy } from '../use-copy.ts';
import { usePrint } from '../use-print.ts';

/** `rungs`: what may be called unasked, and what may be written to, in its order. */
type Props = { row: Row; rungs: readonly Rung[]; change: ChangeChannel; onOpen: (id: string) => void };

/** The numbers of a contact, and those that others lend it. */
export function Numbers({ row, rungs, change, onOpen }: Props): JSX.Element {
  const { copyNumber } = useCopy();
  const histories = phoneHistories(row);
  const steps = rungs.flatMap(({ phone, office }) => (phone === undefined ? [] : [{ phone, office }]));
  const doubtful = row.summary.phones
    .filter((phone) => isPresent(phone) && !isDependable(phone))
    .map((phone) => ({ phone, office: undefined }));
  const own = { row, histories, change };
  // What is open now is told once, where one would begin.
  const first = steps.find(({ office }) => office === undefined)?.phone;
  return (
    <ChannelSection heading={message('phones')} count={histories.length + steps.length}>
      {[...steps, ...doubtful].map(({ phone, office }) =>
        office ? (
          <LentNumber key={phone.number} phone={phone} office={office} onOpen={onOpen} />
        ) : (
          <OwnNumber key={phone.number} phone={phone} {...own} rungs={phone === first ? rungs : undefined} />
        ),
      )}
      {histories.filter(isPast).map((told) => (
        <PastNumber key={told.value.number} told={told} onCopy={() => copyNumber(told.value, row.summary, row.id)} {...own} />
      ))}
    </ChannelSection>
  );
}

type Own = { row: Row; histories: readonly Told<PhoneNumber>[]; change: ChangeChannel };

function OwnNumber({
  phone,
  row,
  histories,
  change,
  rungs,
}: Own & { phone: Weighed<PhoneNumber>; rungs: readonly Rung[] | undefined }): JSX.Element {
  const { id, summary } = row;
  const print = usePrint();
  const { copyNumber } = useCopy();
  return (
    <li class={`weighed ${phone.weight}`}>
      <NumberLine phone={phone} of={nameOf(summary)} onCopy={() => copyNumber(phone, summary, id)} />
      <OpenMark phone={phone} rungs={rungs} />
      <Provenance of={phone} tellings={histories.find(({ value }) => value.number === phone.number)?.tellings ?? []} />
      <Verdict channel={{ phone: phone.number }} what={print(phone)} confirmed={phone.confirmedAt !== undefined} change={change} />
    </li>
  );
}

type Lent = { phone: PhoneNumber; office: Office; onOpen: (id: string) => void };

function LentNumber({ phone, office, onOpen }: Lent): JSX.Element {
  const { copyNumber } = useCopy();
  return (
    <li class="weighed lent">
      <NumberLine phone={phone} of={nameOf(office.summary)} onCopy={() => copyNumber(phone, office.summary, office.id)} />
      <LentBy office={office} onOpen={onOpen} />
      <OpenMark phone={phone} />
    </li>
  );
}

function PastNumber({ told, row, change, onCopy }: Own & { told: Told<PhoneNumber>; onCopy: () => void }): JSX.Element {
  const print = usePrint();
  const written = print(told.value);
  return (
    <PastChannel told={told} written={written} copyLabel={message('copyNumber', written, nameOf(row.summary))} onCopy={onCopy}>
      <Verdict channel={{ phone: told.value.number }} what={written} past={told.standing} change={change} />
    </PastChannel>
  );
}
