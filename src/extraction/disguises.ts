import { readEmailAddress } from '../contact/email-address.ts';
import { isText, type PageElement, type PageNode, type PageTree } from '../page/page-tree.ts';

/**
 * Step 2: addresses that the page disguises are written plainly, by reading the markup; no code of the page is run. Node numbers stay.
 * What cannot be recovered is left as it is, and never invented.
 */
export function undoDisguises(page: PageTree): PageTree {
  const changes = new Map<number, PageNode>();
  page.nodes.forEach((node, index) => {
    if (isText(node)) return;
    const address = addressOf(page, node, index);
    if (address !== undefined) writeAddress(page, node, index, address, changes);
  });
  if (changes.size === 0) return page;
  return { ...page, nodes: page.nodes.map((node, index) => changes.get(index) ?? node) };
}

function addressOf(page: PageTree, node: PageElement, index: number): string | undefined {
  const { attributes } = node;
  if (node.tag === 'script') return scriptAddress(page, index);
  if (!attributes) return undefined;
  return (
    cloudflare(attributes['data-cfemail']) ??
    cloudflare(/\/cdn-cgi\/l\/email-protection#([\da-f]+)/i.exec(attributes.href ?? '')?.[1]) ??
    attributeAddress(attributes) ??
    calledAddress(attributes.href?.startsWith('javascript:') ? attributes.href : undefined) ??
    calledAddress(attributes.onclick) ??
    spannedAddress(page, node, index)
  );
}

/** Cloudflare: the first byte is the key by which all others are masked. */
function cloudflare(hex: string | undefined): string | undefined {
  if (hex === undefined || !/^(?:[\da-f]{2}){4,}$/i.test(hex)) return undefined;
  const bytes = (hex.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
  const key = bytes[0] ?? 0;
  return valid(new TextDecoder().decode(Uint8Array.from(bytes.slice(1), (byte) => byte ^ key)));
}

/** data-user="anna" data-domain="kommun.se", in whatever of the usual names; a whole one turned around or in ROT13. */
function attributeAddress(attributes: Readonly<Record<string, string>>): string | undefined {
  const value = (...names: string[]): string | undefined =>
    names.map((name) => attributes[`data-${name}`]).find((found) => found !== undefined && found !== '');
  const local = value('user', 'name', 'local', 'u', 'account');
  const host = value('domain', 'host', 'website', 'd');
  const whole = value('email', 'mail', 'e', 'mailto', 'address', 'enc-email');
  if (local !== undefined && host !== undefined) return valid(`${local}@${host}${value('tld') === undefined ? '' : `.${value('tld')}`}`);
  if (whole === undefined) return undefined;
  return valid(whole) ?? valid([...whole].reverse().join('')) ?? valid(rot13(whole)) ?? valid(base64(whole) ?? '');
}

/** linkTo_UnCryptMailto('…') and the like: two strings that make an address, or one that does when every letter is moved. */
function calledAddress(code: string | undefined): string | undefined {
  if (code === undefined) return undefined;
  const strings = [...unescaped(code).matchAll(/'([^']{1,200})'|"([^"]{1,200})"/g)].map((match) => match[1] ?? match[2] ?? '');
  return (
    strings.map((text) => valid(text.replace(/^mailto:/i, '')) ?? shifted(text)).find((found) => found !== undefined) ?? pairOf(strings)
  );
}

/** A name and a host side by side among the strings of a call. */
function pairOf(strings: readonly string[]): string | undefined {
  return strings.flatMap((local, at) => {
    const host = strings[at + 1] ?? '';
    return /^[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,6}$/i.test(host) && /^[\w.+-]{1,64}$/.test(local) ? (valid(`${local}@${host}`) ?? []) : [];
  })[0];
}

/** TYPO3 moves each letter by a fixed count within three ranges of characters; the count stands in a script we do not run, so each is tried. */
function shifted(text: string): string | undefined {
  for (let by = -25; by <= 25; by += 1) {
    const moved = [...text].map((letter) => moveWithin(letter.charCodeAt(0), by)).join('');
    if (moved.startsWith('mailto:')) return valid(moved.slice('mailto:'.length));
  }
  return undefined;
}

function moveWithin(code: number, by: number): string {
  const range = [
    [0x2b, 0x3a],
    [0x40, 0x5a],
    [0x61, 0x7a],
  ].find(([from = 0, to = 0]) => code >= from && code <= to);
  if (!range) return String.fromCharCode(code);
  const [from = 0, to = 0] = range;
  const width = to - from + 1;
  return String.fromCharCode(from + ((((code - from + by) % width) + width) % width));
}

/** What a short inline script would write: its strings, joined as it joins them. */
function scriptAddress(page: PageTree, index: number): string | undefined {
  const child = page.nodes[index + 1];
  const code = child && isText(child) && child.parent === index ? child.text : '';
  if (code.length > 2_000 || code.trimStart().startsWith('{')) return undefined;
  const joined = unescaped(code)
    .replace(/(['"])\s*\+\s*(['"])/g, '')
    .replace(/&#(\d+);/g, (_, digits: string) => String.fromCharCode(Number(digits)));
  const whole = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/.exec(joined)?.[0];
  return (whole === undefined ? undefined : valid(whole)) ?? (/mail|post|@/i.test(code) ? calledAddress(joined) : undefined);
}

/** An address over several elements with hidden ones between, or signs instead of letters: what is shown, joined, is an address. */
function spannedAddress(page: PageTree, node: PageElement, index: number): string | undefined {
  if (node.end - index > 40 || node.end - index < 3) return undefined;
  const parts = page.nodes.slice(index + 1, node.end);
  const hides = parts.some((part) => !isText(part) && isHidden(part));
  if (!hides) return undefined;
  let shown = '';
  for (let at = index + 1; at < node.end; at += 1) {
    const part = page.nodes[at];
    if (part && isText(part)) shown += part.text;
    else if (part && isHidden(part)) at = Math.max(at, part.end - 1);
  }
  return shown.includes('@') ? valid(shown.trim()) : undefined;
}

function isHidden(part: PageNode): boolean {
  return (
    !isText(part) &&
    (part.hidden !== undefined ||
      /(?:^|\s)(?:hide|hidden|d-none|nodisplay|no-display|invisible|spam|antispam|nospam)(?:$|\s)/i.test(part.attributes?.class ?? ''))
  );
}

/** The address is written in the first text below (or, where there is none, in the link), and the link made one that says it. */
function writeAddress(page: PageTree, node: PageElement, index: number, address: string, changes: Map<number, PageNode>): void {
  const link = linkAround(page, index);
  const target = page.nodes[link];
  if (target && !isText(target) && target.tag === 'a')
    changes.set(link, { ...target, attributes: { ...target.attributes, href: `mailto:${address}` } });
  else if (node.tag === 'script') changes.set(index, { ...node, tag: 'a', attributes: { href: `mailto:${address}` } });
  let written = false;
  for (let at = index + 1; at < node.end; at += 1) {
    const part = page.nodes[at];
    if (!part || !isText(part)) continue;
    const replaces = node.tag === 'script' || /@|\[|protected|\bat\b|[a-z]\.[a-z]|^\s*\S+\s*$/i.test(part.text);
    if (!written || replaces) changes.set(at, { ...part, text: written ? '' : keepsWords(part.text) ? part.text : address });
    written = true;
  }
}

/** "E-Mail an Anna": words that say something else than the address stay. */
function keepsWords(text: string): boolean {
  return !/@|\[|protected|\(at\)|;|document|=/i.test(text) && /\p{L}{2,}/u.test(text) && !/\.\p{Ll}{2,}\s*$/u.test(text);
}

function linkAround(page: PageTree, index: number): number {
  for (let at = index, steps = 0; at >= 0 && steps < 4; at = page.nodes[at]?.parent ?? -1, steps += 1) {
    const node = page.nodes[at];
    if (node && !isText(node) && node.tag === 'a') return at;
  }
  return index;
}

function unescaped(code: string): string {
  return safely(() => decodeURIComponent(code)) ?? code;
}

function base64(text: string): string | undefined {
  return /^[\w+/]{12,}={0,2}$/.test(text) ? safely(() => atob(text)) : undefined;
}

function rot13(text: string): string {
  return text.replace(/[a-z]/gi, (letter) => {
    const base = letter <= 'Z' ? 65 : 97;
    return String.fromCharCode(((letter.charCodeAt(0) - base + 13) % 26) + base);
  });
}

function safely(make: () => string): string | undefined {
  try {
    return make();
  } catch {
    return undefined;
  }
}

function valid(text: string): string | undefined {
  return readEmailAddress(text)?.address;
}
