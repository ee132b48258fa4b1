import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { message } from '../../browser/locale.ts';
import { Hint } from '../parts/Hint.tsx';
import { Turner } from '../parts/Turner.tsx';
import { ViewHeader } from '../parts/ViewHeader.tsx';
import { keyOf } from '../sign-words.ts';
import type { Suggested } from '../use-suggestions.ts';
import { useTurning } from '../use-turning.ts';
import { Decide } from './Decide.tsx';

/** Contacts that may be one, or two, one after the other: arrows turn to the next without an answer. */
export function Suggestions({ suggested: { suggestions, more }, onBack }: { suggested: Suggested; onBack: () => void }): JSX.Element {
  const [turned, setTurned] = useState(0);
  // Whichever was decided goes, and the next one comes in its place.
  const at = Math.min(turned, Math.max(suggestions.length - 1, 0));
  const turn = (steps: number) => setTurned(Math.min(Math.max(at + steps, 0), Math.max(suggestions.length - 1, 0)));
  useTurning(turn);
  const suggestion = suggestions[at];
  return (
    <div class="view suggestions">
      <ViewHeader title={message(suggestion?.kind === 'shared' ? 'isItOne' : 'suggestions')} onBack={onBack}>
        {suggestions.length > 1 && <Turner at={at} of={suggestions.length} onTurn={turn} />}
      </ViewHeader>
      <main class="body details">
        {suggestion && <Decide key={keyOf(suggestion)} suggestion={suggestion} onDecided={() => {}} />}
        {!suggestion && <Hint says={message(more ? 'lookingForSuggestions' : 'noSuggestions')} />}
      </main>
    </div>
  );
}
