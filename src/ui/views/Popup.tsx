import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Statement } from '../../contact/statement.ts';
import type { Directory } from '../../directory/directory.ts';
import { later } from '../later.tsx';
import type { Start } from '../start.ts';
import { type Notice, type Surroundings, SurroundingsContext } from '../surroundings.ts';
import { useHiding } from '../use-hiding.ts';
import { useMending } from '../use-mending.ts';
import { useOpenDirectory } from '../use-open-directory.ts';
import { type Looking, usePage } from '../use-page.ts';
import { useSettings } from '../use-settings.ts';
import { keepOfferedLine, useWish } from '../use-wish.tsx';
import { DamageNotice } from './DamageNotice.tsx';
import { Home } from './Home.tsx';
import { NoticeBar } from './NoticeBar.tsx';
import { NumberAtHand } from './NumberAtHand.tsx';
import { PrivateHidden } from './PrivateHidden.tsx';

const Choose = later(() => import('./Choose.tsx').then((loaded) => loaded.Choose));
const ContactDetails = later(() => import('./ContactDetails.tsx').then((loaded) => loaded.ContactDetails));
const PasteText = later(() => import('./PasteText.tsx').then((loaded) => loaded.PasteText));

/** Where in the popup the journalist is. `atHand`: came for the number, which is ready to be copied. */
export type Place =
  | { view: 'home' }
  | { view: 'paste' }
  | { view: 'contact'; id: string; atHand?: true }
  | { view: 'choose'; statements: Statement[] };

/** `start`: what was asked for before the window opened. */
type Props = { open: () => Promise<Directory>; looking?: Looking; start?: Start };

/** The whole popup, panel, or tab. The search field is drawn at once; directory, settings and page come when they come. */
export function Popup({ open, looking = 'once', start = {} }: Props): JSX.Element {
  const [place, setPlace] = useState<Place>(
    start.contact === undefined ? { view: 'home' } : { view: 'contact', id: start.contact, atHand: true },
  );
  const [notice, setNotice] = useState<Notice>();
  const opening = useOpenDirectory(open);
  useMending(opening.directory);
  useViewsLoaded(opening.directory);
  // What was just done may name somebody.
  useHiding(opening.screenShared, () => setNotice(undefined));
  const { copiedForm, home } = useSettings();
  const page = usePage(home, looking, setNotice);
  const surroundings: Surroundings = {
    ...opening,
    copiedForm,
    say: setNotice,
    ...(home !== 'not read yet' && home.country !== undefined && { home: home.country }),
    ...(page.site !== undefined && { site: page.site }),
  };
  const goHome = () => setPlace({ view: 'home' });
  const [offered, setOffered] = useState(0);
  useWish(looking, {
    say: setNotice,
    open: (id) => setPlace({ view: 'contact', id }),
    choose: (statements) => setPlace({ view: 'choose', statements }),
    offerLine: (line) => keepOfferedLine(line) && setOffered((before) => before + 1),
  });
  return (
    <SurroundingsContext.Provider value={surroundings}>
      <div class="popup">
        <DamageNotice />
        <PrivateHidden />
        {/* Home stays: what was typed, ticked and read is still there when one comes back. */}
        <Home key={offered} page={page} shown={place.view === 'home'} start={start.find} stays={looking !== 'once'} onPlace={setPlace} />
        {place.view === 'paste' && <PasteText onBack={goHome} onOpen={(id) => setPlace({ view: 'contact', id })} />}
        {place.view === 'contact' && <ContactDetails key={`${place.id} ${opening.screenShared === true}`} id={place.id} onBack={goHome} />}
        {place.view === 'contact' && place.atHand && <NumberAtHand id={place.id} />}
        {place.view === 'choose' && (
          <Choose statements={place.statements} onBack={goHome} onOpen={(id) => setPlace({ view: 'contact', id })} />
        )}
        <NoticeBar notice={notice} onDone={setNotice} />
      </div>
    </SurroundingsContext.Provider>
  );
}

/** Loads what is seen later once the first rows are drawn, so that whoever opens it does not wait. */
function useViewsLoaded(directory: Surroundings['directory']): void {
  const isOpening = directory === 'opening';
  useEffect(() => {
    if (isOpening) return undefined;
    const loading = setTimeout(() => void Promise.all([ContactDetails, PasteText, Choose].map(({ load }) => load())), ONCE_DRAWN);
    return () => clearTimeout(loading);
  }, [isOpening]);
}

/** In milliseconds, from when the directory is open. */
const ONCE_DRAWN = 300;
