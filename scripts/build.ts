// Builds the extension for both browsers and packs each into a zip. Usage: npm run build
import { build } from 'vite';
import { pack } from './package/pack.ts';
import { BROWSERS, type Browser, root } from './places.ts';

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
  return 0;
}
