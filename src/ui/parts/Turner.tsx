import type { JSX } from 'preact';
import { inFigures, message } from '../../browser/locale.ts';
import { Icon } from './icons.tsx';

type Props = { at: number; of: number; onTurn: (steps: number) => void };

/** Which of several is shown, and the way to the others. */
export function Turner({ at, of, onTurn }: Props): JSX.Element {
  return (
    <div class="turner">
      <TurnButton says="previous" steps={-1} ends={at === 0} onTurn={onTurn} />
      <span role="status">{message('nOfM', inFigures(at + 1), inFigures(of))}</span>
      <TurnButton says="next" steps={1} ends={at === of - 1} onTurn={onTurn} />
    </div>
  );
}

/** Never `disabled`: at the last one the focus would be lost with the button. */
function TurnButton({
  says,
  steps,
  ends,
  onTurn,
}: { says: 'previous' | 'next'; steps: number; ends: boolean } & Pick<Props, 'onTurn'>): JSX.Element {
  return (
    <button
      type="button"
      class="button"
      aria-label={message(says)}
      title={message(says)}
      aria-disabled={ends}
      onClick={() => onTurn(steps)}
    >
      <Icon name={says === 'next' ? 'open' : 'back'} />
    </button>
  );
}
