import { expect, test } from 'vitest';
import { doSequences } from './sequences.ts';

/** Given by `npm run model`; else a short form. */
const SEED = Number(import.meta.env['VITE_MODEL_SEED'] ?? 20_261_126);
const OPERATIONS = Number(import.meta.env['VITE_MODEL_OPERATIONS'] ?? 600);

test('whatever is done, in whatever order, the directory is what a simple model says', {
  timeout: OPERATIONS * 100 + 130_000,
}, async () => {
  const { fault, operations, sequences } = await doSequences(SEED, OPERATIONS);
  console.log(`${operations} operations in ${sequences} sequences, seed ${SEED}`);
  expect(fault ?? 'no fault').toBe('no fault');
  expect(operations).toBe(OPERATIONS);
});
