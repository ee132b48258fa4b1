import type { Contact } from './contact.ts';
import { foldedWords } from './fold.ts';
import { mayBeNamedAfter } from './name-likeness.ts';
import { areOneMistakeApart } from './near-names.ts';

/**
 * True where a statement speaks of somebody else than those of the same name that are known: other numbers, other work, and nothing that
 * agrees. A wrong join costs more than a missed one. Of another witness than the contact's own it takes two signs among title, unit and
 * own address: with one it is a claim about the one we know, or any page could put its number beside theirs.
 */
export function isNamesake(said: Contact, known: readonly Contact[], { isShared, sameWitness }: Hearing): boolean {
  const reached = known.filter(isReached);
  if (!isReached(said) || reached.length === 0) return false;
  const heard = new Set(reached.flatMap(ownChannels));
  if (ownChannels(said).some((channel) => heard.has(channel) && !isShared(channel))) return false;
  if (sameWitness) return hasOtherWork(said, known);
  const { title, unit } = workOf(said, known);
  const signs = [title, unit, addressOf(said, known)];
  return !signs.includes('same') && signs.filter((sign) => sign === 'other').length > 1;
}

type Hearing = { isShared: (channel: string) => boolean; sameWitness: boolean };

/** Nobody is given two addresses that bear the name; one with another figure in it is another's. */
function addressOf(said: Contact, known: readonly Contact[]): Agreement {
  const [addresses, heard] = [addressesOf(said), known.flatMap(addressesOf)];
  if (addresses.length === 0 || heard.length === 0) return undefined;
  return addresses.some((one) => heard.some((other) => mayBeOneAddress(one, other))) ? 'same' : 'other';
}

function mayBeOneAddress(one: string, other: string): boolean {
  const [figures, otherFigures] = [one, other].map((address) => address.replace(/\D/g, ''));
  return one === other || (figures === otherFigures && areOneMistakeApart(one, other));
}

function isReached({ phones, emails }: Contact): boolean {
  return phones.length + emails.length > 0;
}

/**
 * True where nothing that a statement gives is other than all that is known: with a name that may be another's, one number in common is not
 * enough. A mailbox that bears no name is nobody's, and an address may be mistyped.
 */
export function restAgrees(said: Contact, known: readonly Contact[]): boolean {
  const [numbers, heardNumbers] = [numbersOf(said), known.flatMap(numbersOf)];
  const [addresses, heardAddresses] = [addressesOf(said), known.flatMap(addressesOf)];
  return (
    !workContradicts(said, known) &&
    meet(numbers, heardNumbers, (one, other) => one === other) &&
    meet(addresses, heardAddresses, mayBeOneAddress)
  );
}

function meet(said: readonly string[], known: readonly string[], agree: (one: string, other: string) => boolean): boolean {
  return said.length === 0 || known.length === 0 || said.some((one) => known.some((other) => agree(one, other)));
}

/** True where a title or unit is other than all that are known, and none is the same. */
function workContradicts(said: Contact, known: readonly Contact[]): boolean {
  const { title, unit } = workOf(said, known);
  return (title === 'other' || unit === 'other') && title !== 'same' && unit !== 'same';
}

/** True where both give work, and none of it is the same: a title alone and a unit alone cannot be compared, and say nothing for one person. */
function hasOtherWork(said: Contact, known: readonly Contact[]): boolean {
  const { title, unit } = workOf(said, known);
  return givesWork(said) && known.some(givesWork) && title !== 'same' && unit !== 'same';
}

function givesWork({ jobTitle, organization }: Contact): boolean {
  return jobTitle !== undefined || (organization?.units ?? []).length > 0;
}

type Agreement = 'same' | 'other' | undefined;

function workOf(said: Contact, known: readonly Contact[]): { title: Agreement; unit: Agreement } {
  const titles = known.flatMap(({ jobTitle }) => jobTitle ?? []);
  const units = known.flatMap(({ organization }) => organization?.units ?? []);
  return {
    title: agreement(said.jobTitle === undefined ? [] : [said.jobTitle], titles),
    unit: agreement(said.organization?.units ?? [], units),
  };
}

function agreement(said: readonly string[], known: readonly string[]): Agreement {
  if (said.length === 0 || known.length === 0) return undefined;
  return said.some((one) => known.some((other) => saysTheSame(one, other))) ? 'same' : 'other';
}

/** "IT-chef" and "IT-chef, presskontakt". */
function saysTheSame(a: string, b: string): boolean {
  const [fewer, more] = [new Set(foldedWords(a)), new Set(foldedWords(b))].sort((one, other) => one.size - other.size);
  return fewer !== undefined && more !== undefined && fewer.size > 0 && [...fewer].every((word) => more.has(word));
}

function ownChannels(contact: Contact): string[] {
  return [...numbersOf(contact), ...addressesOf(contact)];
}

function numbersOf({ phones }: Contact): string[] {
  return phones.map(({ number }) => number);
}

function addressesOf({ name = '', emails }: Contact): string[] {
  return emails.map(({ address }) => address).filter((address) => mayBeNamedAfter(address, name));
}
