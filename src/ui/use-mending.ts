import { useEffect } from 'preact/hooks';
import { backUpSoon } from '../browser/backup-alarm.ts';
import type { Directory } from '../directory/directory.ts';
import { isLost } from './is-lost.ts';
import type { Surroundings } from './surroundings.ts';

/** Restores a directory that was found damaged, once it is open, and has each change copied after a while. Nothing drawn waits for it. */
export function useMending(directory: Surroundings['directory']): void {
  useEffect(() => {
    if (typeof directory === 'string') return undefined;
    let wanted = true;
    // A window that goes closes the directory; the next one, or the background, looks again.
    mendWhereLost(directory).catch((broken: unknown) => wanted && reportError(broken));
    const end = directory.subscribe(() => void backUpSoon().catch(reportError));
    return () => {
      wanted = false;
      end();
    };
  }, [directory]);
}

async function mendWhereLost(directory: Directory): Promise<void> {
  if (!(await isLost(directory))) return;
  // Hardly ever needed, and large.
  const { mend } = await import('./keep-copies.ts');
  await mend(directory, new Date().toISOString());
}
