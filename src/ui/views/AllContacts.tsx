import type { JSX, RefObject } from 'preact';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { counted, message } from '../../browser/locale.ts';
import type { Listing } from '../../directory/listing.ts';
import { wordsFound } from '../../directory/search/find.ts';
import { isShown } from '../keep-focus.ts';
import { type ListPlace, queryOf } from '../list-place.ts';
import type { PagePlace } from '../page-place.ts';
import { ContactTable } from '../parts/ContactTable.tsx';
import { Hint } from '../parts/Hint.tsx';
import { Icon } from '../parts/icons.tsx';
import { PlainSearch } from '../parts/PlainSearch.tsx';
import { Sentence } from '../parts/Sentence.tsx';
import { useSurroundings } from '../surroundings.ts';
import { useCopyFrom } from '../use-copy-from.ts';
import { type Listings, useListing } from '../use-listing.ts';
import type { Suggested } from '../use-suggestions.ts';
import { useTypingAnywhere } from '../use-typing-anywhere.ts';
import { CallSheetLine } from './CallSheetLine.tsx';
import { Closed } from './Closed.tsx';
import { Filters } from './Filters.tsx';
import { PageHeader } from './PageHeader.tsx';
import { ReviewLine } from './ReviewLine.tsx';
import { SaveLatestCopy } from './SaveLatestCopy.tsx';
import { SuggestionLine } from './SuggestionLine.tsx';
import { TakeBar } from './TakeBar.tsx';

type Props = {
  shown: boolean;
  /** What is filtered and sorted by, as the address has it. */
  list: ListPlace;
  suggested: Suggested;
  chosen: ReadonlySet<string>;
  onChoose: (chosen: ReadonlySet<string>) => void;
  onPlace: (place: PagePlace) => void;
};

/** All contacts, to be searched, filtered, sorted, ticked and taken away. */
export function AllContacts({ shown, list, suggested, chosen, onChoose, onPlace }: Props): JSX.Element {
  const listing = useListing(list);
  const { typed, type, rows, listed } = listing;
  const field = useRef<HTMLInputElement>(null);
  const stood = useStanding(shown, field);
  useTypingAnywhere(shown, field);
  const change = (next: ListPlace): void => onPlace({ view: 'list', list: next });
  const isWhole = typed.trim() === '' && queryOf({ filters: list.filters }) === '';
  return (
    <div class="view all-contacts" hidden={!shown} onFocusIn={stood}>
      <PageHeader suggested={suggested} onPlace={onPlace} />
      <main class="contents">
        <div class="list-tools">
          <PlainSearch typed={typed} field={field} onType={type} onKeyDown={(event) => takeFieldKey(event, listing)} />
          <Filters list={list} facets={listed?.facets} onChange={change} />
        </div>
        <HowMany listing={listing} isWhole={isWhole} chosen={chosen.size} />
        {shown && <CallSheetLine always onOpen={() => onPlace({ view: 'calls' })} />}
        {shown && <ReviewLine onReview={() => onPlace({ view: 'review' })} />}
        {isWhole && <SuggestionLine suggested={suggested} onOpen={() => onPlace({ view: 'suggestions' })} />}
        <div class="body">
          {rows && rows.length > 0 && <Table listing={{ ...listing, rows }} {...{ list, chosen, onChoose, onPlace, change }} />}
          <Nobody listing={listing} isWhole={isWhole} onPlace={onPlace} onWhole={() => change({ ...list, filters: {} })} />
        </div>
        {listed?.total !== 0 && rows && <TakeBar ids={rows} chosen={chosen} onChoose={onChoose} onPlace={onPlace} />}
      </main>
    </div>
  );
}

/** To the search field at first; when one comes back, to the row that one left for somebody. Answers what is told where the focus is. */
function useStanding(shown: boolean, field: RefObject<HTMLInputElement | null>): (event: FocusEvent) => void {
  const last = useRef<HTMLElement>(undefined);
  useLayoutEffect(() => {
    if (!shown) return;
    const isRow = last.current?.closest('.table-body') && isShown(last.current);
    (isRow ? last.current : field.current)?.focus();
  }, [shown]);
  return ({ target }) => {
    last.current = target instanceof HTMLElement ? target : undefined;
  };
}

/** The same each time, so that rows are not drawn anew. */
const NO_WORDS: string[] = [];

type TableProps = Pick<Props, 'list' | 'chosen' | 'onChoose' | 'onPlace'> & {
  listing: Listings & { rows: readonly Listing[] };
  change: (next: ListPlace) => void;
};

function Table({ listing: { rows, typed, formerOf }, list, chosen, onChoose, onPlace, change }: TableProps): JSX.Element {
  const copying = useCopyFrom();
  const text = typed.trim();
  const wordsOf = useMemo(() => (one: Listing) => (text === '' ? NO_WORDS : wordsFound(text, one)), [text]);
  const sort = list.sort ?? (text === '' ? ({ by: 'name' } as const) : undefined);
  return (
    <ContactTable
      label={message('contactsFound')}
      rows={rows}
      listKey={`${queryOf(list)} ${text}`}
      chosen={chosen}
      onChoose={onChoose}
      sort={sort}
      onSort={(next) => change({ filters: list.filters, ...(next && { sort: next }) })}
      wordsOf={wordsOf}
      formerOf={formerOf}
      onOpen={(id) => onPlace({ view: 'contact', id })}
      onOrganization={(key) => onPlace({ view: 'organization', key })}
      {...copying}
    />
  );
}

type HowManyProps = { listing: Listings; isWhole: boolean; chosen: number };

/** Told to screen readers as one types and ticks. */
function HowMany({ listing: { rows, listed, read }, isWhole, chosen }: HowManyProps): JSX.Element {
  const total = listed?.total ?? 0;
  const whole = total === 0 ? '' : counted('contactCount', total);
  const told = listed ? (isWhole ? whole : counted('foundCount', listed.rows.length)) : rows && counted('tableReading', read);
  return (
    <p class="how-many soft" aria-live={listed ? 'polite' : 'off'}>
      <span>{told}</span>
      {chosen > 0 && <span>{counted('chosenCount', chosen)}</span>}
    </p>
  );
}

type NobodyProps = Pick<Props, 'onPlace'> & { listing: Listings; isWhole: boolean; onWhole: () => void };

function Nobody({ listing: { typed, listed }, isWhole, onPlace, onWhole }: NobodyProps): JSX.Element {
  const { directory } = useSurroundings();
  if (directory === 'closed')
    return (
      <Closed>
        <SaveLatestCopy />
      </Closed>
    );
  if (listed === undefined || listed.rows.length > 0) return <></>;
  if (listed.total === 0)
    return (
      <Hint says={message('directoryEmpty')} next={message('importEmptyNext')}>
        <button type="button" class="button" onClick={() => onPlace({ view: 'import' })}>
          <Icon name="bring" /> {message('importList')}
        </button>
      </Hint>
    );
  if (typed.trim() !== '' && !isWhole)
    return <Hint says={<Sentence of="nothingFound" words={[typed.trim()]} />} next={message('nothingFoundShort')} />;
  return (
    <Hint says={message('tableNobody')}>
      <button type="button" class="button" onClick={onWhole}>
        {message('tableNoFilters')}
      </button>
    </Hint>
  );
}

/** ↓ goes to the list, Escape takes the words away. */
function takeFieldKey(event: KeyboardEvent, { typed, type }: Listings): void {
  if (event.key === 'Escape' && typed !== '') {
    event.preventDefault();
    type('');
  }
  if (event.key !== 'ArrowDown') return;
  event.preventDefault();
  document.querySelector<HTMLElement>('.table-body .cell-name a')?.focus();
}
