import { useEffect, useState } from 'preact/hooks';

/**
 * A text that is kept at every keystroke: a popup dies when it loses focus, and what was typed must be there when it opens again.
 * localStorage, as nothing asynchronous is sure to end before the popup does. What is put there or dropped, here or in another window, shows at once.
 * A window asks for its first draft "once drawn": the browser then fetches all of localStorage, and keeps everything waiting.
 */
export function useDraft(name: string, read: 'at once' | 'once drawn' = 'at once'): [string, (text: string) => void] {
  const [draft = '', setDraft] = useState(() => (read === 'at once' ? keptDraft(name) : undefined));
  useEffect(() => {
    // Who has typed already goes on with that.
    setDraft((typed) => typed ?? keptDraft(name));
    function put({ key, newValue }: StorageEvent): void {
      if (key === keptAs(name) && (newValue === null || newValue === keptDraft(name))) setDraft(newValue ?? '');
    }
    window.addEventListener('storage', put);
    return () => window.removeEventListener('storage', put);
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

/** Puts a text where it is written on, also into a field that shows the draft: the browser tells other windows of it, but not its own. */
export function putDraft(name: string, text: string): void {
  keepDraft(name, text);
  window.dispatchEvent(new StorageEvent('storage', { key: keptAs(name), newValue: text === '' ? null : text }));
}

/** Lets go of a draft, also in a field that shows it. */
export function dropDraft(name: string): void {
  putDraft(name, '');
}

/** The names of all drafts. */
export function draftNames(): string[] {
  return Object.keys(localStorage).flatMap((key) => (key.startsWith(PREFIX) ? key.slice(PREFIX.length) : []));
}

const PREFIX = 'draft:';

function keptAs(name: string): string {
  return PREFIX + name;
}
