import type { Reason } from '../contact/reason.ts';
import type { NameClue } from './clues/names.ts';

/** What spoke for and against words being a name, each reason once. */
export function nameReasons({ evidence }: Pick<NameClue, 'evidence'>): Reason[] {
  return [...new Set(evidence.flatMap((kind) => REASONS.get(kind) ?? []))];
}

const spokeFor = (that: Reason['that']): Reason => ({ speaks: 'for', that });
const spokeAgainst = (that: Reason['that']): Reason => ({ speaks: 'against', that });
const [givenName, commonWord, placeWord] = [spokeFor('given-name'), spokeAgainst('common-word'), spokeAgainst('place-word')];

/** Evidence of its shape alone or of standing alone says nothing that one does not see. */
const REASONS: ReadonlyMap<string, Reason> = new Map([
  ['givenName', givenName],
  ['givenNameAbroad', givenName],
  ['laterGivenName', givenName],
  ['address', spokeFor('own-address')],
  ['honorific', spokeFor('honorific')],
  ['repeated', spokeFor('repeated-name')],
  ['headed', spokeFor('headed-name')],
  ['initial', spokeFor('middle-initial')],
  ['notName', spokeAgainst('no-name-word')],
  ['commonWord', commonWord],
  ['nounEnding', commonWord],
  ['nounEndingBesideGiven', commonWord],
  ['street', placeWord],
  ['place', placeWord],
  ['placeSurname', placeWord],
  ['located', placeWord],
  ['organization', spokeAgainst('organization-word')],
  ['acronym', spokeAgainst('acronym')],
  ['capitals', spokeAgainst('capitals')],
  ['tooMany', spokeAgainst('long-name')],
  ['single', spokeAgainst('single-word')],
  ['unsupported', spokeAgainst('unsupported')],
]);
