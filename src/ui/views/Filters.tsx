import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { counted, inFigures, type MessageKey, message } from '../../browser/locale.ts';
import type { Facet, Facets } from '../../directory/facets.ts';
import { COLUMNS, type FilterName, filteredBy, type ListPlace, ON } from '../list-place.ts';
import { plain } from '../page-text.ts';
import { Icon } from '../parts/icons.tsx';
import { HEADINGS } from '../parts/TableHead.tsx';

type Props = { list: ListPlace; facets: Facets | undefined; onChange: (list: ListPlace) => void };

/** What the list is filtered by: a button that opens all filters, and those that are set, each with the way to take it away. */
export function Filters({ list, facets, onChange }: Props): JSX.Element {
  const [open, setOpen] = useState(false);
  const id = useId();
  const set = Object.keys(list.filters).length;
  return (
    <>
      <button
        type="button"
        class="button filters-button"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        <Icon name="filter" /> {set === 0 ? message('tableFilters') : counted('tableFiltersSet', set)}
      </button>
      {open && (
        <section class="filters" id={id} aria-label={message('tableFilters')}>
          {CHOICES.map(({ name, of, label, called }) => (
            <FacetSelect
              key={name}
              label={message(label)}
              facets={facets?.[of] ?? []}
              value={list.filters[name]}
              called={called}
              onChange={(value) => onChange(filteredBy(list, name, value))}
            />
          ))}
          <SortSelect list={list} onChange={onChange} />
          <div class="filter-ticks">
            {SWITCHES.map(({ name, label }) => (
              <label class="tick" key={name}>
                <input
                  type="checkbox"
                  checked={list.filters[name] !== undefined}
                  onChange={({ currentTarget }) => onChange(filteredBy(list, name, currentTarget.checked ? ON : undefined))}
                />
                {message(label)}
              </label>
            ))}
            {set > 0 && (
              <button type="button" class="button quiet" onClick={() => onChange({ ...list, filters: {} })}>
                {message('tableNoFilters')}
              </button>
            )}
          </div>
        </section>
      )}
    </>
  );
}

type FilterChoice = { name: FilterName; of: keyof Facets; label: MessageKey; called: (facet: Facet) => string };

const asWritten = ({ name }: Facet): string => plain(name);
const SOURCE_NAMES: ReadonlyMap<string, MessageKey> = new Map<string, MessageKey>([
  ['page', 'tableFromPage'],
  ['text', 'tableFromText'],
  ['hand', 'tableFromHand'],
  ['file', 'tableFromFile'],
  ['colleague', 'tableFromColleague'],
  ['server', 'tableFromServer'],
]);

const CHOICES: readonly FilterChoice[] = [
  { name: 'organization', of: 'organizations', label: 'tableOrganization', called: asWritten },
  { name: 'unit', of: 'units', label: 'tableUnit', called: asWritten },
  { name: 'tag', of: 'tags', label: 'tableTag', called: asWritten },
  { name: 'source', of: 'sources', label: 'tableSource', called: ({ key }) => message(SOURCE_NAMES.get(key) ?? 'tableFromPage') },
  { name: 'site', of: 'sites', label: 'tableSite', called: asWritten },
];

const SWITCHES: readonly { name: FilterName; label: MessageKey }[] = [
  { name: 'stale', label: 'tableStale' },
  { name: 'unnumbered', label: 'tableUnnumbered' },
  { name: 'favourite', label: 'tableFavourites' },
  { name: 'private', label: 'tablePrivate' },
];

/** A longer list is searched sooner by words. */
const MOST_OPTIONS = 1_000;

type SelectProps = {
  label: string;
  facets: readonly Facet[];
  value: string | undefined;
  called: FilterChoice['called'];
  onChange: (value: string | undefined) => void;
};

function FacetSelect({ label, facets, value, called, onChange }: SelectProps): JSX.Element {
  const shown = mostOf(facets, value);
  return (
    <label class="filter">
      <span>{label}</span>
      {/* What nobody in the list has is not named: it may be of somebody who is hidden from others. */}
      <select value={value ?? ''} onChange={({ currentTarget }) => onChange(currentTarget.value === '' ? undefined : currentTarget.value)}>
        <option value="">{message('tableAny')}</option>
        {value !== undefined && !shown.some(({ key }) => key === value) && <option value={value}>{counted('tableFiltersSet', 1)}</option>}
        {shown.map((facet) => (
          <option key={facet.key} value={facet.key}>
            {`${called(facet)} (${inFigures(facet.count)})`}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Those with most contacts, where they are too many, and the one that is set. */
function mostOf(facets: readonly Facet[], value: string | undefined): readonly Facet[] {
  if (facets.length <= MOST_OPTIONS) return facets;
  const least = facets.map(({ count }) => count).sort((a, b) => b - a)[MOST_OPTIONS - 1] ?? 0;
  return facets.filter(({ key, count }) => count > least || key === value);
}

/** What is sorted by, for narrow windows, which have no headings. */
function SortSelect({ list, onChange }: Pick<Props, 'list' | 'onChange'>): JSX.Element {
  return (
    <label class="filter filter-sort">
      <span>{message('tableSort')}</span>
      <select
        value={list.sort?.by ?? 'name'}
        onChange={({ currentTarget }) => {
          const by = COLUMNS.find((one) => one === currentTarget.value) ?? 'name';
          onChange({ ...list, sort: { by, ...(by === 'seen' && { down: true }) } });
        }}
      >
        {COLUMNS.map((column) => (
          <option key={column} value={column}>
            {message(HEADINGS[column])}
          </option>
        ))}
      </select>
    </label>
  );
}
