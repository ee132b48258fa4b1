import type { JSX } from 'preact';
import { message } from '../../browser/locale.ts';
import type { Suggestion } from '../../directory/suggestion.ts';
import { ViewHeader } from '../parts/ViewHeader.tsx';
import { Decide } from './Decide.tsx';

/** `onStays` is told which of the two a joining leaves. */
export type CompareProps = { suggestion: Suggestion; onBack: () => void; onStays: (id: string) => void };

/** One suggestion, looked at from a contact's details. */
export function Compare({ suggestion, onBack, onStays }: CompareProps): JSX.Element {
  function decided(way: 'followed' | 'left'): void {
    if (way === 'followed') onStays(suggestion.contacts[0].id);
    onBack();
  }
  return (
    <div class="view">
      <ViewHeader title={message(suggestion.kind === 'shared' ? 'isItOne' : 'areTheySame')} onBack={onBack} />
      <main class="body details">
        <Decide suggestion={suggestion} onDecided={decided} />
      </main>
    </div>
  );
}
