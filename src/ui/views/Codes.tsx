import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { listed, type MessageKey, message } from '../../browser/locale.ts';
import type { Row } from '../../directory/directory.ts';
import type { LeftOut } from '../../exchange/lean-card.ts';
import type { CardCode } from '../../exchange/qr.ts';
import { cardOf, cardWords } from '../card-of.ts';
import { nameOf, workLine } from '../describe.ts';
import { Code } from '../parts/Code.tsx';
import { Hint } from '../parts/Hint.tsx';
import { Icon } from '../parts/icons.tsx';
import { PageText } from '../parts/PageText.tsx';
import { ViewHeader } from '../parts/ViewHeader.tsx';
import { useLive } from '../use-live.ts';

/** Contacts as codes for a phone's camera, one at a time, in the order of `ids`. */
export function Codes({ ids, onBack }: { ids: readonly string[]; onBack: () => void }): JSX.Element {
  const [at, setAt] = useState(0);
  const id = ids[at];
  const { answer, fresh } = useLive(async (directory) => [id === undefined ? undefined : await directory.get(id)], [id]);
  const row = answer?.[0];
  const turn = (steps: number) => setAt((before) => Math.min(Math.max(before + steps, 0), ids.length - 1));
  useTurning(turn);
  return (
    <div class="view codes">
      <ViewHeader title={row && <PageText text={nameOf(row.summary)} />} onBack={onBack}>
        {ids.length > 1 && <Turner at={at} of={ids.length} onTurn={turn} />}
      </ViewHeader>
      <main class="body code-body">
        {row && <OneCode key={row.id} row={row} />}
        {fresh && row === undefined && <Hint says={message('contactGone')} />}
      </main>
    </div>
  );
}

/** What stands around the code is what one checks on the phone. */
function OneCode({ row }: { row: Row }): JSX.Element {
  const code = useCode(row);
  if (code === 'not made yet') return <></>;
  if (code === undefined) return <Hint says={message('codeTooLong')} next={message('codeTooLongNext')} />;
  return (
    <>
      <Code code={code} of={nameOf(row.summary)} />
      <p class="work">
        <PageText text={workLine(row.summary)} />
      </p>
      <p class="soft">
        {message('codeHint')}
        {code.leftOut.length > 0 && ` ${message('codeLeavesOut', listed(code.leftOut.map((part) => message(LEFT_OUT[part]))))}`}
      </p>
    </>
  );
}

const LEFT_OUT: Record<LeftOut, MessageKey> = {
  note: 'leftNote',
  tags: 'leftTags',
  pages: 'leftPages',
  address: 'leftAddress',
  emails: 'leftEmails',
  phones: 'leftPhones',
  labels: 'leftLabels',
  units: 'leftUnits',
  jobTitle: 'leftJobTitle',
};

/** Loaded when a code is wanted: nobody needs that to find a contact. */
function useCode(row: Row): CardCode | undefined | 'not made yet' {
  const [made, setMade] = useState<{ code: CardCode | undefined }>();
  useEffect(() => {
    let wanted = true;
    void import('../../exchange/qr.ts').then(({ codeOf }) => wanted && setMade({ code: codeOf(cardOf(row), cardWords()) }));
    return () => {
      wanted = false;
    };
  }, [row]);
  return made === undefined ? 'not made yet' : made.code;
}

type TurnerProps = { at: number; of: number; onTurn: (steps: number) => void };

function Turner({ at, of, onTurn }: TurnerProps): JSX.Element {
  return (
    <div class="turner">
      <TurnButton says="previous" steps={-1} ends={at === 0} onTurn={onTurn} />
      <span role="status">{message('nOfM', String(at + 1), String(of))}</span>
      <TurnButton says="next" steps={1} ends={at === of - 1} onTurn={onTurn} />
    </div>
  );
}

/** Never `disabled`: at the last code the focus would be lost with the button. */
function TurnButton({
  says,
  steps,
  ends,
  onTurn,
}: { says: 'previous' | 'next'; steps: number; ends: boolean } & Pick<TurnerProps, 'onTurn'>): JSX.Element {
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

/** Arrows turn to the next code wherever the cursor is. */
function useTurning(turn: (steps: number) => void): void {
  useEffect(() => {
    function pressed({ key, altKey, ctrlKey, metaKey }: KeyboardEvent): void {
      if (altKey || ctrlKey || metaKey) return;
      if (key === 'ArrowRight') turn(1);
      if (key === 'ArrowLeft') turn(-1);
    }
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  });
}
