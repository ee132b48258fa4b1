/** The style of the sheet. `page` are the words around the numbers of a page ("Page ", " of "), which Firefox leaves to its own footer. */
export function sheetStyle([before, between]: readonly [string, string]): string {
  return `${SHEET}
@page { size: A4; margin: 12mm 13mm 14mm; @bottom-right { content: ${cssText(before)} counter(page) ${cssText(between)} counter(pages); font: 9pt sans-serif; } }
`;
}

/** A string of CSS (Syntax level 3, section 4.3.5), each of its characters escaped that could end it. */
function cssText(text: string): string {
  return `"${text.replace(/[^\p{L}\p{N} ]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)}"`;
}

/* Sizes follow the root's: on paper 11 points. */
const SHEET = `
:root { color-scheme: only light; background: #fff; color: #000; font: 1rem/1.3 "Helvetica Neue", Helvetica, Arial, "Liberation Sans", sans-serif; }
body { max-width: 52rem; margin: 1.5rem auto; padding: 0 1rem; overflow-wrap: anywhere; }
h1, h2, h3, h4, p, ul, ol { margin: 0; padding: 0; }
ul { list-style: none; }
a { color: inherit; text-decoration: none; }
header { padding-bottom: 0.75rem; }
header ul { margin-top: 0.5rem; columns: 20rem 2; column-gap: 2rem; }
header li { break-inside: avoid; padding-left: 1em; text-indent: -1em; }
header a { font-weight: 700; }
header li span { white-space: nowrap; }
h1 { font-size: 2rem; line-height: 1.15; }
table { width: 100%; border-collapse: separate; border-spacing: 0; }
td { padding: 0; }
thead { position: sticky; top: 0; background: #fff; }
thead td { padding: 0.5rem 0 0.2rem; border-bottom: 3px solid; }
thead div { display: flex; flex-wrap: wrap; gap: 0 1rem; justify-content: space-between; align-items: baseline; }
h2 { font-size: 1.5rem; line-height: 1.2; }
thead p { font-size: 0.85rem; }
h3 { padding: 0.75rem 0 0.25rem; border-bottom: 1px solid; font-size: 1.2rem; line-height: 1.25; }
article { display: flow-root; padding: 0.5rem 0 0.4rem; border-bottom: 1px solid #999; }
tr:last-child article { border-bottom: 0; }
svg { float: right; width: 28mm; height: 28mm; margin: -1mm -1.5mm 0 3mm; }
h4 { font-size: 1.45rem; line-height: 1.15; }
.press { display: inline-block; padding: 0 0.35em; border: 2px solid; font-size: 0.6em; line-height: 1.5; text-transform: uppercase; letter-spacing: 0.05em; vertical-align: 0.2em; }
.work { font-size: 1.15rem; }
article ul { margin: 0.1rem 0; overflow: hidden; }
article li { display: grid; grid-template-columns: 6.5rem 1fr; align-items: baseline; }
.kind { font-size: 0.95rem; overflow-wrap: normal; }
.digits { font-size: 1.5rem; font-weight: 700; font-variant-numeric: tabular-nums; white-space: nowrap; line-height: 1.15; }
li:first-child .digits { font-size: 2rem; }
.fax .digits { font-size: 1rem; font-weight: 400; }
.extension { padding-left: 0.3rem; font-size: 1.25rem; font-weight: 700; white-space: nowrap; }
.address { font-size: 1.1rem; }
.said { font-size: 1rem; padding-left: 0.4rem; }
.whence { font-size: 0.85rem; }
@media (max-width: 32rem) {
  svg { display: none; }
  article li { grid-template-columns: 1fr; padding: 0.2rem 0; }
  .kind { font-size: 0.9rem; }
}
@media print {
  :root { font-size: 11pt; }
  body { max-width: none; margin: 0; padding: 0; }
  thead { position: static; display: table-header-group; break-inside: avoid; }
  tr { break-inside: avoid; }
  .whole { break-inside: avoid; }
  .page { break-before: page; }
}
`;
