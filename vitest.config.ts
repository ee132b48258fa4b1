import preact from '@preact/preset-vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findProgram } from './scripts/programs.mjs';

const chromium = findProgram('chromium');
/** A test states what comes to be, never how soon: only where nothing comes at all does a wait end. In milliseconds. */
const PATIENCE = { expect: { poll: { timeout: 30_000 } }, testTimeout: 90_000, hookTimeout: 90_000 };
const withPreact = [preact({ devToolsEnabled: false, prefreshEnabled: false, reactAliasesEnabled: false })];
const PACKAGES_IN_BROWSER = [
  'papaparse',
  'chardet',
  '@e965/xlsx',
  'preact',
  'preact/hooks',
  'preact/jsx-runtime',
  'preact/jsx-dev-runtime',
  '@e965/xlsx',
  'axe-core',
  'chardet',
  'dexie',
  'fast-check',
  'fflate',
  'jsqr',
  'libphonenumber-js/max',
  'libphonenumber-js/max/metadata',
  'papaparse',
  'parse5',
  'qr',
  'webextension-polyfill',
];

/** The suites of `npm test`: what needs no browser, what needs one, the built extension, and the rules of the house. */
export default defineConfig({
  // Beside what else is made here, so that two checkouts with the same packages do not take each other's.
  cacheDir: 'output/vite',
  test: {
    // A runner that ran no test has failed.
    passWithNoTests: false,
    // A window that goes closes its directory: what it still asked fails then, and nobody waits for the answer. Every other error fails the run.
    onUnhandledError: ({ name }) => name !== 'DatabaseClosedError',
    projects: [
      {
        test: {
          name: 'node',
          include: ['test/**/*.test.ts'],
          exclude: ['test/**/*.browser.test.ts', 'test/repository.test.ts'],
          environment: 'node',
          ...PATIENCE,
        },
      },
      { test: { name: 'rules', include: ['test/repository.test.ts'], environment: 'node' } },
      {
        plugins: withPreact,
        // Named beforehand, because the pages under test are reloaded when one is discovered while they run.
        // Lucide's icons are files that need nothing done to them.
        optimizeDeps: { include: PACKAGES_IN_BROWSER, exclude: ['lucide'] },
        test: {
          name: 'browser',
          include: ['test/**/*.browser.test.{ts,tsx}'],
          ...PATIENCE,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { ...(chromium && { executablePath: chromium }), args: ['--no-sandbox', '--disable-gpu', '--disable-quic'] },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.e2e.ts'],
          environment: 'node',
          fileParallelism: false,
          ...PATIENCE,
          // Real browsers on a machine that does other things besides; `npm test` names what needed it.
          retry: 1,
        },
      },
    ],
  },
});
