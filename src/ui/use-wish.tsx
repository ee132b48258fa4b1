import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { counted, type MessageKey, message } from '../browser/locale.ts';
import { type Outcome, takeOutcomes, watchOutcomes } from '../browser/outcome.ts';
import type { Statement } from '../contact/statement.ts';
import { Sentence } from './parts/Sentence.tsx';
import type { Notice } from './surroundings.ts';
import { keepDraft, keptDraft } from './use-draft.ts';
import type { Looking } from './use-page.ts';

/** What a wish leads to: a sentence, and the view that goes with it. `offerLine`: words to be completed by hand. */
export type Ways = {
  say: (notice: Notice) => void;
  open: (id: string) => void;
  choose: (statements: Statement[]) => void;
  offerLine: (line: string) => void;
};

/**
 * Shows what became of what a menu or shortcut asked for, while it is under way and when it is done. The popup that opened for it takes it;
 * a panel tells it too.
 */
export function useWish(looking: Looking, ways: Ways): void {
  useEffect(() => {
    if (looking === 'never') return undefined;
    const tell = looking === 'once' ? takeOutcomes : watchOutcomes;
    return tell((outcome) => follow(outcome, ways));
  }, []);
}

/** Keeps words as the line to be completed, unless another is being written; answers whether it did. */
export function keepOfferedLine(line: string): boolean {
  if (keptDraft('add') !== '') return false;
  keepDraft('add', line.replace(/\s+/g, ' ').trim());
  return true;
}

function follow(outcome: Outcome, { say, open, choose, offerLine }: Ways): void {
  if (outcome.state === 'saved' && outcome.ids.length === 1 && outcome.ids[0] !== undefined) open(outcome.ids[0]);
  if (outcome.state === 'choose') choose(outcome.statements);
  if (outcome.state === 'nobody' && outcome.line !== undefined) offerLine(outcome.line);
  const sentence = sentenceOf(outcome);
  if (sentence === undefined) return;
  say({
    sentence: outcome.aloof ? [sentence, ' ', message('wishAloof')] : sentence,
    ...(outcome.state === 'saved' ? { change: outcome.change } : {}),
    ...(PROBLEMS.has(outcome.state) ? { tone: 'problem' as const } : {}),
  });
}

function sentenceOf(outcome: Outcome): ComponentChildren {
  switch (outcome.state) {
    case 'saved':
      return outcome.names.length === 1 ? (
        <Sentence of={outcome.seenAgain ? 'wishKnownOne' : 'wishSavedOne'} words={outcome.names} />
      ) : (
        counted('saved', outcome.ids.length)
      );
    case 'known':
      return message('wishPageKnown');
    case 'forgotten':
      return message('wishForgotten');
    case 'choose':
      return undefined;
    case 'nobody':
      return message(NOBODY[outcome.of]);
    default:
      return message(SENTENCES[outcome.state]);
  }
}

const NOBODY: Record<Outcome['of'], MessageKey> = { selection: 'wishNobodySelection', link: 'wishNobodyLink', page: 'wishNobodyPage' };
const SENTENCES: Record<'reading' | 'refused' | 'loading' | 'failed' | 'closed', MessageKey> = {
  reading: 'wishReading',
  refused: 'wishRefused',
  loading: 'wishLoading',
  failed: 'wishFailed',
  closed: 'directoryClosed',
};
const PROBLEMS: ReadonlySet<Outcome['state']> = new Set(['nobody', 'forgotten', 'refused', 'loading', 'failed', 'closed']);
