import type { Kind } from '../../contact/contact.ts';
import { isFamilyFirst } from '../name-parts.ts';
import type { ContentLine } from './vcard-content-line.ts';
import { componentsOf, lineOfText } from './vcard-values.ts';

/** Who a card is of, and the card's own words for the name. */
export type ReadName = { kind: Kind; name?: string; text?: string };

/** What else a card says that may stand where its name is missing. `channels`: its numbers and addresses, as written. */
export type StandIns = { organization: readonly string[]; jobTitle: string | undefined; channels: readonly string[] };

/**
 * Who a card is of. FN says the name, N its parts; but FN, which no card may lack, often says an organization, a title or an address where
 * there is no name. A desk is what calls itself so (KIND, Apple's X-ABShowAs), or has an organization and no name of a person.
 */
export function nameOf(lines: readonly ContentLine[], standIns: StandIns): ReadName {
  const said = firstText(lines, 'FN');
  const parts = lines
    .filter(({ head }) => head.name === 'N')
    .map(componentsOf)
    .find((components) => components.some((component) => component !== ''));
  const { organization, channels } = standIns;
  const isNameless = parts === undefined && organization.length > 0 && (said === undefined || organization.includes(said));
  const kind = kindSaid(lines) ?? (isNameless ? 'office' : 'person');
  if (kind === 'office')
    return named(kind, said === undefined || isStandIn(said, { ...standIns, organization: [] }) ? organization.at(-1) : said, said);
  if (parts === undefined) return named(kind, said === undefined || isStandIn(said, standIns) ? firstText(lines, 'NICKNAME') : said, said);
  return named(kind, said === undefined || channels.includes(said) ? joined(parts) : withoutPrefix(said, parts), said);
}

/** What of a card tells that it is of a desk or of a human; nothing where nothing does. */
function kindSaid(lines: readonly ContentLine[]): Kind | undefined {
  const shown = firstText(lines, 'X-ABSHOWAS');
  if (shown !== undefined) return /^company$/i.test(shown) ? 'office' : 'person';
  const kind = firstText(lines, 'KIND') ?? firstText(lines, 'X-ADDRESSBOOKSERVER-KIND');
  if (kind === undefined) return undefined;
  return /^individual$/i.test(kind) ? 'person' : 'office';
}

function named(kind: Kind, name: string | undefined, said: string | undefined): ReadName {
  return name === undefined ? { kind } : { kind, name, text: said ?? name };
}

function isStandIn(said: string, { organization, jobTitle, channels }: StandIns): boolean {
  return said === jobTitle || organization.includes(said) || channels.includes(said) || said === '?';
}

/** "Persson;Leif;Olof;Dr.;Jr." as one says it, without the honorific. Several of one component are parted by commas. */
function joined([family = '', given = '', additional = '', , suffix = '']: readonly string[]): string | undefined {
  const order = isFamilyFirst(family + given) ? [family, given, additional, suffix] : [given, additional, family, suffix];
  const name = order
    .join(' ')
    .replace(/[\s,]+/g, ' ')
    .trim();
  return name === '' ? undefined : name;
}

/** FN mostly begins with the honorifics of N, which are no part of a name. */
function withoutPrefix(said: string, parts: readonly string[]): string {
  const prefix = (parts[3] ?? '').replace(/,\s*/g, ' ');
  const rest = prefix !== '' && said.startsWith(`${prefix} `) ? said.slice(prefix.length).trim() : '';
  return rest === '' ? said : rest;
}

function firstText(lines: readonly ContentLine[], wanted: string): string | undefined {
  for (const line of lines) {
    const text = line.head.name === wanted ? lineOfText(line) : '';
    if (text !== '') return text;
  }
  return undefined;
}
