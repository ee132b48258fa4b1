import { expect, test } from 'vitest';
import { torture } from '../torture/rounds.ts';

// The same every time; `npm run torture` draws another, and goes on for a hundred rounds.
const SEED = 20_261_126;

// What is lost once is lost: nothing is tried again.
const ROUNDS = { timeout: 180_000, retry: 0 };

test(
  'of a directory that is worked on while worker and browser are killed, nothing acknowledged is lost, and nothing is half done',
  ROUNDS,
  async () => {
    const { rounds, acknowledged, faults } = await torture('work', 6, SEED);
    expect(faults).toEqual([]);
    expect(rounds).toBe(6);
    expect(acknowledged['save'] ?? 0).toBeGreaterThan(0);
  },
);

test(
  'a file that is imported, and a directory that is upgraded, are wholly there afterwards, or as if that had not begun',
  ROUNDS,
  async () => {
    const [imports, upgrades] = [await torture('import', 2, SEED), await torture('upgrade', 1, SEED)];
    expect([...imports.faults, ...upgrades.faults]).toEqual([]);
    expect([imports.rounds, upgrades.rounds]).toEqual([2, 1]);
  },
);
