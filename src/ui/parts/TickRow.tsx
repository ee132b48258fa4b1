import type { ComponentChildren, JSX } from 'preact';
import { message } from '../../browser/locale.ts';
import { openHere } from '../open-here.ts';
import { hashOf } from '../page-place.ts';

/** `name` is who is ticked; `children` stand in the link that opens the contact. */
type Props = {
  id: string;
  name: string;
  ticked: boolean;
  printed?: boolean;
  onTick: (on: boolean) => void;
  onOpen: (id: string) => void;
  children: ComponentChildren;
};

/** A contact to be ticked or opened. */
export function TickRow({ id, name, ticked, printed = true, onTick, onOpen, children }: Props): JSX.Element {
  return (
    <li class={printed ? 'tick-row' : 'tick-row not-printed'}>
      <label class="tick-target">
        <input
          type="checkbox"
          aria-label={message('chooseContact', name)}
          checked={ticked}
          onChange={(event) => onTick(event.currentTarget.checked)}
        />
      </label>
      {/* A link, so that it can be opened in a tab of its own too. */}
      <a href={hashOf({ view: 'contact', id })} onClick={(event) => openHere(event, () => onOpen(id))}>
        {children}
      </a>
    </li>
  );
}
