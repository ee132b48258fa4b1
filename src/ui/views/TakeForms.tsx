import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { type CountedKey, counted, type MessageKey, message } from '../../browser/locale.ts';
import { Icon } from '../parts/icons.tsx';
import { TAKE_FORMS, type TakeForm } from '../take-forms.ts';
import { useTakeAway } from '../use-take-away.ts';

const FORMS: ReadonlyMap<string, TakeForm> = new Map(TAKE_FORMS.flatMap(({ forms }) => Object.entries(forms)));
const [FIRST = ''] = FORMS.keys();

/** In which form the chosen are taken away, what that form is for, and the button that does it. */
export function TakeForms({ chosen }: { chosen: ReadonlySet<string> }): JSX.Element {
  const [name, setName] = useState(FIRST);
  const takeAway = useTakeAway();
  const form = FORMS.get(name);
  const nobody = chosen.size === 0;
  return (
    <>
      <select
        aria-label={message('takeForm')}
        aria-describedby="take-hint"
        value={name}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
      >
        {TAKE_FORMS.map(({ group, forms }) => (
          <optgroup key={group} label={message(group)}>
            {Object.entries(forms).map(([one, { label }]) => (
              <option key={one} value={one}>
                {message(label)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      {form && (
        <>
          <button type="button" class="button main" aria-disabled={nobody} onClick={() => !nobody && takeAway([...chosen], form)}>
            <Icon name={form.leaves === 'file' ? 'save' : 'copy'} /> {verbOf(form, chosen.size)}
          </button>
          <p class="take-hint soft" id="take-hint">
            {message(form.hint)}
          </p>
        </>
      )}
    </>
  );
}

/** What the button says it does, and with how many. */
function verbOf(form: TakeForm, count: number): string {
  const verb = form.leaves === 'clipboard' ? 'copy' : form.countedAs;
  const { all, some } = VERBS[verb];
  return count === 0 ? message(all) : counted(some, count);
}

const VERBS: Record<'cardCount' | 'contactCount' | 'copy', { all: MessageKey; some: CountedKey }> = {
  cardCount: { all: 'saveCards', some: 'saveCardsCount' },
  contactCount: { all: 'saveContacts', some: 'saveContactsCount' },
  copy: { all: 'copyContacts', some: 'copyContactsCount' },
};
