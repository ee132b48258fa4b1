import type { JSX } from 'preact';
import { useId, useLayoutEffect, useState } from 'preact/hooks';
import { message } from '../../browser/locale.ts';
import type { Row } from '../../directory/directory.ts';
import { useSurroundings } from '../surroundings.ts';
import { useChanging } from '../use-changing.ts';

/** `onGone`: hidden from whoever sees the screen, the contact is shown no longer. */
type Props = { row: Row; onGone: () => void };

/** Marks a contact private, or takes the mark away, and says what it means. */
export function PrivateSwitch({ row: { id, annotations }, onGone }: Props): JSX.Element {
  const { screenShared = false } = useSurroundings();
  const { change } = useChanging();
  const explained = useId();
  const isPrivate = annotations.private === true;

  // The tick stays where it was put while that is being written.
  const [wished, setWished] = useState<boolean>();
  useLayoutEffect(() => setWished(undefined), [isPrivate]);

  async function mark(marked: boolean): Promise<void> {
    setWished(marked);
    // No name: others may see what is said.
    const done = await change(
      (directory, now) => directory.annotate(id, { private: marked }, now),
      message(marked ? 'madePrivate' : 'madePublic'),
    );
    if (!done) setWished(undefined);
    else if (marked && screenShared) onGone();
  }

  return (
    <section class="private-switch">
      <label class="tick">
        <input
          type="checkbox"
          checked={wished ?? isPrivate}
          aria-describedby={explained}
          onChange={({ currentTarget }) => mark(currentTarget.checked)}
        />
        {message('labelPrivate')}
      </label>
      <p id={explained} class="soft">
        {message('privateExplained')}
      </p>
    </section>
  );
}
