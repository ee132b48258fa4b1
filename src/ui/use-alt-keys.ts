import { useDocument } from './use-document.ts';

/** What is done by a letter with Alt, wherever the cursor is. Letters alone would take what is typed, and what is spoken (WCAG 2.1.4). */
export function useAltKeys(keys: Readonly<Record<string, (() => void) | undefined>>): void {
  useDocument('keydown', (event) => {
    if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.repeat) return;
    // On a Mac the key writes another sign with Option.
    const act = keys[event.key.toLowerCase()] ?? keys[event.code.replace('Key', '').toLowerCase()];
    if (!act) return;
    event.preventDefault();
    act();
  });
}
