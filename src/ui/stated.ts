import type { Reason } from '../contact/reason.ts';
import type { Statement } from '../contact/statement.ts';
import type { Comparison, Standing } from '../directory/directory.ts';
import type { Missed } from '../page/page-tree.ts';

/** What of a page was not read: what could not be taken down, what is `drawn`, as a picture, and addresses that are `veiled` from robots. */
export type Unread = Missed | 'drawn' | 'veiled';

/** What became of reading the open page. */
export type PageSeen =
  | { state: 'reading' }
  | { state: 'read'; stated: Statement[]; reasons?: Reason[][]; missed: Unread[]; foreignFrames?: string[] }
  /** The browser lets no extension read it, or it is a PDF file; it has not loaded yet; the page's script or ours broke. */
  | { state: 'refused' | 'pdf' | 'loading' | 'failed' }
  /** Nobody has clicked on it, so it may not be read; or the window stands before no page. */
  | { state: 'unasked' | 'none' };

/** Whether two readings say the same of the same; not whether the page's title or the words around them are the same. */
export function isSame(one: PageSeen, other: PageSeen): boolean {
  return JSON.stringify(essence(one)) === JSON.stringify(essence(other));
}

function essence(seen: PageSeen): unknown {
  if (seen.state !== 'read') return seen;
  const { stated, missed, foreignFrames } = seen;
  return { stated: stated.map(({ values, standing }) => ({ values, standing })), missed, foreignFrames };
}

/**
 * Whether it is ticked before the journalist says anything: what is new or newer, and stands among a page's contacts. A footer and a
 * wire's line speak of the site, not of the matter; what another site claims, or the journalist removed, is saved only on demand.
 */
export function isTickedAtFirst(statement: Statement, comparison: Comparison | undefined): boolean {
  if (comparison === undefined || comparison.hesitate) return false;
  return WORTH_SAVING.has(comparison.standing) && statement.standing === undefined;
}

const WORTH_SAVING: ReadonlySet<Standing> = new Set(['new', 'changed']);

/** Whose word a statement is, as shown beside it; undefined for what the journalist pasted or typed. */
export function siteOfStatement({ source }: Statement): string | undefined {
  return source.kind === 'page' ? source.site : undefined;
}

/**
 * By what a row is known when its page is read again: a person by name, a desk by how it is reached. No two are the same in one list.
 */
export function keysOf(stated: readonly Statement[]): string[] {
  const seen = new Map<string, number>();
  return stated.map(({ values: { kind, name, phones, emails } }) => {
    const reach = phones[0]?.number ?? emails[0]?.address ?? '';
    const key = kind === 'person' && name !== undefined ? `person ${name}` : `office ${reach}`;
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    return before === 0 ? key : `${key} ${before}`;
  });
}
