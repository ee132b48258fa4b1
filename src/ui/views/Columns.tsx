import type { JSX } from 'preact';
import { message } from '../../browser/locale.ts';
import type { ColumnMeaning, TableLayout } from '../../exchange/tables/read/column-meaning.ts';
import { layoutOf } from '../../exchange/tables/read/columns.ts';
import { Column } from '../parts/Column.tsx';
import { CountrySelect } from '../parts/CountrySelect.tsx';
import { Sentence } from '../parts/Sentence.tsx';
import { type ReadIncoming, type Sheet, withSheet } from '../read-incoming.ts';

type Props = { read: readonly ReadIncoming[]; disabled: boolean; onChange: (read: ReadIncoming[]) => void };

/** What each column of each table is taken for, to be said otherwise. */
export function Columns({ read, disabled, onChange }: Props): JSX.Element {
  const sheets = read.flatMap((one, file) =>
    one.form === 'table' ? one.sheets.map((sheet, at) => ({ sheet, place: { file, sheet: at }, name: sheet.table.name ?? one.name })) : [],
  );
  return (
    <>
      {sheets.map(({ sheet, place, name }) => (
        <SheetColumns
          key={`${place.file} ${place.sheet}`}
          sheet={sheet}
          {...(sheets.length > 1 && name !== undefined ? { name } : {})}
          disabled={disabled}
          onChange={(next) => onChange(withSheet(read, place, () => next))}
        />
      ))}
    </>
  );
}

type SheetProps = { sheet: Sheet; name?: string; disabled: boolean; onChange: (sheet: Sheet) => void };

function SheetColumns({ sheet, name, disabled, onChange }: SheetProps): JSX.Element {
  const { layout, taken } = sheet;
  const change = (changed: Partial<TableLayout>): void => onChange({ ...sheet, layout: { ...layout, ...changed } });
  return (
    <fieldset class="sheet" disabled={disabled}>
      <legend>{name === undefined ? message('columnsHeading') : <Sentence of="columnsOf" words={[name]} />}</legend>
      {name !== undefined && (
        <label class="tick">
          <input type="checkbox" checked={taken} onChange={({ currentTarget }) => onChange({ ...sheet, taken: currentTarget.checked })} />
          {message('takeSheet')}
        </label>
      )}
      {taken && (
        <>
          {layout.own !== undefined && <p>{message('columnsOwn')}</p>}
          {layout.columns.some(isOthers) && <p class="soft">{message('columnsExplained')}</p>}
          {layout.own === undefined && <HasHeadings sheet={sheet} onChange={onChange} />}
          <div class="columns">
            {layout.columns.map((column, at) =>
              isOthers(column) ? (
                <Column
                  key={at}
                  column={column}
                  at={at}
                  values={valuesOf(sheet, at)}
                  onChange={(means) =>
                    change({
                      columns: layout.columns.map((one, place) => (place === at ? { ...one, means, because: 'chosen', sure: 1 } : one)),
                    })
                  }
                />
              ) : null,
            )}
          </div>
          <CountrySelect country={layout.country} onChange={(country) => onChange(readBy(sheet, country))} />
        </>
      )}
    </fieldset>
  );
}

/** What we wrote is read as we wrote it, and there is nothing to say of it. */
function isOthers({ because }: ColumnMeaning): boolean {
  return because !== 'own';
}

/** By the plan of another country, numbers are found where there seemed to be none. */
function readBy(sheet: Sheet, country: string | undefined): Sheet {
  const { country: _, columns, ...layout } = sheet.layout;
  const anew = layoutOf(sheet.table.rows, country).columns;
  const now = columns.map((column, at) => (column.because === 'chosen' ? column : (anew[at] ?? column)));
  return { ...sheet, layout: { ...layout, columns: now, ...(country === undefined ? {} : { country }) } };
}

function HasHeadings({ sheet, onChange }: Pick<SheetProps, 'sheet' | 'onChange'>): JSX.Element {
  const { table, layout } = sheet;
  const { headingAt: _, ...bare } = layout;
  const row = layout.headingAt ?? table.rows[0]?.at;
  if (row === undefined) return <></>;
  return (
    <label class="tick">
      <input
        type="checkbox"
        checked={layout.headingAt !== undefined}
        onChange={({ currentTarget }) => onChange({ ...sheet, layout: currentTarget.checked ? { ...layout, headingAt: row } : bare })}
      />
      {message('hasHeadings', String(row))}
    </label>
  );
}

const MOST_VALUES = 3;
const LOOKED_AT = 100;
const LONGEST_VALUE = 60;

/** The first texts of a column, each once. */
function valuesOf({ table, layout: { headingAt = 0 } }: Sheet, column: number): string[] {
  // Drawn often while a large table is compared: not through all of its rows.
  const below = table.rows.slice(0, headingAt + LOOKED_AT).filter(({ at }) => at > headingAt);
  const texts = below.map(({ cells }) => (cells[column] ?? '').replace(/\s+/g, ' ').slice(0, LONGEST_VALUE));
  return [...new Set(texts.filter((text) => text !== ''))].slice(0, MOST_VALUES);
}
