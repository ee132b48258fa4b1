/** Letters that do not come apart into a base letter and a mark, as the keyboards of people without them write them. */
const LETTERS: Readonly<Record<string, string>> = { ø: 'o', æ: 'ae', œ: 'oe', ß: 'ss', ð: 'd', þ: 'th', ł: 'l', đ: 'd', ħ: 'h', ı: 'i' };
const FOREIGN_LETTERS = /[øæœßðþłđħı]/g;
/** What is not seen: soft hyphens, joiners, overrides of direction, byte order marks. */
const UNSEEN = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g;
const APOSTROPHES = /['’‘ʼ`´]/g;

/**
 * A text as it is compared and searched: lower case, without diacritics (å = a, ö = ø = o, æ = ae, ß = ss), its words parted by one
 * space. Letters of different alphabets that look alike stay different: a Cyrillic "а" is no Latin "a".
 */
export function fold(text: string): string {
  const known = folded.get(text);
  if (known !== undefined) return known;
  const result = foldAnew(text);
  if (folded.size >= MOST_FOLDED) folded.clear();
  if (text.length <= LONGEST_FOLDED) folded.set(text, result);
  return result;
}

/** The same titles, organizations and parts of names come again and again. */
const folded = new Map<string, string>();
const MOST_FOLDED = 10_000;
const LONGEST_FOLDED = 100;

function foldAnew(text: string): string {
  return text
    .replace(UNSEEN, '')
    .replace(APOSTROPHES, '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(FOREIGN_LETTERS, (letter) => LETTERS[letter] ?? letter)
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The words of a text, folded. */
export function foldedWords(text: string): string[] {
  const plain = fold(text);
  return plain === '' ? [] : plain.split(' ');
}
