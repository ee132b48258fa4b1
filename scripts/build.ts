// Builds the extension for both browsers and packs each into a zip. Usage: npm run build

import { build } from 'vite';
import { pack } from './pack.ts';
import { BROWSERS, root } from './places.ts';

for (const browser of BROWSERS) {
  await build({ root, mode: browser === 'chrome' ? 'production' : browser, logLevel: 'warn' });
  const { path, bytes } = pack(browser);
  console.log(`dist/${browser} built; ${path} has ${Math.round(bytes / 1024)} kB`);
}
