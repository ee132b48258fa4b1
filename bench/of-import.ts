import type { Page } from 'playwright-core';
import type { Chromium } from '../test/e2e/drivers/chromium.ts';
import { against } from './figures.ts';
import type { Took } from './long-tasks.ts';
import { processorTime } from './processor-time.ts';

/** Imports so many contacts into an empty directory, and then writes the rows that leaves behind without any thought. Takes the import back, and ends another half way. */
export async function tellOfImport(chromium: Chromium, script: string, size: number): Promise<string[]> {
  const page = await chromium.openSettings();
  await page.evaluate(script);
  const taken = await ask<Took & { told: number }>(page, `take(${size})`);
  const rows = await ask<number>(page, 'readLeft()');
  const bare = await ask<number>(page, 'writeBare()');
  const undone = await ask<Took & { left: number }>(page, 'takeBack()');
  const ended = await ask<{ took: number; left: number }>(page, `cancel(${size})`);
  await page.close();
  const ratio = (one: number, other: number): string => against(one / other, 1.5, '');
  return [
    `${size.toLocaleString('en')} imported in ${taken.answer.took.toFixed(0)} ms; a bare bulkAdd of the ${rows.answer} rows ${bare.answer.toFixed(0)} ms: ${ratio(taken.answer.took, bare.answer)}`,
    `processor time of the whole browser for both: ${shown(taken.used)}, ${shown(bare.used)}${taken.used === undefined || bare.used === undefined ? '' : `: ${ratio(taken.used, bare.used)}`}`,
    `longest task of the page meanwhile: ${against(taken.answer.block, 100, ' ms')}; told ${taken.answer.told} times how far it is`,
    `taken back in ${undone.answer.took.toFixed(0)} ms, longest task ${against(undone.answer.block, 100, ' ms')}, ${undone.answer.left} left`,
    `cancelled half way: over after ${ended.answer.took.toFixed(0)} ms, ${ended.answer.left} left`,
  ];
}

async function ask<Answer>(page: Page, call: string): Promise<{ answer: Answer; used?: number }> {
  const before = processorTime();
  const answer = await page.evaluate<Answer>(`importing.${call}`);
  const after = processorTime();
  return { answer, ...(before === undefined || after === undefined ? {} : { used: after - before }) };
}

function shown(used: number | undefined): string {
  return used === undefined ? 'not told by this system' : `${used.toFixed(0)} ms`;
}
