import type { JSX } from 'preact';
import { message } from '../../browser/locale.ts';
import { UNASKED } from '../../browser/settings.ts';
import { printNational } from '../../contact/phone-number.ts';
import type { Suggestion } from '../../directory/suggestion.ts';
import { nameOf } from '../describe.ts';
import { Sentence } from '../parts/Sentence.tsx';
import { inShort, keyOf } from '../sign-words.ts';
import { useSurroundings } from '../surroundings.ts';
import { useLive } from '../use-live.ts';
import { useSetting } from '../use-settings.ts';

/** The likeliest are enough in a contact's details. */
const MOST = 2;
const MOST_SIGNS = 3;

type Props = { id: string; onCompare: (suggestion: Suggestion) => void };

/** Who may be the same as a contact, and why; nothing where nobody is, or the journalist is not to be asked. */
export function MayBeSame({ id, onCompare }: Props): JSX.Element {
  const unasked = useSetting(UNASKED);
  const { answer = [] } = useLive((directory) => directory.suggestionsFor(id), [id]);
  const asked = answer.filter(({ kind }) => unasked?.includes(kind) === false);
  return (
    <>
      {asked.slice(0, MOST).map((suggestion) => (
        <div key={keyOf(suggestion)} class="may-be-same">
          <p>
            <Told suggestion={suggestion} id={id} />
          </p>
          <button type="button" class="button" onClick={() => onCompare(suggestion)}>
            {message('compare')}
          </button>
        </div>
      ))}
    </>
  );
}

function Told({ suggestion, id }: { suggestion: Suggestion; id: string }): JSX.Element {
  const { home } = useSurroundings();
  if (suggestion.kind === 'shared') {
    const { channel } = suggestion;
    return <Sentence of="mayBeAboutOther" words={[channel.startsWith('+') ? printNational(channel, home) : channel]} />;
  }
  const other = suggestion.contacts.find((row) => row.id !== id);
  return (
    <>
      <Sentence of="mayBeSameAs" words={other ? [nameOf(other.summary)] : ['']} />{' '}
      <span class="soft">{inShort(suggestion.signs, MOST_SIGNS)}</span>
    </>
  );
}
