// How soon the popup is drawn and answers, in one run of a real Chromium with the built extension: npm run bench:popup [-- COUNT]
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { root } from '../scripts/places.ts';
import { launchChromium } from '../test/e2e/drivers/chromium.ts';
import { bundle } from './bundle.ts';
import { fill } from './of-size.ts';
import { EMPTY_PAGE, openings } from './openings.ts';
import { typing } from './typing.ts';

const ROUNDS = 21;
const WINDOWS = 2;
/** Milliseconds in which the browser writes what is left of a directory that was filled. */
const SETTLING = 10_000;

const count = Number(process.argv[2] ?? 20_000);

await build({ root, mode: 'production', logLevel: 'warn' });
const dist = mkdtempSync(join(tmpdir(), 'popup-bench-'));
cpSync(join(root, 'dist', 'chrome'), dist, { recursive: true });
writeFileSync(join(dist, 'empty.html'), EMPTY_PAGE);
const script = await bundle('in-extension.ts', 'measures');
let chromium = await launchChromium({ dist, headless: true });
try {
  await fill(chromium, script, { from: 0, to: count });
  chromium = await chromium.restart();
  await new Promise((settled) => setTimeout(settled, SETTLING));
  console.log(`${count.toLocaleString('en')} contacts, ${ROUNDS} windows of each kind in turns`);
  for (const line of await openings(chromium, ROUNDS)) console.log(`  ${line}`);
  for (const line of await typing(chromium, WINDOWS)) console.log(`  ${line}`);
} finally {
  await chromium.close();
  rmSync(dist, { recursive: true, force: true });
}
