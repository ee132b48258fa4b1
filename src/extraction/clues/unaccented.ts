/** The words as they stand, and, in languages whose writers leave them out, without their accents. */
export function alsoUnaccented(code: string, words: readonly string[]): readonly string[] {
  if (!LACKING_ACCENTS.has(code)) return words;
  const plain = words
    .filter(({ length }) => length >= SHORTEST_UNACCENTED)
    .map((word) => word.normalize('NFD').replace(/\p{M}/gu, '').replace(/ł/g, 'l'));
  return [...new Set([...words, ...plain])];
}

/** Languages whose capitals, old pages and addresses often lack the accents: "DIRECTEUR GENERAL", "RZECZNICZKA SADU". */
const LACKING_ACCENTS: ReadonlySet<string> = new Set(['fr', 'es', 'pt', 'it', 'pl', 'cs']);
/** Shorter words without their accents are other words: "à" and "a". */
const SHORTEST_UNACCENTED = 5;
