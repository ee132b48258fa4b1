import type { JSX, RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { counted, message } from '../../browser/locale.ts';
import { openSettings } from '../../browser/tabs.ts';
import { keptCorrection } from '../correction-draft.ts';
import { optionId } from '../parts/FoundList.tsx';
import { Icon } from '../parts/icons.tsx';
import { SearchField } from '../parts/SearchField.tsx';
import { Sentence } from '../parts/Sentence.tsx';
import { ViewSwitch } from '../parts/ViewSwitch.tsx';
import { type Finding, useFinding } from '../use-finding.ts';
import type { OpenPage } from '../use-page.ts';
import { AddByHand } from './AddByHand.tsx';
import { Contacts } from './Contacts.tsx';
import { OnThisPage } from './OnThisPage.tsx';
import type { Place } from './Popup.tsx';

const LIST = 'contacts-found';
type Props = { page: OpenPage; shown: boolean; onPlace: (place: Place) => void };

/** Search field above; below it who is on the page, or who was found; at the foot a line to add somebody by hand. */
export function Home({ page, shown, onPlace }: Props): JSX.Element {
  const finding = useFinding();
  const [side, setSide] = useState<'page' | 'directory'>('page');
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    if (shown) field.current?.focus();
  }, [shown]);
  useTypingAnywhere(shown, field);
  const { seen } = page;
  const unfinished = shown ? keptCorrection() : undefined;
  const somebodyOnPage = seen.state === 'reading' || (seen.state === 'read' && seen.stated.length > 0);
  const shows = finding.typed.trim() !== '' || !somebodyOnPage ? 'directory' : side;

  const open = (id: string) => onPlace({ view: 'contact', id });
  function choose(next: 'page' | 'directory'): void {
    if (next === 'page') finding.type('');
    setSide(next);
    field.current?.focus();
  }

  return (
    <div class="view home" hidden={!shown}>
      <header class="top">
        <SearchField
          field={field}
          typed={finding.typed}
          list={LIST}
          expanded={shows === 'directory'}
          active={shows === 'directory' && finding.active ? optionId(finding.active.id) : undefined}
          onType={finding.type}
          onKeyDown={(event) => onKey(event, finding, { shows, ...(somebodyOnPage && { show: setSide }), open })}
        />
        <button type="button" class="icon-button" aria-label={message('settings')} title={message('settings')} onClick={openSettings}>
          <Icon name="gear" size={18} />
        </button>
      </header>
      {somebodyOnPage && <ViewSwitch shows={shows} onPage={seen.state === 'read' ? seen.stated.length : undefined} onChoose={choose} />}
      <p class="visually-hidden" aria-live="polite">
        {finding.typed.trim() !== '' && finding.found && counted('foundCount', finding.found.length)}
      </p>
      {unfinished && (
        <div class="unfinished">
          <p>
            <Sentence of="unfinishedCorrection" words={[unfinished.name]} />
          </p>
          <button type="button" class="button" onClick={() => open(unfinished.id)}>
            {message('goOn')}
          </button>
        </div>
      )}
      <main class="body">
        <OnThisPage
          page={page}
          shown={somebodyOnPage ? shows === 'page' : finding.typed.trim() === ''}
          takesKeys={shown && shows === 'page'}
          onOpen={open}
        />
        {shows === 'directory' && <Contacts list={LIST} finding={finding} onOpen={open} />}
      </main>
      <AddByHand onPaste={() => onPlace({ view: 'paste' })} />
    </div>
  );
}

/** Letters typed while a button or tick box has the focus go to the search field: that is what they are for. */
function useTypingAnywhere(shown: boolean, field: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    function pressed({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): void {
      const typesHere = target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type === 'text');
      if (!shown || typesHere || ctrlKey || metaKey || altKey || key === ' ' || [...key].length !== 1) return;
      field.current?.focus();
    }
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [shown, field]);
}

/** `show` is there where the page states somebody, so that there are two sides to choose from. */
type Steps = { shows: 'page' | 'directory'; show?: (side: 'page' | 'directory') => void; open: (id: string) => void };

/** The keys of a combobox, and → at the end of the text, which opens the active contact. */
function onKey(event: KeyboardEvent, finding: Finding, { shows, show, open }: Steps): void {
  const { active } = finding;
  const keys: Record<string, (() => void) | undefined> = {
    ArrowDown: () => (shows === 'page' ? show?.('directory') : finding.move(1)),
    ArrowUp: () => finding.move(-1),
    Enter: event.ctrlKey || event.metaKey || event.isComposing ? undefined : finding.copyActive,
    ArrowRight: active && isAtEnd(event) ? () => open(active.id) : undefined,
    Escape: escape(finding, shows === 'directory' && show ? () => show('page') : undefined),
  };
  const act = keys[event.key];
  if (!act) return;
  event.preventDefault();
  act();
}

/** Escape goes back one step: from words to none, from the directory to the page; the last one is the browser's, and closes the popup. */
function escape({ typed, type }: Finding, toPage: (() => void) | undefined): (() => void) | undefined {
  return typed === '' ? toPage : () => type('');
}

function isAtEnd({ target }: Event): boolean {
  return target instanceof HTMLInputElement && target.selectionStart === target.value.length && target.selectionEnd === target.value.length;
}
