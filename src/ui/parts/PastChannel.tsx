import type { ComponentChildren, JSX } from 'preact';
import type { Told } from '../../contact/told.ts';
import { Had, LastStated } from './Had.tsx';
import { Icon } from './icons.tsx';
import { PageText } from './PageText.tsx';
import { Tellings } from './Tellings.tsx';

type Props = { told: Told<unknown>; written: string; copyLabel: string; onCopy: () => void; children: ComponentChildren };

/** A number or address that the contact had once, in a quiet line to be copied. Opened, it tells who said so and when, with what can be done. */
export function PastChannel({ told: { standing, verdict, until, tellings }, written, copyLabel, onCopy, children }: Props): JSX.Element {
  const withdrawnAt = standing === 'withdrawn' ? verdict?.at : undefined;
  return (
    <li class="weighed past">
      <details class="soft">
        <summary>
          <span>
            <Had what={<PageText text={written} />} until={until?.last} withdrawnAt={withdrawnAt} />
          </span>
        </summary>
        {until && <LastStated {...until} />}
        <Tellings of={tellings} />
        {children}
      </details>
      <button type="button" class="icon-button" aria-label={copyLabel} title={copyLabel} onClick={onCopy}>
        <Icon name="copy" />
      </button>
    </li>
  );
}
