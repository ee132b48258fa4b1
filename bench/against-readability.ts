import type { Bench } from './chromium.ts';
import type { CorpusPage } from './corpus.ts';
import { against, median, quantile } from './figures.ts';
import type { Round } from './in-page.ts';

const ROUNDS = 7;
/** The first rounds of a page run code that the browser has not seen yet: told on their own. */
const COLD = 2;

/** Times reading every page against Mozilla Readability on the same page in the same tab, in turns, and answers the lines to print. */
export async function againstReadability(bench: Bench, pages: readonly CorpusPage[]): Promise<string[]> {
  const timed: Round[][] = [];
  for (const { html, address } of pages) timed.push(await bench.time(html, ROUNDS, address));
  const first = timed.flatMap(([round]) => (round ? [round] : []));
  const again = timed.map((rounds) => middleOf(rounds.slice(COLD)));
  return [
    `${pages.length} pages; times are divided by Readability's on the same page, which reads a copy, copying counted (and not counted)`,
    ...(['take-down', 'extraction', 'together'] as const).map((part) =>
      line(`read again, ${part}`, again, PARTS[part], part === 'together'),
    ),
    line('read first, together', first, PARTS.together, false),
    `milliseconds read again: take-down ${spread(again, (round) => round.takeDown)}, extraction ${spread(again, (round) => round.extract)}, Readability ${spread(again, withCopy)}`,
  ];
}

const PARTS: Record<'take-down' | 'extraction' | 'together', (round: Round) => number> = {
  'take-down': (round) => round.takeDown,
  extraction: (round) => round.extract,
  together: (round) => round.takeDown + round.extract,
};

function line(name: string, rounds: readonly Round[], time: (round: Round) => number, held: boolean): string {
  const ratios = rounds.map((round) => time(round) / withCopy(round));
  const bare = rounds.map((round) => time(round) / round.readability);
  const [middle, most] = [median(ratios), quantile(ratios, 0.9)];
  const said = held ? [against(middle, 1), against(most, 2)] : [middle.toFixed(2), most.toFixed(2)];
  return `${name}: median ${said[0]}, 90th percentile ${said[1]} (${median(bare).toFixed(2)}, ${quantile(bare, 0.9).toFixed(2)})`;
}

function withCopy({ copy, readability }: Round): number {
  return copy + readability;
}

function middleOf(rounds: readonly Round[]): Round {
  const of = (part: keyof Round): number => median(rounds.map((round) => round[part]));
  return { takeDown: of('takeDown'), extract: of('extract'), copy: of('copy'), readability: of('readability') };
}

function spread(rounds: readonly Round[], time: (round: Round) => number): string {
  const times = rounds.map(time);
  return `${median(times).toFixed(1)} / ${quantile(times, 0.9).toFixed(1)}`;
}
