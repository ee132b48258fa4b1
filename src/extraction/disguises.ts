import { readEmailAddress } from '../contact/email-address.ts';
import { registrableDomain } from '../contact/registrable-domain.ts';
import { hostOf } from '../contact/source.ts';
import { isText, type PageElement, type PageNode, type PageTree } from '../page/page-tree.ts';
import { isAt, reversed, unmasked } from './masks.ts';
import { calledAddress, scriptAddress } from './script-addresses.ts';

/** What stands within a line, and may become a link. */
const LIKE_A_LINK: ReadonlySet<string> = new Set(['script', 'span', 'b', 'strong', 'em', 'i', 'joomla-hidden-mail']);

/** In nodes. A larger element holds much beside an address, and is not what disguises one. */
const LARGEST = 100;

/**
 * Step 2: addresses that the page disguises are written plainly, by reading the markup; no code of the page is run. Node numbers stay.
 * What cannot be recovered is left as it is, and never invented.
 */
export function undoDisguises(page: PageTree): PageTree {
  const changes = new Map<number, PageNode>();
  const host = hostOf(page.address ?? '');
  const own = host === '' ? undefined : registrableDomain(host);
  page.nodes.forEach((node, index) => {
    if (isText(node)) {
      const turned = changes.has(index) ? undefined : turnedText(node.text, own);
      if (turned !== undefined) changes.set(index, { ...node, text: turned });
      return;
    }
    if (node.end - index > LARGEST) return;
    const before = page.nodes[index - 1];
    if (before && isText(before) && isDrawnAt(page, node, index)) changes.set(index - 1, { ...before, text: `${before.text.trimEnd()}@` });
    const address = addressOf(page, node, index, own);
    if (address !== undefined) writeAddress(page, node, index, address, changes);
  });
  if (changes.size === 0) return page;
  return { ...page, nodes: page.nodes.map((node, index) => changes.get(index) ?? node) };
}

function addressOf(page: PageTree, node: PageElement, index: number, own: string | undefined): string | undefined {
  const { attributes } = node;
  if (node.tag === 'script') return scriptAddress(textBelow(page, index), own);
  if (!attributes) return undefined;
  return (
    cloudflare(attributes['data-cfemail']) ??
    cloudflare(/\/cdn-cgi\/l\/email-protection#([\da-f]+)/i.exec(attributes.href ?? '')?.[1]) ??
    (node.tag === 'joomla-hidden-mail' ? halvedAddress(attributes) : undefined) ??
    (holdsWords(attributes) ? attributeAddress(attributes, own) : undefined) ??
    turnedLink(attributes.href, own) ??
    calledAddress(attributes.href?.startsWith('javascript:') ? attributes.href : undefined, own) ??
    calledAddress(attributes.onclick, own) ??
    spannedAddress(page, node, index)
  );
}

function textBelow(page: PageTree, index: number): string {
  const child = page.nodes[index + 1];
  return child && isText(child) && child.parent === index ? child.text : '';
}

/** A link to an address written backwards, which a script would turn. Only the page's own domain can tell. */
function turnedLink(href: string | undefined, own: string | undefined): string | undefined {
  if (href === undefined || own === undefined || !href.startsWith('mailto:') || !href.includes(`${reversed(own)}@`)) return undefined;
  return unmasked(href, own);
}

/** "es.nummok@anna" in a text that style turns around. */
function turnedText(text: string, own: string | undefined): string | undefined {
  if (own === undefined || !text.includes(`${reversed(own)}@`)) return undefined;
  return text.replace(/(?<![^\s@])[^\s@]+@[^\s@]+/g, (written) => {
    const address = unmasked(written, own);
    return address !== undefined && isAt(address, own) ? address : written;
  });
}

/** An empty element that draws the sign between what stands on its sides: its class says so. */
function isDrawnAt(page: PageTree, { attributes, end }: PageElement, index: number): boolean {
  if (end !== index + 1 || !/(?:^|\s)(?:[a-z]+-)?at(?:-sign)?(?:$|\s)/i.test(attributes?.class ?? '')) return false;
  const [before, after] = [page.nodes[index - 1], page.nodes[end]];
  return (
    before !== undefined &&
    after !== undefined &&
    isText(before) &&
    isText(after) &&
    /[\w.]\s?$/.test(before.text) &&
    /^\s?\w+\.\w/.test(after.text)
  );
}

/** Cloudflare: the first byte is the key by which all others are masked. */
function cloudflare(hex: string | undefined): string | undefined {
  if (hex === undefined || !/^(?:[\da-f]{2}){4,}$/i.test(hex)) return undefined;
  const bytes = (hex.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
  const key = bytes[0] ?? 0;
  return valid(new TextDecoder().decode(Uint8Array.from(bytes.slice(1), (byte) => byte ^ key)));
}

function holdsWords(attributes: Readonly<Record<string, string>>): boolean {
  for (const name in attributes) if (name.startsWith('data-')) return true;
  return false;
}

/** data-user="anna" data-domain="kommun.se", in whatever of the usual names; a whole one in a data attribute of mail, however masked. */
function attributeAddress(attributes: Readonly<Record<string, string>>, own: string | undefined): string | undefined {
  const value = (...names: string[]): string | undefined =>
    names.map((name) => attributes[`data-${name}`]).find((found) => found !== undefined && found !== '');
  const local = value('user', 'name', 'local', 'u', 'account', 'mail-to', 'mail-user', 'part1');
  const host = value('domain', 'host', 'website', 'd', 'mail-domain', 'part2');
  const ending = value('tld', 'ext', 'part3');
  if (local !== undefined && host !== undefined)
    return valid(`${local}@${host}${ending === undefined ? '' : `.${ending.replace(/^\./, '')}`}`);
  const whole = Object.entries(attributes).filter(([name]) => /^data-(?:.*mail.*|e|address)$/.test(name));
  return whole.map(([, text]) => unmasked(text, own)).find((found) => found !== undefined);
}

/** Joomla's element for an address: its two halves in base64. */
function halvedAddress({ first, last }: Readonly<Record<string, string>>): string | undefined {
  if (first === undefined || last === undefined) return undefined;
  const [local, host] = [first, last].map((half) => safely(() => atob(half)));
  return local === undefined || host === undefined ? undefined : valid(`${local}@${host}`);
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
  else if (LIKE_A_LINK.has(node.tag)) changes.set(index, { ...node, tag: 'a', attributes: { href: `mailto:${address}` } });
  let written = false;
  for (let at = index + 1; at < node.end; at += 1) {
    const part = page.nodes[at];
    if (!part || !isText(part)) continue;
    const replaces = node.tag === 'script' || /@|\[|protected|\bat\b|[a-z]\.[a-z]|^\s*\S+\s*$/i.test(part.text);
    // A script stands among words of the page that end where it begins.
    const shown = node.tag === 'script' ? ` ${address} ` : address;
    if (!written || replaces) changes.set(at, { ...part, text: written ? '' : keepsWords(part.text) ? part.text : shown });
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
