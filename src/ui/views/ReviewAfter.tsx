import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { message } from '../../browser/locale.ts';
import { changeSetting, MOST_MONTHS, REVIEW_AFTER } from '../../browser/settings.ts';
import { useSetting } from '../use-settings.ts';

/** After how many months a contact is listed for review; empty at first, and then none is. */
export function ReviewAfter({ onKept }: { onKept: () => void }): JSX.Element {
  const months = useSetting(REVIEW_AFTER);
  const [wrong, setWrong] = useState(false);

  async function set(field: HTMLInputElement): Promise<void> {
    // A field of numbers tells letters as nothing.
    const isEmpty = field.value === '' && !field.validity.badInput;
    const next = isEmpty ? REVIEW_AFTER.standard : REVIEW_AFTER.read(field.valueAsNumber);
    setWrong(next === undefined);
    if (next === undefined) return;
    await changeSetting(REVIEW_AFTER, next);
    onKept();
  }

  return (
    <section>
      <h2>{message('reviewAfter')}</h2>
      <label for="review-after">{message('reviewAfterMonths')}</label>
      <input
        id="review-after"
        type="number"
        min={1}
        max={MOST_MONTHS}
        step={1}
        value={typeof months === 'number' ? months : ''}
        aria-invalid={wrong}
        aria-describedby="review-after-explained"
        onChange={(event) => set(event.currentTarget)}
      />
      {wrong && (
        <p class="problem" role="alert">
          {message('reviewAfterWrong')}
        </p>
      )}
      <p id="review-after-explained" class="soft">
        {message('reviewAfterExplained')}
      </p>
    </section>
  );
}
