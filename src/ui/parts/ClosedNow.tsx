import type { JSX } from 'preact';
import { message } from '../../browser/locale.ts';
import { closedNow, type Office, openNow, type Rung } from '../../contact/ladder.ts';
import { weekTimeIn } from '../../contact/local-time.ts';
import { isOpen } from '../../contact/opening-hours.ts';
import type { PhoneNumber } from '../../contact/phone-number.ts';
import { lineName, nameOf } from '../describe.ts';
import { useNow } from '../use-now.ts';
import { usePrint } from '../use-print.ts';
import { opensWords } from '../when.ts';
import { PageText } from './PageText.tsx';
import { Sentence } from './Sentence.tsx';

/** Of a number that is closed by its hours: that it is, usually, and which one of its ladder is open, else when it opens. */
export function ClosedNow({ phone, rungs }: { phone: PhoneNumber; rungs: readonly Rung[] }): JSX.Element {
  const now = useNow();
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
          <Sentence of="contactOpenNow" words={[<OpenLine key={open.phone.number} phone={open.phone} office={open.office} />]} />
        </span>
      )}
    </span>
  );
}

function OpenLine({ phone, office }: { phone: PhoneNumber; office: Office | undefined }): JSX.Element {
  const print = usePrint();
  return (
    <>
      {office ? <PageText text={nameOf(office.summary)} /> : lineName(phone)} <bdi class="number">{print(phone)}</bdi>
    </>
  );
}

/** Of a number that is open by its hours: that it is; else as `ClosedNow`. */
export function OpenMark({ phone, rungs = [] }: { phone: PhoneNumber; rungs?: readonly Rung[] | undefined }): JSX.Element {
  const now = useNow();
  if (!isOpen(phone.hours, weekTimeIn(phone.country, now))) return <ClosedNow phone={phone} rungs={rungs} />;
  return <span class="mark good">{message('contactOpen')}</span>;
}
