import type { JSX, RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { counted, message } from '../../browser/locale.ts';
import { Icon } from '../parts/icons.tsx';
import { Sentence } from '../parts/Sentence.tsx';
import { useChanging } from '../use-changing.ts';
import { useLive } from '../use-live.ts';

type Props = { chosen: ReadonlySet<string>; onChoose: (chosen: ReadonlySet<string>) => void };

/** More are hardly ever one. */
const MOST_JOINED = 20;

/** What is done with all who are chosen, each in one change: tagging, joining, removing. */
export function ManyActions({ chosen, onChoose }: Props): JSX.Element {
  const { changeMany } = useChanging();
  const [tagging, setTagging] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const ids = [...chosen];
  const mayJoin = ids.length > 1 && ids.length <= MOST_JOINED;

  async function join(): Promise<void> {
    const sentence = counted('tableJoined', ids.length);
    if (await changeMany((directory, now, following) => directory.join(ids, now, following), sentence)) onChoose(new Set());
  }
  async function remove(): Promise<void> {
    const sentence = counted('removedContacts', ids.length);
    if (await changeMany((directory, now, following) => directory.remove(ids, now, following), sentence)) onChoose(new Set());
  }
  function close(): void {
    setTagging(false);
    opener.current?.focus();
  }
  return (
    <>
      <div class="many-actions">
        <button ref={opener} type="button" class="button" aria-expanded={tagging} onClick={() => setTagging(!tagging)}>
          <Icon name="tag" /> {message('tableTagThem')}
        </button>
        <button
          type="button"
          class="button"
          aria-disabled={!mayJoin}
          title={mayJoin ? undefined : counted('tableJoinHint', MOST_JOINED)}
          onClick={() => mayJoin && void join()}
        >
          <Icon name="join" /> {message('join')}
        </button>
        <button type="button" class="button remove" onClick={() => void remove()}>
          <Icon name="bin" /> {message('removeThem')}
        </button>
      </div>
      {tagging && <TagForm ids={ids} onDone={close} />}
    </>
  );
}

/** A tag that is put on all of them, or taken from them; those that are in use are offered. */
function TagForm({ ids, onDone }: { ids: string[]; onDone: () => void }): JSX.Element {
  const { changeMany } = useChanging();
  const [typed, setTyped] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  const name = typed.trim();

  async function tag(way: 'add' | 'remove'): Promise<void> {
    if (name === '') return field.current?.focus();
    const sentence = <Sentence of={way === 'add' ? 'tableTagged' : 'tableUntagged'} words={[counted('contactCount', ids.length), name]} />;
    if (await changeMany((directory, now, following) => directory.tag(ids, { [way]: [name] }, now, following), sentence)) onDone();
  }
  return (
    <form
      class="tag-form"
      aria-label={message('tableTagThem')}
      onSubmit={(event) => {
        event.preventDefault();
        void tag('add');
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onDone();
      }}
    >
      <TagField field={field} typed={typed} onType={setTyped} />
      <button type="submit" class="button main">
        {message('tableTagAdd')}
      </button>
      <button type="button" class="button" onClick={() => void tag('remove')}>
        {message('tableTagRemove')}
      </button>
    </form>
  );
}

type FieldProps = { field: RefObject<HTMLInputElement | null>; typed: string; onType: (typed: string) => void };

function TagField({ field, typed, onType }: FieldProps): JSX.Element {
  const { answer } = useLive((directory) => directory.list({ text: '', filters: {} }), []);
  return (
    <>
      <input
        ref={field}
        type="text"
        list="tags-in-use"
        aria-label={message('tableTag')}
        placeholder={message('tableTagHint')}
        autocomplete="off"
        maxLength={100}
        value={typed}
        onInput={({ currentTarget }) => onType(currentTarget.value)}
      />
      <datalist id="tags-in-use">
        {answer?.facets.tags.map(({ key }) => (
          <option key={key} value={key} />
        ))}
      </datalist>
    </>
  );
}
