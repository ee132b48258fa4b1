/**
 * A folded word without the second letters by which å, ä, ö, ø, æ and ü are spelled out where keyboards have none ("aase", "oeberg",
 * "mueller"), so that both spellings of a name come to the same.
 */
export function plainSpelling(word: string): string {
  return word.replace(/aa/g, 'a').replace(/(?<![q])([aou])e(?=.)/g, '$1');
}
