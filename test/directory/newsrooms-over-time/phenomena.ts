import { type Heard, nameIn } from './heard.ts';
import type { Page, Told } from './pages.ts';

/** What makes a decision hard. A statement counts under the first that is true of it. */
export const PHENOMENA: readonly (readonly [string, (told: Told, page: Page, heard: Heard) => boolean])[] = [
  ['a hostile page claims somebody', ({ by }) => by === 'hostile'],
  [
    'desk, renamed or moved to another unit',
    ({ desk, truth, statement }, _, { of }) =>
      desk !== undefined &&
      desk.spells.length > 1 &&
      of.has(truth) &&
      (statement.values.organization?.units ?? []).some((unit) => !of.get(truth)?.units.has(unit)),
  ],
  ['desk', ({ desk }) => desk !== undefined],
  ['namesake in the same organization', ({ person }) => person?.like === 'namesake here'],
  ['father and son', ({ person }) => person?.like === 'father and son'],
  ['nearly the same name in the same organization', ({ person }) => person?.like === 'nearly the same name'],
  ['same initial and surname in the same organization', ({ person }) => person?.like === 'same initial'],
  [
    'successor with the number',
    (told, _, heard) => ownOf(told).some((channel) => [...(heard.holders.get(channel) ?? [])].some((name) => !isTheirs(name, told, heard))),
  ],
  ['married: another name, the number stays', (told, _, heard) => isTurn(told, heard, 'married') && knows(told, heard)],
  ['married: another name, nothing in common', (told, _, heard) => isTurn(told, heard, 'married')],
  ['moved within the organization', (told, _, heard) => isTurn(told, heard, 'moved within')],
  ['moved to another organization, number taken along', (told, _, heard) => isTurn(told, heard, 'moved away') && knows(told, heard)],
  ['moved to another organization, nothing in common', (told, _, heard) => isTurn(told, heard, 'moved away')],
  ['new number', (told, _, heard) => isTurn(told, heard, 'new number')],
  ['new title', (told, _, heard) => isTurn(told, heard, 'new title')],
  [
    'old release',
    ({ truth, spell }, _, { of }) => spell !== undefined && [...(of.get(truth)?.spells ?? [])].some((from) => from > spell.from),
  ],
  ['namesake in another organization', ({ person }) => person?.like === 'namesake elsewhere'],
  ['mistyped name', ({ said }) => said?.written === 'mistyped name'],
  ['mistyped number', ({ said }) => said?.mistypedNumber === true],
  ['mistyped address', ({ said }) => said?.mistypedAddress === true],
  ['romanized in another way', ({ said }) => said?.written === 'romanized'],
  ['letters spelled out (å as aa)', ({ said }) => said?.written === 'spelled out'],
  ['initials', ({ said }) => said?.written === 'initials'],
  ['shared number or mailbox', ({ said }) => said?.shared === true],
  ['surname first', ({ said }) => said?.turned === true],
  ['honorific', ({ said }) => said?.honorific === true],
  ['middle name', ({ said }) => said?.middle === true],
  ['met for the first time', ({ truth }, _, { of }) => !of.has(truth)],
  ['read late', (_, { month, written }) => written < month],
  ['another host', ({ by }) => by === 'another host'],
  ['said anew', () => true],
];

export function phenomenonOf(told: Told, page: Page, heard: Heard): string {
  return PHENOMENA.find(([, holds]) => holds(told, page, heard))?.[0] ?? '';
}

/** The first words since something befell somebody who was known before. */
function isTurn({ truth, spell }: Told, { of }: Heard, turn: string): boolean {
  const known = of.get(truth);
  if (!known || !spell || spell.turn !== turn || known.spells.has(spell.from) || known.spells.size === 0) return false;
  return turn !== 'married' || !known.names.has(nameIn(spell.name));
}

function isTheirs(name: string, { truth, spell }: Told, { of }: Heard): boolean {
  return of.get(truth)?.names.has(name) === true || (spell !== undefined && nameIn(spell.name) === name);
}

function knows(told: Told, { of }: Heard): boolean {
  return ownOf(told).some((channel) => of.get(told.truth)?.channels.has(channel));
}

function ownOf({ said }: Told): string[] {
  return said?.own ?? [];
}
