import type { JSX } from 'preact';
import { message } from '../../browser/locale.ts';
import type { Row } from '../../directory/directory.ts';
import { nameOf } from '../describe.ts';
import { Icon } from '../parts/icons.tsx';
import { Sentence } from '../parts/Sentence.tsx';
import { useAltKeys } from '../use-alt-keys.ts';
import { useChanging } from '../use-changing.ts';

/** Marks a contact as a favourite, which is found first where nothing is typed, or takes the mark away. */
export function Star({ row: { id, summary, annotations } }: { row: Row }): JSX.Element {
  const { change } = useChanging();
  const isFavourite = annotations.favourite === true;

  function mark(): void {
    const sentence = <Sentence of={isFavourite ? 'contactUnstarred' : 'contactStarred'} words={[nameOf(summary)]} />;
    void change((directory, now) => directory.annotate(id, { favourite: !isFavourite }, now), sentence);
  }
  useAltKeys({ s: mark });

  return (
    <button
      type="button"
      class="icon-button star"
      aria-pressed={isFavourite}
      aria-label={message('contactFavourite')}
      aria-keyshortcuts="Alt+S"
      title={`${message('contactFavourite')} (Alt+S)`}
      onClick={mark}
    >
      <Icon name="star" size={18} />
    </button>
  );
}
