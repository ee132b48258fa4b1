// Builds the extension and opens it with a page to try it on. Usage: npm start [-- URL|FILE] [--headless] [--pictures FOLDER]
import { readAsked } from './start/asked.ts';
import { type Served, serve } from './start/serve.ts';
import { show } from './start/show.ts';
import { walk } from './start/walk.ts';
import { runCommand } from './test/command.ts';

process.exitCode = await start(process.argv.slice(2));

async function start(words: string[]): Promise<number> {
  const asked = readAsked(words);
  if (typeof asked === 'string') return stop(asked);
  const built = await runCommand(['tsx', 'scripts/build.ts'], { aloud: true });
  if (built.status !== 0) return stop('The extension could not be built; it says why above.');
  const served = 'folder' in asked.page ? await serve(asked.page.folder) : undefined;
  try {
    const address = 'address' in asked.page ? asked.page.address : `${addressOf(served)}/${encodeURIComponent(asked.page.name)}`;
    if (asked.headless) await walk({ address, pictures: asked.pictures, demo: asked.demo });
    else await show(address);
    return 0;
  } catch (error) {
    return stop(error instanceof Error ? error.message : String(error));
  } finally {
    served?.close();
  }
}

function addressOf(served: Served | undefined): string {
  return served?.address ?? '';
}

function stop(sentence: string): number {
  console.error(sentence);
  return 1;
}
