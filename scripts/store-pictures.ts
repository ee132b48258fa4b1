// Makes the pictures that the stores show, at their sizes: five of 1280 x 800 and the small tile of 440 x 280, in each language.
// Usage: npm run store-pictures [-- FOLDER [--language en|sv …]] (without: output/store)
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { isLanguage, LANGUAGES, type Language } from '../src/browser/languages.ts';
import { listingIn } from './pictures/listing.ts';
import { collecting, openPoster, type Poster, SCALE, type View } from './pictures/poster.ts';
import { openStage } from './pictures/stage.ts';
import { OF_CONTACTS } from './pictures/views/of-contacts.ts';
import { OF_DIRECTORY } from './pictures/views/of-directory.ts';
import { OF_IMPORT } from './pictures/views/of-import.ts';
import { ON_PAGES } from './pictures/views/on-pages.ts';
import { root } from './places.ts';

/** The pictures in their order, as docs/store names them, and the views in which they are taken. */
const PICTURES = ['page-read', 'found', 'contact', 'all-contacts-30', 'import-list'];
const VIEWS = { ...ON_PAGES, ...OF_CONTACTS, ...OF_DIRECTORY, ...OF_IMPORT };
const TAKEN_IN = ['demo', 'contact', 'leaving', 'import'];

const { values, positionals } = parseArgs({ allowPositionals: true, options: { language: { type: 'string' } } });
const folder = resolve(positionals[0] ?? join(root, 'output', 'store'));
const poster = await openPoster();
try {
  for (const language of Object.keys(LANGUAGES)
    .filter(isLanguage)
    .filter((one) => (values.language ?? one) === one))
    await makeIn(language, poster);
} finally {
  await poster.close();
}

async function makeIn(language: Language, { screenshot, tile }: Poster): Promise<void> {
  const { name, short, captions } = listingIn(language);
  const views = await viewsIn(language);
  const into = join(folder, language);
  mkdirSync(into, { recursive: true });
  for (const [at, wanted] of PICTURES.entries()) {
    const view = views.get(wanted);
    if (!view) throw new Error(`No view is called ${wanted} any more; scripts/store-pictures.ts names those it wants.`);
    writeFileSync(join(into, `${at + 1}-${wanted}.png`), await screenshot(view, captions[at] ?? ''));
  }
  writeFileSync(join(into, 'tile.png'), await tile(name, short));
  console.log(`${into}: ${PICTURES.length} pictures and the tile`);
}

async function viewsIn(language: Language): Promise<Map<string, View>> {
  const views = new Map<string, View>();
  for (const part of TAKEN_IN) {
    const stage = await openStage(join(root, 'dist', 'chrome'), language, SCALE);
    await VIEWS[part]?.(stage, collecting(new Set(PICTURES), views)).finally(stage.close);
  }
  return views;
}
