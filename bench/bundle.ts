import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** A file of this folder with all it imports, as one script that leaves its exports in the global `name`. */
export async function bundle(file: string, name: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry: fileURLToPath(new URL(file, import.meta.url)), formats: ['iife'], name } },
  });
  const [made] = [built].flat();
  if (!made || !('output' in made)) throw new Error(`${file} could not be bundled.`);
  return made.output[0].code;
}
