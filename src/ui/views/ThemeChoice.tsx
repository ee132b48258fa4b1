import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { type MessageKey, message } from '../../browser/locale.ts';
import { chooseTheme, chosenTheme, THEMES, type Theme } from '../theme.ts';

const NAMES: Record<Theme, MessageKey> = { system: 'themeSystem', light: 'themeLight', dark: 'themeDark' };

/** Light, dark, or as the computer has it. */
export function ThemeChoice({ onKept }: { onKept: () => void }): JSX.Element {
  const [chosen, setChosen] = useState(chosenTheme);
  function choose(theme: Theme): void {
    chooseTheme(theme);
    setChosen(theme);
    onKept();
  }
  return (
    <fieldset>
      <legend>
        <h2>{message('theme')}</h2>
      </legend>
      {THEMES.map((theme) => (
        <label key={theme} class="tick">
          <input type="radio" name="theme" checked={chosen === theme} onChange={() => choose(theme)} />
          {message(NAMES[theme])}
        </label>
      ))}
    </fieldset>
  );
}
