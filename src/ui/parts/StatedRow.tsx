import type { ComponentChildren, JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { day, message } from '../../browser/locale.ts';
import type { PhoneNumber } from '../../contact/phone-number.ts';
import type { Comparison } from '../../directory/directory.ts';
import { nameOf, workLine } from '../describe.ts';
import { type Stated, siteOfStatement } from '../stated.ts';
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
  onOpen: (id: string) => void;
  onCopyNumber: (phone: PhoneNumber) => void;
  onCopyAddress: (address: string) => void;
};

/** One contact that a page or text states. */
export function StatedRow({ stated, comparison, chosen, onChoose, onOpen, onCopyNumber, onCopyAddress }: Props): JSX.Element {
  const id = useId();
  const { values, standing } = stated.statement;
  const work = workLine(values);
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
        <div class="headline">
          <label class="name" for={id}>
            <bdi>{nameOf(values)}</bdi>
          </label>
          <span id={`${id}-mark`} class="marks">
            {comparison && <Mark comparison={comparison} site={siteOfStatement(stated.statement)} of={nameOf(values)} onOpen={onOpen} />}
            {standing && <span class="mark neutral">{message(standing === 'footer' ? 'standsInFooter' : 'standsHidden')}</span>}
          </span>
        </div>
        {work !== '' && (
          <p class="soft work">
            <PageText text={work} />
          </p>
        )}
        <Why stated={stated} id={`${id}-why`}>
          <div class="channels">
            {values.phones.map((phone, index) => (
              <NumberLine key={index} phone={phone} of={nameOf(values)} onCopy={() => onCopyNumber(phone)} />
            ))}
            {values.emails.map(({ address }) => (
              <AddressLine key={address} address={address} onCopy={() => onCopyAddress(address)} />
            ))}
          </div>
        </Why>
      </div>
    </li>
  );
}

type WhyProps = { stated: Stated; id: string; children: ComponentChildren };

/** Beside numbers and addresses whose word they are; opened, how old it is and why it was read as it was. */
function Why({ stated: { statement, reasons }, id, children }: WhyProps): JSX.Element {
  const [open, setOpen] = useState(false);
  const { source, values } = statement;
  const statedAt = 'statedAt' in source ? source.statedAt : undefined;
  return (
    <>
      <div class="foot">
        {children}
        <button type="button" class="why" aria-expanded={open} aria-controls={id} title={message('whyRead')} onClick={() => setOpen(!open)}>
          <PageText text={siteOfStatement(statement) ?? message('pastedText')} />
          <span class="visually-hidden">{`, ${message('whyRead')}: ${nameOf(values)}`}</span>
          <Icon name="down" size={12} />
        </button>
      </div>
      <ul id={id} class="reasons soft" hidden={!open}>
        {statedAt !== undefined && <li>{message('statedOn', day(statedAt))}</li>}
        {values.press && <li>{message('pressContact')}</li>}
        {reasons.map((reason, index) => (
          <li key={index}>
            <PageText text={reason} />
          </li>
        ))}
      </ul>
    </>
  );
}
