import type { Statement } from '../contact/statement.ts';
import type { PageTree } from '../page/page-tree.ts';

/** What the caller knows beside the page. `home` is the journalist's own country (ISO 3166-1 alpha-2), used last. */
export type Circumstances = { home?: string };

/** What a page states. */
export type Extracted = {
  statements: Statement[];
  /** What the page is about, as far as it could be known. */
  about: { language?: string; country?: string; organization?: string; statedAt?: string };
  /** Why each statement was read as it was, in the order of the statements. */
  explanations: string[][];
  /** Nodes visited, so that a test can hold the work linear. */
  visited: number;
};

/** Reads from a page taken down which contacts it states. */
export function extract(_page: PageTree, _circumstances: Circumstances): Extracted {
  return { statements: [], about: {}, explanations: [], visited: 0 };
}
