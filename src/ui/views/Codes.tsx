import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { listed, type MessageKey, message } from '../../browser/locale.ts';
import type { ShareableRow } from '../../directory/may-leave.ts';
import type { LeftOut } from '../../exchange/lean-card.ts';
import type { CardCode } from '../../exchange/qr.ts';
import { cardOf, cardWords } from '../card-of.ts';
import { nameOf, workLine } from '../describe.ts';
import { Code } from '../parts/Code.tsx';
import { Hint } from '../parts/Hint.tsx';
import { PageText } from '../parts/PageText.tsx';
import { Turner } from '../parts/Turner.tsx';
import { ViewHeader } from '../parts/ViewHeader.tsx';
import { useLive } from '../use-live.ts';
import { useTurning } from '../use-turning.ts';

/** Contacts as codes for a phone's camera, one at a time, in the order of `ids`. */
export function Codes({ ids, onBack }: { ids: readonly string[]; onBack: () => void }): JSX.Element {
  const [at, setAt] = useState(0);
  const id = ids[at];
  const { answer, fresh } = useLive((directory) => directory.takeAway(id === undefined ? [] : [id]), [id]);
  const row = answer?.rows[0];
  const turn = (steps: number) => setAt((before) => Math.min(Math.max(before + steps, 0), ids.length - 1));
  useTurning(turn);
  return (
    <div class="view codes">
      <ViewHeader title={row && <PageText text={nameOf(row.summary)} />} onBack={onBack}>
        {ids.length > 1 && <Turner at={at} of={ids.length} onTurn={turn} />}
      </ViewHeader>
      <main class="body code-body">
        {row && <OneCode key={row.id} row={row} />}
        {fresh && answer?.leftOut === 1 && <Hint says={message('privateNoCode')} next={message('privateNoCodeNext')} />}
        {fresh && answer?.leftOut === 0 && row === undefined && <Hint says={message('contactGone')} />}
      </main>
    </div>
  );
}

/** What stands around the code is what one checks on the phone. */
function OneCode({ row }: { row: ShareableRow }): JSX.Element {
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
function useCode(row: ShareableRow): CardCode | undefined | 'not made yet' {
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
