import { useEffect, useRef, useState } from 'preact/hooks';
import { UNASKED } from '../browser/settings.ts';
import type { Directory } from '../directory/directory.ts';
import type { Suggestion, SuggestionPlace } from '../directory/suggestion.ts';
import { keyOf } from './sign-words.ts';
import { useDirectory } from './surroundings.ts';
import { useLive } from './use-live.ts';
import { useSetting } from './use-settings.ts';

/** Contacts that may be one, or two, the likeliest first; `more` where it has not been looked everywhere. */
export type Suggested = { suggestions: Suggestion[]; more: boolean };

/** Nobody decides more at once; the rest is looked for when some of these are decided. */
const ENOUGH = 20;
/** The page is drawn first, and what is typed meanwhile is answered between two looks; in milliseconds. */
const AT_FIRST = 500;
const BETWEEN = 40;

/**
 * Looks through the directory in small pieces while the page is open, until there are enough. What was found is asked anew at every change,
 * so that an answer takes it away and an undo brings it back; what comes to be alike later is found the next time the page is opened.
 */
export function useSuggestions(): Suggested {
  const directory = useDirectory();
  const unasked = useSetting(UNASKED);
  const [met, setMet] = useState<string[][]>([]);
  const [atEnd, setAtEnd] = useState(false);
  const place = useRef<SuggestionPlace | undefined>(undefined);
  const { answer = [] } = useLive((open) => open.suggestionsAmong(met), [met]);
  const suggestions = answer.filter(({ kind }) => unasked?.includes(kind) === false);
  const goesOn = unasked !== undefined && suggestions.length < ENOUGH && !atEnd;
  useEffect(() => {
    if (!directory || !goesOn) return undefined;
    const looking = { wanted: true };
    lookOn(directory, looking, {
      place,
      onFound: (found) => setMet((before) => withNew(before, found)),
      onEnd: () => setAtEnd(true),
    }).catch((broken: unknown) => looking.wanted && reportError(broken));
    return () => {
      looking.wanted = false;
    };
  }, [directory, goesOn]);
  return { suggestions, more: !atEnd };
}

type Ways = { place: { current: SuggestionPlace | undefined }; onFound: (found: Suggestion[]) => void; onEnd: () => void };

async function lookOn(directory: Directory, looking: { wanted: boolean }, { place, onFound, onEnd }: Ways): Promise<void> {
  await pause(place.current ? BETWEEN : AT_FIRST);
  while (looking.wanted) {
    const { found, next } = await directory.suggestions(place.current);
    if (!looking.wanted) return;
    place.current = next;
    if (found.length > 0) onFound(found);
    if (!next) return onEnd();
    await pause(BETWEEN);
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((done) => {
    setTimeout(done, milliseconds);
  });
}

function withNew(met: string[][], found: readonly Suggestion[]): string[][] {
  const known = new Set(met.map((ids) => ids.join(' ')));
  const fresh = found.filter((one) => !known.has(keyOf(one))).map(({ contacts }) => contacts.map(({ id }) => id));
  return fresh.length === 0 ? met : [...met, ...fresh];
}
