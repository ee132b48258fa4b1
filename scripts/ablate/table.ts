type Figures = Readonly<Record<string, number>>;
/** By how much each figure is lower than with all parts; `sum` of all that fell, less what rose. */
type Fall = { sum: number; falls: Figures };
/** `otherwise`: how many pages are read otherwise in any way; `tests`: how many unit tests fail, where they were asked. */
export type Row = Fall & { part: string; otherwise: number; tests?: number };

const LEAST = 0.0005;

/** What falls, and by how much. */
export function fallOf(whole: Figures, without: Figures): Fall {
  const falls = Object.fromEntries(Object.entries(whole).map(([figure, value]) => [figure, value - (without[figure] ?? 0)]));
  return { sum: Object.values(falls).reduce((sum, fall) => sum + fall, 0), falls };
}

/** True where no figure falls. */
export function isIdle({ falls }: Fall): boolean {
  return Object.values(falls).every((by) => by < LEAST);
}

/** A table in Markdown, the greatest fall first. */
export function printTable(whole: Figures, rows: readonly Row[]): void {
  const all = Object.entries(whole).map(([figure, value]) => `${figure} ${value.toFixed(3)}`);
  console.log(`With all parts: ${all.join(', ')}.\n`);
  console.log('| without | pages | falls | rises |\n|---|---:|---|---|');
  for (const { part, otherwise, falls, tests = 0 } of [...rows].sort(
    (one, other) => other.sum - one.sum || other.otherwise - one.otherwise,
  )) {
    const rises = Object.fromEntries(Object.entries(falls).map(([figure, fall]) => [figure, -fall]));
    console.log(`| ${part} | ${otherwise} | ${tests > 0 ? `unit tests ${tests}` : changes(falls)} | ${changes(rises)} |`);
  }
}

function changes(figures: Figures): string {
  return Object.entries(figures)
    .filter(([, by]) => by >= LEAST)
    .map(([figure, by]) => `${figure} ${by.toFixed(3)}`)
    .join(', ');
}
