import { apart, escaped, htmlFile } from '../html-file.ts';
import { type Group, groupsOf } from './sheet-groups.ts';
import { type PersonWords, personOf, type SheetPerson } from './sheet-person.ts';
import { sheetStyle } from './sheet-style.ts';

/** Everyone of chosen organizations, for the day when nothing but paper works. */
export type Sheet = {
  people: readonly SheetPerson[];
  words: SheetWords;
  /** ISO 3166-1 alpha-2: its numbers are written as they are dialled there. */
  home?: string;
  /** ISO 8601. */
  printedAt: string;
};

export type SheetWords = PersonWords & {
  /** BCP 47 tag of all these words. */
  language: string;
  title: string;
  /** Beside the title, on every page ("printed 27 November 2026"). */
  printed: string;
  /** "40 contacts". */
  count: (contacts: number) => string;
  /** What those are headed whose organization is not known. */
  noOrganization: string;
  /** Around the numbers of a page: "Page ", " of ". */
  page: readonly [string, string];
};

/**
 * The sheet as one HTML file: to be printed on A4, kept on a phone, or sent on. Large type, black on white whatever the theme; each
 * organization's name heads each of its pages, a unit's heading stays with the first of its contacts, and no contact is broken over pages.
 * Texts are escaped. Nothing of the journalist's own notes is in it, since paper lies about.
 */
export function writeEmergencySheet(sheet: Sheet): string {
  const { people, words } = sheet;
  const groups = groupsOf(people, words.language);
  const body = [
    ...coverOf(groups, sheet),
    '<main>',
    ...groups.flatMap((group, at) => organizationOf(group, at, { sheet, beginsPage: at > 0 || groups.length > LONG_LIST })),
    '</main>',
  ];
  return htmlFile({ language: words.language, title: `${words.title}, ${words.printed}`, style: sheetStyle(words.page), body });
}

/** So many stand together on one page; who is of a larger organization finds it at the head of a page. Firefox would part a head from its table. */
const FEW = 3;
/** With a longer list of organizations before it, also the first has a page of its own. */
const LONG_LIST = 30;

function coverOf(groups: readonly Group<SheetPerson>[], { people, words }: Sheet): string[] {
  const lines = groups.map(
    (group, at) => `<li><a href="#${at + 1}">${apart(nameOf(group, words))}</a> <span>${escaped(words.count(group.count))}</span></li>`,
  );
  return [
    '<header>',
    `<h1>${escaped(words.title)}</h1>`,
    `<p>${escaped(words.printed)} · ${escaped(words.count(people.length))}</p>`,
    ...(groups.length < 2 ? [] : ['<ul>', ...lines, '</ul>']),
    '</header>',
  ];
}

/** A table, since its head is what browsers print anew on every page. */
function organizationOf(group: Group<SheetPerson>, at: number, { sheet, beginsPage }: { sheet: Sheet; beginsPage: boolean }): string[] {
  const { words } = sheet;
  const together = group.count <= FEW ? 'whole' : beginsPage ? 'page' : '';
  return [
    `<section class="${together}" id="${at + 1}"><table role="presentation">`,
    `<thead><tr><td><div><h2>${apart(nameOf(group, words))}</h2><p>${escaped(words.title)}, ${escaped(words.printed)}</p></div></td></tr></thead>`,
    '<tbody>',
    ...group.units.flatMap(({ path, people }) => people.flatMap((person, place) => rowOf(person, { path, isFirst: place === 0 }, sheet))),
    '</tbody>',
    '</table></section>',
  ];
}

/** The heading is in the row of its first contact, from which nothing parts it. */
function rowOf(person: SheetPerson, { path, isFirst }: { path: readonly string[]; isFirst: boolean }, sheet: Sheet): string[] {
  const heading = path.length === 0 || !isFirst ? [] : [`<h3>${path.map(apart).join(' › ')}</h3>`];
  return ['<tr><td>', ...heading, ...personOf(person, { ...sheet, underUnit: path.length > 0 }), '</td></tr>'];
}

function nameOf({ name }: Group<SheetPerson>, { noOrganization }: SheetWords): string {
  return name ?? noOrganization;
}
