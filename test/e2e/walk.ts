import { join } from 'node:path';
import { root } from '../../scripts/places.ts';
import { serve } from '../../scripts/start/serve.ts';
import type { Computer, Driver, Scenario } from './drivers/driver.ts';

/** A computer that speaks English and stands nowhere. */
export const ENGLISH: Computer = { language: 'en', timeZone: 'UTC' };

/** Walks a scenario in a browser that is started for it and ended after it, over pages that are served meanwhile. */
export async function walk(
  { run, computer = ENGLISH }: Pick<Scenario, 'run' | 'computer'>,
  start: (computer: Computer) => Promise<Driver>,
): Promise<void> {
  const served = await serve(join(root, 'test'));
  const driver = await start(computer);
  try {
    const { port } = new URL(served.address);
    await run(driver, (path, host = '127.0.0.1') => `http://${host}:${port}/${path}`);
  } finally {
    await driver.close();
    served.close();
  }
}
