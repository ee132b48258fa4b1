import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { bundle } from '../../bench/bundle.ts';
import { root } from '../../scripts/places.ts';
import { type Chromium, launchChromium } from '../e2e/drivers/chromium.ts';
import type { Told } from './in-browser.ts';
import type { Look } from './look.ts';
import { dice } from './operations.ts';

/** What was done and found. `whole` and `absent`: how often the operation that was under way had been done, or not begun. */
export type Report = { rounds: number; acknowledged: Record<string, number>; whole: number; absent: number; faults: string[] };

/** work: all that is done to a directory · import: files of up to 1,800 contacts · upgrade: of a directory of version 1 with some thousand contacts. */
export type What = 'work' | 'import' | 'upgrade';

/** Rounds on one directory; then a new one is begun, or each look takes longer than the last. */
const ROUNDS_OF_ONE: Readonly<Record<What, number>> = { work: 8, import: 2, upgrade: 1 };
/** When the kill comes, in milliseconds after work began. */
const SOONEST = 30;
const LATEST: Readonly<Record<What, number>> = { work: 900, import: 2_500, upgrade: 2_000 };
const OLD_CONTACTS = 2_000;

/**
 * Works on a directory in the built extension and kills, at a moment drawn by lot, the worker (in every second round) or the whole browser
 * (SIGKILL); then looks whether anything that was acknowledged is lost, or anything is half done. That is the death of processes, not of power: what the system
 * had taken over it still has.
 */
export async function torture(what: What, rounds: number, seed: number, say: (line: string) => void = () => {}): Promise<Report> {
  const script = await bundle('../test/torture/in-browser.ts', 'torture');
  const roll = dice(seed);
  const report: Report = { rounds: 0, acknowledged: {}, whole: 0, absent: 0, faults: [] };
  let browser = await launchChromium({ dist: join(root, 'dist', 'chrome'), headless: true });
  try {
    for (let round = 0; round < rounds; round += 1) {
      const name = `torture ${what} ${seed} ${Math.floor(round / ROUNDS_OF_ONE[what])}`;
      const kills = round % 2 === 0 ? 'worker' : 'browser';
      const worksIn = kills === 'worker' || roll() < 0.5 ? 'worker' : 'page';
      const wait = SOONEST + roll() * (LATEST[what] - SOONEST);
      const page = await browser.openSettings();
      await page.evaluate(script);
      const old = what === 'upgrade' ? await page.evaluate<string>(`torture.makeOld(${JSON.stringify(name)}, ${OLD_CONTACTS})`) : undefined;
      const told = await begin(browser, page, { script, worksIn, call: callOf(what, name, Math.floor(roll() * 2 ** 32)) });
      await new Promise((resolve) => setTimeout(resolve, wait));
      if (kills === 'worker') await browser.killWorker();
      else browser = await browser.killAndRestart();
      const judging = { script, name, told, report };
      const found = await (old === undefined
        ? judge(await browser.openSettings(), judging)
        : judgeUpgrade(await browser.openSettings(), { ...judging, old }));
      report.rounds += 1;
      report.faults.push(...found.map((fault) => `${what} ${round}, ${kills} killed after ${Math.round(wait)} ms: ${fault}`));
      say(
        `${what} ${round + 1} of ${rounds}: ${kills} killed, ${told.filter((one) => 'done' in one).length} acknowledged, ${found.length} faults`,
      );
      await page.close().catch(() => {});
    }
  } finally {
    await browser.close();
  }
  return report;
}

function callOf(what: What, name: string, seed: number): string {
  const verb = { work: 'work', import: 'takeIn', upgrade: 'upgrade' } as const;
  return `torture.${verb[what]}(${JSON.stringify(name)}, ${seed})`;
}

type Work = { script: string; worksIn: 'worker' | 'page'; call: string };

/** Begins to work; what is told of it is added to the list that is given back. */
async function begin(browser: Chromium, page: Page, { script, worksIn, call }: Work): Promise<Told[]> {
  const told: Told[] = [];
  await page.exposeFunction('tell', (one: Told) => void told.push(one));
  if (worksIn === 'page') await page.evaluate(`void ${call}`);
  else {
    await page.evaluate('torture.relay()');
    await browser.inWorker(`${script}; globalThis.torture = torture; void ${call}`);
  }
  return told;
}

type Judging = { script: string; name: string; told: readonly Told[]; report: Report };

/** Compares what is found with what was told before the kill: sentences on what was lost or is half done. */
async function judge(page: Page, { script, name, told, report }: Judging): Promise<string[]> {
  await page.evaluate(script);
  const call = (way: string): Promise<Look> => page.evaluate<Look>(`torture.${way}(${JSON.stringify(name)})`);
  const found = await call('look');
  // Only now: while the worker was being ended, it may have gone on.
  const heard = [...told];
  const last = heard.findLast((one) => 'done' in one);
  const pending = heard.findLast((one) => 'begins' in one);
  const underWay = heard.at(-1) === pending && pending && 'begins' in pending ? pending : undefined;
  for (const [at, one] of heard.entries()) {
    const begun = heard[at - 1];
    if ('done' in one && begun && 'begins' in begun) report.acknowledged[begun.begins] = (report.acknowledged[begun.begins] ?? 0) + 1;
  }
  // It had not even been looked over in this round: whatever there is, must fit together.
  if (!last || !('done' in last)) return found.faults;
  const { done } = last;
  if (found.generation === done.generation) {
    report.absent += underWay ? 1 : 0;
    return [...found.faults, ...(found.digest === done.digest ? [] : ['what was acknowledged is not there.'])];
  }
  if (!underWay || found.generation !== done.generation + 1)
    return [...found.faults, `there are ${found.generation} changes, and ${done.generation} were acknowledged.`];
  report.whole += 1;
  const { begins, count } = underWay;
  if (count !== undefined && found.latest !== `${begins} ${count}`)
    return [...found.faults, `the latest change is "${found.latest}", and under way was "${begins} ${count}".`];
  const whole = underWay.after === undefined ? (await call('takeBack')).digest === done.digest : found.digest === underWay.after;
  return [...found.faults, ...(whole ? [] : [`half of what was under way is there (${begins}).`])];
}

/** It is as it was, or wholly upgraded; then it opens, and all that was in it is there. */
async function judgeUpgrade(page: Page, { script, name, told, report, old }: Judging & { old: string }): Promise<string[]> {
  await page.evaluate(script);
  const version = await page.evaluate<number | undefined>(`torture.versionOf(${JSON.stringify(name)})`);
  const found = await page.evaluate<Look>(`torture.look(${JSON.stringify(name)})`);
  if (told.some((one) => 'done' in one)) report.acknowledged['upgrade'] = (report.acknowledged['upgrade'] ?? 0) + 1;
  else if (version === OLD_VERSION) report.absent += 1;
  else report.whole += 1;
  return [...found.faults, ...(found.digest === old ? [] : ['what was there before the upgrade is not there.'])];
}

const OLD_VERSION = 10;
