import { isText } from '../page/page-tree.ts';
import { emailsOf } from './channels.ts';
import type { Page } from './page.ts';

/**
 * What stands in an address's place where a service hides it from robots: Cloudflare's words are English everywhere, Joomla's in the page's
 * language, and all of them name the robots.
 */
const VEIL = /\[email\s*protected\]|spam-?bot|robots (?:de |d['’])?spam|spammeur|spamowan|samler e-post/iu;
const LINK = '/cdn-cgi/l/email-protection';

/** Whether the page says that an address stands somewhere, and keeps it from who runs no script of its: nobody can recover it. */
export function veilsAddresses(page: Page): boolean {
  const inText = page.lines.some((line) => line.place !== 'hidden' && VEIL.test(line.text) && emailsOf(line, page).length === 0);
  return inText || page.tree.nodes.some((node) => !isText(node) && (node.attributes?.href ?? '').endsWith(LINK));
}
