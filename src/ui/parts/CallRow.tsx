import type { JSX } from 'preact';
import { message } from '../../browser/locale.ts';
import { telHref } from '../../contact/phone-number.ts';
import { bestNumber } from '../../contact/summarise.ts';
import type { LoggedCall } from '../../directory/calls.ts';
import { callsSince, isReached, outcomeWords, whenCalled } from '../call-words.ts';
import { nameOf, workLine } from '../describe.ts';
import { hashOf } from '../page-place.ts';
import type { People } from '../use-call-sheet.ts';
import { usePrint } from '../use-print.ts';
import { PageText } from './PageText.tsx';
import { PrivateMark } from './PrivateMark.tsx';

type Props = {
  person: People[number];
  current: boolean;
  now: string;
  onCurrent: () => void;
  onOpen: () => void;
  onDial: (number: string) => void;
};

/** Somebody on the call sheet: who, the number to try first, and what came of the last call. What stands in it is reached by Tab in the current row only. */
export function CallRow({ person: { row, since }, current, now, onCurrent, onOpen, onDial }: Props): JSX.Element {
  const { id, summary, annotations } = row;
  const calls = callsSince(row, since);
  const tabIndex = current ? 0 : -1;
  return (
    <div
      role="row"
      class={`call-row${annotations.private ? ' not-printed' : ''}${isReached(calls) ? ' reached' : ''}`}
      aria-selected={current}
      tabIndex={tabIndex}
      onFocusIn={({ target, currentTarget }) => {
        onCurrent();
        // Where the pointer pressed beside the links, the keys are the row's.
        if (!(target instanceof HTMLAnchorElement)) currentTarget.focus();
      }}
    >
      <div role="gridcell" tabIndex={-1} class="call-who">
        <a
          class="name"
          href={hashOf({ view: 'contact', id })}
          tabIndex={tabIndex}
          onClick={(event) => {
            if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
            event.preventDefault();
            onOpen();
          }}
        >
          <PageText text={nameOf(summary)} />
          {annotations.private && <PrivateMark />}
        </a>
        <span class="work soft">
          <PageText text={workLine(summary)} />
        </span>
      </div>
      <div role="gridcell" tabIndex={-1} class="call-number">
        <Reach summary={summary} tabIndex={tabIndex} onDial={onDial} />
      </div>
      <div role="gridcell" tabIndex={-1} class="call-last">
        <LastCall call={calls.at(-1)} now={now} />
      </div>
    </div>
  );
}

function LastCall({ call, now }: { call: LoggedCall | undefined; now: string }): JSX.Element {
  if (call === undefined) return <span class="soft">{message('callNotYet')}</span>;
  return (
    <>
      <span class={`mark ${MARKS[call.outcome]}`}>{outcomeWords(call.outcome)}</span>{' '}
      <time class="soft" dateTime={call.at}>
        {whenCalled(call.at, now)}
      </time>
      {call.note !== undefined && (
        <span class="call-said">
          <PageText text={call.note} />
        </span>
      )}
    </>
  );
}

const MARKS = { reached: 'good', 'quote-approved': 'good', 'calls-back': 'caution', 'no-answer': 'neutral' } as const;

type ReachProps = { summary: People[number]['row']['summary']; tabIndex: number; onDial: (number: string) => void };

function Reach({ summary, tabIndex, onDial }: ReachProps): JSX.Element {
  const print = usePrint();
  const best = bestNumber(summary);
  if (best === undefined) {
    const address = summary.emails.find(({ weight }) => weight === 'own')?.address;
    return address === undefined ? <span class="soft">{message('callNoNumber')}</span> : <PageText text={address} />;
  }
  const href = telHref(best.number);
  if (href === undefined) return <bdi class="number">{print(best)}</bdi>;
  return (
    <a class="number" href={href} tabIndex={tabIndex} aria-label={message('callNumber', print(best))} onClick={() => onDial(best.number)}>
      <bdi>{print(best)}</bdi>
    </a>
  );
}
