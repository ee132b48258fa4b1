import type { Chromium } from '../test/e2e/drivers/chromium.ts';
import { against } from './figures.ts';
import type { Took } from './long-tasks.ts';
import { processorTime } from './processor-time.ts';

/** Lists so many contacts, changes many and all of them in one step each, takes that back, forgets many, and ends a removal half way. */
export async function tellOfChanging(chromium: Chromium, script: string, size: number): Promise<string[]> {
  const page = await chromium.openSettings();
  await page.evaluate(script);
  await page.evaluate(`changing.fill(${size})`);
  const lines: string[] = [];
  async function tell(what: string, call: string): Promise<void> {
    const before = processorTime();
    const { took, block } = await page.evaluate<Took>(`changing.${call}`);
    const after = processorTime();
    const used =
      before === undefined || after === undefined ? '' : `, processor time of the whole browser ${(after - before).toFixed(0)} ms`;
    lines.push(`${what}: ${took.toFixed(0)} ms, longest task ${against(block, 100, ' ms')}${used}`);
  }
  const all = Math.min(size, 20_000);
  await tell('listed for the first time', 'list()');
  await tell('500 tagged', `change('tag', 500)`);
  await tell('listed after it', 'list()');
  await tell('that taken back', 'takeBack()');
  await tell(`${all} tagged`, `change('tag', ${all})`);
  await tell(`${all} removed`, `change('remove', ${all})`);
  await tell('listed after it', 'list()');
  await tell('that taken back', 'takeBack()');
  await tell('listed after it', 'list()');
  await tell('all taken away', 'takeAway()');
  await tell('all backed up', 'backUp()');
  await tell('the backup restored', 'restore()');
  await tell('200 forgotten', `change('forget', 200)`);
  const ended = await page.evaluate<{ took: number; left: number }>('changing.cancel()');
  await page.close();
  return [...lines, `removal of all cancelled half way: over after ${ended.took.toFixed(0)} ms, ${ended.left} left`];
}
