/** A part of `npm test`. */
export type Suite = {
  name: string;
  /** Its share of the time, in seconds on two cores; all shares together stay below MOST_SECONDS. */
  seconds: number;
  run: () => Promise<Outcome>;
};

/** What came of a suite. A command without tests of its own counts as one. */
export type Outcome = {
  passed: number;
  failed: number;
  /** One line for each skipped test: its name and why. */
  skipped: string[];
  /** Tests that passed only when they were tried once more. */
  retried?: string[];
  /** The names of the tests that failed: they are told once more at the end. */
  failures?: string[];
  /** What the reader must see: of a failed command its output. */
  report?: string;
};

/** The longest that `npm test` may take, by its suites' shares. */
export const MOST_SECONDS: number = 12 * 60;
