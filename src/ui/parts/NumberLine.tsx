import type { JSX } from 'preact';
import { message } from '../../browser/locale.ts';
import { type PhoneNumber, telHref } from '../../contact/phone-number.ts';
import { lineName } from '../describe.ts';
import { usePrint } from '../use-print.ts';
import { Icon } from './icons.tsx';
import { PageText } from './PageText.tsx';

/** A number one can call or copy, with what kind of line it is. `of` is whose, for those who hear the button without the row. */
export function NumberLine({ phone, of, onCopy }: { phone: PhoneNumber; of: string; onCopy: () => void }): JSX.Element {
  const printed = usePrint()(phone);
  const href = telHref(phone.number);
  return (
    <span class="channel">
      {href === undefined ? (
        <bdi class="number">{printed}</bdi>
      ) : (
        <a class="number" href={href} aria-label={`${message('callNumber', printed)}, ${of}`}>
          <bdi>{printed}</bdi>
        </a>
      )}
      <button
        type="button"
        class="icon-button"
        aria-label={message('copyNumber', printed, of)}
        title={message('copyNumber', printed, of)}
        onClick={onCopy}
      >
        <Icon name="copy" />
      </button>
      <span class="soft">
        {phone.label === undefined ? lineName(phone) : <PageText text={phone.label} />}
        {phone.extension !== undefined && ` ${message('extension', phone.extension)}`}
        {phone.hours !== undefined && (
          <>
            {', '}
            <PageText text={phone.hours.text} />
          </>
        )}
        {phone.inferred && ` (${message('guessedNumber')})`}
        {phone.disputed && ` (${message('disputedNumber')})`}
      </span>
    </span>
  );
}
