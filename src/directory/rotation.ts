/**
 * A copy of the directory that the browser keeps. `at` is ISO 8601 in UTC; `count` how many contacts it holds; `size` its octets, compressed;
 * `before`: it was kept right before a backup was restored.
 */
export type Snapshot = { name: string; at: string; generation: number; count: number; size: number; before?: true };

const DAYS = 7;
const WEEKS = 4;
/** Octets of all copies together. */
const MOST_OCTETS = 512_000_000;

/**
 * Which copies may go, so that those of seven days and four weeks stay: of each day and each week (from Monday, in UTC) the last, counted
 * over days and weeks that have one, so that a journey wears none out. Beyond the bound the oldest go. Some always stay: the newest, the
 * one from before the last restoring, and the one with most contacts, or a directory that was emptied by mistake would push out, day by
 * day, every copy that is worth having.
 */
export function superfluous(snapshots: readonly Snapshot[]): Snapshot[] {
  const newestFirst = [...snapshots].sort((a, b) => (a.at < b.at ? 1 : -1));
  const fullest = [...newestFirst].sort((a, b) => b.count - a.count)[0];
  const latestBefore = newestFirst.find(({ before }) => before);
  const always = new Set(newestFirst.filter((one, place) => place === 0 || one === fullest || one === latestBefore));
  const wanted = new Set([...always, ...lastOfEach(newestFirst, dayOf).slice(0, DAYS), ...lastOfEach(newestFirst, weekOf).slice(0, WEEKS)]);
  let octets = [...always].reduce((sum, { size }) => sum + size, 0);
  for (const one of newestFirst) {
    if (!wanted.has(one) || always.has(one)) continue;
    octets += one.size;
    if (octets > MOST_OCTETS) wanted.delete(one);
  }
  return newestFirst.filter((one) => !wanted.has(one));
}

function lastOfEach(newestFirst: readonly Snapshot[], spanOf: (at: string) => string): Snapshot[] {
  const last = new Map<string, Snapshot>();
  for (const one of newestFirst) if (!last.has(spanOf(one.at))) last.set(spanOf(one.at), one);
  return [...last.values()];
}

function dayOf(at: string): string {
  return at.slice(0, 10);
}

/** The Monday that its week begins with. */
function weekOf(at: string): string {
  const monday = new Date(at);
  monday.setUTCDate(monday.getUTCDate() - ((monday.getUTCDay() + 6) % 7));
  return dayOf(monday.toISOString());
}
