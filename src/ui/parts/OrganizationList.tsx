import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { counted, message } from '../../browser/locale.ts';
import type { HeldOrganization } from '../../directory/organizations.ts';
import { PageText } from './PageText.tsx';

/** Each row costs time at every tick; further ones come when they are asked for. */
const AT_FIRST = 200;

type Props = {
  organizations: readonly HeldOrganization[];
  chosen: ReadonlySet<string>;
  onChoose: (chosen: ReadonlySet<string>) => void;
};

/** Organizations to be ticked, with how many contacts each has. Arrows go from one to the next. */
export function OrganizationList({ organizations, chosen, onChoose }: Props): JSX.Element {
  const [most, setMost] = useState(AT_FIRST);
  function tick(key: string, on: boolean): void {
    onChoose(new Set(on ? [...chosen, key] : [...chosen].filter((one) => one !== key)));
  }
  return (
    <>
      <ul class="tick-list organizations" aria-label={message('organizationsFound')} onKeyDown={takeListKey}>
        {organizations.slice(0, most).map(({ key, name, ids }) => (
          <li key={key} class="tick-row">
            <label class="tick-target">
              <input type="checkbox" checked={chosen.has(key)} onChange={({ currentTarget }) => tick(key, currentTarget.checked)} />
              {name === undefined ? message('noOrganization') : <PageText text={name} />}
              <span class="soft">{counted('contactCount', ids.length)}</span>
            </label>
          </li>
        ))}
      </ul>
      {organizations.length > most && (
        <button type="button" class="button show-more" onClick={() => setMost(organizations.length)}>
          {message('showMore')}
        </button>
      )}
    </>
  );
}

function takeListKey(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined || !(event.target instanceof HTMLElement)) return;
  const boxes = [...event.currentTarget.querySelectorAll<HTMLElement>('input')];
  event.preventDefault();
  boxes[boxes.indexOf(event.target) + step]?.focus();
}
