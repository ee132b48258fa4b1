import type { RefObject } from 'preact';
import { useDocument } from './use-document.ts';

/** Letters typed while a button or tick box has the focus go to the search field: that is what they are for. */
export function useTypingAnywhere(shown: boolean, field: RefObject<HTMLInputElement | null>): void {
  useDocument('keydown', ({ key, ctrlKey, metaKey, altKey, target }) => {
    const typesHere =
      target instanceof HTMLTextAreaElement ||
      target instanceof HTMLSelectElement ||
      (target instanceof HTMLInputElement && target.type === 'text');
    if (!shown || typesHere || ctrlKey || metaKey || altKey || key === ' ' || [...key].length !== 1) return;
    field.current?.focus();
  });
}
