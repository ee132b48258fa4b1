// How fast a large directory answers, in one run of a real Chromium with the built extension: npm run bench:directory [-- SIZE …] [import | change | table]
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { root } from '../scripts/places.ts';
import { launchChromium } from '../test/e2e/drivers/chromium.ts';
import { bundle } from './bundle.ts';
import { tellOfChanging } from './of-changing.ts';
import { tellOfImport } from './of-import.ts';
import { fill, tellOfSize } from './of-size.ts';
import { tellOfTable } from './of-table.ts';
import { EMPTY_PAGE } from './openings.ts';

const asked = process.argv.slice(2).map(Number).filter(Number.isFinite);
const only = ['import', 'change', 'table'].find((one) => process.argv.includes(one));
const sizes = asked.length > 0 ? asked : [20_000, 100_000];

await build({ root, mode: 'production', logLevel: 'warn' });
const dist = mkdtempSync(join(tmpdir(), 'directory-bench-'));
cpSync(join(root, 'dist', 'chrome'), dist, { recursive: true });
writeFileSync(join(dist, 'empty.html'), EMPTY_PAGE);
const script = await bundle('in-extension.ts', 'measures');
const importing = await bundle('importing.ts', 'importing');
const changing = await bundle('changing.ts', 'changing');
let chromium = await launchChromium({ dist, headless: true });
try {
  let before = 0;
  for (const size of [...sizes].sort((a, b) => a - b)) {
    if (only === undefined || only === 'import') console.log(indented(await tellOfImport(chromium, importing, size)));
    if (only === undefined || only === 'change') console.log(indented(await tellOfChanging(chromium, changing, size)));
    if (only === 'import' || only === 'change') continue;
    const indexed = await fill(chromium, script, { from: before, to: size });
    // What the browser still has to write of that is no part of what is measured.
    chromium = await chromium.restart();
    await new Promise((settled) => setTimeout(settled, 10_000));
    const ofSize = only === 'table' ? [] : await tellOfSize(chromium, script, indexed);
    const lines = [...ofSize, ...(await tellOfTable(chromium))];
    console.log(`${size.toLocaleString('en')} contacts\n${indented(lines)}`);
    before = size;
  }
} finally {
  await chromium.close();
  rmSync(dist, { recursive: true, force: true });
}

function indented(lines: readonly string[]): string {
  return `${lines.map((line) => `  ${line}`).join('\n')}\n`;
}
