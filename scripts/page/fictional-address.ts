import { registrableDomain } from '../../src/contact/registrable-domain.ts';
import { contains, type Lexicon, wordsOf } from '../../src/extraction/clues/lexicon.ts';
import { asAddressed } from '../../src/extraction/clues/names.ts';
import { fictionalGivenName, fictionalSurname } from './fictional-name.ts';

/** A name and, word by word, what takes its place. */
export type NamePair = { name: string; given: [string, string][]; surname: [string, string][] };
/** Addresses in which a person was guessed whom the page does not name, and those taken for a desk's. */
export type Mailboxes = { invented: string[]; left: string[] };

type Given = {
  names: readonly NamePair[];
  spelled: ReadonlyMap<string, string>;
  domains: ReadonlyMap<string, string>;
  lexicon: Lexicon;
  mailboxes: Mailboxes;
};

/** The address of whoever takes the place of its holder, made as the old one was (given.surname, gsurname, initials), at the invented host. */
export function fictionalAddress(address: string, given: Given): string {
  const [local = '', host = ''] = address.split('@');
  return `${localPart(local, address, given)}@${fictionalHost(host, given.domains)}`;
}

export function fictionalHost(host: string, domains: ReadonlyMap<string, string>): string {
  const domain = registrableDomain(host);
  const stand = domain === undefined ? undefined : domains.get(domain);
  return domain === undefined || stand === undefined ? host : `${host.slice(0, host.length - domain.length)}${stand}`;
}

/** Every way in which addresses and file names spell the words of names, with the same spelling of the invented ones. */
export function spellings(names: readonly NamePair[], words: ReadonlyMap<string, string>): Map<string, string> {
  const found = new Map<string, string>();
  const spell = (old: string, stand: string): void => {
    if (old.length > 1 && !found.has(old)) found.set(old, stand);
  };
  for (const [word, stand] of words) {
    for (const spelled of [asAddressed, asGerman]) spell(spelled(word), asAddressed(stand));
    spell(word.toLowerCase(), asAddressed(stand));
  }
  for (const { given, surname } of names) {
    const [first, last] = [given[0], surname.at(-1)];
    if (!first || !last) continue;
    for (const spelled of [asAddressed, asGerman])
      joined(spelled(first[0]), spelled(last[0]), first[1], last[1]).forEach(([old, stand]) => spell(old, stand));
  }
  return found;
}

/** "aoberg", "asaoberg", "obergasa", "asao", "oberga", "asob", "asaobe". */
function joined(first: string, last: string, newFirst: string, newLast: string): [string, string][] {
  const [f, l] = [asAddressed(newFirst), asAddressed(newLast)];
  return [
    [first.slice(0, 1) + last, f.slice(0, 1) + l],
    [first + last, f + l],
    [last + first, l + f],
    [first + last.slice(0, 1), f + l.slice(0, 1)],
    [last + first.slice(0, 1), l + f.slice(0, 1)],
    [first.slice(0, 2) + last.slice(0, 2), f.slice(0, 2) + l.slice(0, 2)],
    [first.slice(0, 3) + last.slice(0, 3), f.slice(0, 3) + l.slice(0, 3)],
  ];
}

function asGerman(word: string): string {
  return asAddressed(word.toLowerCase().replace(/[äæ]/g, 'ae').replace(/[öø]/g, 'oe').replace(/ü/g, 'ue').replace(/å/g, 'aa'));
}

function localPart(local: string, address: string, { names, spelled: known, lexicon, mailboxes }: Given): string {
  const initials = names.find(({ given, surname }) => local === initialsOf(given, surname, 0));
  if (initials) return initialsOf(initials.given, initials.surname, 1);
  const whole = known.get(local);
  if (whole !== undefined) return whole;
  const parts = local.split(/([._+-])/);
  if (parts.some((part) => known.has(part) && part.length > 2))
    return parts.map((part) => known.get(part) ?? initialFor(part, parts, names)).join('');
  const isDesk = parts.some((part) =>
    [lexicon.press, lexicon.offices, lexicon.units, lexicon.emailLabels, lexicon.notNames].some((list) => contains(list, wordsOf(part))),
  );
  if (isDesk || parts.length < 3 || !parts.every((part) => /^(?:\p{L}{2,}|[._-])$/u.test(part))) {
    if (!isDesk) mailboxes.left.push(address);
    return local;
  }
  mailboxes.invented.push(address);
  const at = mailboxes.invented.length * 3;
  return parts
    .map((part, place) =>
      /^[._-]$/.test(part) ? part : asAddressed(place === 0 ? fictionalGivenName(part, at) : fictionalSurname(part, at + place)),
    )
    .join('');
}

/** The "a" of "a.oberg". */
function initialFor(part: string, parts: readonly string[], names: readonly NamePair[]): string {
  if (part.length !== 1 || !/\p{L}/u.test(part)) return part;
  const holder = names.find(
    ({ given, surname }) =>
      asAddressed(given[0]?.[0] ?? '').startsWith(part) && surname.some(([word]) => parts.includes(asAddressed(word))),
  );
  return holder ? asAddressed(holder.given[0]?.[1] ?? part).slice(0, 1) : part;
}

function initialsOf(given: readonly [string, string][], surname: readonly [string, string][], which: 0 | 1): string {
  return [...given, ...surname].map((pair) => asAddressed(pair[which]).slice(0, 1)).join('');
}
