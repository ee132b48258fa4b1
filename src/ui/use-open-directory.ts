import { useEffect, useState } from 'preact/hooks';
import type { Directory } from '../directory/directory.ts';
import type { Surroundings } from './surroundings.ts';

/** Opens the directory once; `closed` where this window cannot. */
export function useOpenDirectory(open: () => Promise<Directory>): Surroundings['directory'] {
  const [directory, setDirectory] = useState<Surroundings['directory']>('opening');
  useEffect(() => {
    open().then(setDirectory, (refused: unknown) => {
      reportError(refused);
      setDirectory('closed');
    });
  }, [open]);
  return directory;
}
