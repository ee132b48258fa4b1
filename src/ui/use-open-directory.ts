import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { SCREEN_SHARED } from '../browser/settings.ts';
import type { Directory } from '../directory/directory.ts';
import { type Refusal, refusalIn } from '../directory/refusal.ts';
import { asSeen } from './as-seen.ts';
import type { Surroundings } from './surroundings.ts';
import { useSharedSince } from './use-shared-since.ts';

type Opening = Pick<Surroundings, 'directory' | 'refusal' | 'openAgain' | 'screenShared'>;

/** Opens the directory, as whoever sees the screen may see it, and again when it is asked to; `closed` where this window cannot. */
export function useOpenDirectory(open: () => Promise<Directory>): Opening {
  const [tries, setTries] = useState(0);
  const [directory, setDirectory] = useState<Surroundings['directory']>('opening');
  const [refusal, setRefusal] = useState<Refusal>();
  const since = useSharedSince();
  // It opens while the first frame is drawn; an effect would begin only after that.
  const [first] = useState(open);
  useLayoutEffect(() => {
    (tries === 0 ? first : open()).then(setDirectory, (refused: unknown) => {
      reportError(refused);
      setRefusal(refusalIn(refused));
      setDirectory('closed');
    });
  }, [open, tries]);
  const seen = useMemo(() => {
    if (typeof directory === 'string') return directory;
    return since === undefined ? 'opening' : asSeen(directory, since);
  }, [directory, since]);
  const screenShared = since === undefined ? {} : { screenShared: since !== SCREEN_SHARED.standard };
  return {
    directory: seen,
    ...screenShared,
    ...(refusal === undefined ? {} : { refusal }),
    openAgain: () => setTries((before) => before + 1),
  };
}
