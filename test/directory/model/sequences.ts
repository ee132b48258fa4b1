import * as fc from 'fast-check';
import { type Operation, operation } from './operations.ts';
import { shorter } from './shorter.ts';
import { step } from './step.ts';
import { endWorld, newWorld } from './world.ts';

/** What was done. `fault` tells the shortest sequence found that fails, and how. */
export type Report = { operations: number; sequences: number; fault?: string };

/** So long is a sequence; every tenth is longer than the log of changes. */
const LENGTH = 150;
const BEYOND_THE_LOG = 900;
/** How long a failing sequence is made shorter; in milliseconds. */
const PATIENCE = 40_000;

/** Does sequences of operations drawn by lot from `seed`, each in a directory of its own, until so many operations were done. */
export async function doSequences(seed: number, operations: number): Promise<Report> {
  const report: Report = { operations: 0, sequences: 0 };
  while (report.operations < operations) {
    const wanted = Math.min(report.sequences % 10 === 9 ? BEYOND_THE_LOG : LENGTH, operations - report.operations);
    const length = { minLength: wanted, maxLength: wanted };
    const [sequence = []] = fc.sample(fc.array(operation, length), { seed: seed + report.sequences * 7_919, numRuns: 1 });
    const fault = await faultOf(sequence);
    if (fault !== undefined) return { ...report, fault: await shortestWith(sequence.slice(0, fault.at + 1)) };
    report.operations += sequence.length;
    report.sequences += 1;
  }
  return report;
}

/** Does one sequence from an empty directory; answers after which operation it was not as it must be, and how. */
async function faultOf(sequence: readonly Operation[]): Promise<{ at: number; says: string } | undefined> {
  const world = await newWorld();
  try {
    for (const [at, one] of sequence.entries()) {
      const fault = await step(world, one).then(
        () => undefined,
        (cause: unknown) => String(cause),
      );
      if (fault !== undefined) return { at, says: `after ${one.does}, ${at + 1} of ${sequence.length}: ${fault}` };
    }
    return undefined;
  } finally {
    endWorld(world);
  }
}

async function shortestWith(sequence: readonly Operation[]): Promise<string> {
  const shortest = await shorter(sequence, PATIENCE, async (one) => (await faultOf(one)) !== undefined);
  return [(await faultOf(shortest))?.says, ...shortest.map((one) => JSON.stringify(one))].join('\n');
}
