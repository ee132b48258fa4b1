import { join } from 'node:path';
import { startVitest } from 'vitest/node';
import { root } from '../places.ts';
import { functions } from './functions.ts';
import { withSwitches } from './load.ts';

/** How long what is read takes is not what a part is asked for. */
const SLOW = 'test/extraction/linear.test.ts';

/** How many of extraction's own tests fail while `part` is off; 0 where nothing of it is asked. */
export async function failingWithout(part: string): Promise<number> {
  const exit = process.exitCode;
  const vitest = await startVitest(
    'test',
    [],
    {
      config: false,
      root,
      watch: false,
      include: ['test/extraction/**/*.test.ts'],
      exclude: ['**/*.browser.test.ts', SLOW],
      reporters: [{}],
      testTimeout: 20_000,
      setupFiles: [join(root, 'scripts/ablate/switched-off.ts')],
      env: { ABLATED: part },
    },
    { plugins: [withSwitches(functions)] },
  );
  const failing = vitest.state
    .getTestModules()
    .flatMap((module) => [...module.children.allTests()])
    .filter((test) => test.result().state === 'failed').length;
  await vitest.close();
  // Tests that fail here are what was asked for.
  process.exitCode = exit;
  return failing;
}
