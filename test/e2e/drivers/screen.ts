import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findProgram } from '../../../scripts/programs.mjs';
import { until } from './until.ts';

/** A screen of its own, on which a browser shows its menus and prompts; mouse and keyboard are real to whatever stands there. */
export type Screen = {
  /** As in the variable DISPLAY. */
  display: string;
  /** Presses a button at a point of the screen, in pixels: the left one, or the right one. */
  click: (x: number, y: number) => Promise<void>;
  rightClick: (x: number, y: number) => Promise<void>;
  /** Presses keys one after the other, by their X names ("Up", "Return", "alt+shift+s"). */
  press: (...keys: string[]) => Promise<void>;
  /** Types where the cursor is, as slowly as a hand. */
  type: (text: string) => Promise<void>;
  /** How many windows stand on it: a menu, a prompt and a dialog are each one. */
  windows: () => number;
  /** Waits for another window than so many. Where a browser draws it within one that stands there, goes on after a while. */
  untilMore: (than: number) => Promise<void>;
  /** Waits for a window with these words in its title. */
  untilTitled: (words: string) => Promise<void>;
  close: () => void;
};

/** What was drawn hears keys, and a marked entry moves, within this; in milliseconds. */
const SETTLES = 500;
/** How long another window may take; in milliseconds. */
const APPEARS = 5_000;
const BETWEEN_KEYS = 120;

/** Starts a virtual display with a window manager, for without one nothing gets the focus. */
export async function openScreen(): Promise<Screen> {
  const display = freeDisplay();
  const server = start('xvfb', [display, '-screen', '0', '1280x900x24', '-nolisten', 'tcp']);
  await until(
    async () => existsSync(socketOf(display)),
    () => `The display ${display} did not open.`,
  );
  const manager = start('openbox', ['--sm-disable'], { DISPLAY: display });
  function act(...words: string[]): void {
    execFileSync(programOf('xdotool'), words, { env: { ...process.env, DISPLAY: display } });
  }
  function windowsNamed(...words: string[]): number {
    const { stdout } = spawnSync(programOf('xdotool'), ['search', '--onlyvisible', ...words], {
      env: { ...process.env, DISPLAY: display },
    });
    return String(stdout)
      .split('\n')
      .filter((line) => line !== '').length;
  }
  // Those that stand on the screen itself, whatever they are called.
  const windows = () => windowsNamed('--maxdepth', '1', '');
  async function clickWith(button: string, x: number, y: number): Promise<void> {
    act('mousemove', String(Math.round(x)), String(Math.round(y)), 'click', button);
    await pause(SETTLES);
  }
  return {
    display,
    click: (x, y) => clickWith('1', x, y),
    rightClick: (x, y) => clickWith('3', x, y),
    press: async (...keys) => {
      for (const key of keys) {
        act('key', key);
        await pause(BETWEEN_KEYS);
      }
    },
    type: async (text) => {
      act('type', '--delay', String(BETWEEN_KEYS), text);
      await pause(SETTLES);
    },
    windows,
    untilMore: async (than) => {
      const end = Date.now() + APPEARS;
      while (windows() <= than && Date.now() < end) await pause(BETWEEN_KEYS);
      await pause(SETTLES);
    },
    untilTitled: async (words) => {
      await until(
        async () => windowsNamed('--name', words) > 0,
        () => `No window is called "${words}".`,
      );
      await pause(SETTLES);
    },
    close: () => {
      manager.kill();
      server.kill();
    },
  };
}

function start(program: string, words: readonly string[], variables: Record<string, string> = {}): ChildProcess {
  return spawn(programOf(program), words, { stdio: 'ignore', env: { ...process.env, ...variables } });
}

function programOf(name: string): string {
  const path = findProgram(name);
  if (path === undefined) throw new Error(`${name} is missing; "node scripts/setup.mjs" installs it or says where to get it.`);
  return path;
}

function freeDisplay(): string {
  for (let number = 40; number < 100; number += 1) if (!existsSync(socketOf(`:${number}`))) return `:${number}`;
  throw new Error('All displays from :40 to :99 are taken.');
}

function socketOf(display: string): string {
  return `/tmp/.X11-unix/X${display.slice(1)}`;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
