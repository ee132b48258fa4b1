import { looksLikeName } from './column-content.ts';
import { saysDesk, saysOrganization, saysTitle, saysUnit } from './words-in.ts';

/** A name as people say it, and what stands behind it in its cell. */
export type CellName = { name: string; jobTitle?: string; remark?: string };

/**
 * Reads one name: without honorific, "Berg, Anna" turned, "Anna Berg, presschef" parted, "Anna Berg (tjänstledig)" with its remark apart.
 * `familyFirst`: the other cells of the column are written so.
 */
export function readName(cell: string, familyFirst: boolean): CellName {
  const [, written = cell, bracket] = /^(.*\S)\s*[([]([^()[\]]+)[)\]]$/.exec(cell) ?? [];
  const remark = bracket === undefined ? {} : { remark: bracket };
  const [first = '', second = '', ...more] = written.split(/\s*,\s*/);
  const bare = withoutHonorific(first);
  if (second === '') return { ...behindTitle(withoutHonorific(written)), ...remark };
  if (more.length === 0 && isTurned(bare, second, familyFirst)) return { name: turned(bare, withoutHonorific(second)), ...remark };
  // "Kim Holm, Lo Falk": two, of whom nobody can tell whose the numbers are.
  if (looksLikeName(second) && !saysTitle(second)) return { name: written, ...remark };
  return { name: bare, jobTitle: [second, ...more].join(', '), ...remark };
}

/** True where most names of a column that hold a comma begin with the family's. */
export function writesFamilyFirst(cells: readonly string[]): boolean {
  const parted = cells.map((cell) => cell.split(/\s*,\s*/)).filter(({ length }) => length === 2);
  const single = parted.filter(([first = '', second = '']) => wordsOf(first).length === 1 && isNameLike(second));
  return parted.length > cells.length / 2 && single.length > parted.length / 2;
}

/** The names of people that share a cell: "Anna Berg / Bo Ek"; one where there is one. */
export function namesOf(cell: string): string[] {
  for (const parting of [/\s*[\n;/&+]\s*/, /\s+(?:och|og|ja|and|und|et|y|e|en|i|a)\s+/i, /\s*,\s*/]) {
    const names = cell.split(parting);
    if (names.length > 1 && names.every((name) => looksLikeName(withoutHonorific(name)) && wordsOf(name).length < 5)) return names;
  }
  return [cell];
}

/** True for what answers and is nobody: a desk, a unit, an organization, whoever has a function. */
export function namesOffice(name: string): boolean {
  if (saysDesk(name)) return true;
  if (looksLikeName(name)) return false;
  return /^\p{Lu}.*\s\p{Ll}[\p{L}-]*$/u.test(name) || saysUnit(name) || saysOrganization(name) || saysTitle(name);
}

const HONORIFICS =
  /^(?:(?:dr|prof|professor|doktor|dipl|ing|mag|med|jur|h\.?c)(?:\.\s*|\s+)|(?:herr|herrn|frau|mr|mrs|ms|mme|sir|dame)\.?\s+)+(?=\p{Lu})/iu;
const PARTICLES = /^(?:von|van|af|av|de|der|den|du|di|da|della|del|la|le|ter|ten|zu|zur|al|el|bin|dos|das)$/i;

function withoutHonorific(name: string): string {
  const bare = name.replace(HONORIFICS, '').trim();
  return wordsOf(bare).length > 1 ? bare : name.trim();
}

/** "Presstalesperson Anna Berg" */
function behindTitle(name: string): CellName {
  const [title = '', ...rest] = wordsOf(name);
  const behind = rest.join(' ');
  return looksLikeName(behind) && saysTitle(title) && !saysTitle(behind) ? { name: behind, jobTitle: title } : { name };
}

/** "Smith, John Jr." */
function turned(family: string, given: string): string {
  const suffix = /\s+(?:jr|sr|ii|iii)\.?$/i.exec(given)?.[0] ?? '';
  return `${given.slice(0, given.length - suffix.length)} ${family}${suffix}`;
}

function isTurned(family: string, given: string, familyFirst: boolean): boolean {
  if (!isNameLike(given) || saysTitle(given)) return false;
  const words = wordsOf(family).filter((word) => !PARTICLES.test(word));
  return words.length === 1 || (familyFirst && words.length < 4);
}

/** One to three words with capitals. */
function isNameLike(text: string): boolean {
  const words = wordsOf(text);
  return words.length > 0 && words.length < 4 && words.every((word) => /^\p{Lu}[\p{L}\p{M}.'’-]*$/u.test(word));
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}
