import { useState } from 'preact/hooks';

/**
 * A text that is kept at every keystroke: a popup dies when it loses focus, and what was typed must be there when it opens again.
 * localStorage, as nothing asynchronous is sure to end before the popup does.
 */
export function useDraft(name: string): [string, (text: string) => void] {
  const [draft, setDraft] = useState(() => keptDraft(name));
  function change(text: string): void {
    keepDraft(name, text);
    setDraft(text);
  }
  return [draft, change];
}

export function keptDraft(name: string): string {
  return localStorage.getItem(keptAs(name)) ?? '';
}

/** An empty text is no draft. */
export function keepDraft(name: string, text: string): void {
  if (text === '') localStorage.removeItem(keptAs(name));
  else localStorage.setItem(keptAs(name), text);
}

function keptAs(name: string): string {
  return `draft:${name}`;
}
