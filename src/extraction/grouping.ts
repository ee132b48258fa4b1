import type { Atom } from './atoms.ts';
import { isAddressOf } from './clues/names.ts';

/** Atoms `from` to `to - 1` speak of one contact; no group holds those from `after` on. */
export type Group = { from: number; to: number; after: number; evidence: string[] };

/** What speaks for and against a stretch being one contact. Set by hand, measured on labelled pages. */
const WEIGHT = {
  person: 6,
  anotherPerson: -8,
  office: -2,
  officeLead: 1.6,
  channelFirst: -2.5,
  plain: -0.12,
  plainLetter: -0.012,
  mostPlain: -2.5,
  headingInside: -2.2,
  newDesk: -2.6,
  jobTitle: 1.1,
  work: 0.35,
  marked: 0.2,
  manyPhones: -0.6,
  manyEmails: -0.8,
  ownAddress: 2,
  anothersAddress: -2,
  trailing: -0.4,
} as const;
const LONGEST_GROUP = 48;
const FARTHEST = 14;

/**
 * Cuts the atoms of a page into contacts: of all ways to cut, the one whose parts are together the most likely (Viterbi's
 * dynamic programming over stretches of bounded length, so linear in the number of atoms).
 */
export function groupsOf(atoms: readonly Atom[], boundaries: readonly number[]): Group[] {
  const best: { value: number; from: number; evidence: string[] }[] = [{ value: 0, from: 0, evidence: [] }];
  for (let to = 1; to <= atoms.length; to += 1) best.push({ value: Number.NEGATIVE_INFINITY, from: to - 1, evidence: [] });
  for (let from = 0; from < atoms.length; from += 1) extend(atoms, boundaries, from, best);
  const groups: Group[] = [];
  for (let to = atoms.length; to > 0; to = best[to]?.from ?? 0) {
    const { from, evidence } = best[to] ?? { from: to - 1, evidence: [] };
    if (atoms.slice(from, to).some(isChannel)) groups.push({ from, to, after: 0, evidence });
  }
  return groups.reverse().map((group, at, all) => ({ ...group, after: all[at - 1]?.to ?? 0 }));
}

export function isChannel(atom: Atom): boolean {
  return atom.says === 'phone' || atom.says === 'email';
}

function extend(
  atoms: readonly Atom[],
  boundaries: readonly number[],
  from: number,
  best: { value: number; from: number; evidence: string[] }[],
): void {
  const before = best[from]?.value ?? 0;
  const offer = (to: number, value: number, evidence: () => string[]): void => {
    if (value > (best[to]?.value ?? 0)) best[to] = { value, from, evidence: evidence() };
  };
  const first = atoms[from];
  if (first && !isChannel(first)) offer(from + 1, before, () => []);
  const group = newStretch();
  for (let at = from; at < Math.min(atoms.length, from + LONGEST_GROUP); at += 1) {
    const atom = atoms[at];
    if (!atom) return;
    add(group, atom, at === from ? 0 : (boundaries[at] ?? 0), at - from);
    if (group.parting > FARTHEST) return;
    if (group.phones + group.emails > 0) offer(at + 1, before + valueOf(group, atom), () => explain(group));
  }
}

type Stretch = {
  names: Map<string, number>;
  phones: number;
  emails: number;
  parting: number;
  penalty: number;
  locals: string[];
  lead: boolean;
  channelFirst: boolean;
  pendingDesk: boolean;
  channelLine: number;
  titles: number;
  work: number;
  marked: boolean;
};

function newStretch(): Stretch {
  return {
    names: new Map(),
    phones: 0,
    emails: 0,
    parting: 0,
    penalty: 0,
    locals: [],
    lead: false,
    channelFirst: false,
    pendingDesk: false,
    channelLine: -1,
    titles: 0,
    work: 0,
    marked: false,
  };
}

function add(group: Stretch, atom: Atom, boundary: number, at: number): void {
  group.parting += boundary;
  const channels = group.phones + group.emails;
  switch (atom.says) {
    case 'phone':
    case 'email':
      addChannel(group, atom);
      break;
    case 'name':
      if (channels > 0 && group.names.size === 0) group.channelFirst = true;
      if ('name' in atom && atom.name)
        group.names.set(atom.name.name.toLowerCase(), Math.max(atom.name.weight, group.names.get(atom.name.name.toLowerCase()) ?? 0));
      break;
    case 'jobTitle':
    case 'unit':
    case 'organization':
    case 'office':
      if (channels > 0) group.pendingDesk = true;
      else if (at === 0 || group.names.size === 0) group.lead = true;
      // After the number stands, more likely, the title of the next.
      if (atom.says === 'jobTitle') group.titles += channels === 0 ? 1 : 0.5;
      else group.work += 1;
      break;
    case 'heading':
    case 'press':
      if (channels > 0) group.penalty += WEIGHT.headingInside;
      else if (at === 0) group.lead = true;
      if (channels === 0 && atom.says === 'press') group.marked = true;
      break;
    case 'plain':
      addPlain(group, atom, channels, at);
      break;
    default:
      break;
  }
}

function addPlain(group: Stretch, atom: Atom, channels: number, at: number): void {
  if (channels === 0 && at === 0 && atom.text.length <= 60) group.lead = true;
  else if (channels > 0 && atom.text.length <= 60 && atom.line !== group.channelLine) group.pendingDesk = true;
  if (at > 0 || atom.text.length > 60)
    group.penalty += Math.max(WEIGHT.mostPlain, WEIGHT.plain + WEIGHT.plainLetter * Math.max(0, atom.text.length - 60));
}

function addChannel(group: Stretch, atom: Atom): void {
  if (group.pendingDesk && group.names.size === 0) group.penalty += WEIGHT.newDesk;
  group.pendingDesk = false;
  group.channelLine = atom.line;
  if (atom.says === 'phone') {
    group.phones += 1;
    if (group.phones > 3) group.penalty += WEIGHT.manyPhones;
    return;
  }
  group.emails += 1;
  if (group.emails > 1) group.penalty += WEIGHT.manyEmails;
  if ('email' in atom) group.locals.push(atom.email.address.split('@')[0] ?? '');
}

function valueOf(group: Stretch, last: Atom): number {
  const trailing = isChannel(last) || last.says === 'jobTitle' || last.says === 'unit' || last.says === 'name' ? 0 : WEIGHT.trailing;
  const common = group.penalty - group.parting + trailing;
  if (group.names.size === 0) return common + WEIGHT.office + (group.lead ? WEIGHT.officeLead : 0);
  const [name, weight] = [...group.names].reduce((most, named) => (named[1] > most[1] ? named : most));
  const words = name.split(' ');
  const addresses = group.locals.reduce((sum, local) => sum + (isAddressOf(local, words) ? WEIGHT.ownAddress : 0), 0);
  return (
    common +
    WEIGHT.person * weight +
    WEIGHT.anotherPerson * others(group.names, name) +
    addresses +
    (group.channelFirst ? WEIGHT.channelFirst : 0) +
    WEIGHT.work * Math.min(2, group.work) +
    WEIGHT.jobTitle * Math.min(1, group.titles) +
    (group.marked ? WEIGHT.marked : 0)
  );
}

/** A second person weighs as much as it is one: a place or unit in capitals may look like a name. */
function others(names: ReadonlyMap<string, number>, name: string): number {
  return [...names].reduce((sum, [other, weight]) => sum + (other === name ? 0 : Math.max(0.1, Math.min(1, (weight - 0.35) / 0.4))), 0);
}

function explain(group: Stretch): string[] {
  return [
    `names ${[...group.names].map(([name, weight]) => `${name} (${weight.toFixed(2)})`).join(', ') || 'none'}`,
    `parted by ${group.parting.toFixed(1)}`,
    ...(group.channelFirst ? ['the number stands before the name'] : []),
    ...(group.penalty < 0 ? [`against it ${(-group.penalty).toFixed(1)}`] : []),
  ];
}
