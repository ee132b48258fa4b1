import type { JSX } from 'preact';
import { message } from '../../browser/locale.ts';
import type { CallOutcome } from '../../directory/calls.ts';
import { OUTCOMES } from '../call-words.ts';
import { nameOf } from '../describe.ts';
import { Icon } from '../parts/icons.tsx';
import { PageText } from '../parts/PageText.tsx';
import { Sentence } from '../parts/Sentence.tsx';
import type { People } from '../use-call-sheet.ts';

type Props = {
  person: People[number];
  onLog: (outcome: CallOutcome) => void;
  /** Absent where there is no further up or down. */
  onUp: (() => void) | undefined;
  onDown: (() => void) | undefined;
  onTakeOff: () => void;
};

/** What can be done with whoever is current on the call sheet, each with its key. */
export function CallBar({ person: { row }, onLog, onUp, onDown, onTakeOff }: Props): JSX.Element {
  const name = nameOf(row.summary);
  return (
    <section class="call-bar" aria-label={message('callSheetActions', name)}>
      <p class="call-current">
        <PageText text={name} />
      </p>
      <div class="call-outcomes">
        {OUTCOMES.map(({ outcome, key, says, icon }) => (
          <button key={outcome} type="button" class="button" aria-keyshortcuts={key} onClick={() => onLog(outcome)}>
            <Icon name={icon} /> {message(says)} <kbd>{key}</kbd>
          </button>
        ))}
      </div>
      <div class="call-place">
        <PlaceButton icon="up" label={message('callSheetUp')} onPress={onUp} />
        <PlaceButton icon="down" label={message('callSheetDown')} onPress={onDown} />
        <PlaceButton icon="bin" label={message('callSheetTakeOff')} onPress={onTakeOff} />
      </div>
      <p class="call-keys soft">
        <Sentence
          of="callSheetKeys"
          words={[<kbd key="down">↓ j</kbd>, <kbd key="up">↑ k</kbd>, <kbd key="enter">Enter</kbd>, <kbd key="off">Delete</kbd>]}
        />
      </p>
    </section>
  );
}

type PlaceProps = { icon: 'up' | 'down' | 'bin'; label: string; onPress: (() => void) | undefined };

/** Never `disabled`: the focus would be lost with the button. */
function PlaceButton({ icon, label, onPress }: PlaceProps): JSX.Element {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={label}
      title={label}
      aria-disabled={onPress === undefined}
      onClick={() => onPress?.()}
    >
      <Icon name={icon} size={18} />
    </button>
  );
}
