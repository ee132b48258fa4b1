import { beyond, first, further, unseen } from '../../generator/lists.ts';
import type { Words } from '../../generator/words/words.ts';
import { bulgarianAndGreek, type Romanized, ukrainian } from './romanized.ts';

/** By what the newsrooms of a set are made. Rates are shares of those whom it may befall. */
export type Parameters = {
  of: string;
  seeds: readonly number[];
  lists: readonly Words[];
  romanized: readonly Romanized[];
  organizations: number;
  /** People that an organization begins with. */
  staff: readonly [number, number];
  months: number;
  /** Who is called like somebody else, or by a name that is written in several ways. */
  people: {
    namesakeHere: number;
    namesakeElsewhere: number;
    fatherAndSon: number;
    nearlySame: number;
    sameInitial: number;
    romanized: number;
    middleName: number;
  };
  /** What befalls people, in a year. */
  yearly: {
    married: number;
    movedWithin: number;
    movedAway: number;
    succeeded: number;
    leaves: number;
    newNumber: number;
    newTitle: number;
  };
  /** How it goes when it does. */
  how: { keepsAddress: number; takesMobile: number; inheritsNumber: number };
  /** What pages get wrong, and how they write. */
  writing: {
    mistypedName: number;
    mistypedNumber: number;
    mistypedAddress: number;
    leavesOut: number;
    sharedNumber: number;
    mailbox: number;
  };
  /** Styles that a host keeps to. */
  hosts: { turned: number; initials: number; spelledOut: number; honorifics: number; nameless: number };
  /** What is read in a month. */
  reading: { staffList: number; newsroom: number; releases: number; secondHost: number; wire: number; hostile: number; readLate: number };
};

/** The set that the rules may be looked at with. */
export const tuned: Parameters = {
  of: 'tuned on',
  seeds: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
  lists: first,
  romanized: ukrainian,
  organizations: 8,
  staff: [14, 30],
  months: 60,
  people: {
    namesakeHere: 0.015,
    namesakeElsewhere: 0.04,
    fatherAndSon: 0.01,
    nearlySame: 0.015,
    sameInitial: 0.03,
    romanized: 0.06,
    middleName: 0.15,
  },
  yearly: { married: 0.04, movedWithin: 0.06, movedAway: 0.05, succeeded: 0.06, leaves: 0.04, newNumber: 0.05, newTitle: 0.06 },
  how: { keepsAddress: 0.5, takesMobile: 0.5, inheritsNumber: 0.6 },
  writing: { mistypedName: 0.012, mistypedNumber: 0.008, mistypedAddress: 0.008, leavesOut: 0.2, sharedNumber: 0.08, mailbox: 0.1 },
  hosts: { turned: 0.25, initials: 0.12, spelledOut: 0.2, honorifics: 0.15, nameless: 0.3 },
  reading: { staffList: 0.05, newsroom: 0.12, releases: 1.6, secondHost: 0.12, wire: 0.25, hostile: 0.02, readLate: 0.3 },
};

/** Other seeds, rates, names and languages. Its figures were read while the rules were made, twice with what kind of joins were wrong. */
export const heldOut: Parameters = {
  of: 'held out',
  seeds: [101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112],
  lists: [...unseen, ...beyond, ...beyond],
  romanized: bulgarianAndGreek,
  organizations: 10,
  staff: [8, 36],
  months: 72,
  people: {
    namesakeHere: 0.02,
    namesakeElsewhere: 0.03,
    fatherAndSon: 0.015,
    nearlySame: 0.02,
    sameInitial: 0.02,
    romanized: 0.08,
    middleName: 0.2,
  },
  yearly: { married: 0.05, movedWithin: 0.04, movedAway: 0.07, succeeded: 0.05, leaves: 0.05, newNumber: 0.06, newTitle: 0.08 },
  how: { keepsAddress: 0.4, takesMobile: 0.6, inheritsNumber: 0.7 },
  writing: { mistypedName: 0.015, mistypedNumber: 0.01, mistypedAddress: 0.01, leavesOut: 0.25, sharedNumber: 0.1, mailbox: 0.08 },
  hosts: { turned: 0.2, initials: 0.15, spelledOut: 0.25, honorifics: 0.2, nameless: 0.25 },
  reading: { staffList: 0.04, newsroom: 0.1, releases: 1.8, secondHost: 0.15, wire: 0.3, hostile: 0.03, readLate: 0.35 },
};

/** A third, made when the rules were nearly done: nothing was changed for it. */
export const madeAfterwards: Parameters = {
  ...heldOut,
  of: 'made afterwards',
  seeds: [201, 202, 203, 204, 205, 206, 207, 208],
  lists: further,
  organizations: 12,
  staff: [10, 26],
  people: {
    namesakeHere: 0.015,
    namesakeElsewhere: 0.05,
    fatherAndSon: 0.01,
    nearlySame: 0.01,
    sameInitial: 0.025,
    romanized: 0.05,
    middleName: 0.1,
  },
  yearly: { married: 0.03, movedWithin: 0.05, movedAway: 0.06, succeeded: 0.06, leaves: 0.04, newNumber: 0.05, newTitle: 0.05 },
  how: { keepsAddress: 0.6, takesMobile: 0.4, inheritsNumber: 0.5 },
  hosts: { turned: 0.3, initials: 0.1, spelledOut: 0.15, honorifics: 0.1, nameless: 0.35 },
  reading: { staffList: 0.03, newsroom: 0.06, releases: 1.4, secondHost: 0.06, wire: 0.3, hostile: 0.02, readLate: 0.3 },
};
