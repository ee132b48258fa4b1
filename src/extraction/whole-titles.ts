import type { Atom } from './atoms.ts';
import { covers, type Lexicon, lexiconOf, wordsOf } from './clues/lexicon.ts';
import type { Line } from './lines.ts';
import type { Page } from './page.ts';

/** In words. */
const LONGEST_FIELD = 6;

/** "Vice President, Corporate Communications": what a title that says little by itself is of, behind a comma, is part of the title. A unit by its own noun ("Office of …") is not. */
export function withWholeTitles(own: readonly Atom[], { lines, languages }: Page): readonly Atom[] {
  const lexicon = lexiconOf(languages);
  const field = (at: number): Atom | undefined => fieldOf(own[at], own[at + 1], lines, lexicon);
  if (!own.some((_, at) => field(at))) return own;
  return own.flatMap((atom, at): Atom[] => {
    const behind = field(at);
    if (behind) return [joined(atom, behind, lines)];
    return at > 0 && field(at - 1) ? [] : [atom];
  });
}

function fieldOf(title: Atom | undefined, behind: Atom | undefined, lines: readonly Line[], lexicon: Lexicon): Atom | undefined {
  if (title?.says !== 'jobTitle' || !behind || behind.line !== title.line) return undefined;
  if (behind.says !== 'unit' && behind.says !== 'press' && behind.says !== 'plain') return undefined;
  const between = lines[title.line]?.text.slice(title.start, behind.end).trim() ?? '';
  if (between !== `${title.text}, ${behind.text}`) return undefined;
  const words = wordsOf(behind.text);
  const isField = words.length <= LONGEST_FIELD && /^\p{Lu}/u.test(behind.text) && lexicon.unitLeads(words, 0) === 0;
  return isField && saysLittle(title.text, lexicon) ? behind : undefined;
}

/** "Senior Vice President", "Directrice": nobody knows of what. */
function saysLittle(title: string, lexicon: Lexicon): boolean {
  const words = wordsOf(title);
  const noun = words.findIndex((_, at) => lexicon.titleLeads(words, at) === 0 && lexicon.englishLeads(words, at) === 0);
  return [0, Math.max(noun, 0)].some((from) => [lexicon.bareTitles, lexicon.openTitles].some((list) => covers(list, words.slice(from))));
}

function joined(title: Atom, field: Atom, lines: readonly Line[]): Atom {
  const text = lines[title.line]?.text.slice(title.start, field.end).trim() ?? title.text;
  return { ...title, text, end: field.end, nodes: [...title.nodes, ...field.nodes] };
}
