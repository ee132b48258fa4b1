import { useEffect, useState } from 'preact/hooks';

/**
 * A text that is kept at every keystroke: a popup dies when it loses focus, and what was typed must be there when it opens again.
 * localStorage, as nothing asynchronous is sure to end before the popup does. What is dropped, here or in another window, is gone at once.
 * A window asks for its first draft "once drawn": the browser then fetches all of localStorage, and keeps everything waiting.
 */
export function useDraft(name: string, read: 'at once' | 'once drawn' = 'at once'): [string, (text: string) => void] {
  const [draft = '', setDraft] = useState(() => (read === 'at once' ? keptDraft(name) : undefined));
  useEffect(() => {
    // Who has typed already goes on with that.
    setDraft((typed) => typed ?? keptDraft(name));
    function dropped({ key, newValue }: StorageEvent): void {
      if (key === keptAs(name) && newValue === null) setDraft('');
    }
    window.addEventListener('storage', dropped);
    return () => window.removeEventListener('storage', dropped);
  }, [name]);
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

/** Lets go of a draft, also in a field that shows it: the browser tells other windows of it, but not its own. */
export function dropDraft(name: string): void {
  keepDraft(name, '');
  window.dispatchEvent(new StorageEvent('storage', { key: keptAs(name) }));
}

/** The names of all drafts. */
export function draftNames(): string[] {
  return Object.keys(localStorage).flatMap((key) => (key.startsWith(PREFIX) ? key.slice(PREFIX.length) : []));
}

const PREFIX = 'draft:';

function keptAs(name: string): string {
  return PREFIX + name;
}
