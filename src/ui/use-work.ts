import { useRef, useState } from 'preact/hooks';
import { message } from '../browser/locale.ts';
import { type Breath, breathing, pause } from '../directory/breath.ts';
import { refusalIn } from '../directory/refusal.ts';
import { useSurroundings } from './surroundings.ts';

/** What is under way, and how much of it is done, 0 to 1. */
export type Work = { doing: 'reading' | 'comparing' | 'keeping'; done: number };
/** What long work goes through: where it pauses, what ends it, and whom it tells how much is done, 0 to 1. */
export type Through = { breath: Breath; signal: AbortSignal; tell: (done: number) => void };

type End = 'done' | 'cancelled' | 'failed';
/** What is under way, what begins another, and what ends it. */
export type Running = {
  work: Work | undefined;
  run: (doing: Work['doing'], task: (through: Through) => Promise<void>) => Promise<End>;
  cancel: () => void;
};

/** It is drawn so often at most, in milliseconds. */
const DRAWN_EVERY = 100;

/** One piece of work at a time: another one ends it. Says so where it fails. */
export function useWork(): Running {
  const { say } = useSurroundings();
  const [work, setWork] = useState<Work>();
  const running = useRef<AbortController>(undefined);
  async function run(doing: Work['doing'], task: (through: Through) => Promise<void>): Promise<End> {
    running.current?.abort();
    const own = new AbortController();
    running.current = own;
    setWork({ doing, done: 0 });
    let drawn = 0;
    const tell = (done: number): void => {
      if (own.signal.aborted || performance.now() - drawn < DRAWN_EVERY) return;
      drawn = performance.now();
      setWork({ doing, done });
    };
    try {
      await task({ breath: breathing(pause), signal: own.signal, tell });
      return 'done';
    } catch (broken) {
      if (own.signal.aborted) return 'cancelled';
      reportError(broken);
      say({ sentence: message(FAILED[refusalIn(broken) === 'full' ? 'full' : doing]), tone: 'problem' });
      return 'failed';
    } finally {
      if (running.current === own) setWork(undefined);
    }
  }
  return { work, run, cancel: () => running.current?.abort() };
}

const FAILED = { reading: 'importUnreadable', comparing: 'directoryUnreadable', keeping: 'notSaved', full: 'notSavedFull' } as const;
