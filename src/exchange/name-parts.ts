/** A person's name as vCard N has it. */
export type NameParts = { family: string; given: string; suffix: string };

// Between given names and a family name, and part of the latter. As written, since case differs by country ("De Vries" in Belgium).
const PARTICLES = new Set(
  'von van vom zu zur zum de der den del della di da do dos das du des la le af av til ten ter te bin ibn al el ap'.split(' '),
);
const SUFFIXES = /^(?:jr|sr|ii|iii|iv)\.?$/i;
const FAMILY_FIRST = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\s・]+$/u;

/**
 * Parts a person's name as written (one line) for readers that sort by family name. "Persson, Leif" is turned; all but the last word,
 * and particles before it, are given names. A single word is a given name. Never loses or changes a word: FN says the name itself.
 */
export function namePartsOf(name: string): NameParts {
  if (name.includes(',')) {
    const [family, given, ...more] = name.split(',').map((part) => part.trim());
    if (family && given && more.length === 0 && !SUFFIXES.test(given)) return { family, given, suffix: '' };
  }
  const words = name.split(/[\s,]+/).filter((word) => word !== '');
  const [first = '', ...others] = words;
  if (isFamilyFirst(name) && others.length > 0) return { family: first, given: others.join(' '), suffix: '' };
  const last = words.at(-1) ?? '';
  if (words.length > 2 && SUFFIXES.test(last)) return { ...westernParts(words.slice(0, -1)), suffix: last };
  return westernParts(words);
}

/** Chinese, Japanese and Korean names have the family first. */
export function isFamilyFirst(name: string): boolean {
  return FAMILY_FIRST.test(name);
}

function westernParts(words: readonly string[]): NameParts {
  if (words.length < 2) return { family: '', given: words.join(' '), suffix: '' };
  const particle = words.findIndex((word, at) => at > 0 && at < words.length - 1 && PARTICLES.has(word.toLowerCase()));
  const at = particle < 0 ? words.length - 1 : particle;
  return { family: words.slice(at).join(' '), given: words.slice(0, at).join(' '), suffix: '' };
}
