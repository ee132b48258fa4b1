import type { Database } from './database.ts';
import type { Catalogue } from './search/catalogue.ts';
import type { Suggestion, SuggestionPlace, Suggestions } from './suggestion.ts';

/** Who may be one, or two: suggested, never done unasked. */
export type Suggesting = {
  /** Some of the contacts that may be one, or two, the likeliest first; `next` is where to go on, and absent at the end. */
  suggestions: (from?: SuggestionPlace) => Promise<Suggestions>;
  /** Who may be the same as one contact, and what of it may be somebody else's; the likeliest first. */
  suggestionsFor: (id: string) => Promise<Suggestion[]>;
  /** Suggestions as they stand now, by the ids of their contacts; without those that stand no longer. */
  suggestionsAmong: (contacts: string[][]) => Promise<Suggestion[]>;
};

/** What finds suggestions is loaded when somebody asks for them. */
export function suggesting(database: Database, catalogue: Catalogue): Suggesting {
  return {
    suggestions: async (from) => (await import('./suggest.ts')).suggestions(database, from),
    suggestionsFor: async (id) => (await import('./suggest.ts')).suggestionsFor(database, catalogue, id),
    suggestionsAmong: async (pairs) => (await import('./suggest.ts')).suggestionsAmong(database, pairs),
  };
}
