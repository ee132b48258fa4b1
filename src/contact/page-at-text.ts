import type { KeptStatement } from './kept-statement.ts';

/** A longer text would not be found where a line of the page breaks otherwise. */
const LONGEST = 80;

/**
 * The address of a page that opens it at a text of it (URL Fragment Text Directives): the browser scrolls there and marks it; one that cannot
 * shows the page. As it is without a text, and nothing where it is no page of the web.
 */
export function pageAtText(address: string, text: string | undefined): string | undefined {
  if (!/^https?:\/\//.test(address)) return undefined;
  const line = (text ?? '').trim().replace(/\s+/g, ' ');
  if (line === '' || line.length > LONGEST) return address;
  // A dash begins or ends what stands before or behind the text.
  return `${address.replace(/#.*/, '')}#:~:text=${encodeURIComponent(line).replaceAll('-', '%2D')}`;
}

/** What of a statement is best looked for on its page: the name as written there, else a number. */
export function textOnPage({ texts }: Pick<KeptStatement, 'texts'>): string | undefined {
  return texts.name?.[0] ?? texts.phones?.[0] ?? texts.emails?.[0];
}
