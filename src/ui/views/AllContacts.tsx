import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { counted, inFigures, message } from '../../browser/locale.ts';
import { openSettings } from '../../browser/tabs.ts';
import type { Found } from '../../directory/directory.ts';
import type { PagePlace } from '../page-place.ts';
import { Hint } from '../parts/Hint.tsx';
import { Icon, type IconName } from '../parts/icons.tsx';
import { PlainSearch } from '../parts/PlainSearch.tsx';
import { ScreenButton } from '../parts/ScreenButton.tsx';
import { Sentence } from '../parts/Sentence.tsx';
import { TickList } from '../parts/TickList.tsx';
import { useSurroundings } from '../surroundings.ts';
import { useLive } from '../use-live.ts';
import type { Suggested } from '../use-suggestions.ts';
import { useTypingAnywhere } from '../use-typing-anywhere.ts';
import { Closed } from './Closed.tsx';
import { ReviewLine } from './ReviewLine.tsx';
import { SaveLatestCopy } from './SaveLatestCopy.tsx';
import { SuggestionLine } from './SuggestionLine.tsx';
import { TakeBar } from './TakeBar.tsx';

type Props = {
  shown: boolean;
  suggested: Suggested;
  chosen: ReadonlySet<string>;
  onChoose: (chosen: ReadonlySet<string>) => void;
  onPlace: (place: PagePlace) => void;
};

/** All contacts, to be searched, ticked and taken away. */
export function AllContacts({ shown, suggested, chosen, onChoose, onPlace }: Props): JSX.Element {
  const search = useSearch();
  const { typed, type, found } = search;
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    if (shown) field.current?.focus();
  }, [shown]);
  useTypingAnywhere(shown, field);
  return (
    <div class="view all-contacts" hidden={!shown}>
      <PageHeader onPlace={onPlace} />
      <PlainSearch typed={typed} field={field} onType={type} onKeyDown={(event) => takeFieldKey(event, search)} />
      <HowMany search={search} chosen={chosen.size} />
      {shown && <ReviewLine onReview={() => onPlace({ view: 'review' })} />}
      {typed.trim() === '' && <SuggestionLine suggested={suggested} onOpen={() => onPlace({ view: 'suggestions' })} />}
      <main class="body">
        <TickList found={found ?? []} chosen={chosen} onChoose={onChoose} onOpen={(id) => onPlace({ view: 'contact', id })} />
        {search.more && (
          <button type="button" class="button show-more" onClick={search.showMore}>
            {message('showMore')}
          </button>
        )}
        <Nobody search={search} onPlace={onPlace} />
      </main>
      {search.total !== 0 && <TakeBar search={search} chosen={chosen} onChoose={onChoose} onPlace={onPlace} />}
    </div>
  );
}

/** What is searched for, and those found so far. */
export type Search = {
  typed: string;
  type: (text: string) => void;
  /** Undefined until the directory has answered for the first time. */
  found: Found[] | undefined;
  /** There are more than those. */
  more: boolean;
  showMore: () => void;
  total: number | undefined;
};

/** Each row costs time at every key; further ones come when they are asked for. */
const AT_FIRST = 100;
const MORE = 400;

function useSearch(): Search {
  const [typed, setTyped] = useState('');
  const [most, setMost] = useState(AT_FIRST);
  const text = typed.trim();
  const { answer } = useLive((directory) => Promise.all([directory.find({ text, most: most + 1 }), directory.count()]), [text, most]);
  const [found, total] = answer ?? [];
  return {
    typed,
    type: (next) => {
      setTyped(next);
      setMost(AT_FIRST);
    },
    found: found?.slice(0, most),
    more: found !== undefined && found.length > most,
    showMore: () => setMost(most + MORE),
    total,
  };
}

function PageHeader({ onPlace }: Pick<Props, 'onPlace'>): JSX.Element {
  return (
    <header class="top">
      <h1>{message('allContacts')}</h1>
      <HeadButton icon="bring" label={message('import')} onPress={() => onPlace({ view: 'import' })} />
      <HeadButton icon="copy" label={message('backups')} onPress={() => onPlace({ view: 'backups' })} />
      <HeadButton icon="history" label={message('latestChanges')} onPress={() => onPlace({ view: 'history' })} />
      <HeadButton icon="print" label={message('sheet')} onPress={() => onPlace({ view: 'sheet' })} />
      <ScreenButton />
      <button type="button" class="icon-button" aria-label={message('settings')} title={message('settings')} onClick={openSettings}>
        <Icon name="gear" size={18} />
      </button>
    </header>
  );
}

/** Where there is no room for its name, the name is for screen readers and whoever points at it. */
function HeadButton({ icon, label, onPress }: { icon: IconName; label: string; onPress: () => void }): JSX.Element {
  return (
    <button type="button" class="button" title={label} onClick={onPress}>
      <Icon name={icon} /> <span class="label">{label}</span>
    </button>
  );
}

/** Told to screen readers as one types and ticks. */
function HowMany({ search: { typed, found, more, total }, chosen }: { search: Search; chosen: number }): JSX.Element {
  const all = total === undefined || total === 0 ? '' : counted('contactCount', total);
  const hits = more ? message('foundMore', inFigures(found?.length ?? 0)) : counted('foundCount', found?.length ?? 0);
  return (
    <p class="how-many soft" aria-live="polite">
      <span>{typed.trim() === '' ? all : found && hits}</span>
      {chosen > 0 && <span>{counted('chosenCount', chosen)}</span>}
    </p>
  );
}

function Nobody({ search: { typed, found }, onPlace }: { search: Search } & Pick<Props, 'onPlace'>): JSX.Element {
  const { directory } = useSurroundings();
  if (directory === 'closed')
    return (
      <Closed>
        <SaveLatestCopy />
      </Closed>
    );
  if (found === undefined || found.length > 0) return <></>;
  if (typed.trim() === '')
    return (
      <Hint says={message('directoryEmpty')} next={message('importEmptyNext')}>
        <button type="button" class="button" onClick={() => onPlace({ view: 'import' })}>
          <Icon name="bring" /> {message('importList')}
        </button>
      </Hint>
    );
  return <Hint says={<Sentence of="nothingFound" words={[typed.trim()]} />} next={message('nothingFoundShort')} />;
}

/** ↓ goes to the list, Escape takes the words away. */
function takeFieldKey(event: KeyboardEvent, { typed, type }: Search): void {
  if (event.key === 'Escape' && typed !== '') {
    event.preventDefault();
    type('');
  }
  if (event.key !== 'ArrowDown') return;
  event.preventDefault();
  document.querySelector<HTMLElement>('.tick-row a')?.focus();
}
