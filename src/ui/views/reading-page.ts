import type { PageTree } from '../../page/page-tree.ts';
import type { PageSeen } from '../stated.ts';
import { readTree } from './reading.ts';

/** Reads a page that was taken down. `home` is ISO 3166-1 alpha-2. Loaded lazily: it is more than all else of the window. */
export function seenOn(page: PageTree, home: string | undefined): PageSeen {
  const { missed = [], foreignFrames } = page;
  const { statements, reasons, drawn, veiled } = readTree(page, home);
  return {
    state: 'read',
    stated: statements,
    reasons,
    missed: [...missed, ...(drawn ? (['drawn'] as const) : []), ...(veiled ? (['veiled'] as const) : [])],
    ...(foreignFrames === undefined ? {} : { foreignFrames }),
  };
}
