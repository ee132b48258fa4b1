import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { root } from '../places.ts';
import { findProgram } from '../programs.mjs';

/** Opens Chromium with the extension and a page, says what to do, and waits until the window is closed. The profile stays in output/, with what was saved. */
export async function show(address: string): Promise<void> {
  const dist = join(root, 'dist', 'chrome');
  const executablePath = findProgram('chromium');
  const context = await chromium.launchPersistentContext(join(root, 'output', 'profile'), {
    ...(executablePath && { executablePath }),
    headless: false,
    viewport: null,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--no-first-run',
      `--disable-extensions-except=${dist}`,
      `--load-extension=${dist}`,
    ],
    ignoreDefaultArgs: ['--disable-extensions'],
  });
  const page = context.pages()[0] ?? (await context.newPage());
  const closed = new Promise<void>((done) => context.on('close', () => done()));
  await page.goto(address);
  console.log(WHAT_TO_DO);
  await closed;
}

const WHAT_TO_DO = `
Chromium is open, with the extension and a page to try it on.
1. Click the puzzle piece beside the address field, then Press Contact Directory (the pin keeps it in sight); or press Alt+Shift+K.
2. Choose "Save chosen".
3. Type: it chef
4. Press Enter, and paste the number where you want it.
Close the window to end. What you saved stays in output/profile.`;
