import { beforeAll, describe, expect, test } from 'vitest';
import type { Directory } from '../../../src/directory/directory.ts';
import { fictionalDirectory } from './fictional-directory.ts';
import { reciprocalRank } from './first-hits.ts';
import { HELD_OUT } from './held-out.ts';
import { QUERIES } from './queries.ts';

describe.each(['among the latest changes', 'in the index'])('%s', (where) => {
  let directory: Directory;
  beforeAll(async () => {
    directory = await fictionalDirectory();
    if (where === 'in the index') await directory.tidy();
  }, 60_000);

  test('the queries that the ranking was tuned on find whom they mean first', async () => {
    const { mean, misses } = await reciprocalRank(directory, QUERIES);
    console.log(`mean reciprocal rank, tuned on: ${mean.toFixed(3)} ${JSON.stringify(misses)}`);
    expect(mean).toBeGreaterThan(0.97);
  });

  test('so do those that it was never tuned on, almost', async () => {
    const { mean, misses } = await reciprocalRank(directory, HELD_OUT);
    console.log(`mean reciprocal rank, held out: ${mean.toFixed(3)} ${JSON.stringify(misses.length)}`);
    expect(mean).toBeGreaterThan(0.9);
  });
});
