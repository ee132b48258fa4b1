import type { Finding } from './use-finding.ts';

/** `show` is there where the page states somebody, so that there are two sides to choose from. */
export type Steps = { shows: 'page' | 'directory'; show?: (side: 'page' | 'directory') => void; open: (id: string) => void };

/** Takes the keys of a combobox, and → at the end of the text, which opens the active contact. */
export function takeSearchKey(event: KeyboardEvent, finding: Finding, { shows, show, open }: Steps): void {
  const { active } = finding;
  const listed = shows === 'directory';
  const keys: Record<string, (() => void) | undefined> = {
    ArrowDown: () => {
      if (!listed) show?.('directory');
      finding.move(1);
    },
    ArrowUp: listed ? () => finding.move(-1) : undefined,
    // Ctrl+Enter saves what is ticked; an Enter that ends the composing of a letter is no Enter.
    Enter: !listed || event.ctrlKey || event.metaKey || event.isComposing ? undefined : finding.copyActive,
    ArrowRight: listed && active && isAtEnd(event) ? () => open(active.id) : undefined,
    Escape: stepBack(finding, listed && show ? () => show('page') : undefined),
  };
  const act = keys[event.key];
  if (!act) return;
  event.preventDefault();
  act();
}

/** Escape goes back one step: from words to none, from the directory to the page; the last one is the browser's, and closes the popup. */
function stepBack({ typed, type }: Finding, toPage: (() => void) | undefined): (() => void) | undefined {
  return typed === '' ? toPage : () => type('');
}

function isAtEnd({ target }: Event): boolean {
  return target instanceof HTMLInputElement && target.selectionStart === target.value.length && target.selectionEnd === target.value.length;
}
