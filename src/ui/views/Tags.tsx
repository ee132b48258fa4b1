import type { JSX } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { message } from '../../browser/locale.ts';
import { fold } from '../../contact/fold.ts';
import type { Row } from '../../directory/directory.ts';
import { plain } from '../page-text.ts';
import { Icon } from '../parts/icons.tsx';
import { PageText } from '../parts/PageText.tsx';
import { Sentence } from '../parts/Sentence.tsx';
import { useChanging } from '../use-changing.ts';
import { useDraft } from '../use-draft.ts';
import { useLive } from '../use-live.ts';

/** More are not read, and the next letter leaves fewer. */
const MOST_OFFERED = 6;

/** The journalist's tags of a contact, to be taken away or added; those in use are offered. */
export function Tags({ row: { id, annotations } }: { row: Row }): JSX.Element {
  const { change } = useChanging();
  const field = useRef<HTMLInputElement>(null);
  const [typed, type] = useDraft(`tag ${id}`);
  const tags = annotations.tags ?? [];

  async function tag(with_: string): Promise<void> {
    const words = with_.trim();
    const isThere = tags.some((one) => fold(one) === fold(words));
    const sentence = <Sentence of="contactTagAdded" words={[words]} />;
    const done =
      words === '' || isThere || (await change((directory, now) => directory.annotate(id, { tags: [...tags, words] }, now), sentence));
    if (done) type('');
    field.current?.focus();
  }
  async function untag(one: string): Promise<void> {
    const left = tags.filter((other) => other !== one);
    const sentence = <Sentence of="contactTagRemoved" words={[one]} />;
    await change((directory, now) => directory.annotate(id, { tags: left }, now), sentence);
    // The button that was pressed is gone.
    field.current?.focus();
  }

  return (
    <section class="tags">
      <h2>{message('contactTags')}</h2>
      {tags.length > 0 && (
        <ul>
          {tags.map((one) => (
            <li key={one}>
              <Tag tag={one} onRemove={() => untag(one)} />
            </li>
          ))}
        </ul>
      )}
      <AddTag field={field} typed={typed} tags={tags} onType={type} onTag={tag} />
    </section>
  );
}

function Tag({ tag, onRemove }: { tag: string; onRemove: () => void }): JSX.Element {
  const label = message('contactRemoveTag', plain(tag));
  return (
    <span class="tag">
      <PageText text={tag} />
      <button type="button" class="icon-button" aria-label={label} title={label} onClick={onRemove}>
        <Icon name="close" size={14} />
      </button>
    </span>
  );
}

type AddProps = {
  field: { current: HTMLInputElement | null };
  typed: string;
  tags: readonly string[];
  onType: (text: string) => void;
  onTag: (tag: string) => Promise<void>;
};

function AddTag({ field, typed, tags, onType, onTag }: AddProps): JSX.Element {
  const id = useId();
  // Whoever only looks waits for no tags.
  const [asked, setAsked] = useState(false);
  const { answer: used = [] } = useLive(async (directory) => (asked ? directory.tags() : []), [asked]);
  const offered = used
    .map((one) => one.tag)
    .filter((tag) => fold(tag).includes(fold(typed)) && !tags.includes(tag))
    .slice(0, MOST_OFFERED);
  return (
    <form
      class="add-tag"
      onSubmit={(event) => {
        event.preventDefault();
        void onTag(typed);
      }}
    >
      <label class="visually-hidden" for={id}>
        {message('contactAddTag')}
      </label>
      <input
        id={id}
        ref={field}
        type="text"
        autocomplete="off"
        maxLength={100}
        placeholder={message('contactAddTag')}
        value={typed}
        onFocus={() => setAsked(true)}
        onInput={(event) => onType(event.currentTarget.value)}
      />
      {offered.length > 0 && (
        <ul aria-label={message('contactTagsInUse')}>
          {offered.map((tag) => (
            <li key={tag}>
              <button type="button" class="tag offered" onClick={() => onTag(tag)}>
                <Icon name="add" size={12} /> <PageText text={tag} />
              </button>
            </li>
          ))}
        </ul>
      )}
    </form>
  );
}
