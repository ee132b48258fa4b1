import type { JSX } from 'preact';
import { message } from '../../browser/locale.ts';
import { closedNow, openNow, type Rung } from '../../contact/ladder.ts';
import { weekTimeIn } from '../../contact/local-time.ts';
import { isOpen } from '../../contact/opening-hours.ts';
import type { PhoneNumber } from '../../contact/phone-number.ts';
import { lineName, nameOf } from '../describe.ts';
import { useNow } from '../use-now.ts';
import { usePrint } from '../use-print.ts';
import { opensWords } from '../when.ts';
import { Sentence } from './Sentence.tsx';

/** Of a number that is closed by its hours: that it is, usually, and which one of its ladder is open, else when it opens. */
export function ClosedNow({ phone, rungs }: { phone: PhoneNumber; rungs: readonly Rung[] }): JSX.Element {
  const now = useNow();
  const print = usePrint();
  const closed = closedNow(phone, now);
  if (closed === undefined) return <></>;
  const open = openNow(rungs, now);
  const opens = opensWords(closed);
  return (
    <span class="closed-now soft">
      <span class="mark caution">{message('contactClosedNow')}</span>
      {opens !== undefined && <span>{opens}</span>}
      {open && (
        <span>
          <Sentence
            of="contactOpenNow"
            words={[`${open.office ? nameOf(open.office.summary) : lineName(open.phone)} ${print(open.phone)}`]}
          />
        </span>
      )}
    </span>
  );
}

/** Of a number that is open by its hours: that it is; else as `ClosedNow`. */
export function OpenMark({ phone, rungs = [] }: { phone: PhoneNumber; rungs?: readonly Rung[] | undefined }): JSX.Element {
  const now = useNow();
  if (!isOpen(phone.hours, weekTimeIn(phone.country, now))) return <ClosedNow phone={phone} rungs={rungs} />;
  return <span class="mark good">{message('contactOpen')}</span>;
}
