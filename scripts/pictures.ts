// Takes pictures of the built extension: those of README into docs/, or with a folder every view in every look, to be looked at.
// Usage: npm run pictures [-- FOLDER [--only VIEW] [--language LANGUAGE] [--dist FOLDER]]
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { isLanguage, LANGUAGES, type Language } from '../src/browser/languages.ts';
import { camera, LOOKS, portrait } from './pictures/camera.ts';
import { openStage } from './pictures/stage.ts';
import { OF_AMOUNTS } from './pictures/views/of-amounts.ts';
import { OF_CALLS } from './pictures/views/of-calls.ts';
import { OF_CONTACTS } from './pictures/views/of-contacts.ts';
import { OF_DIRECTORY } from './pictures/views/of-directory.ts';
import { OF_IMPORT } from './pictures/views/of-import.ts';
import { OF_LEAVING } from './pictures/views/of-leaving.ts';
import { OF_SETTINGS } from './pictures/views/of-settings.ts';
import { OF_TABLE } from './pictures/views/of-table.ts';
import { ON_PAGES } from './pictures/views/on-pages.ts';
import type { View } from './pictures/views/prepared.ts';
import { root } from './places.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: 'string' },
    language: { type: 'string' },
    dist: { type: 'string', default: join(root, 'dist', 'chrome') },
  },
});
const VIEWS: Record<string, View> = {
  ...ON_PAGES,
  ...OF_CONTACTS,
  ...OF_DIRECTORY,
  ...OF_TABLE,
  ...OF_CALLS,
  ...OF_IMPORT,
  ...OF_LEAVING,
  ...OF_SETTINGS,
  ...OF_AMOUNTS,
};
const README = new Set(['page-read', 'found', 'one-contact', 'all-contacts']);

const [folder] = positionals;
if (folder === undefined) await take('en', VIEWS['demo'], portrait(join(root, 'docs'), README));
else await takeAll(resolve(folder));

async function takeAll(into: string): Promise<void> {
  for (const language of Object.keys(LANGUAGES)
    .filter(isLanguage)
    .filter((one) => (values.language ?? one) === one)) {
    for (const [name, view] of Object.entries(VIEWS)) {
      if ((values.only ?? name) === name) await take(language, view, camera(join(into, language), LOOKS));
    }
  }
}

async function take(language: Language, view: View | undefined, into: ReturnType<typeof camera>): Promise<void> {
  const stage = await openStage(values.dist, language);
  try {
    await view?.(stage, into);
  } catch (error) {
    console.error(`A view could not be taken (${language}). ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  } finally {
    await stage.close();
  }
}
