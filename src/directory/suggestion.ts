import type { Sign } from '../contact/may-be-same.ts';
import type { Row } from './directory.ts';

/**
 * What the journalist is asked about. channel: two that have a number or address in common · name: two of one name, or nearly · shared: a
 * contact with statements that only a number ties to it which is several people's by now.
 */
export type SuggestionKind = 'channel' | 'name' | 'shared';

/** The likelier that something is to be done, the more `weight`. */
export type Suggestion =
  | { kind: 'channel' | 'name'; contacts: [Row, Row]; signs: Sign[]; weight: number }
  /** `statements` are the keys of what may be somebody else's. */
  | { kind: 'shared'; contacts: [Row]; channel: string; statements: string[]; weight: number };

/** Where in the indexes looking for suggestions goes on: after this key. */
export type SuggestionPlace = { index: 'channels' | 'nameKeys'; after: string };
export type Suggestions = { found: Suggestion[]; next?: SuggestionPlace };
