import { severalLines } from './plain-text.ts';

/**
 * An HTML file that needs nothing else: it opens on every computer and phone, without the extension. It holds no script and asks the network
 * for nothing, which its policy (Content Security Policy, level 3) also forbids. `body` is markup, `style` CSS of our own; `language` is BCP 47.
 */
export function htmlFile({
  language,
  title,
  style,
  body,
}: {
  language: string;
  title: string;
  style: string;
  body: readonly string[];
}): string {
  return [
    '<!doctype html>',
    `<html lang="${escaped(language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'">`,
    '<meta name="viewport" content="width=device-width">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${escaped(title)}</title>`,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    ...body,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** As text of an element or value of an attribute in quotes (HTML, sections 13.1.2.3 and 13.1.3); nothing turns the reading direction. */
export function escaped(text: string): string {
  return severalLines(text).replace(/[&<>"'`]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** The words of a page, escaped, in an element of their own, so that their reading direction stays theirs. */
export function apart(text: string): string {
  return `<bdi>${escaped(text)}</bdi>`;
}
