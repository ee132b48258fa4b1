// Takes pictures of the built extension, to be looked at. Usage: npx tsx scripts/pictures.ts [FOLDER] [--only VIEW] [--language sv] [--dist FOLDER]
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { camera, type Look } from './pictures/camera.ts';
import { LANGUAGES, openStage } from './pictures/stage.ts';
import { VIEWS } from './pictures/views.ts';
import { root } from './places.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { only: { type: 'string' }, language: { type: 'string' }, dist: { type: 'string', default: join(root, 'dist', 'chrome') } },
});
const folder = resolve(positionals[0] ?? join(root, 'output', 'pictures'));
const looks: Look[] = [
  { scheme: 'light', width: 400 },
  { scheme: 'dark', width: 400 },
  { scheme: 'light', width: 320 },
];

for (const language of LANGUAGES) {
  if (values.language !== undefined && values.language !== language) continue;
  for (const [name, view] of Object.entries(VIEWS)) {
    if (values.only !== undefined && values.only !== name) continue;
    const stage = await openStage(values.dist, language);
    try {
      await view(stage, camera(join(folder, language), looks));
      console.log(`${language}: ${name}`);
    } catch (error) {
      console.error(`${language}: ${name} could not be taken. ${error instanceof Error ? error.message : String(error)}`);
      process.exitCode = 1;
    } finally {
      await stage.close();
    }
  }
}
