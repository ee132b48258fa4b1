import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { root } from '../places.ts';
import type { Outcome } from './suite.ts';

/** Ends with a command's exit status and everything it printed; its words are given one by one and no shell is asked. */
export type Ended = { status: number; output: string };

type How = { aloud?: boolean; variables?: Readonly<Record<string, string>> };

/** Runs a command of the packages or of Node in the repository's folder. `aloud` also shows its output as it comes; `variables` are its own. */
export function runCommand(words: readonly string[], { aloud = false, variables = {} }: How = {}): Promise<Ended> {
  const [command = '', ...rest] = words;
  const bin = join(root, 'node_modules', '.bin');
  const env = { ...process.env, PATH: `${bin}${delimiter}${process.env['PATH'] ?? ''}`, FORCE_COLOR: '0', NO_COLOR: '1', ...variables };
  return new Promise((resolve) => {
    const child = spawn(command, rest, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' });
    const pieces: string[] = [];
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (piece: string) => {
        pieces.push(piece);
        if (aloud) process.stdout.write(piece);
      });
    }
    child.on('error', (error) => resolve({ status: 127, output: `${command} could not be started: ${error.message}` }));
    child.on('close', (status) => resolve({ status: status ?? 1, output: pieces.join('') }));
  });
}

/** A suite's run that is one command: it passes when the command ends with 0. */
export async function oneCheck(words: readonly string[]): Promise<Outcome> {
  const { status, output } = await runCommand(words);
  if (status === 0) return { passed: 1, failed: 0, skipped: [] };
  return { passed: 0, failed: 1, skipped: [], report: output };
}
