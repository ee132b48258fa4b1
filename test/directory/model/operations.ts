import * as fc from 'fast-check';
import type { Statement } from '../../../src/contact/statement.ts';
import type { CallOutcome } from '../../../src/directory/calls.ts';
import type { Annotating, Channel, Correction } from '../../../src/directory/directory.ts';
import { mobile } from '../people.ts';
import { SHARED, statement } from './pool.ts';

/**
 * One thing that is done in one of two windows. `who` and `which` are places in the list of whoever or whatever is there by then, from its
 * beginning when it is shorter.
 */
export type Operation = { window: number } & Doing;
type Doing =
  | { does: 'remember' | 'compare'; statements: Statement[] }
  | { does: 'correct'; who: number; correction: Correction }
  | { does: 'confirm' | 'withdraw'; who: number; channel: Channel }
  | { does: 'annotate'; who: number; annotations: Annotating }
  | { does: 'log call'; who: number; outcome: CallOutcome; note?: string }
  | { does: 'note call'; who: number; which: number; note: string }
  | { does: 'remove call'; who: number; which: number }
  | { does: 'remove' | 'join' | 'forget'; whom: number[] }
  | { does: 'split'; who: number; statements: number[] }
  | { does: 'undo'; which?: number }
  | { does: 'use'; who: number }
  | { does: 'find'; who: number; last: number }
  | { does: 'refused'; what: number }
  | { does: 'back up' | 'tidy' | 'reopen' }
  | { does: 'restore'; which: number; how: 'join' | 'replace' };

const place = fc.nat(40);
const channel = fc.oneof(
  fc.constantFrom(10, 12, 20, 21, SHARED, 99).map((last): Channel => ({ phone: mobile(last).number })),
  fc.constantFrom('person0@ekstad.example', 'press@ekstad.example', 'ny@evil.example').map((email): Channel => ({ email })),
);
const correction: fc.Arbitrary<Correction> = fc.constantFrom(
  { name: 'Anna Berg' },
  { name: 'Leif Ek' },
  { jobTitle: 'CIO' },
  { jobTitle: 'Redaktör', name: 'Malin Öberg' },
  { organization: { name: 'Åbys kommun', units: ['Pressen'] } },
  { addPhone: mobile(99) },
  { addPhone: mobile(10), addEmail: 'ny@ekstad.example' },
  { withdrawn: ['jobTitle', 'organization'] },
  { press: true },
  { kind: 'person', press: false },
);
const annotations: fc.Arbitrary<Annotating> = fc.constantFrom(
  { note: 'Svarar före nio' },
  { note: 'Ring inte' },
  { note: '' },
  { tags: ['skola', 'it'] },
  { tags: [] },
  { favourite: true },
  { favourite: false },
  { private: true, note: 'Källa' },
  { private: false },
);

const outcome = fc.constantFrom('reached', 'no-answer', 'calls-back', 'quote-approved');
const callNote = fc.constantFrom('', 'Ringer efter tre', 'Godkände citatet');

const doing: fc.Arbitrary<Doing> = fc.oneof(
  weighed(16, { does: fc.constant('remember'), statements: fc.array(statement, { minLength: 1, maxLength: 4 }) }),
  weighed(3, { does: fc.constant('compare'), statements: fc.array(statement, { minLength: 1, maxLength: 3 }) }),
  weighed(6, { does: fc.constant('correct'), who: place, correction }),
  weighed(6, { does: fc.constantFrom('confirm', 'withdraw'), who: place, channel }),
  weighed(6, { does: fc.constant('annotate'), who: place, annotations }),
  weighed(6, { does: fc.constant('log call'), who: place, outcome, note: callNote }),
  weighed(3, { does: fc.constant('note call'), who: place, which: fc.nat(5), note: callNote }),
  weighed(2, { does: fc.constant('remove call'), who: place, which: fc.nat(5) }),
  weighed(4, { does: fc.constant('remove'), whom: fc.array(place, { minLength: 1, maxLength: 2 }) }),
  weighed(5, { does: fc.constant('join'), whom: fc.array(place, { minLength: 2, maxLength: 3 }) }),
  weighed(6, { does: fc.constant('split'), who: place, statements: fc.array(fc.nat(5), { minLength: 1, maxLength: 2 }) }),
  weighed(1, { does: fc.constant('forget'), whom: fc.array(place, { minLength: 1, maxLength: 2 }) }),
  weighed(12, { does: fc.constant('undo') }),
  weighed(8, { does: fc.constant('undo'), which: fc.nat(12) }),
  weighed(2, { does: fc.constant('use'), who: place }),
  weighed(8, { does: fc.constant('find'), who: place, last: fc.integer({ min: 4, max: 9 }) }),
  weighed(2, { does: fc.constant('refused'), what: fc.nat(5) }),
  weighed(5, { does: fc.constantFrom('back up', 'reopen', 'tidy', 'tidy', 'tidy') }),
  weighed(2, { does: fc.constant('restore'), which: fc.nat(3), how: fc.constantFrom('join', 'join', 'replace') }),
);

/** Whatever can be done with a directory; what brings contacts oftener than what takes them away. */
export const operation: fc.Arbitrary<Operation> = fc.tuple(fc.nat(1), doing).map(([window, one]) => ({ window, ...one }));

function weighed<T extends Doing>(weight: number, shape: { [K in keyof T]: fc.Arbitrary<T[K]> }): fc.WeightedArbitrary<T> {
  return { weight, arbitrary: fc.record<T>(shape) };
}
