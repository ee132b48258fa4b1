import type { Kind } from '../../../contact/contact.ts';
import type { PhoneNumber } from '../../../contact/phone-number.ts';
import { featuresOf, readChannels, readLabel, type Sort } from './channel-cells.ts';
import { looksLikeName } from './column-content.ts';
import { mayReach } from './heading-row.ts';
import { type CellName, namesOf, namesOffice, readName } from './names-in-cells.ts';
import { addChannels, type RowCell, type RowChannels, textsOf } from './row-cells.ts';
import { saysDesk } from './words-in.ts';

/** Whom a row names, with what reaches them. `text` are the row's own words. */
export type Person = RowChannels & { kind: Kind; name?: Value; jobTitle?: Value };
type Value = { value: string; text: string };

type How = { familyFirst: boolean; countries: readonly string[] };

/** Whom the cells of a row name: one, or as many as share its numbers or addresses in order. */
export function peopleOf(said: readonly RowCell[], channels: RowChannels, how: How): Person[] {
  const [first, last] = [textsOf(said, 'firstName')[0], textsOf(said, 'lastName')[0]];
  const titles = textsOf(said, 'jobTitle');
  if (first !== undefined && last !== undefined) return [personOf({ name: `${first} ${last}` }, `${first} ${last}`, titles, channels)];
  const [named, ...others] = textsOf(said, 'name');
  channels.left.push(...others.map((words) => ({ words })));
  const cell = named ?? first ?? last;
  const units = textsOf(said, 'unit');
  if (cell === undefined) return [unnamed(titles, units, channels)];
  const { text, rest } = partedFromChannels(cell);
  if (rest !== '') addChannels(channels, readChannels(rest, { sort: 'phone' }, how.countries));
  if (text === '') return [unnamed(titles, units, channels)];
  const names = namesOf(text);
  const shares = names.length > 1 ? sharedOut(channels, names.length) : undefined;
  if (shares === undefined) return [personOf(readName(text, how.familyFirst), text, titles, channels)];
  const parts = titles.join(', ').split(/\s*[\n;/]\s*/);
  return shares.flatMap((share, at) => {
    const name = names[at] ?? '';
    const title = parts.length === names.length ? [parts[at] ?? ''] : titles;
    return [personOf(readName(name, how.familyFirst), name, title, share)];
  });
}

/** "Anna Berg 070-174 06 05", "Anna Berg <anna@ekstad.example>" in a cell of names. */
function partedFromChannels(cell: string): { text: string; rest: string } {
  const start = mayReach(cell) ? (/[\s,;:–-]*(?:[+(]{0,2}\d|<|[^\s,;:]+@)/.exec(cell)?.index ?? cell.length) : cell.length;
  return { text: cell.slice(0, start).trim(), rest: cell.slice(start) };
}

/** Nobody is named: whoever stands beside the address, the function, or the desk. */
function unnamed(titles: readonly string[], units: readonly string[], channels: RowChannels): Person {
  const beside = channels.left.find(({ words }) => looksLikeName(words));
  if (beside !== undefined) {
    const left = channels.left.filter((one) => one !== beside);
    return personOf(readName(beside.words, false), beside.words, titles, { ...channels, left });
  }
  const [name] = [titles.join(', '), ...units.filter(saysDesk)].filter((words) => words !== '');
  return name === undefined ? { kind: 'office', ...channels } : officeOf(name, name, channels);
}

function personOf({ name, jobTitle, remark }: CellName, text: string, titles: readonly string[], channels: RowChannels): Person {
  const title = titles.join(', ');
  const remarks = [remark, title === '' ? undefined : jobTitle].flatMap((words) => (words === undefined ? [] : [{ words }]));
  const held = title === '' ? jobTitle : title;
  // What stands before an address is most often whose it is.
  const left = [...channels.left.filter(({ words }) => words !== name && words !== text), ...remarks];
  const person: Person = namesOffice(name)
    ? officeOf(name, text, { ...channels, left })
    : { kind: 'person', name: { value: name, text }, ...channels, left };
  return held === undefined ? person : { ...person, jobTitle: { value: held, text: held } };
}

/** A switchboard's number is one, though its column says nothing of it. */
function officeOf(name: string, text: string, { phones, ...channels }: RowChannels): Person {
  const { sort } = readLabel(name);
  const isTold = sort === 'mainNumber' || sort === 'duty';
  return {
    kind: 'office',
    name: { value: name, text },
    phones: phones.map(({ phone, text }) => ({ phone: isTold ? withSort(phone, sort) : phone, text })),
    ...channels,
  };
}

function withSort(phone: PhoneNumber, sort: Sort): PhoneNumber {
  const isOther = phone.features.some((feature) => feature === 'fax' || feature === 'main-number' || feature === 'duty');
  return isOther ? phone : { ...phone, features: featuresOf(phone, sort) };
}

/** One share for each: the first number and address are the first one's. Nothing where their numbers do not fit. */
function sharedOut({ phones, emails, left }: RowChannels, count: number): RowChannels[] | undefined {
  const counts = [phones.length, emails.length];
  if (!counts.includes(count) || counts.some((one) => one > 1 && one !== count)) return undefined;
  return Array.from({ length: count }, (_, at) => ({ phones: shareOf(phones, at), emails: shareOf(emails, at), left }));
}

function shareOf<Part>(parts: readonly Part[], at: number): Part[] {
  return parts.length > 1 ? parts.slice(at, at + 1) : [...parts];
}
