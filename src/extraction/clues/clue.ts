import type { EmailAddress } from '../../contact/email-address.ts';
import type { PhoneNumber } from '../../contact/phone-number.ts';

/** A stretch of a text, in UTF-16 units: `text.slice(start, end)`. */
export type Span = { start: number; end: number };

/** A number found in a text. The span covers the number and its extension, not its label. */
export type PhoneClue = Span & {
  phone: PhoneNumber;
  /** The span of label words before or after it, where there are any ("Tel:", "(mobil)"). */
  labelSpan?: Span;
  /** The span of a remark on it ("(endast press)"). */
  remarkSpan?: Span;
  /** The span of the hours at which it is answered. */
  hoursSpan?: Span;
};
/** An address found in a text, disguises undone; the span covers all of the disguise. */
export type EmailClue = Span & { email: EmailAddress };
