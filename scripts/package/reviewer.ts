import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Sums } from './source.ts';

/** Does what a reviewer does with the source archive: unpacks it into an empty folder, follows BUILD.txt there, and looks at what came of it. */
export function builtBy(source: Uint8Array, look: (folder: string) => Sums): Sums {
  const folder = mkdtempSync(join(tmpdir(), 'reviewer-'));
  try {
    for (const [path, octets] of Object.entries(unzipSync(source))) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), octets);
    }
    for (const words of [
      ['ci', '--no-audit', '--no-fund'],
      ['run', 'build'],
    ]) {
      const { status } = spawnSync('npm', words, { cwd: folder, stdio: ['ignore', 'inherit', 'inherit'] });
      if (status !== 0) throw new Error(`"npm ${words.join(' ')}" failed in ${folder}.`);
    }
    return look(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
