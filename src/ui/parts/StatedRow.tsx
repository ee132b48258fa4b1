import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { message } from '../../browser/locale.ts';
import type { PhoneNumber } from '../../contact/phone-number.ts';
import type { Reason } from '../../contact/reason.ts';
import type { Statement } from '../../contact/statement.ts';
import type { Comparison } from '../../directory/directory.ts';
import { nameOf, workLine } from '../describe.ts';
import { siteOfStatement } from '../stated.ts';
import { AddressLine } from './AddressLine.tsx';
import { Icon } from './icons.tsx';
import { Mark } from './Mark.tsx';
import { NumberLine } from './NumberLine.tsx';
import { PageText } from './PageText.tsx';
import { ReadFrom } from './ReadFrom.tsx';

type Props = {
  statement: Statement;
  /** What was weighed when it was read. */
  reasons: readonly Reason[];
  /** Absent until the directory has answered. */
  comparison: Comparison | undefined;
  chosen: boolean;
  /** Absent where nothing can be saved. */
  onChoose: ((tick: boolean) => void) | undefined;
  onOpen: (id: string) => void;
  onCopyNumber: (phone: PhoneNumber) => void;
  onCopyAddress: (address: string) => void;
};

/** One contact that a page or text states: who, and at the right how to reach them and whose word it is. */
export function StatedRow(props: Props): JSX.Element {
  const { statement, reasons, comparison, chosen, onChoose, onOpen } = props;
  const id = useId();
  const [explained, setExplained] = useState(false);
  const { values } = statement;
  const [first, ...others] = channelsOf(props);
  return (
    <li class="stated-row">
      {onChoose && (
        <input
          type="checkbox"
          id={id}
          checked={chosen}
          aria-describedby={`${id}-mark`}
          onChange={(event) => onChoose(event.currentTarget.checked)}
        />
      )}
      <div class="who">
        <div class="line">
          <label class="name" for={id}>
            <bdi>{nameOf(values)}</bdi>
          </label>
          {first}
        </div>
        {others.length > 0 && <div class="channels">{others}</div>}
        <p class="soft about">
          <span id={`${id}-mark`} class={comparison ? 'marks' : 'marks awaited'}>
            {comparison && <Mark comparison={comparison} site={siteOfStatement(statement)} of={nameOf(values)} onOpen={onOpen} />}
            <StandingMark standing={statement.standing} />
          </span>{' '}
          <PageText text={workLine(values)} />{' '}
          <Why statement={statement} of={`${id}-why`} open={explained} onToggle={() => setExplained(!explained)} />
        </p>
        {explained && <ReadFrom id={`${id}-why`} statement={statement} reasons={reasons} />}
      </div>
    </li>
  );
}

function channelsOf({ statement: { values }, onCopyNumber, onCopyAddress }: Props): JSX.Element[] {
  return [
    ...values.phones.map((phone) => (
      <NumberLine key={`${phone.number} ${phone.label}`} phone={phone} of={nameOf(values)} onCopy={() => onCopyNumber(phone)} />
    )),
    ...values.emails.map(({ address }) => <AddressLine key={address} address={address} onCopy={() => onCopyAddress(address)} />),
  ];
}

function StandingMark({ standing }: { standing: Statement['standing'] }): JSX.Element {
  if (standing === undefined) return <></>;
  return <span class="mark neutral">{message(standing === 'footer' ? 'standsInFooter' : 'standsHidden')}</span>;
}

type WhyProps = { statement: Statement; of: string; open: boolean; onToggle: () => void };

/** Whose word it is; opened, what it was read from. */
function Why({ statement, of, open, onToggle }: WhyProps): JSX.Element {
  return (
    <button
      type="button"
      class="why"
      aria-expanded={open}
      aria-controls={open ? of : undefined}
      title={message('whyRead')}
      onClick={onToggle}
    >
      <PageText text={siteOfStatement(statement) ?? message('pastedText')} />
      <span class="visually-hidden">{`, ${message('whyRead')}: ${nameOf(statement.values)}`}</span>
      <Icon name="down" size={12} />
    </button>
  );
}
