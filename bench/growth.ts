import type { Bench } from './chromium.ts';
import { against } from './figures.ts';
import { type Layout, staffList } from './staff-list.ts';

const ROWS = [100, 1_000, 10_000] as const;
const LAYOUTS: readonly Layout[] = ['table', 'cards'];

/** How much longer ten times the rows take, taken down and read: the best of some rounds, since whatever else runs only adds. */
export async function growth(bench: Bench): Promise<string[]> {
  const lines: string[] = [];
  for (const layout of LAYOUTS) {
    const times: number[] = [];
    for (const rows of ROWS) {
      const rounds = await bench.time(staffList(rows, layout), rows > 1_000 ? 2 : 6);
      times.push(Math.min(...rounds.map(({ takeDown, extract }) => takeDown + extract)));
    }
    const ratios = times.slice(1).map((time, at) => against(time / (times[at] ?? time), 11));
    const stated = await bench.count(staffList(ROWS[1], layout));
    lines.push(
      `${layout}: ${ROWS.map((rows, at) => `${rows} rows ${times[at]?.toFixed(0)} ms`).join(', ')}; ten times the rows ${ratios.join(', then ')}; ${stated} contacts of 1000 rows`,
    );
  }
  return lines;
}
