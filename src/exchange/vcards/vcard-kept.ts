import type { KeptProperty } from '../../contact/kept-property.ts';
import { oneLine } from '../plain-text.ts';
import type { Version } from './vcard-channels.ts';
import type { Property } from './vcard-lines.ts';

/** What we write ourselves, once a card: never written a second time. */
const ONCE: ReadonlySet<string> = new Set(
  'BEGIN END VERSION PRODID PROFILE UID KIND X-ABSHOWAS FN N NOTE CATEGORIES REV CREATED'.split(' '),
);
const NAME = /^[a-z\d-]{1,60}$/i;
const PARAMETER = /^[a-z\d-]{1,60}=(?:"[^"\p{Cc}]*"|[^";:,\p{Cc}]*)(?:,(?:"[^"\p{Cc}]*"|[^";:,\p{Cc}]*))*$/iu;

/**
 * The properties that were kept of a card, to be written behind ours. Whatever they hold, they are one property each, by RFC 6350 3.3: a name
 * that is none, or that is ours, is left out, and so is a parameter that is none; line breaks and control characters in a value are spaces.
 * None repeats what is written already, and none can be called, written to or run: nobody sees them before they leave.
 */
export function keptProperties(kept: readonly KeptProperty[], written: readonly Property[], version: Version): Property[] {
  const before = new Set(written.map(({ name, value }) => `${name.toUpperCase()}:${value}`));
  const own = kept.filter(({ name }) => NAME.test(name) && !ONCE.has(name.toUpperCase()));
  const plain = own.map(({ group, name, parameters = [], value }) => ({
    ...(group === undefined ? {} : { group: group.toLowerCase() }),
    name: name.toUpperCase() === 'X-ABLABEL' ? 'X-ABLabel' : name.toUpperCase(),
    parameters: parameters.filter((parameter) => PARAMETER.test(parameter)),
    value: oneLine(value),
  }));
  return plain
    .filter((property) => isHarmless(property) && !before.has(`${property.name}:${property.value}`))
    .map((property) => (version === '3.0' ? withBase64(property) : withUri(property)));
}

type Kept = Property & { parameters: string[] };

/** A number, an address and a card inside a card are read, not kept; what a browser would run is no address of a page. */
function isHarmless({ name, value }: Property): boolean {
  if (value === '') return false;
  if (name === 'AGENT') return !/BEGIN\s*:/i.test(value);
  if (name === 'TEL') return !/[\p{Nd}*#]/u.test(value);
  if (name === 'EMAIL') return !value.includes('@');
  return name !== 'URL' || !/^\s*(?:javascript|data|vbscript|file|blob):/i.test(value);
}

const MEDIA: ReadonlyMap<string, string> = new Map([
  ['PHOTO', 'image'],
  ['LOGO', 'image'],
  ['SOUND', 'audio'],
  ['KEY', 'application'],
]);

/** What stands in the card itself is a URI in 4.0 (RFC 6350 5.7, RFC 2397). */
function withUri(property: Kept): Property {
  if (!property.parameters.some((parameter) => /^ENCODING=b$/i.test(parameter))) return property;
  const type = property.parameters.find((parameter) => /^TYPE=[a-z\d.+-]+$/i.test(parameter))?.slice('TYPE='.length);
  const media = `${MEDIA.get(property.name) ?? 'application'}/${(type ?? 'octet-stream').toLowerCase()}`;
  const parameters = property.parameters.filter((parameter) => !/^(?:ENCODING|TYPE|VALUE)=/i.test(parameter));
  return { ...property, parameters, value: `data:${media};base64,${property.value}` };
}

/** And in 3.0 it is BASE64 of its own (RFC 2426 2.6), which phones show. */
function withBase64(property: Kept): Property {
  const [head = '', type] = /^data:[a-z]+\/([a-z\d.+-]+);base64,/i.exec(property.value) ?? [];
  if (type === undefined) return property;
  const parameters = property.parameters.filter((parameter) => !/^(?:VALUE|MEDIATYPE|TYPE)=/i.test(parameter));
  return { ...property, parameters: ['ENCODING=b', `TYPE=${type.toUpperCase()}`, ...parameters], value: property.value.slice(head.length) };
}
