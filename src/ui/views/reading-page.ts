import { readPage } from '../../browser/page-access.ts';
import type { PageSeen } from '../stated.ts';
import { statedBy } from './reading.ts';

/** Takes down and reads the page of the open tab. `home` is ISO 3166-1 alpha-2. Loaded lazily, after the first paint. */
export async function readOpenPage(home: string | undefined): Promise<PageSeen> {
  const access = await readPage();
  if (!('page' in access)) return { state: access.refused };
  return { state: 'read', stated: statedBy(access.page, home), missed: access.page.missed ?? [] };
}
