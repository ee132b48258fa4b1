// Builds the extension for both browsers and packs each into a zip. Usage: npm run build
import { build } from 'vite';
import { pack } from './package/pack.ts';
import { BROWSERS, type Browser, root } from './places.ts';
import { popupSize, type Weighed } from './popup-size.ts';

for (const browser of BROWSERS) process.exitCode ||= await buildFor(browser);

async function buildFor(browser: Browser): Promise<number> {
  try {
    await build({ root, mode: browser === 'chrome' ? 'production' : browser, logLevel: 'warn' });
  } catch (error) {
    console.error(`dist/${browser} could not be built. ${error instanceof Error ? error.message : String(error)}`);
    return 1;
  }
  const { path, bytes } = pack(browser);
  console.log(`dist/${browser} built; ${path} has ${Math.round(bytes / 1024)} kB`);
  const { painted, rows } = popupSize(`dist/${browser}`);
  tell('loaded before the popup is painted (at most 60.0 kB gzipped)', painted);
  tell('and beside that until its first rows are', rows);
  return 0;
}

/** A table in kB, plain and gzipped. */
function tell(what: string, files: readonly Weighed[]): void {
  const row = (name: string, bytes: number, gzipped: number): string =>
    `  ${(bytes / 1000).toFixed(1).padStart(7)} ${(gzipped / 1000).toFixed(1).padStart(7)}  ${name}`;
  const sum = (of: (file: Weighed) => number): number => files.reduce((all, file) => all + of(file), 0);
  console.log(
    row(
      what,
      sum(({ bytes }) => bytes),
      sum(({ gzipped }) => gzipped),
    ),
  );
  for (const { path, bytes, gzipped } of files) console.log(`  ${row(path, bytes, gzipped)}`);
}
