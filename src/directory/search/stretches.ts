import { otherForms } from './alike.ts';
import { SHORTEST_STEM } from './functions.ts';
import type { Stretch } from './lexicon.ts';
import { pagesFor, stretchesOf } from './lexicon.ts';
import { mayBeMistaken, mistakenFor } from './mistakes.ts';
import type { Term } from './query.ts';
import { fromItsEnd, type Segment } from './segment.ts';
import { plainer } from './words.ts';

/** How a word of a contact fits one that was asked for. */
export type Fit = 'whole' | 'spelled' | 'form' | 'begun' | 'named' | 'mistaken' | 'begun-mistaken';

/** Where the contacts stand that have a term, and how well it fits there. */
export type Fitting = Stretch & { of: 'words' | 'numbers'; fit: Fit };

/** What a term is looked up by, in which list, as a whole word or as its beginning. */
type LookUp = { of: 'words' | 'numbers'; text: string; whole?: Fit; begun?: Fit };

/** Pages, by number, that must be fetched before `fittings` is asked. Mistakes may be anywhere. */
export function pagesOfTerm(segment: Segment, term: Term, mistakes: boolean): { words: number[]; numbers: number[] } {
  const looked = lookUps(term);
  const all = mistakes && mayHaveMistake(term) ? segment.words.fence.map((_, page) => page) : [];
  const pages = (of: LookUp['of']): number[] => looked.filter((one) => one.of === of).flatMap(({ text }) => pagesFor(segment[of], text));
  return { words: [...all, ...pages('words')], numbers: pages('numbers') };
}

/** All stretches of postings in which contacts with the term stand. */
export function fittings(segment: Segment, term: Term, mistakes: boolean): Fitting[] {
  const asTyped = lookUps(term).flatMap(({ of, text, whole, begun }): Fitting[] => {
    const stretches = stretchesOf(segment[of], text);
    return [...(whole ? [{ ...stretches.whole, of, fit: whole }] : []), ...(begun ? [{ ...stretches.begun, of, fit: begun }] : [])];
  });
  if (!mistakes || !mayHaveMistake(term)) return asTyped.filter(isSome);
  const mistaken = mistakenFor(segment.words, term.text).map(
    ({ stretch, whole }): Fitting => ({ ...stretch, of: 'words', fit: whole ? 'mistaken' : 'begun-mistaken' }),
  );
  return [...asTyped, ...mistaken].filter(isSome);
}

function lookUps({ kind, text }: Term): LookUp[] {
  switch (kind) {
    case 'number':
      return [
        { of: 'numbers', text, whole: 'whole', begun: 'begun' },
        { of: 'numbers', text: fromItsEnd(text), whole: 'whole', begun: 'begun' },
        // As dialled at home, when it was saved with its country's code.
        ...(text.length > SHORTEST_HOME && text.startsWith('0')
          ? [{ of: 'numbers' as const, text: fromItsEnd(text.slice(1)), whole: 'whole' as const, begun: 'begun' as const }]
          : []),
      ];
    case 'mark':
      return [{ of: 'words', text, whole: 'whole' }];
    case 'named':
      return [{ of: 'words', text, whole: 'named', ...(text.length >= SHORTEST_STEM ? { begun: 'named' as const } : {}) }];
    default:
      return [
        { of: 'words', text, whole: 'whole', begun: 'begun' },
        ...(plainer(text) === text
          ? []
          : [{ of: 'words' as const, text: plainer(text), whole: 'spelled' as const, begun: 'begun' as const }]),
        ...otherForms(text).map((form) => ({ of: 'words' as const, text: form, whole: 'form' as const })),
      ];
  }
}

/** Shorter digits that begin with a nought may be the last ones of anything. */
const SHORTEST_HOME = 6;

function mayHaveMistake({ kind, text }: Term): boolean {
  return kind === 'typed' && mayBeMistaken(text);
}

function isSome({ from, to }: Stretch): boolean {
  return from < to;
}
