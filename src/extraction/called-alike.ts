import type { Atom } from './atoms.ts';
import { asAddressed } from './clues/names.ts';

/**
 * "Berg, Anna Maria Sofia" in a register, "Sofia Berg" over it: who is called one way by the page is called so wherever the page writes the
 * name in full, surname first.
 */
export function calledAlike(atoms: readonly Atom[]): Atom[] {
  const bySurname = new Map<string, string[]>();
  for (const atom of atoms) {
    const name = isTurned(atom) ? undefined : nameOf(atom);
    if (name !== undefined) bySurname.set(surnameOf(name), [...(bySurname.get(surnameOf(name)) ?? []), name].slice(0, MOST_OF_SURNAME));
  }
  return atoms.map((atom) => {
    const name = isTurned(atom) ? nameOf(atom) : undefined;
    const called = name === undefined ? undefined : bySurname.get(surnameOf(name))?.find((other) => isFormOf(other, name));
    return called !== undefined && 'name' in atom && atom.name ? { ...atom, name: { ...atom.name, name: called } } : atom;
  });
}

/** So many of one surname are a list that does not write names twice. */
const MOST_OF_SURNAME = 8;

function nameOf(atom: Atom): string | undefined {
  return atom.says === 'name' && 'name' in atom ? atom.name?.name : undefined;
}

function isTurned({ text }: Atom): boolean {
  return text.includes(',');
}

function surnameOf(name: string): string {
  return asAddressed(name.split(' ').at(-1) ?? '');
}

/** Given names that are all among the other's. */
function isFormOf(name: string, full: string): boolean {
  const own = name.split(' ').map(asAddressed);
  const all = new Set(full.split(' ').map(asAddressed));
  return own.length > 1 && own.every((word) => all.has(word));
}
