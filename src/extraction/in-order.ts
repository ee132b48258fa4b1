import type { Atom } from './atoms.ts';
import { isAddressOf } from './clues/names.ts';
import { isChannel } from './grouping.ts';
import { conjunctions, disjunctions } from './languages/common-words.ts';
import type { Line } from './lines.ts';
import type { Named } from './work.ts';

const BETWEEN = new RegExp(
  `^\\s*(?:[/,;|&+]|(?:${[...conjunctions, ...disjunctions, 'respektive', 'resp', 'bzw', 'respectively', 'hhv'].join('|')})\\.?)\\s*$`,
  'u',
);

/**
 * "Anna Ek / Per Alm, 070-174 06 05 / 070-174 06 06": as many numbers as people, in their order, and so addresses; addresses too by whose
 * names they are made of. What is not so told apart is of all of them. For each of `people`, in the order of the page, the atoms that are not theirs.
 */
export function othersChannels(people: readonly Named[], own: readonly Atom[], lines: readonly Line[]): ReadonlySet<Atom>[] {
  const phones = own.filter(({ says }) => says === 'phone');
  const emails = own.filter(({ says }) => says === 'email');
  const ownersOfPhones = inOrder(people, phones, lines);
  const ownersOfEmails = byName(people, emails) ?? inOrder(people, emails, lines);
  return people.map((_, at) => {
    const isOther = (owners: readonly number[] | undefined, index: number): boolean => owners !== undefined && owners[index] !== at;
    return new Set([
      ...phones.filter((_atom, index) => isOther(ownersOfPhones, index)),
      ...emails.filter((_atom, index) => isOther(ownersOfEmails, index)),
    ]);
  });
}

function inOrder(people: readonly Named[], channels: readonly Atom[], lines: readonly Line[]): number[] | undefined {
  if (channels.length !== people.length) return undefined;
  const isNext = ({ line, start }: Atom, before: Atom | undefined): boolean =>
    before === undefined || (before.line === line && BETWEEN.test(lines[line]?.text.slice(before.end, start) ?? ''));
  return channels.every((channel, at) => isChannel(channel) && isNext(channel, channels[at - 1])) ? channels.map((_, at) => at) : undefined;
}

/** Where each address is made of exactly one of the names. */
function byName(people: readonly Named[], emails: readonly Atom[]): number[] | undefined {
  const owners = emails.map((atom) => {
    const local = 'email' in atom ? (atom.email.address.split('@')[0] ?? '') : '';
    const fitting = people.flatMap(({ name }, at) => (isAddressOf(local, name.name.split(' ')) ? [at] : []));
    return fitting.length === 1 ? fitting[0] : undefined;
  });
  return owners.every((owner): owner is number => owner !== undefined) ? owners : undefined;
}
