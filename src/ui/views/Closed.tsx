import type { ComponentChildren, JSX } from 'preact';
import { message } from '../../browser/locale.ts';
import { CLOSED } from '../closed.ts';
import { Hint } from '../parts/Hint.tsx';
import { Icon } from '../parts/icons.tsx';
import { useSurroundings } from '../surroundings.ts';

type Props = { next?: string; children?: ComponentChildren };

/** Why the directory does not open, and what can be done. `next` is said in a window that may keep nothing; `children` are more buttons for the other cases. */
export function Closed({ next, children }: Props): JSX.Element {
  const { refusal = 'private', openAgain } = useSurroundings();
  if (refusal === 'private') return <Hint says={message(CLOSED.private)} next={next} />;
  return (
    <Hint says={message(CLOSED[refusal])}>
      {openAgain && (
        <button type="button" class="button main" onClick={openAgain}>
          <Icon name="again" /> {message('tryAgain')}
        </button>
      )}
      {children}
    </Hint>
  );
}
