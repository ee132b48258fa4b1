import { foldName } from './person-name.ts';

/** near: one mistake in one word · spelled: written by other rules ("Müller", "Mueller"; "Юлия", "Yuliya"). */
export type Nearness = 'near' | 'spelled';

/** How two names that are not the same may still be one's; nothing where they are too far apart. The order of words does not matter. */
export function nearness(a: string, b: string): Nearness | undefined {
  const [one, other] = [wordsOf(a), wordsOf(b)];
  if (one.length < 2 || one.length !== other.length) return undefined;
  if (inOrder(one.map(soundOf)) === inOrder(other.map(soundOf))) return 'spelled';
  const [left, right] = [without(one, other), without(other, one)];
  const [word, mistaken] = [left[0], right[0]];
  if (left.length !== 1 || right.length !== 1 || word === undefined || mistaken === undefined) return undefined;
  return areOneMistakeApart(word, mistaken) ? 'near' : undefined;
}

/** A folded word as it sounds, roughly: the same for the ways in which one name is written in several languages and alphabets. */
export function soundOf(word: string): string {
  const latin = [...word].map((letter) => LATIN.get(letter) ?? letter).join('');
  return SOUNDS.reduce((text, [written, sounds]) => text.replace(written, sounds), latin);
}

/** One letter too many, missing, other, or two that changed places. A short word with another letter is another word. */
export function areOneMistakeApart(a: string, b: string): boolean {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  if (shorter.length < SHORTEST || longer.length - shorter.length > 1 || a === b) return false;
  let at = 0;
  while (at < shorter.length && shorter.charAt(at) === longer.charAt(at)) at += 1;
  if (shorter.length < longer.length) return shorter.slice(at) === longer.slice(at + 1);
  if (shorter.slice(at + 1) === longer.slice(at + 1)) return true;
  const turned = `${longer.charAt(at + 1)}${longer.charAt(at)}${longer.slice(at + 2)}`;
  return shorter.slice(at) === turned;
}

const SHORTEST = 4;

/** Letters of other alphabets as they are written in ours (roughly ISO 9 and ISO 843), folded. */
const LATIN = new Map(
  [
    'а a б b в v г g д d е e ж zh з z и i к k л l м m н n о o п p р r с s т t у u ф f х h ц ts ч ch ш sh щ shch ы y э e ю yu я ya і i є e ґ g',
    'α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ ch ψ ps ω o',
  ].flatMap((line) => [...line.matchAll(/(\S) (\S+)/g)].map(([, letter = '', written = '']): [string, string] => [letter, written])),
)
  .set('ъ', '')
  .set('ь', '');

/** In this order. What stands for å, ä, ö and ü comes first: folded, those are single letters. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/(?<![aeiou])(?:aa|ae)/g, 'a'],
  [/(?<![aeiou])oe/g, 'o'],
  [/(?<![aeiouq])ue(?=.)/g, 'u'],
  [/schtsch|sjtj|shch|szcz/g, 's'],
  [/tsch|tch|tj|cz/g, 'h'],
  [/sch|sj|sz|sh|zh|zj/g, 's'],
  [/^chr/, 'kr'],
  [/[ck]h/g, 'h'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/c/g, 'k'],
  [/q/g, 'k'],
  [/w|f(?=s)/g, 'v'],
  [/x/g, 'ks'],
  [/z/g, 's'],
  [/[yj]/g, 'i'],
  [/(.)\1+/g, '$1'],
];

function wordsOf(name: string): string[] {
  return foldName(name)
    .split(' ')
    .filter((word) => word !== '');
}

function inOrder(words: readonly string[]): string {
  return [...words].sort().join(' ');
}

function without(words: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return words.filter((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
