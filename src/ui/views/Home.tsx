import type { JSX, RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { openDirectoryPage } from '../../browser/directory-page.ts';
import { counted, inFigures, message } from '../../browser/locale.ts';
import { openSettings } from '../../browser/tabs.ts';
import { type CorrectionDraft, keptCorrection } from '../correction-draft.ts';
import { later } from '../later.tsx';
import { optionId } from '../option-id.ts';
import { hashOf } from '../page-place.ts';
import { Icon } from '../parts/icons.tsx';
import { ScreenButton } from '../parts/ScreenButton.tsx';
import { SearchField } from '../parts/SearchField.tsx';
import { Sentence } from '../parts/Sentence.tsx';
import { ViewSwitch } from '../parts/ViewSwitch.tsx';
import { takeSearchKey } from '../search-keys.ts';
import { type Finding, useFinding } from '../use-finding.ts';
import { useLive } from '../use-live.ts';
import type { OpenPage } from '../use-page.ts';
import { usePastingAnywhere } from '../use-pasting-anywhere.ts';
import { useTypingAnywhere } from '../use-typing-anywhere.ts';
import { AddByHand } from './AddByHand.tsx';
import { PanelButton } from './PanelButton.tsx';
import type { Place } from './Popup.tsx';

// The field is painted before the rows, which come in the same file as the directory that answers with them.
const Contacts = later(() => import('./Contacts.tsx').then((loaded) => loaded.Contacts));
const CallSheetLine = later(() => import('./CallSheetLine.tsx').then((loaded) => loaded.CallSheetLine));
const OnThisPage = later(() => import('./OnThisPage.tsx').then((loaded) => loaded.OnThisPage));

const LIST = 'contacts-found';
/** `start` is searched for at first; `stays`: the window is no popup, and needs no way to be kept open. */
type Props = { page: OpenPage; shown: boolean; start?: string | undefined; stays?: boolean; onPlace: (place: Place) => void };

/** Search field above; below it who is on the page, or who was found; at the foot a line to add somebody by hand. */
export function Home({ page, shown, start, stays = false, onPlace }: Props): JSX.Element {
  const finding = useFinding(start);
  const isListed = useList();
  const [side, setSide] = useState<'page' | 'directory'>('page');
  const field = useFocusedField(shown);
  usePastingAnywhere(shown, () => onPlace({ view: 'paste' }));
  const { seen } = page;
  const somebodyOnPage = seen.state === 'reading' || (seen.state === 'read' && seen.stated.length > 0);
  const hasSwitch = useSteady(somebodyOnPage, finding.typed === '');
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
        <h1 class="visually-hidden">{message('extensionName')}</h1>
        <SearchField
          field={field}
          typed={finding.typed}
          list={LIST}
          expanded={isListed && shows === 'directory' && (finding.found?.length ?? 0) > 0}
          active={shows === 'directory' && finding.active ? optionId(finding.active.id) : undefined}
          onType={finding.type}
          onKeyDown={(event) => takeSearchKey(event, finding, { shows, ...(somebodyOnPage && { show: setSide }), open })}
        />
        <WaysOut stays={stays} />
      </header>
      <main class="contents">
        {hasSwitch && <ViewSwitch shows={shows} onPage={seen.state === 'read' ? seen.stated.length : undefined} onChoose={choose} />}
        <FoundCount finding={finding} />
        <div class="body">
          <OnThisPage
            page={page}
            shown={somebodyOnPage ? shows === 'page' : finding.typed.trim() === ''}
            takesKeys={shown && shows === 'page'}
            onOpen={open}
          />
          {shows === 'directory' && <Contacts list={LIST} finding={finding} onOpen={open} />}
        </div>
        {shown && <Begun onOpen={open} />}
        <AddByHand onPaste={() => onPlace({ view: 'paste' })} />
      </main>
    </div>
  );
}

/** Whether there is a list for the field to point at. */
function useList(): boolean {
  const [isThere, setIsThere] = useState(false);
  useLayoutEffect(() => {
    Contacts.load().then(() => setIsThere(true), reportError);
  }, []);
  return isThere;
}

/** The search field: typed into wherever the focus is, as long as it is `shown`. */
function useFocusedField(shown: boolean): RefObject<HTMLInputElement | null> {
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    if (shown) field.current?.focus();
  }, [shown]);
  useTypingAnywhere(shown, field);
  return field;
}

/** What is so now, or was so when it last might change: what comes or goes meanwhile would move the rows under the pointer. */
function useSteady(now: boolean, mayChange: boolean): boolean {
  const steady = useRef(now);
  if (mayChange) steady.current = now;
  return steady.current;
}

/** To where there is more room, and to the settings. */
function WaysOut({ stays }: { stays: boolean }): JSX.Element {
  return (
    <>
      <ScreenButton />
      {!stays && <PanelButton />}
      <AllContactsButton />
      <SettingsButton />
    </>
  );
}

/** Told to screen readers as one types. */
function FoundCount({ finding: { typed, found, cutAt } }: { finding: Finding }): JSX.Element {
  const tells = typed.trim() !== '' && found !== undefined;
  return (
    <p class="visually-hidden" aria-live="polite">
      {tells && (cutAt === undefined ? counted('foundCount', found.length) : message('foundCut', inFigures(cutAt)))}
    </p>
  );
}

/** Opens all contacts in a tab, where there is room to choose and take many away. */
function AllContactsButton(): JSX.Element {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={message('allContacts')}
      title={message('allContacts')}
      onClick={() => openDirectoryPage()}
    >
      <Icon name="list" size={18} />
    </button>
  );
}

function SettingsButton(): JSX.Element {
  return (
    <button type="button" class="icon-button" aria-label={message('settings')} title={message('settings')} onClick={openSettings}>
      <Icon name="gear" size={18} />
    </button>
  );
}

/** The ways back to what was begun. They come late, and so stand below the rows, which they do not move. */
function Begun({ onOpen }: { onOpen: (id: string) => void }): JSX.Element {
  return (
    <>
      <Unfinished onOpen={onOpen} />
      <CallSheetLine onOpen={() => openDirectoryPage(hashOf({ view: 'calls' }))} />
    </>
  );
}

/** The way back to a correction that was begun when the popup closed. */
function Unfinished({ onOpen }: { onOpen: (id: string) => void }): JSX.Element {
  const [unfinished, setUnfinished] = useState<CorrectionDraft>();
  // Once the first frame is drawn: see useDraft.
  useEffect(() => setUnfinished(keptCorrection()), []);
  return unfinished === undefined ? <></> : <GoOn unfinished={unfinished} onOpen={onOpen} />;
}

function GoOn({ unfinished: { id, name }, onOpen }: { unfinished: CorrectionDraft; onOpen: (id: string) => void }): JSX.Element {
  // Whom nobody may see is not named either.
  const { answer: isThere } = useLive(async (directory) => (await directory.get(id)) !== undefined, [id]);
  if (!isThere) return <></>;
  return (
    <div class="unfinished">
      <p>
        <Sentence of="unfinishedCorrection" words={[name]} />
      </p>
      <button type="button" class="button" onClick={() => onOpen(id)}>
        {message('goOn')}
      </button>
    </div>
  );
}
