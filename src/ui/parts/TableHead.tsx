import type { JSX } from 'preact';
import { type MessageKey, message } from '../../browser/locale.ts';
import { COLUMNS, type ListPlace } from '../list-place.ts';
import { Icon } from './icons.tsx';

type Sort = ListPlace['sort'];

/** `active` is the column in which the cursor stands, where it stands among the headings. */
type Props = { sort: Sort; onSort: (sort: Sort) => void; active: number | undefined };

/** The headings of the table of contacts; each sorts by its column, and once more the other way round. */
export function TableHead({ sort, onSort, active }: Props): JSX.Element {
  return (
    <div role="rowgroup" class="table-head">
      <div role="row" aria-rowindex={1} class="table-row" tabIndex={-1}>
        <span role="columnheader" aria-colindex={1} class="cell-tick" data-column={0} tabIndex={active === 0 ? 0 : -1}>
          <span class="visually-hidden">{message('tableChosen')}</span>
        </span>
        {COLUMNS.map((column, at) => {
          const isSorted = sort?.by === column;
          return (
            <span
              key={column}
              role="columnheader"
              tabIndex={-1}
              aria-colindex={at + 2}
              aria-sort={isSorted ? (sort.down ? 'descending' : 'ascending') : 'none'}
              class={`cell-${column}`}
              data-column={at + 1}
            >
              <button type="button" tabIndex={active === at + 1 ? 0 : -1} onClick={() => onSort(next(sort, column))}>
                {message(HEADINGS[column])}
                {isSorted && <Icon name={sort.down ? 'down' : 'up'} size={14} />}
              </button>
            </span>
          );
        })}
      </div>
    </div>
  );
}

/** What is newest is asked for first. */
function next(sort: Sort, by: NonNullable<Sort>['by']): Sort {
  const isFirst = sort?.by !== by;
  const down = isFirst ? by === 'seen' : !sort.down;
  return { by, ...(down && { down }) };
}

export const HEADINGS: Record<(typeof COLUMNS)[number], MessageKey> = {
  name: 'tableName',
  title: 'tableTitle',
  organization: 'tableOrganization',
  unit: 'tableUnit',
  number: 'tableNumber',
  email: 'tableEmail',
  tags: 'tableTags',
  seen: 'tableSeen',
};
