import type { Decision } from './decisions.ts';
import type { Told } from './pages.ts';
import { PHENOMENA } from './phenomena.ts';

/** Of the decisions of one phenomenon. `sure` counts those known to the directory of whom a careful human would be sure; `missed` are of these. */
export type Figures = { phenomenon: string; decisions: number; wrong: number; sure: number; missed: number; unsure: number; open: number };

/** By phenomenon, in their order, then of all. */
export function figuresOf(decisions: readonly Decision[]): Figures[] {
  const rows = PHENOMENA.map(([phenomenon]) =>
    count(
      phenomenon,
      decisions.filter((one) => one.phenomenon === phenomenon),
    ),
  );
  return [...rows.filter((row) => row.decisions > 0), count('all', decisions)];
}

function count(phenomenon: string, decisions: readonly Decision[]): Figures {
  const of = (outcome: Decision['outcome']): number => decisions.filter((one) => one.outcome === outcome).length;
  const sure = decisions.filter(({ isSure }) => isSure).length;
  return {
    phenomenon,
    decisions: decisions.length,
    wrong: of('wrong'),
    sure,
    missed: of('missed'),
    unsure: decisions.filter(({ isKnown }) => isKnown).length - sure,
    open: of('left open'),
  };
}

/** What a statement says, in one line. */
export function wordsOf({ truth, statement }: Told): string {
  const { name = '', jobTitle = '', organization, phones, emails } = statement.values;
  const work = [jobTitle, ...(organization?.units ?? []), organization?.name ?? ''].filter((word) => word !== '').join(', ');
  const reached = [...phones.map(({ number }) => number), ...emails.map(({ address }) => address)].join(', ');
  const from =
    statement.source.kind === 'page' ? `${statement.source.site} ${statement.source.statedAt ?? ''}`.trim() : statement.source.kind;
  return `${name} (${truth}): ${work}; ${reached}; ${from}`;
}
