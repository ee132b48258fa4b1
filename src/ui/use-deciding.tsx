import { type MessageKey, message } from '../browser/locale.ts';
import { type Asked, changeSetting, readSetting, UNASKED } from '../browser/settings.ts';
import type { Suggestion } from '../directory/suggestion.ts';
import { nameOf } from './describe.ts';
import { Sentence } from './parts/Sentence.tsx';
import { useSurroundings } from './surroundings.ts';
import { useChanging } from './use-changing.ts';

/** The journalist's answers to a suggestion; false where one could not be kept, after saying so. */
export type Deciding = {
  /** Two are one; or what was taken for one is two. */
  follow: () => Promise<boolean>;
  /** It stays as it is, and is not suggested again. */
  leave: () => Promise<boolean>;
  /** Nothing of this kind is suggested again. */
  neverAsk: () => Promise<boolean>;
};

/** Each answer is said, with an Undo where it changes the directory. */
export function useDeciding(suggestion: Suggestion): Deciding {
  const { change } = useChanging();
  const { say } = useSurroundings();
  const { kind, contacts } = suggestion;
  const ids = contacts.map(({ id }) => id);
  const names = contacts.map(({ summary }) => nameOf(summary));

  async function neverAsk(): Promise<boolean> {
    await changeSetting(UNASKED, [...(await readSetting(UNASKED)), kind]);
    say({ sentence: message(NEVER[kind]) });
    return true;
  }

  if (suggestion.kind !== 'shared')
    return {
      follow: () => change((directory, now) => directory.join(ids, now), <Sentence of="joined" words={names} />),
      leave: () => change((directory, now) => directory.keepApart(ids, now), <Sentence of="keptApart" words={names} />),
      neverAsk,
    };
  const { statements } = suggestion;
  const [id] = suggestion.contacts.map((row) => row.id);
  if (id === undefined) throw new Error('A suggestion is of a contact');
  return {
    follow: () => change((directory, now) => directory.split(id, statements, now), <Sentence of="madeTwo" words={names} />),
    leave: () => change((directory, now) => directory.keepTogether(id, statements, now), <Sentence of="keptTogether" words={names} />),
    neverAsk,
  };
}

const NEVER: Record<Asked, MessageKey> = { channel: 'neverAskChannel', name: 'neverAskName', shared: 'neverAskShared' };
