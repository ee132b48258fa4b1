import type { JSX } from 'preact';
import { countryName, message } from '../../browser/locale.ts';
import type { PhoneNumber } from '../../contact/phone-number.ts';
import { lineName, nameOf, workLine } from '../describe.ts';
import { plain } from '../page-text.ts';
import { Hint } from '../parts/Hint.tsx';
import { Icon } from '../parts/icons.tsx';
import { PageText } from '../parts/PageText.tsx';
import { Sentence } from '../parts/Sentence.tsx';
import { keptDraft, putDraft } from '../use-draft.ts';
import { useLive } from '../use-live.ts';
import { usePrint } from '../use-print.ts';
import { callingAlike } from '../who-called.ts';

/** A number that nobody in the directory has: what it tells of itself, whose numbers begin alike, and the way to add who it was. */
export function WhoCalled({ phone, onOpen }: { phone: PhoneNumber; onOpen: (id: string) => void }): JSX.Element {
  const print = usePrint();
  const { answer: alike = [] } = useLive((directory) => callingAlike(directory, phone), [phone.number]);
  const from = [lineName(phone), ...(phone.country === undefined ? [] : [countryName(phone.country)])].join(', ');
  return (
    <>
      <Hint says={<Sentence of="whoCalledNobody" words={[print(phone)]} />} next={from}>
        <button type="button" class="button" onClick={() => beginAdding(print(phone))}>
          <Icon name="add" /> {message('whoCalledAdd')}
        </button>
      </Hint>
      {alike.length > 0 && (
        <section class="alike">
          <h2 class="group-heading">{message('whoCalledAlike')}</h2>
          <ul>
            {alike.map(({ id, summary }) => (
              <li key={id}>
                <button type="button" class="alike-row" onClick={() => onOpen(id)}>
                  <span class="line">
                    <PageText text={nameOf(summary)} />
                    <bdi class="number">{plain(summary.phones.filter((one) => isAlike(one, phone)).map(print)[0] ?? '')}</bdi>
                  </span>
                  <span class="soft">{workLine(summary)}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** The longest beginning that an exchange's numbers share is all but its own last digits. */
function isAlike({ number }: PhoneNumber, { number: called }: PhoneNumber): boolean {
  return number.startsWith(called.slice(0, -3));
}

/** The number goes to the line at the foot, unless something is being written there, and the cursor behind it: the name is what is missing. */
function beginAdding(number: string): void {
  if (keptDraft('add') === '') putDraft('add', `${number}, `);
  document.querySelector<HTMLInputElement>('.add input')?.focus();
}
