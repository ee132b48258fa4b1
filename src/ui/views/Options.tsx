import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { COUNTRIES } from '../../browser/countries.ts';
import { openDirectoryPage } from '../../browser/directory-page.ts';
import { countryName, countryOfComputer, language, message } from '../../browser/locale.ts';
import { COPIED_FORM, type CopiedForm, changeSetting, HOME, SCREEN_SHARED } from '../../browser/settings.ts';
import { printNational } from '../../contact/phone-number.ts';
import { shareScreen } from '../share-screen.ts';
import type { Start } from '../start.ts';
import { useSetting } from '../use-settings.ts';
import { About } from './About.tsx';
import { AskedAbout } from './AskedAbout.tsx';
import { InterfaceLanguage } from './InterfaceLanguage.tsx';
import { ReviewAfter } from './ReviewAfter.tsx';
import { Shortcuts } from './Shortcuts.tsx';
import { ThemeChoice } from './ThemeChoice.tsx';
import { WatchedSites } from './WatchedSites.tsx';

/** The settings. What is chosen holds at once, here and in an open popup. */
export function Options({ start = {} }: { start?: Start }): JSX.Element {
  const [kept, setKept] = useState(start.language === true ? 1 : 0);
  const noteKept = () => setKept((before) => before + 1);
  return (
    <main class="options">
      <h1>{message('optionsTitle')}</h1>
      <InterfaceLanguage justChosen={start.language === true} />
      <HomeCountry onKept={noteKept} />
      <CopiedNumbers onKept={noteKept} />
      <ThemeChoice onKept={noteKept} />
      <SharedScreen onKept={noteKept} />
      <ReviewAfter onKept={noteKept} />
      <AskedAbout onKept={noteKept} />
      <WatchedSites asked={start.watch} />
      <BackupsWay />
      <Shortcuts />
      <About />
      <p role="status" class="kept">
        {kept > 0 && <span key={kept}>{message('settingKept')}</span>}
      </p>
    </main>
  );
}

/** Copies and the backup file have a view of their own, where all contacts are. */
function BackupsWay(): JSX.Element {
  return (
    <section>
      <h2>{message('backups')}</h2>
      <p class="soft">{message('copiesExplained')}</p>
      <button type="button" class="button" onClick={() => openDirectoryPage('#backups')}>
        {message('backupsOpen')}
      </button>
    </section>
  );
}

function SharedScreen({ onKept }: { onKept: () => void }): JSX.Element {
  const since = useSetting(SCREEN_SHARED) ?? SCREEN_SHARED.standard;
  return (
    <section>
      <h2>{message('privateContacts')}</h2>
      <label class="tick">
        <input
          type="checkbox"
          checked={since !== SCREEN_SHARED.standard}
          aria-describedby="screen-explained"
          onChange={({ currentTarget }) => shareScreen(currentTarget.checked).then(onKept)}
        />
        {message('screenShared')}
      </label>
      <p id="screen-explained" class="soft">
        {message('screenSharedExplained')}
      </p>
    </section>
  );
}

function HomeCountry({ onKept }: { onKept: () => void }): JSX.Element {
  const home = useSetting(HOME) ?? HOME.standard;
  const computers = countryOfComputer(COUNTRIES);
  const named = COUNTRIES.map((country) => ({ country, name: countryName(country) })).toSorted((one, other) =>
    one.name.localeCompare(other.name, language()),
  );
  return (
    <section>
      <label for="home">
        <h2>{message('homeCountry')}</h2>
      </label>
      <select
        id="home"
        value={home}
        aria-describedby="home-explained"
        onChange={(event) => changeSetting(HOME, event.currentTarget.value).then(onKept)}
      >
        <option value={HOME.standard}>{message('homeAutomatic', computers === undefined ? '–' : countryName(computers))}</option>
        {named.map(({ country, name }) => (
          <option key={country} value={country}>
            {name}
          </option>
        ))}
      </select>
      <p id="home-explained" class="soft">
        {message('homeExplained')}
      </p>
    </section>
  );
}

// A number that is kept for fiction.
const EXAMPLE = '+46701740605';
const FORMS = [
  { form: 'national', label: 'copiedNational', example: printNational(EXAMPLE, 'SE') },
  { form: 'international', label: 'copiedInternational', example: EXAMPLE },
] as const satisfies { form: CopiedForm; label: string; example: string }[];

function CopiedNumbers({ onKept }: { onKept: () => void }): JSX.Element {
  const copiedForm = useSetting(COPIED_FORM);
  return (
    <fieldset>
      <legend>
        <h2>{message('copiedForm')}</h2>
      </legend>
      {FORMS.map(({ form, label, example }) => (
        <label key={form} class="tick">
          <input
            type="radio"
            name="copied-form"
            checked={copiedForm === form}
            onChange={() => changeSetting(COPIED_FORM, form).then(onKept)}
          />
          <span>
            {message(label)} <bdi class="number soft">{example}</bdi>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
