import type { Lexicon } from '../../src/extraction/clues/lexicon.ts';
import { wordsOf } from '../../src/extraction/clues/lexicon.ts';
import { languages } from '../../src/extraction/languages.ts';

/** Beginnings that nobody's surname and no place is known by; with an ending they sound like either. */
const STEMS =
  'Alver Brenn Dalm Elvar Fjell Grenn Haver Issel Jarn Kverr Lommer Mavar Nevel Orrel Peller Quarn Rosver Silver Torver Ulver Varn Ymer Zeller Askel'.split(
    ' ',
  );
const ENDINGS = ['lund', 'mark', 'vall', 'quist', 'by', 'stam'];
/** What says of a surname whose it is: it stays. */
const OWN_ENDING = /(?:sson|sen|son|dóttir|dottir|nen|ová|ova|ov|ski|ska|czyk|mann|oğlu|escu|ez)$/;
/** Given names of no list, for those that extraction does not know either. */
const UNLISTED = ['Elva', 'Tovi', 'Marne', 'Odve', 'Jessa', 'Kelvi', 'Ilva', 'Brande', 'Sorve', 'Tave', 'Olvi', 'Mendre'].flatMap((stem) =>
  ['ra', 'dan', 'lle', 'nix', 'mira', 'rik', 'na', 'thor'].map((ending) => `${stem}${ending}`),
);

/** A word of a surname: another one with the same ending. The `at`th of a page is always the same. */
export function fictionalSurname(word: string, at: number): string {
  const stem = STEMS[at % STEMS.length] ?? 'Alver';
  const round = Math.floor(at / STEMS.length);
  const ending = OWN_ENDING.exec(word.toLowerCase())?.[0] ?? ENDINGS[(at + round) % ENDINGS.length] ?? 'lund';
  return cased(`${stem}${round >= ENDINGS.length ? 'en' : ''}${ending}`, word);
}

/** A word of a given name: another of the same language's list, or one of no list where extraction does not know it. */
export function fictionalGivenName(word: string, at: number): string {
  const known = languages.find(({ givenNames }) => givenNames.includes(wordsOf(word)[0]?.folded ?? ''));
  const pool = known ? known.givenNames.filter((name) => /^\p{L}{4,}$/u.test(name)) : UNLISTED;
  const name = pool[(at * 7) % pool.length] ?? word;
  return cased(name.charAt(0).toUpperCase() + name.slice(1), word);
}

/** What a site or place is called: "alvervik", "brennvik". */
export function fictionalPlace(at: number): string {
  return `${(STEMS[at % STEMS.length] ?? 'Alver').toLowerCase()}${at < STEMS.length ? 'vik' : `vik${Math.floor(at / STEMS.length)}`}`;
}

/**
 * The words of a name, each with the one that takes its place. Initials, particles and honorifics stay; the last word is a surname, the
 * first a given name, or the other way round in "Surname, First".
 */
export function wordsToReplace(name: string, lexicon: Lexicon): { word: string; surname: boolean }[] {
  const words = wordsOf(name);
  const turned = name.includes(',');
  return words.flatMap(({ text }, at) => {
    if (lexicon.particles(words, at) > 0 || lexicon.honorifics(words, at) > 0 || /^\p{Lu}\.?$/u.test(text)) return [];
    const surname = turned ? at === 0 : at > 0 && !(at < words.length - 1 && lexicon.givenNames(words, at) > 0);
    return text.split('-').map((word) => ({ word, surname }));
  });
}

function cased(name: string, like: string): string {
  if (like.length > 1 && like === like.toUpperCase()) return name.toUpperCase();
  return like === like.toLowerCase() ? name.toLowerCase() : name;
}
