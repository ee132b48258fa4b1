import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { isLanguage, LANGUAGES } from '../../browser/languages.ts';
import { message } from '../../browser/locale.ts';
import { browsersLanguage } from '../../browser/sentences.ts';
import { changeSetting, LANGUAGE } from '../../browser/settings.ts';
import { useSetting } from '../use-settings.ts';

/** The language of the interface. Every page of ours begins anew in the one chosen, this one too: `justChosen` after that. */
export function InterfaceLanguage({ justChosen }: { justChosen: boolean }): JSX.Element {
  const set = useSetting(LANGUAGE) ?? LANGUAGE.standard;
  const select = useRef<HTMLSelectElement>(null);
  useLayoutEffect(() => {
    if (justChosen) select.current?.focus();
  }, [justChosen]);
  const browsers = browsersLanguage();
  return (
    <section>
      <label for="language">
        <h2>{message('interfaceLanguage')}</h2>
      </label>
      <select id="language" ref={select} value={set} onChange={({ currentTarget }) => choose(currentTarget.value)}>
        <option value={LANGUAGE.standard}>
          {message('interfaceLanguageBrowsers', isLanguage(browsers) ? LANGUAGES[browsers] : browsers)}
        </option>
        {Object.entries(LANGUAGES).map(([language, name]) => (
          <option key={language} value={language} lang={language}>
            {name}
          </option>
        ))}
      </select>
    </section>
  );
}

function choose(value: string): void {
  // Tells the page, when it begins anew, where the journalist was.
  history.replaceState(undefined, '', '#language=chosen');
  void changeSetting(LANGUAGE, isLanguage(value) ? value : LANGUAGE.standard);
}
