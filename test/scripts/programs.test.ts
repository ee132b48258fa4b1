import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { root } from '../../scripts/places.ts';
import { findProgram } from '../../scripts/programs.mjs';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'programs-'));
  vi.stubEnv('PATH', folder);
  for (const variable of ['CHROMIUM', 'FIREFOX', 'PYTHON']) vi.stubEnv(variable, '');
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

/** A program that only ends, with this status. */
function program(name: string, script = 'exit 0'): string {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
  return path;
}

describe('a program beside Node', () => {
  it('is found on the path by any of its commands, the first of them first', () => {
    const firefox = program('firefox');
    expect(findProgram('firefox-esr')).toBe(firefox);
    const esr = program('firefox-esr');
    expect(findProgram('firefox-esr')).toBe(esr);
  });

  it('is the one that its variable names, and no other', () => {
    program('chromium');
    const own = program('my-own');
    vi.stubEnv('CHROMIUM', own);
    expect(findProgram('chromium')).toBe(own);
    vi.stubEnv('CHROMIUM', join(folder, 'gone'));
    expect(findProgram('chromium')).toBeUndefined();
  });

  it('is no folder, and no stub that fetches a snap', () => {
    mkdirSync(join(folder, 'chromium'));
    program('chromium-browser', 'exec /snap/bin/chromium "$@"');
    expect(findProgram('chromium')).toBeUndefined();
  });

  it('will do only when its proof ends well', () => {
    vi.stubEnv('PYTHON', program('without-module', 'exit 1'));
    expect(findProgram('python3-vobject')).toBeUndefined();
    vi.stubEnv('PYTHON', program('with-module', '[ "$2" = "import vobject" ]'));
    expect(findProgram('python3-vobject')).toBe(join(folder, 'with-module'));
  });
});

describe('set-up', () => {
  it('asks for the programs it is told, and refuses a name it does not know', () => {
    const chromium = program('chromium');
    const asked = (...names: string[]) =>
      spawnSync(process.execPath, [join(root, 'scripts/setup.mjs'), ...names], { encoding: 'utf8', env: { CHROMIUM: chromium } });
    expect(asked('chromium')).toMatchObject({ status: 0, stderr: '' });
    expect(asked('netscape')).toMatchObject({ status: 1, stderr: expect.stringMatching(/^netscape is no program that is used here/) });
  });
});
