import type { JSX } from 'preact';
import { day, message, month } from '../../browser/locale.ts';
import type { FormerNumber } from '../../directory/directory.ts';
import { usePrint } from '../use-print.ts';
import { MatchedNumber } from './Matched.tsx';
import { Sentence } from './Sentence.tsx';

type Props = {
  /** The number or address, drawn. */
  what: JSX.Element;
  /** When its own side last said it, and when the journalist said that it is wrong: instants, or dates alone. */
  until: string | undefined;
  withdrawnAt: string | undefined;
};

/** What a contact had once: "had 070-174 06 10 until May 2026". */
export function Had({ what, until, withdrawnAt }: Props): JSX.Element {
  if (withdrawnAt !== undefined) return <Sentence of="wrongChannel" words={[what, day(withdrawnAt)]} />;
  return until === undefined ? what : <Sentence of="hadChannel" words={[what, month(until)]} />;
}

/** The number that somebody was found by and no longer has; `words` are those searched for. */
export function HadNumber({ of: { phone, until, withdrawnAt }, words }: { of: FormerNumber; words: string[] }): JSX.Element {
  const printed = usePrint()(phone);
  return (
    <span class="line soft had">
      <span>
        <Had what={<MatchedNumber text={printed} words={words} />} until={until} withdrawnAt={withdrawnAt} />
      </span>
    </span>
  );
}

/** What is known of an end: "last stated 3 May 2026, another since 10 June 2026". */
export function LastStated({ last, since }: { last: string; since?: string | undefined }): JSX.Element {
  return <p>{since === undefined ? message('lastStated', day(last)) : message('lastStatedSince', day(last), day(since))}</p>;
}
