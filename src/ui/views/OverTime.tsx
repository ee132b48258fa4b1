import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { day, type MessageKey, message } from '../../browser/locale.ts';
import { type FieldHistory, fieldHistories, type PastField } from '../../contact/field-history.ts';
import type { Told } from '../../contact/told.ts';
import type { Row } from '../../directory/directory.ts';
import { plain } from '../page-text.ts';
import { LastStated } from '../parts/Had.tsx';
import { PageText } from '../parts/PageText.tsx';
import { Claimed } from '../parts/Provenance.tsx';
import { Sentence } from '../parts/Sentence.tsx';
import { Tellings } from '../parts/Tellings.tsx';
import { whoseWords } from '../whose-word.ts';

/** Name, title, units, organization and the rest: each can be opened, and tells who said what and when, and what it was before. */
export function OverTime({ row }: { row: Row }): JSX.Element {
  return (
    <section class="over-time">
      <h2>{message('overTime')}</h2>
      {fieldHistories(row).map((history) => (
        <FieldOverTime key={history.field} {...history} />
      ))}
    </section>
  );
}

/** The current value stands above; it is repeated where it is told of, once opened. */
function FieldOverTime(history: FieldHistory): JSX.Element {
  const { field, told, withdrawnAt } = history;
  const [open, setOpen] = useState(false);
  const before = told.find(({ standing }) => standing === 'former');
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <span class="field-name">{message(NAMES[field])}</span>
        {withdrawnAt !== undefined && <span class="soft">{message('fieldWithdrawn', day(withdrawnAt))}</span>}
        {before && (
          <span class="soft">
            <Sentence of="beforeThat" words={[wordsOf(field, before)]} />
          </span>
        )}
      </summary>
      {open && <ToldInTurn {...history} />}
    </details>
  );
}

function ToldInTurn({ field, told }: FieldHistory): JSX.Element {
  return (
    <ul>
      {told.map((one, place) => (
        <li key={place} class="told">
          <span class="told-value">
            <PageText text={wordsOf(field, one)} /> <Standing of={one} />
          </span>
          {one.standing === 'former' && one.until && <LastStated {...one.until} />}
          <Tellings of={one.tellings} />
        </li>
      ))}
    </ul>
  );
}

const NAMES: Record<PastField, MessageKey> = {
  name: 'fieldName',
  jobTitle: 'fieldJobTitle',
  units: 'fieldUnits',
  organization: 'fieldOrganization',
  address: 'fieldAddress',
  press: 'fieldPress',
};

function Standing({ of: { standing, verdict, tellings } }: { of: Told<unknown> }): JSX.Element {
  switch (standing) {
    case 'claimed':
      return <Claimed by={whoseWords(tellings.map(({ source }) => source))} />;
    case 'corrected':
      return <span class="mark neutral">{message('correctedByYou')}</span>;
    case 'beside':
      return <span class="mark neutral">{message('statedBeside')}</span>;
    default:
      return verdict ? <span class="mark good">{message('changedOn', day(verdict.at))}</span> : <></>;
  }
}

/** Units outermost first, as pages write them; the mark of the press has no words of its own. */
function wordsOf(field: PastField, { value }: Told<string[]>): string {
  return field === 'press' ? message('pressContact') : value.map(plain).join(field === 'units' ? ' › ' : ', ');
}
