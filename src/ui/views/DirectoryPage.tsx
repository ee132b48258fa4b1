import type { ComponentProps, JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Directory } from '../../directory/directory.ts';
import { type ListPlace, WHOLE_LIST } from '../list-place.ts';
import { type PagePlace, usePlace } from '../page-place.ts';
import { DropMark } from '../parts/DropMark.tsx';
import { type Notice, type Surroundings, SurroundingsContext, useSurroundings } from '../surroundings.ts';
import { useHiding } from '../use-hiding.ts';
import { useIncoming } from '../use-incoming.ts';
import { useLoaded } from '../use-loaded.ts';
import { useMending } from '../use-mending.ts';
import { useOpenDirectory } from '../use-open-directory.ts';
import { useSettings } from '../use-settings.ts';
import { useSuggestions } from '../use-suggestions.ts';
import { AddContact } from './AddContact.tsx';
import { AllContacts } from './AllContacts.tsx';
import { Backups } from './Backups.tsx';
import { CallSheet } from './CallSheet.tsx';
import { Codes } from './Codes.tsx';
import { ContactDetails } from './ContactDetails.tsx';
import { DamageNotice } from './DamageNotice.tsx';
import { EmergencySheet } from './EmergencySheet.tsx';
import { History } from './History.tsx';
import type { Import as ImportView } from './Import.tsx';
import { NoticeBar } from './NoticeBar.tsx';
import { OrganizationView } from './OrganizationView.tsx';
import type { PasteText as PasteTextView } from './PasteText.tsx';
import { PrivateHidden } from './PrivateHidden.tsx';
import { Review } from './Review.tsx';
import { Share } from './Share.tsx';
import { Suggestions } from './Suggestions.tsx';

/** The page of all contacts: where many are taken away at once, and what changed is looked up. */
export function DirectoryPage({ open }: { open: () => Promise<Directory> }): JSX.Element {
  const [notice, setNotice] = useState<Notice>();
  const opening = useOpenDirectory(open);
  useMending(opening.directory);
  // What was just done may name somebody.
  useHiding(opening.screenShared, () => setNotice(undefined));
  const { copiedForm, home } = useSettings();
  const surroundings: Surroundings = {
    ...opening,
    copiedForm,
    say: setNotice,
    ...(home !== 'not read yet' && home.country !== undefined && { home: home.country }),
  };
  return (
    <SurroundingsContext.Provider value={surroundings}>
      <div class="directory-page">
        <DamageNotice />
        <PrivateHidden />
        <Views />
        <NoticeBar notice={notice} onDone={setNotice} />
      </div>
    </SurroundingsContext.Provider>
  );
}

function Views(): JSX.Element {
  const { place, go, back } = usePlace();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [organizations, setOrganizations] = useState<ReadonlySet<string>>(new Set());
  const [calling, setCalling] = useState<string>();
  const suggested = useSuggestions();
  const { screenShared } = useSurroundings();
  // Somebody private may be ticked.
  useHiding(screenShared, () => setChosen(new Set()));
  // The codes and the file of those who were chosen: after a reload nobody is.
  const view = (place.view === 'codes' || place.view === 'share') && chosen.size === 0 ? 'list' : place.view;
  const list = useLastList(place);
  const { incoming, setIncoming, over } = useIncoming(view, go);
  const open = (id: string): void => go({ view: 'contact', id });
  return (
    <>
      {over && <DropMark />}
      {/* The list stays: what was typed and ticked is still there when one comes back. */}
      <AllContacts shown={view === 'list'} list={list} suggested={suggested} chosen={chosen} onChoose={setChosen} onPlace={go} />
      {view === 'codes' && <Codes ids={[...chosen]} onBack={back} />}
      {view === 'share' && <Share ids={[...chosen]} onBack={back} />}
      {view === 'history' && <History onBack={back} />}
      {view === 'review' && <Review onBack={back} onOpen={open} />}
      {view === 'sheet' && <EmergencySheet chosen={organizations} onChoose={setOrganizations} onBack={back} />}
      {view === 'calls' && (
        <CallSheet current={calling} onCurrent={setCalling} onBack={back} onOpen={(id) => go({ view: 'contact', id })} />
      )}
      {view === 'backups' && <Backups onBack={back} />}
      {view === 'import' && <ImportLater incoming={incoming} onIncoming={setIncoming} onBack={back} />}
      {view === 'add' && <AddContact onBack={back} onPaste={() => go({ view: 'paste' })} />}
      {view === 'paste' && <PasteLater onBack={back} onOpen={open} />}
      {place.view === 'organization' && (
        <OrganizationView
          key={place.key}
          organizationKey={place.key}
          chosen={chosen}
          onChoose={setChosen}
          onSheet={(key) => {
            setOrganizations(new Set([key]));
            go({ view: 'sheet' });
          }}
          onPlace={go}
          onBack={back}
        />
      )}
      {view === 'suggestions' && <Suggestions suggested={suggested} onBack={back} />}
      {place.view === 'contact' && <ContactDetails key={`${place.id} ${screenShared === true}`} id={place.id} onBack={back} onPlace={go} />}
    </>
  );
}

/** What was filtered and sorted by is still so when one comes back from elsewhere. */
function useLastList(place: PagePlace): ListPlace {
  const last = useRef<ListPlace>(WHOLE_LIST);
  if (place.view === 'list') last.current = place.list ?? WHOLE_LIST;
  return last.current;
}

/** The readers of pasted text are loaded with it. */
function PasteLater(props: ComponentProps<typeof PasteTextView>): JSX.Element {
  const PasteText = useLoaded(loadPasteText);
  return PasteText === undefined ? <></> : <PasteText {...props} />;
}

const loadPasteText = () => import('./PasteText.tsx').then(({ PasteText }) => PasteText);

/** The readers of files are loaded with it. */
function ImportLater(props: ComponentProps<typeof ImportView>): JSX.Element {
  const Import = useLoaded(loadImport);
  return Import === undefined ? <></> : <Import {...props} />;
}

const loadImport = () => import('./Import.tsx').then(({ Import }) => Import);
