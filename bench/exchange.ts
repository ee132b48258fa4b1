// How fast cards are written and read, beside ical.js, in one run of a real Chromium: npm run bench:exchange [-- COUNT]
import { type CDPSession, chromium, type Page } from 'playwright-core';
import { findProgram } from '../scripts/programs.mjs';
import { bundle } from './bundle.ts';
import type { Timed } from './exchanging.ts';
import { against, median } from './figures.ts';
import { processorTime } from './processor-time.ts';

const COUNT = Number(process.argv[2] ?? 20_000);
const ROUNDS = 7;
/** The first rounds run code that the browser has not seen yet. */
const COLD = 2;

const executablePath = findProgram('chromium');
const browser = await chromium.launch({
  ...(executablePath && { executablePath }),
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic'],
});
try {
  const page = await browser.newPage();
  await page.evaluate(await bundle('exchanging.ts', 'exchanging'));
  const { octets } = await ask<{ octets: number }>(page, `prepare(${COUNT})`);
  console.log(
    `${COUNT.toLocaleString('en')} cards, ${(octets / 1e6).toFixed(1)} MB as vCard 3.0; time divided by that of ical.js on the same cards, in turns, the middle of ${ROUNDS - COLD} rounds`,
  );
  console.log(await inTurns(page, 'written', 'write()', 'writeWithIcal()'));
  console.log(await inTurns(page, 'read', 'read()', 'readWithIcal()'));
  for (const what of ['read', 'write'] as const) {
    const { block } = await ask<{ block: number }>(page, `longestBlock('${what}')`);
    console.log(`longest the page is held at a time, ${what === 'read' ? 'reading' : 'writing'}: ${against(block, 100, ' ms')}`);
  }
  await tellMemory(page);
} finally {
  await browser.close();
}

type Round = { ours: Timed & { used: number | undefined }; theirs: Timed & { used: number | undefined } };

async function inTurns(page: Page, what: string, ours: string, theirs: string): Promise<string> {
  const rounds: Round[] = [];
  for (let round = 0; round < ROUNDS; round += 1) rounds.push({ ours: await timed(page, ours), theirs: await timed(page, theirs) });
  if (rounds.some((round) => round.ours.cards !== COUNT || round.theirs.cards !== COUNT))
    throw new Error(`Not all cards were ${what}: ${JSON.stringify(rounds[0])}`);
  const warm = rounds.slice(COLD);
  const clock = (round: Round): number => round.ours.took / round.theirs.took;
  const processor = (round: Round): number => (round.ours.used ?? Number.NaN) / (round.theirs.used ?? Number.NaN);
  const [own, other] = [median(warm.map((round) => round.ours.took)), median(warm.map((round) => round.theirs.took))];
  const first = rounds.slice(0, 1).map((round) => `${clock(round).toFixed(2)} (${processor(round).toFixed(2)})`);
  return `${what}: ${against(median(warm.map(clock)), 1)}, of processor time ${against(median(warm.map(processor)), 1)}; ${own.toFixed(0)} ms to ${other.toFixed(0)} ms; the first time ${first.join('')}`;
}

async function timed(page: Page, call: string): Promise<Timed & { used: number | undefined }> {
  const before = processorTime();
  const answer = await ask<Timed>(page, call);
  const after = processorTime();
  return { ...answer, used: before === undefined || after === undefined ? undefined : after - before };
}

async function tellMemory(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const held = async (reader: string): Promise<number> => {
    await ask(page, `hold('${reader}')`);
    await session.send('HeapProfiler.collectGarbage');
    return usedIn(session);
  };
  const before = await held('nothing');
  const [ours, theirs] = [(await held('ours')) - before, (await held('ical.js')) - before];
  console.log(`memory of all that was read: ${(ours / 1e6).toFixed(0)} MB, of ical.js's jCards ${(theirs / 1e6).toFixed(0)} MB`);
}

async function usedIn(session: CDPSession): Promise<number> {
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize;
}

function ask<Answer>(page: Page, call: string): Promise<Answer> {
  return page.evaluate<Answer>(`exchanging.${call}`);
}
