/** How bright the interface is; `system` is as the computer has it. */
export type Theme = 'system' | 'light' | 'dark';
export const THEMES: readonly Theme[] = ['system', 'light', 'dark'];

/** Puts on what was chosen, before anything is drawn, and follows what is chosen in another window. */
export function wearTheme(): void {
  wear(chosenTheme());
  window.addEventListener('storage', ({ key }) => {
    if (key === KEPT_AS || key === null) wear(chosenTheme());
  });
}

export function chosenTheme(): Theme {
  const kept = localStorage.getItem(KEPT_AS);
  return THEMES.find((theme) => theme === kept) ?? 'system';
}

/** Holds at once in every open window. localStorage, since a setting that is read later would flash. */
export function chooseTheme(theme: Theme): void {
  localStorage.setItem(KEPT_AS, theme);
  wear(theme);
}

const KEPT_AS = 'setting:theme';

function wear(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
}
