import { useDocument } from './use-document.ts';

/** Arrows turn to the next or the one before wherever the cursor is. */
export function useTurning(turn: (steps: number) => void): void {
  useDocument('keydown', ({ key, altKey, ctrlKey, metaKey }) => {
    if (altKey || ctrlKey || metaKey) return;
    if (key === 'ArrowRight') turn(1);
    if (key === 'ArrowLeft') turn(-1);
  });
}
