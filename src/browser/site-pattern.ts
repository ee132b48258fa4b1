import { registrableDomain } from '../contact/registrable-domain.ts';

/** A site that may be looked at without a click: its host without "www.", and the match patterns that the browser is asked for. */
export type Site = { host: string; origins: string[] };

/** The host of a permission for every site, which only the browser's own settings give. */
export const EVERY_HOST = '*';

/**
 * Reads what was typed or linked: an address or a host alone. With and without "www." is one site to everybody but the browser, so both are
 * asked for; unencrypted pages only where the address says "http:". Undefined where it is no address of the web.
 */
export function readSite(typed: string): Site | undefined {
  const written = typed.trim();
  const address = /^[a-z][a-z\d+.-]*:\/\//i.test(written) ? written : `https://${written}`;
  if (/\s/.test(written) || !URL.canParse(address)) return undefined;
  const { protocol, hostname } = new URL(address);
  if (!/^https?:$/.test(protocol) || !/^[\w[]/.test(hostname)) return undefined;
  const host = bare(hostname);
  const hosts = registrableDomain(host) === host ? [host, `www.${host}`] : [hostname];
  const schemes = protocol === 'http:' ? ['https', 'http'] : ['https'];
  return { host: hosts.length > 1 ? host : hostname, origins: hosts.flatMap((one) => schemes.map((scheme) => `${scheme}://${one}/*`)) };
}

/** The match pattern of the host of an address, by which the browser tells whether it may be read. Ports are no part of permissions. */
export function patternOf(address: string): string | undefined {
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return undefined;
  const { protocol, hostname } = new URL(address);
  return `${protocol}//${hostname}/*`;
}

/** The sites that permissions speak of, by name; patterns of one host together. What is not of the web is left out. */
export function sitesOf(patterns: readonly string[]): Site[] {
  const byHost = new Map<string, string[]>();
  for (const pattern of patterns) {
    const host = pattern === '<all_urls>' ? EVERY_HOST : /^(?:\*|https?):\/\/([^/]+)\//.exec(pattern)?.[1];
    if (host === undefined) continue;
    const name = bare(host);
    byHost.set(name, [...(byHost.get(name) ?? []), pattern]);
  }
  return [...byHost].map(([host, origins]) => ({ host, origins })).toSorted((one, other) => one.host.localeCompare(other.host));
}

function bare(host: string): string {
  return host.replace(/^(\*\.|www\.)/, '');
}
