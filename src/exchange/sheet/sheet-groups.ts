import { foldOrganization } from '../../contact/person-name.ts';
import type { Card } from '../card.ts';
import { oneLine } from '../plain-text.ts';
import { formattedName } from '../vcards/vcard-properties.ts';

/** Those of one organization. Without a name: those of whom it is not known. */
export type Group<Person> = { name?: string; units: UnitGroup<Person>[]; count: number };
/** Those of one unit, which is named from the outermost on; empty for those of none. */
type UnitGroup<Person> = { path: string[]; people: Person[] };

/**
 * By organization, then by unit, each by name as `language` (BCP 47) has it; who belongs to no unit first, and those of no organization last.
 * In a unit its desks come first, then whoever is there for the press. An organization is called what most of its contacts call it.
 */
export function groupsOf<Person extends { card: Card }>(people: readonly Person[], language: string): Group<Person>[] {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const byOrganization = groupedBy(people, ({ card }) => foldOrganization(organizationOf(card)));
  const groups = [...byOrganization.values()].map((members): Group<Person> => {
    const name = commonest(members.map(({ card }) => organizationOf(card)));
    return { ...(name === '' ? {} : { name }), units: unitsOf(members, compare), count: members.length };
  });
  return groups.sort((a, b) => Number(a.name === undefined) - Number(b.name === undefined) || compare(a.name ?? '', b.name ?? ''));
}

type Compare = (a: string, b: string) => number;

function unitsOf<Person extends { card: Card }>(people: readonly Person[], compare: Compare): UnitGroup<Person>[] {
  const byPath = groupedBy(people, ({ card }) => JSON.stringify(pathOf(card)));
  const units = [...byPath.values()].map((members) => ({
    path: members.slice(0, 1).flatMap(({ card }) => pathOf(card)),
    people: members.sort((a, b) => rankOf(a.card) - rankOf(b.card) || compare(formattedName(a.card), formattedName(b.card))),
  }));
  return units.sort((a, b) => comparePaths(a.path, b.path, compare));
}

function pathOf({ contact: { organization } }: Card): string[] {
  return (organization?.units ?? []).map(oneLine).filter((unit) => unit !== '');
}

function rankOf({ contact: { kind, press } }: Card): number {
  return kind === 'office' ? 0 : press ? 1 : 2;
}

function comparePaths(a: readonly string[], b: readonly string[], compare: Compare): number {
  for (const [depth, unit] of a.entries()) {
    const other = b[depth];
    if (other === undefined) return 1;
    const order = compare(unit, other);
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

function organizationOf({ contact: { organization } }: Card): string {
  return oneLine(organization?.name ?? '');
}

function commonest(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].reduce((most, one) => (one[1] > most[1] ? one : most), ['', 0])[0];
}

function groupedBy<Person>(people: readonly Person[], keyOf: (person: Person) => string): Map<string, Person[]> {
  const groups = new Map<string, Person[]>();
  for (const person of people) {
    const group = groups.get(keyOf(person));
    if (group) group.push(person);
    else groups.set(keyOf(person), [person]);
  }
  return groups;
}
