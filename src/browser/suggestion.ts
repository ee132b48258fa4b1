/** A contact as the address bar offers it: who, what they do, and what Enter is for. */
export type Offer = { id: string; name: string; work: string; reach?: string };

/** The line that the address bar shows, as Chrome wants it: XML with a few styles of its own. What is cut off is the end, so the number stands early. */
export function markedUp({ name, work, reach }: Offer): string {
  return [escaped(name), styled('url', reach ?? ''), styled('dim', work)].filter((part) => part !== '').join(' ');
}

/** The same as Firefox wants it: text. */
export function inText({ name, work, reach }: Offer): string {
  return [name, reach ?? '', work].filter((part) => part !== '').join(' — ');
}

/** What stands in the address bar when it is chosen: words that find the same contact again. */
export function inWords({ name, reach }: Offer): string {
  return [name, reach ?? ''].filter((part) => part !== '').join(', ');
}

/** Text as XML: no character that may not stand in it (XML 1.0, section 2.2), and none that would be taken for markup. */
export function escaped(text: string): string {
  return text.replace(NO_CHARACTER, '').replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

const NO_CHARACTER = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

function styled(style: 'dim' | 'url', text: string): string {
  return text === '' ? '' : `<${style}>${escaped(text)}</${style}>`;
}
