import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { type MessageKey, message } from '../../browser/locale.ts';
import type { Unreadable } from '../correction-form.ts';
import { plain } from '../page-text.ts';
import { PageText } from '../parts/PageText.tsx';
import { TextField } from '../parts/TextField.tsx';
import { SORTS, type Sort, type Typed, type TypedEmail, type TypedPhone } from '../typed-correction.ts';

type Props = { typed: Typed; type: (part: Partial<Typed>) => void; unreadable: Unreadable | undefined };

/** The numbers and addresses of a contact that is corrected, each with all that is said of it. Emptied, it is wrong. */
export function CorrectChannels({ typed: { phones, emails }, type, unreadable }: Props): JSX.Element {
  const says = unreadable && message(unreadable.says);
  return (
    <>
      {phones.map((phone) => (
        <CorrectPhone
          key={phone.was}
          phone={phone}
          onType={(part) => type({ phones: phones.map((one) => (one === phone ? { ...one, ...part } : one)) })}
          {...(unreadable?.was === phone.was && { problem: unreadable })}
        />
      ))}
      {emails.map((email) => (
        <TextField
          key={email.was}
          label={plain(email.was)}
          kind="email"
          value={email.address}
          onType={(address) => type({ emails: emails.map((one): TypedEmail => (one === email ? { ...one, address } : one)) })}
          {...(unreadable?.was === email.was && says !== undefined && { problem: says })}
        />
      ))}
    </>
  );
}

type PhoneProps = { phone: TypedPhone; onType: (part: Partial<TypedPhone>) => void; problem?: Unreadable };

/** Folded, for most often it is one thing that is wrong. */
function CorrectPhone({ phone, onType, problem }: PhoneProps): JSX.Element {
  const said = problem && message(problem.says);
  return (
    <details class="correct-phone" open={problem !== undefined}>
      <summary>
        <PageText text={phone.number} /> <span class="soft">{phone.label === '' ? message(NAMES[phone.sort]) : plain(phone.label)}</span>
      </summary>
      <div class="correct-parts">
        <TextField
          label={message('contactNumber')}
          kind="tel"
          value={phone.number}
          onType={(number) => onType({ number })}
          {...(problem?.field === 'number' && said !== undefined && { problem: said })}
        />
        <SortField sort={phone.sort} onSort={(sort) => onType({ sort })} />
        <TextField label={message('contactLabel')} kind="text" value={phone.label} onType={(label) => onType({ label })} />
        <TextField
          label={message('contactExtension')}
          kind="tel"
          value={phone.extension}
          onType={(extension) => onType({ extension })}
          {...(problem?.field === 'extension' && said !== undefined && { problem: said })}
        />
        <TextField
          label={message('contactHours')}
          hint={message('contactHoursHint')}
          kind="text"
          value={phone.hours}
          onType={(hours) => onType({ hours })}
        />
      </div>
    </details>
  );
}

const NAMES = {
  mobile: 'kindMobile',
  voice: 'contactDirect',
  duty: 'kindDuty',
  'main-number': 'kindSwitchboard',
  fax: 'kindFax',
} as const satisfies Record<Sort, MessageKey>;

function SortField({ sort, onSort }: { sort: Sort; onSort: (sort: Sort) => void }): JSX.Element {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{message('contactSort')}</label>
      <select id={id} value={sort} onChange={({ currentTarget }) => onSort(SORTS.find((one) => one === currentTarget.value) ?? sort)}>
        {SORTS.map((one) => (
          <option key={one} value={one}>
            {message(NAMES[one])}
          </option>
        ))}
      </select>
    </div>
  );
}
