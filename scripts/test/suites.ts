import { oneCheck } from './command.ts';
import { project } from './project.ts';
import type { Suite } from './suite.ts';

/** What `npm run check` asks, cheapest first. The house rules read the built manifests too, where they are there. */
export const checks: Suite[] = [
  { name: 'types', seconds: 10, run: () => oneCheck(['tsc', '--noEmit']) },
  { name: 'lint', seconds: 10, run: () => oneCheck(['oxlint', '--deny-warnings']) },
  { name: 'format', seconds: 5, run: () => oneCheck(['biome', 'check', '.']) },
  { name: 'unused files, exports and packages', seconds: 8, run: () => oneCheck(['knip', '--no-progress']) },
  { name: 'house rules', seconds: 7, run: () => project('rules') },
];

const builds: Suite[] = [
  { name: 'builds for Chrome and Firefox', seconds: 15, run: () => oneCheck(['tsx', 'scripts/build.ts']) },
  { name: 'lint of the Firefox build', seconds: 15, run: () => oneCheck(['tsx', 'scripts/test/lint-firefox.ts']) },
];

/** At the same time: the one has a core for each of its files, the other waits for its page. */
const units: Suite[] = [
  { name: 'units', seconds: 330, run: () => project('node') },
  { name: 'units in Chromium', seconds: 330, run: () => project('browser') },
];

/** At the same time: most of theirs is waiting for a browser. */
const inBrowsers: Suite[] = [
  { name: 'the built extension in Chromium', seconds: 310, run: () => project('e2e', 'chromium') },
  { name: 'the built extension in Firefox', seconds: 310, run: () => project('e2e', 'firefox') },
];

/** All of `npm test`. The builds come before the rules that read them. */
export const suites: (Suite | readonly Suite[])[] = [...builds, ...checks, units, inBrowsers];
