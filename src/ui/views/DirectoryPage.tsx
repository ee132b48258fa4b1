import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Directory } from '../../directory/directory.ts';
import { usePlace } from '../page-place.ts';
import { type Notice, type Surroundings, SurroundingsContext } from '../surroundings.ts';
import { useOpenDirectory } from '../use-open-directory.ts';
import { useSettings } from '../use-settings.ts';
import { AllContacts } from './AllContacts.tsx';
import { Codes } from './Codes.tsx';
import { ContactDetails } from './ContactDetails.tsx';
import { History } from './History.tsx';
import { NoticeBar } from './NoticeBar.tsx';

/** The page of all contacts: where many are taken away at once, and what changed is looked up. */
export function DirectoryPage({ open }: { open: () => Promise<Directory> }): JSX.Element {
  const { place, go, back } = usePlace();
  const [notice, setNotice] = useState<Notice>();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const directory = useOpenDirectory(open);
  const { copiedForm, home } = useSettings();
  const surroundings: Surroundings = {
    directory,
    copiedForm,
    say: setNotice,
    ...(home !== 'not read yet' && home.country !== undefined && { home: home.country }),
  };
  // The codes of those who were chosen: after a reload nobody is.
  const view = place.view === 'codes' && chosen.size === 0 ? 'list' : place.view;
  return (
    <SurroundingsContext.Provider value={surroundings}>
      <div class="directory-page">
        {/* The list stays: what was typed and ticked is still there when one comes back. */}
        <AllContacts shown={view === 'list'} chosen={chosen} onChoose={setChosen} onPlace={go} />
        {view === 'codes' && <Codes ids={[...chosen]} onBack={back} />}
        {view === 'history' && <History onBack={back} />}
        {place.view === 'contact' && <ContactDetails key={place.id} id={place.id} onBack={back} />}
        <NoticeBar notice={notice} onDone={setNotice} />
      </div>
    </SurroundingsContext.Provider>
  );
}
