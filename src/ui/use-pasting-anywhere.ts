import { useDocument } from './use-document.ts';
import { keepDraft } from './use-draft.ts';

/** A longer line, in UTF-16 units, is nothing to search for. */
const LONGEST_SEARCH = 60;
const TWO_WORDS = /\p{L}{2,}[\s,]+\p{L}{2,}/u;
const CHANNEL = /@|(?:\d[\s()/.-]*){6}/;

/**
 * Keeps a text in which contacts may stand as the draft of the view that reads texts, and calls back to open it, wherever the text is pasted
 * but in a field that is meant for it: one key, and it is read.
 */
export function usePastingAnywhere(shown: boolean, open: () => void): void {
  useDocument('paste', (event) => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (!shown || isMeantForText(event.target) || !isText(text)) return;
    event.preventDefault();
    keepDraft('paste', text);
    open();
  });
}

/** Several lines, a long one, or words beside a number or an address. A name, a number or an address alone is searched for. */
export function isText(pasted: string): boolean {
  const text = pasted.trim();
  return text.length > LONGEST_SEARCH || /[\r\n]/.test(text) || (TWO_WORDS.test(text) && CHANNEL.test(text));
}

/** Any field but the one that searches. */
function isMeantForText(target: EventTarget | null): boolean {
  if (target instanceof HTMLTextAreaElement) return true;
  return target instanceof HTMLInputElement && target.type === 'text' && target.getAttribute('role') !== 'combobox';
}
