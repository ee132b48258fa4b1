import type { JSX } from 'preact';
import { message } from '../../browser/locale.ts';
import { type ColumnMeaning, MEANINGS, type Meaning } from '../../exchange/tables/read/column-meaning.ts';
import { MEANING_NAMES } from '../meaning-names.ts';
import { PageText } from './PageText.tsx';

type ColumnProps = { column: ColumnMeaning; at: number; values: readonly string[]; onChange: (means: Meaning) => void };

/** What a column is taken for, with its first texts. One without heading or text is not shown: there is nothing to say of it. */
export function Column({ column: { means, heading, because }, at, values, onChange }: ColumnProps): JSX.Element {
  if (heading === undefined && values.length === 0) return <></>;
  return (
    <div class="column">
      <label>
        <span class="column-name">
          {heading === undefined ? message('columnNoHeading', String(at + 1)) : <PageText text={heading} />}
          {because === 'nothing' && <span class="mark neutral">{message('columnUnsure')}</span>}
        </span>
        <select value={means} onChange={({ currentTarget }) => onChange(MEANINGS.find((one) => one === currentTarget.value) ?? means)}>
          {MEANINGS.map((one) => (
            <option key={one} value={one}>
              {message(MEANING_NAMES[one])}
            </option>
          ))}
        </select>
      </label>
      <ul class="column-values soft">
        {values.map((value, place) => (
          <li key={place}>
            <PageText text={value} />
          </li>
        ))}
      </ul>
    </div>
  );
}
