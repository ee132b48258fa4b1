import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { day, message } from '../../browser/locale.ts';
import type { PhoneNumber } from '../../contact/phone-number.ts';
import type { Comparison } from '../../directory/directory.ts';
import { nameOf, workOf } from '../describe.ts';
import { siteOfStatement, type Stated } from '../stated.ts';
import { AddressLine } from './AddressLine.tsx';
import { Icon } from './icons.tsx';
import { Mark } from './Mark.tsx';
import { NumberLine } from './NumberLine.tsx';
import { PageText } from './PageText.tsx';

type Props = {
  stated: Stated;
  /** Absent until the directory has answered. */
  comparison: Comparison | undefined;
  chosen: boolean;
  /** Absent where nothing can be saved. */
  onChoose: ((tick: boolean) => void) | undefined;
  onCopyNumber: (phone: PhoneNumber) => void;
  onCopyAddress: (address: string) => void;
};

/** One contact that a page or text states. */
export function StatedRow({ stated, comparison, chosen, onChoose, onCopyNumber, onCopyAddress }: Props): JSX.Element {
  const id = useId();
  const { values, standing } = stated.statement;
  const work = workOf(values);
  return (
    <li class="stated-row">
      {onChoose && (
        <input type="checkbox" id={id} checked={chosen} aria-describedby={`${id}-mark`} onChange={(event) => onChoose(event.currentTarget.checked)} />
      )}
      <div class="who">
        <div class="headline">
          <label class="name" for={id}>
            <bdi>{nameOf(values)}</bdi>
          </label>
          <span id={`${id}-mark`} class="marks">
            {comparison && <Mark comparison={comparison} site={siteOfStatement(stated.statement)} />}
            {standing && <span class="mark neutral">{message(standing === 'footer' ? 'standsInFooter' : 'standsHidden')}</span>}
          </span>
        </div>
        {work.length > 0 && (
          <p class="soft work">
            <PageText text={work.join(' · ')} />
          </p>
        )}
        <div class="channels">
          {values.phones.map((phone, index) => (
            <NumberLine key={index} phone={phone} of={nameOf(values)} onCopy={() => onCopyNumber(phone)} />
          ))}
          {values.emails.map(({ address }) => (
            <AddressLine key={address} address={address} onCopy={() => onCopyAddress(address)} />
          ))}
        </div>
        <Why stated={stated} />
      </div>
    </li>
  );
}

/** Whose word it is and how old; opened, why it was read as it was. */
function Why({ stated: { statement, reasons } }: { stated: Stated }): JSX.Element {
  const { source } = statement;
  const statedAt = 'statedAt' in source ? source.statedAt : undefined;
  const site = siteOfStatement(statement);
  return (
    <details class="why soft">
      <summary aria-label={`${message('whyRead')}: ${nameOf(statement.values)}`}>
        {site !== undefined && <PageText text={site} />}
        {site !== undefined && statedAt !== undefined && ' · '}
        {statedAt !== undefined && day(statedAt)}
        {statement.values.press && ` · ${message('pressContact')}`}
        <Icon name="down" size={12} />
      </summary>
      <ul>
        {reasons.map((reason, index) => (
          <li key={index}>
            <PageText text={reason} />
          </li>
        ))}
      </ul>
    </details>
  );
}
