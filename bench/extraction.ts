// How fast pages are read, in one run of a real Chromium with the built extension: npm run bench:extraction [-- FOLDER]
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { root } from '../scripts/places.ts';
import { againstReadability } from './against-readability.ts';
import { blocking } from './blocking.ts';
import { openBench } from './chromium.ts';
import { pagesIn } from './corpus.ts';
import { growth } from './growth.ts';
import { sizes } from './sizes.ts';

const folder = resolve(process.argv[2] ?? join(root, '..', 'shared', 'corpus'));
const pages = existsSync(folder) ? pagesIn(folder) : [];
if (pages.length === 0) {
  console.error(
    `${folder}: no labelled pages are there. They are no part of the repository; say where: npm run bench:extraction -- FOLDER`,
  );
  process.exitCode = 2;
} else {
  await build({ root, mode: 'production', logLevel: 'warn' });
  const bench = await openBench();
  try {
    tell('Against Readability', await againstReadability(bench, pages));
    tell('Staff lists', await growth(bench));
    tell('A page of 5 MB', await blocking(bench));
    tell('Sizes', sizes());
  } finally {
    await bench.close();
  }
}

function tell(what: string, lines: readonly string[]): void {
  console.log(`${what}\n${lines.map((line) => `  ${line}`).join('\n')}\n`);
}
