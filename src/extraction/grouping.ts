import type { Reason } from '../contact/reason.ts';
import type { Atom } from './atoms.ts';
import { isAddressOf } from './clues/names.ts';
import { beginsSection, headsOthers, isInStory, type Section, standsBefore } from './line-signs.ts';
import type { Line } from './lines.ts';

/** Atoms `from` to `to - 1` speak of one contact; no group holds those from `after` on. */
export type Group = { from: number; to: number; after: number; reasons: Reason[] };

/** What speaks for and against a stretch being one contact. Set by hand, measured on labelled pages. */
const WEIGHT = {
  person: 6,
  anotherPerson: -8,
  office: -2,
  officeLead: 1.6,
  channelFirst: -2.5,
  plainLetter: -0.012,
  mostPlain: -2.5,
  headingInside: -2.2,
  newDesk: -2.6,
  labelled: -2,
  captioned: -1.2,
  nearerBefore: -4,
  headed: -1.5,
  otherSection: -7,
  story: -2.5,
  switchboardFirst: -2,
  deskFirst: -5,
  jobTitle: 1.1,
  work: 0.35,
  marked: 0.2,
  ownAddress: 2,
} as const;
const LONGEST_GROUP = 48;
const FARTHEST = 14;

/**
 * Cuts the atoms of a page into contacts: of all ways to cut, the one whose parts are together the most likely (Viterbi's
 * dynamic programming over stretches of bounded length, so linear in the number of atoms).
 */
export function groupsOf(atoms: readonly Atom[], boundaries: readonly number[], lines: readonly Line[]): Group[] {
  const best: { value: number; from: number; reasons: Reason[] }[] = [{ value: 0, from: 0, reasons: [] }];
  for (let to = 1; to <= atoms.length; to += 1) best.push({ value: Number.NEGATIVE_INFINITY, from: to - 1, reasons: [] });
  for (let from = 0; from < atoms.length; from += 1) extend({ atoms, boundaries, lines }, from, best);
  const groups: Group[] = [];
  for (let to = atoms.length; to > 0; to = best[to]?.from ?? 0) {
    const { from, reasons } = best[to] ?? { from: to - 1, reasons: [] };
    if (atoms.slice(from, to).some(isChannel)) groups.push({ from, to, after: 0, reasons });
  }
  return groups.reverse().map((group, at, all) => ({ ...group, after: all[at - 1]?.to ?? 0 }));
}

export function isChannel(atom: Atom): boolean {
  return atom.says === 'phone' || atom.says === 'email';
}

type Laid = { atoms: readonly Atom[]; boundaries: readonly number[]; lines: readonly Line[] };

function extend({ atoms, boundaries, lines }: Laid, from: number, best: { value: number; from: number; reasons: Reason[] }[]): void {
  const before = best[from]?.value ?? 0;
  const offer = (to: number, value: number, reasons: () => Reason[]): void => {
    if (value > (best[to]?.value ?? 0)) best[to] = { value, from, reasons: reasons() };
  };
  const first = atoms[from];
  if (first && !isChannel(first)) offer(from + 1, before, () => []);
  const group = newStretch();
  const previous = atoms[from - 1];
  // "Tel: … / Mobile: …" right below each other.
  if (first && previous && isChannel(first) && isChannel(previous)) group.cutAt = boundaries[from] ?? 0;
  // A desk that is left out of the group still stands before its number.
  if (first && standsBefore(atoms, from)) group.deskLine = first.line;
  for (let at = from; at < Math.min(atoms.length, from + LONGEST_GROUP); at += 1) {
    const atom = atoms[at];
    if (!atom) return;
    if (isInStory(group, atom, lines)) group.penalty += WEIGHT.story;
    if (isOfOtherSection(group, atom, lines)) group.penalty += WEIGHT.otherSection;
    add(group, atom, at === from ? 0 : (boundaries[at] ?? 0), at - from);
    if (headsOthers(group, atom, lines)) group.penalty += WEIGHT.headed;
    if (group.parting > FARTHEST) return;
    if (group.phones + group.emails > 0) offer(at + 1, before + valueOf(group), () => explain(group));
  }
}

type Stretch = {
  names: Map<string, number>;
  phones: number;
  emails: number;
  parting: number;
  /** How far the number that begins the stretch stands from a number before it. */
  cutAt: number;
  penalty: number;
  locals: string[];
  lead: boolean;
  switchboard: boolean;
  /** A desk stands before the first number on its line: "Public contact: 555-0100". */
  deskFirst: boolean;
  channelFirst: boolean;
  pendingDesk: boolean;
  channelLine: number;
  /** Where a unit, a desk or a mark stands since the last channel. */
  deskLine: number;
  titles: number;
  work: number;
  marked: boolean;
  section: Section;
};

function newStretch(): Stretch {
  return {
    names: new Map(),
    phones: 0,
    emails: 0,
    parting: 0,
    cutAt: Number.POSITIVE_INFINITY,
    penalty: 0,
    locals: [],
    lead: false,
    switchboard: false,
    deskFirst: false,
    channelFirst: false,
    pendingDesk: false,
    channelLine: -1,
    deskLine: -1,
    titles: 0,
    work: 0,
    marked: false,
    section: { line: -1, over: false },
  };
}

/** A name and the first number of a stretch stand in two sections: a heading parts them. */
function isOfOtherSection(group: Stretch, atom: Atom, lines: readonly Line[]): boolean {
  const channels = group.phones + group.emails;
  const parts =
    group.section.over && (isChannel(atom) ? channels === 0 && group.names.size > 0 : atom.says === 'name' && group.names.size === 0);
  if (isChannel(atom) || atom.says === 'name') group.section = { line: atom.line, over: false };
  else if (beginsSection(group.section, atom, lines)) group.section.over = true;
  return parts;
}

function add(group: Stretch, atom: Atom, boundary: number, at: number): void {
  group.parting += boundary;
  const channels = group.phones + group.emails;
  switch (atom.says) {
    case 'phone':
    case 'email':
      // "Pressjour: 070-174 06 06": nobody's own, and a desk to begin with.
      if (atom.desk === 'press') {
        if (group.names.size > 0) group.deskLine = atom.line;
        if (at === 0) group.lead = true;
      }
      addChannel(group, atom);
      break;
    case 'name':
      if (channels > 0 && group.names.size === 0) {
        group.channelFirst = true;
        // A number nearer to the one before it than to the name below it is not whose name that is.
        if (group.cutAt < boundary) group.penalty += WEIGHT.nearerBefore;
        if (group.switchboard) group.penalty += WEIGHT.switchboardFirst;
        if (group.deskFirst && group.channelLine < atom.line) group.penalty += WEIGHT.deskFirst;
      }
      if ('name' in atom && atom.name)
        group.names.set(atom.name.name.toLowerCase(), Math.max(atom.name.weight, group.names.get(atom.name.name.toLowerCase()) ?? 0));
      break;
    case 'jobTitle':
    case 'unit':
    case 'organization':
    case 'office':
      if (atom.says === 'unit' || atom.says === 'office') group.deskLine = atom.line;
      if (channels > 0) group.pendingDesk = true;
      else if (at === 0 || group.names.size === 0) group.lead = true;
      // After the number stands, more likely, the title of the next.
      if (atom.says === 'jobTitle') group.titles += channels === 0 ? 1 : 0.5;
      else group.work += 1;
      break;
    case 'heading':
    case 'press':
      group.deskLine = atom.line;
      if (channels > 0) group.penalty += WEIGHT.headingInside;
      else if (at === 0) group.lead = true;
      if (channels === 0 && atom.says === 'press') group.marked = true;
      break;
    case 'plain':
      addPlain(group, atom, channels, at);
      break;
    default:
      if (atom.desk === 'press' && group.names.size > 0) group.deskLine = atom.line;
      if (atom.desk && at === 0) group.lead = true;
      break;
  }
}

function addPlain(group: Stretch, atom: Atom, channels: number, at: number): void {
  if (channels === 0 && at === 0 && atom.text.length <= 60) group.lead = true;
  else if (channels > 0 && atom.text.length <= 60 && atom.line !== group.channelLine) group.pendingDesk = true;
  group.penalty += Math.max(WEIGHT.mostPlain, WEIGHT.plainLetter * Math.max(0, atom.text.length - 60));
}

function addChannel(group: Stretch, atom: Atom): void {
  if (group.pendingDesk && group.names.size === 0) group.penalty += WEIGHT.newDesk;
  // "Consumer inquiries: 555-0100" on a line of its own, below somebody's number.
  else if (group.deskLine === atom.line && group.channelLine !== atom.line && group.channelLine >= 0) group.penalty += WEIGHT.labelled;
  else if (group.deskLine === atom.line - 1 && group.channelLine < group.deskLine && group.channelLine >= 0)
    group.penalty += WEIGHT.captioned;
  if (group.channelLine < 0 && group.deskLine === atom.line) group.deskFirst = true;
  group.pendingDesk = false;
  group.channelLine = atom.line;
  if (atom.says === 'phone') {
    if ('phone' in atom && atom.phone.features.includes('main-number')) group.switchboard = true;
    group.phones += 1;
    return;
  }
  group.emails += 1;
  if ('email' in atom) group.locals.push(atom.email.address.split('@')[0] ?? '');
}

function valueOf(group: Stretch): number {
  const common = group.penalty - group.parting;
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

/** What spoke against its parts belonging together. */
function explain(group: Stretch): Reason[] {
  return [
    ...(group.channelFirst ? [{ speaks: 'against' as const, that: 'number-first' as const }] : []),
    ...(group.parting > FARTHEST / 2 ? [{ speaks: 'against' as const, that: 'far-apart' as const }] : []),
    ...(group.penalty < 0 ? [{ speaks: 'against' as const, that: 'other-words' as const }] : []),
  ];
}
