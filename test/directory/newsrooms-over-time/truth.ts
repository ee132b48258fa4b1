import type { Words } from '../../generator/words/words.ts';
import type { Numbers } from './numbers.ts';

/** What is so, whatever pages write. */
export type Organization = {
  id: string;
  words: Words;
  name: string;
  /** Domain of its own site and of its addresses. */
  domain: string;
  /** Path of its newsroom where many share a host. */
  slug: string;
  switchboard: string;
  mailbox: string;
  /** A number at which several answer in turn. */
  dutyLine: string;
};

export type Name = { given: string; middle?: string; family: string; generation?: string };
/** In which ways a name of another alphabet is written: the first of each is its bearer's. */
export type Writings = { given: readonly string[]; family: readonly string[] };

/** What made a spell begin. */
export type Turn = 'begins' | 'married' | 'moved within' | 'moved away' | 'new number' | 'new title' | 'successor' | 'renamed';

/** How things stand with somebody from a month on. */
export type Spell = {
  from: number;
  turn: Turn;
  organization: Organization;
  unit: string;
  jobTitle: string;
  name: Name;
  mobile?: string;
  landline?: string;
  address?: string;
};

/** Why a human might take one for another. */
export type Likeness = 'namesake here' | 'namesake elsewhere' | 'father and son' | 'nearly the same name' | 'same initial';

export type Somebody = {
  id: string;
  spells: Spell[];
  /** The month in which they are gone. */
  until: number;
  writings?: Writings;
  like?: Likeness;
  /** Speaks to the press: on the newsroom's page and in releases. */
  press: boolean;
};

/** A desk, in one organization; its unit may be renamed. */
export type Desk = {
  id: string;
  organization: Organization;
  spells: { from: number; name: string; unit?: string }[];
  number: string;
  address?: string;
};

export type World = { organizations: Organization[]; people: Somebody[]; desks: Desk[]; numbers: Numbers };

/** The spell of a month; nothing before the first, and after they are gone. */
export function spellAt({ spells, until }: Somebody, month: number): Spell | undefined {
  return month >= until ? undefined : spells.findLast(({ from }) => from <= month);
}
