import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { counted, message } from '../../browser/locale.ts';
import { saveFile } from '../../browser/save-file.ts';
import { changeSetting, SHARED_AS } from '../../browser/settings.ts';
import { fileName } from '../../exchange/file-name.ts';
import { Icon } from '../parts/icons.tsx';
import { Sentence } from '../parts/Sentence.tsx';
import { Tick } from '../parts/Tick.tsx';
import { ViewHeader } from '../parts/ViewHeader.tsx';
import { type Shared, type Sharing, shareText } from '../share-text.ts';
import { useDirectory, useSurroundings } from '../surroundings.ts';
import { useFollowing } from '../use-following.ts';
import { useSetting } from '../use-settings.ts';

/** Saves contacts as a file that a colleague opens in their own directory, in the journalist's name and without their notes unless they say so. */
export function Share({ ids, onBack }: { ids: readonly string[]; onBack: () => void }): JSX.Element {
  const kept = useSetting(SHARED_AS);
  const [typed, setTyped] = useState<string>();
  const [withNotes, setWithNotes] = useState(false);
  const [withTags, setWithTags] = useState(false);
  const save = useSave();
  const field = useId();
  const from = typed ?? kept ?? '';
  return (
    <div class="view share">
      <ViewHeader title={message('shareFile')} onBack={onBack} />
      <main class="body details">
        <p>{message('shareExplained')}</p>
        <div class="field">
          <label for={field}>{message('sharedAs')}</label>
          <input
            id={field}
            type="text"
            autocomplete="name"
            maxLength={100}
            value={from}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </div>
        <Tick says={message('shareNotes')} explained={message('shareNotesExplained')} on={withNotes} onTick={setWithNotes} />
        <Tick says={message('shareTags')} on={withTags} onTick={setWithTags} />
        <div class="actions">
          <button type="button" class="button main" onClick={() => save(ids, { from, withNotes, withTags, now: new Date().toISOString() })}>
            <Icon name="save" /> {counted('shareContacts', ids.length)}
          </button>
        </div>
      </main>
    </div>
  );
}

function useSave(): (ids: readonly string[], sharing: Sharing) => Promise<void> {
  const { say } = useSurroundings();
  const directory = useDirectory();
  const follow = useFollowing();
  return async (ids, sharing) => {
    if (directory === undefined) return;
    try {
      await changeSetting(SHARED_AS, sharing.from);
      const end = await follow(counted('writingContacts', ids.length), (following) => shareText(directory, [...ids], sharing, following));
      say(end === 'cancelled' ? { sentence: message('writingCancelled') } : saved(end.made, sharing.now));
    } catch (broken) {
      reportError(broken);
      say({ sentence: message('notWritten'), tone: 'problem' });
    }
  };
}

type Said = Parameters<ReturnType<typeof useSurroundings>['say']>[0];

function saved(shared: Shared, now: string): Said {
  if (shared === 'too many') return { sentence: message('shareTooMany'), tone: 'problem' };
  const { text, count, leftOut } = shared;
  if (count === 0) return { sentence: message(leftOut > 0 ? 'onlyPrivate' : 'contactGone'), tone: 'problem' };
  const name = fileName(`${counted('contactCount', count)} ${now.slice(0, 10)}`, 'contacts.json', 'contacts');
  saveFile(name, text, 'application/json');
  const written = <Sentence of="shareSaved" words={[counted('contactCount', count), name]} />;
  return { sentence: leftOut === 0 ? written : [written, '. ', counted('privateLeftOut', leftOut)] };
}
