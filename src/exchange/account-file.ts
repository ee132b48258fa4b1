import { apart, escaped, htmlFile } from './html-file.ts';

/**
 * What is kept about one person, in the words of whoever keeps it, in parts with a heading. Plain JSON: whoever keeps contacts makes
 * it, and this folder knows no other shape.
 */
export type Account = {
  /** Of all its words (BCP 47). */
  language: string;
  title: string;
  /** One paragraph each. */
  opening: string[];
  parts: AccountPart[];
};
export type AccountPart = { heading: string; explained?: string; groups: AccountGroup[] };
/** Lines that belong together, as of one source. */
export type AccountGroup = { heading?: string; lines: AccountLine[] };
/** A term, and what is kept under it; several lines where there are several. */
export type AccountLine = { term: string; said: Said[] };
/** A text as it is kept, and the page that it leads to. Only http and https are written as links. */
export type Said = { text: string; address?: string };

/**
 * The account as one HTML file that needs nothing else: it opens on every computer and phone, reads well printed, and is searched by the
 * browser, a "commonly used electronic form" (GDPR, article 15.3). No JSON beside it: a machine-readable copy is owed of what a person has
 * provided themselves (article 20), and here all comes from pages. Every text is escaped, for pages wrote most of them.
 */
export function writeAccount({ language, title, opening, parts }: Account): string {
  const opens = [`<h1>${escaped(title)}</h1>`, ...opening.map((paragraph) => `<p>${escaped(paragraph)}</p>`)];
  const body = ['<main>', ...opens, ...parts.flatMap(partOf), '</main>'];
  return htmlFile({ language, title, style: STYLE, body });
}

const STYLE = `
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
body { max-width: 44rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: anywhere; }
h1 { font-size: 1.6rem; line-height: 1.25; }
h2 { margin: 2rem 0 0.5rem; padding-top: 0.75rem; border-top: 1px solid; font-size: 1.2rem; }
h3 { margin: 1.25rem 0 0.25rem; font-size: 1rem; }
dl { display: grid; grid-template-columns: minmax(7rem, 11rem) 1fr; gap: 0.125rem 1rem; margin: 0.5rem 0; }
dt { grid-column: 1; opacity: 0.8; }
dt::first-letter { text-transform: uppercase; }
dd { grid-column: 2; margin: 0; white-space: pre-line; }
@media (max-width: 30rem) { dl { display: block; } dd { margin: 0 0 0.5rem; } }
@media print { body { margin: 0; max-width: none; } h2, h3, dt { break-after: avoid; } }
`;

function partOf({ heading, explained, groups }: AccountPart): string[] {
  return [
    '<section>',
    `<h2>${escaped(heading)}</h2>`,
    ...(explained === undefined ? [] : [`<p>${escaped(explained)}</p>`]),
    ...groups.flatMap(groupOf),
    '</section>',
  ];
}

function groupOf({ heading, lines }: AccountGroup): string[] {
  const rows = lines.flatMap(({ term, said }) => [`<dt>${escaped(term)}</dt>`, ...said.map((one) => `<dd>${saidAs(one)}</dd>`)]);
  return [...(heading === undefined ? [] : [`<h3>${escaped(heading)}</h3>`]), ...(rows.length === 0 ? [] : ['<dl>', ...rows, '</dl>'])];
}

function saidAs({ text, address }: Said): string {
  const shown = apart(text);
  const link = address === undefined ? undefined : webAddress(address);
  return link === undefined ? shown : `<a href="${escaped(link)}" rel="noopener noreferrer">${shown}</a>`;
}

function webAddress(address: string): string | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  return url?.protocol === 'https:' || url?.protocol === 'http:' ? url.href : undefined;
}
