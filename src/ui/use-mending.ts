import { useEffect } from 'preact/hooks';
import { backUpSoon } from '../browser/backup-alarm.ts';
import type { Directory } from '../directory/directory.ts';
import { isLost } from './is-lost.ts';
import type { Surroundings } from './surroundings.ts';

/** Restores a directory that was found damaged, once it is open, and has each change copied after a while. Nothing drawn waits for it. */
export function useMending(directory: Surroundings['directory']): void {
  useEffect(() => {
    if (typeof directory === 'string') return undefined;
    mendWhereLost(directory).catch(reportError);
    return directory.subscribe(() => void backUpSoon().catch(reportError));
  }, [directory]);
}

async function mendWhereLost(directory: Directory): Promise<void> {
  if (!(await isLost(directory))) return;
  // Hardly ever needed, and large.
  const { mend } = await import('./keep-copies.ts');
  await mend(directory, new Date().toISOString());
}
