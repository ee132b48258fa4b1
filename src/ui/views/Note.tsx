import type { JSX } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { message } from '../../browser/locale.ts';
import type { Row } from '../../directory/directory.ts';
import { useChanging } from '../use-changing.ts';
import { useDraft } from '../use-draft.ts';

/** Before a note that is being written: an empty one is a note too, which takes the kept one away. */
const BEGUN = '=';
/** As many units of UTF-16 as the directory keeps. */
const LONGEST = 20_000;

/** The journalist's note on a contact: kept at every keystroke, and saved when one leaves it, or by Ctrl+Enter. */
export function Note({ row: { id, annotations } }: { row: Row }): JSX.Element {
  const { text, differs, write, save } = useNote(id, annotations.note ?? '');
  const label = useId();
  return (
    <section class="note">
      <h2 id={label}>{message('contactNote')}</h2>
      <textarea
        aria-labelledby={label}
        aria-keyshortcuts="Control+Enter"
        rows={Math.min(8, Math.max(3, text.split('\n').length))}
        maxLength={LONGEST}
        value={text}
        onInput={(event) => write(event.currentTarget.value)}
        onBlur={save}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save();
        }}
      />
      {differs && (
        <p class="note-save">
          <button type="button" class="button" onClick={save}>
            {message('contactSaveNote')}
          </button>
          <kbd class="soft">{message('saveKeys')}</kbd>
        </p>
      )}
    </section>
  );
}

type Noting = { text: string; differs: boolean; write: (text: string) => void; save: () => void };

function useNote(id: string, kept: string): Noting {
  const { change } = useChanging();
  const [draft, setDraft] = useDraft(`note ${id}`);
  const typed = draft.startsWith(BEGUN) ? draft.slice(BEGUN.length) : undefined;
  const differs = typed !== undefined && typed !== kept;
  // What one leaves by Escape never loses the cursor first, and what was saved must not take away what was typed meanwhile.
  const latest = useRef(draft);
  const saving = useRef<string>(undefined);
  latest.current = draft;

  async function save(): Promise<void> {
    if (typed === undefined || saving.current === draft) return;
    saving.current = draft;
    const done = !differs || (await change((directory, now) => directory.annotate(id, { note: typed }, now), message('contactNoteSaved')));
    saving.current = undefined;
    if (done && latest.current === draft) setDraft('');
  }
  const leave = useRef(save);
  leave.current = save;
  useLayoutEffect(() => () => void leave.current(), []);

  return { text: typed ?? kept, differs, write: (text) => setDraft(`${BEGUN}${text}`), save: () => void save() };
}
