import type { Page } from 'playwright-core';
import { build } from 'vite';
import type { Statement } from '../../src/contact/statement.ts';
import { root } from '../places.ts';

/** Fills the directory of the built extension, from one of its pages, through the directory's own door. */
export async function fill(page: Page, statements: readonly Statement[], seenAt: string): Promise<void> {
  await page.evaluate(await door());
  for (let at = 0; at < statements.length; at += AT_ONCE) {
    const some = JSON.stringify(statements.slice(at, at + AT_ONCE));
    await page.evaluate(`door.openDirectory().then((directory) => directory.remember(${some}, ${JSON.stringify(seenAt)}))`);
  }
}

/** As many as the directory takes of one page. */
const AT_ONCE = 5_000;

let built: string | undefined;

/** The directory as one script: the extension itself offers it to nobody. */
async function door(): Promise<string> {
  if (built !== undefined) return built;
  const outcome = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: { write: false, lib: { entry: 'src/directory/directory.ts', formats: ['iife'], name: 'door' } },
  });
  const [output] = [outcome].flat();
  const code = output && 'output' in output ? output.output[0].code : '';
  built = `${code};globalThis.door = door;`;
  return built;
}
