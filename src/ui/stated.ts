import type { Statement } from '../contact/statement.ts';
import type { Comparison, Standing } from '../directory/directory.ts';
import type { Missed } from '../page/page-tree.ts';

/** What became of reading the open page. */
export type PageSeen =
  | { state: 'reading' }
  | { state: 'read'; stated: Statement[]; missed: Missed[] }
  /** The browser lets no extension read it; it has not loaded yet; the page's script or ours broke. */
  | { state: 'refused' | 'loading' | 'failed' }
  /** Nobody has clicked on it, so it may not be read; or the window stands before no page. */
  | { state: 'unasked' | 'none' };

/**
 * Whether it is ticked before the journalist says anything: what is new or newer, and stands among a page's contacts. A footer and a
 * wire's line speak of the site, not of the matter; what another site claims, or the journalist removed, is saved only on demand.
 */
export function isTickedAtFirst(statement: Statement, comparison: Comparison | undefined): boolean {
  return comparison !== undefined && WORTH_SAVING.has(comparison.standing) && statement.standing === undefined;
}

const WORTH_SAVING: ReadonlySet<Standing> = new Set(['new', 'changed']);

/** Whose word a statement is, as shown beside it; undefined for what the journalist pasted or typed. */
export function siteOfStatement({ source }: Statement): string | undefined {
  return source.kind === 'page' ? source.site : undefined;
}
