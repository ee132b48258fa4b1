import type { Language } from '../languages/language.ts';
import { madeOnce } from '../made-once.ts';
import type { Span } from './clue.ts';

/** Words for "at" that mean nothing else, in whatever language the page is: beside them a dot may stay a dot. */
const AT_WORDS = `
  snabel-a snabela snabel krøllalfa krollalfa alfakrøll kanelbulle miukumauku miuku-mauku miukumaukku klammeraffe affenschwanz
  arobase arobas apenstaartje apestaartje apestaart snabel alfa małpa malpa zavináč zavinac zavinač chiocciola arroba kukac
`
  .trim()
  .split(/\s+/);
/** Short words that are one only in brackets, or where the dot is spelled as well. */
const AT_SIGNS = ['at', 'a', 'ät', 'à', 'hjá', 'hja', 'miuku', '@'];
const DOT_WORDS = 'dot punkt punktum punktur point punt punto ponto kropka tečka tecka piste pkt'.split(' ');
/** Of which a bare one may also be a preposition. */
const BARE_AT = ['at', 'ät', 'hjá'];
const BRACKETS = '[([{<*_|"\'“”‘’]';
const CLOSING = '[)\\]}>*_|"\'“”‘’]';
const LOCAL = '[\\p{L}\\d](?:[\\p{L}\\d_.+-]{0,63})';
/** A mailbox in parts, as no word of a sentence is. */
const PARTED = '[\\p{L}\\d]{1,40}[._-][\\p{L}\\d][\\p{L}\\d_.+-]{0,40}';
type Patterns = { hint: RegExp; whole: RegExp; at: RegExp; dot: RegExp };

/** The addresses whose "at" is spelled, in brackets or not, with what they mean: "anna [at] kommun [punkt] se", "anna snabel-a kommun.se". */
export function spelledAddresses(text: string, languages: readonly Language[]): (Span & { address: string })[] {
  const { hint, whole, at, dot } = patternsOf(languages);
  if (!hint.test(text)) return [];
  return [...text.matchAll(whole)].map((match) => {
    const written = match[0].replace(/[.\s-]+$/, '');
    const [, sign = ''] = at.exec(written) ?? [];
    const from = written.indexOf(sign);
    const halves = [written.slice(0, from), written.slice(from + sign.length)].map((half) => half.replace(dot, '.').replace(/\s+/g, ''));
    return { start: match.index, end: match.index + written.length, address: halves.join('@') };
  });
}

/** local AT host DOT domain, where AT and DOT are signs or words in brackets, or bare words between spaces. */
const patternsOf = madeOnce((languages): Patterns => {
  const ats = anyOf([...AT_SIGNS, ...AT_WORDS, ...languages.flatMap((language) => language.at)]);
  const dots = anyOf([...DOT_WORDS, ...languages.flatMap((language) => language.dot.filter((word) => word !== '.'))]);
  const inBrackets = `\\s?(?:${BRACKETS}\\s?(?:${ats})\\s?${CLOSING}|(?<=\\s)-\\s?(?:${ats})\\s?-(?=\\s))\\s?`;
  const word = `\\s(?:${anyOf(AT_WORDS)})\\s`;
  const bare = `\\s(?:${anyOf(BARE_AT)})\\s`;
  const spelledDot = `\\s(?:${dots})\\s`;
  const dot = `(?:\\s?${BRACKETS}\\s?(?:${dots}|\\.)\\s?${CLOSING}\\s?|${spelledDot}|\\s?\\.\\s?)`;
  const host = (parting: string): string => `[\\p{L}\\d-]{1,60}(?:${parting}[\\p{L}\\d-]{2,60}){1,4}`;
  const local = `${LOCAL}(?:${spelledDot}${LOCAL}){0,2}`;
  // "more at kommun.se" and "look at this point in time" are none: of bare words all must be meant so.
  const sure = `${local}${bare}${host('\\sdot\\s')}|${PARTED}${bare}${host(spelledDot)}`;
  const either = `(?:${local}${inBrackets}${host(dot)}|${local}${word}${host(dot)}|${sure})`;
  return {
    // Without the letters of all scripts, which take the browser long to prepare: most pages have no such address.
    hint: new RegExp(`${inBrackets}|${word}|${bare}(?!-)\\S{1,64}${spelledDot}`, 'u'),
    whole: new RegExp(`(?<![\\p{L}\\d])${either}`, 'gu'),
    at: new RegExp(`(?<=[\\p{L}\\d_.+-])(${inBrackets}|${word}|${bare})(?=[\\p{L}\\d])`, 'u'),
    dot: new RegExp(`\\s?${BRACKETS}\\s?(?:${dots}|\\.)\\s?${CLOSING}\\s?|${spelledDot}`, 'gu'),
  };
});

function anyOf(words: readonly string[]): string {
  return [...new Set(words)]
    .sort((a, b) => b.length - a.length)
    .map((word) => [...word].map(inAnyCase).join(''))
    .join('|');
}

/** Small or capital. Where a whole pattern is to hear both, the browser takes twenty times as long to prepare the letters of all scripts. */
function inAnyCase(sign: string): string {
  const both = `${sign.toLowerCase()}${sign.toUpperCase()}`;
  return both.length === 2 && both !== sign + sign ? `[${both}]` : sign.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
