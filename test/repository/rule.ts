/** A rule of the house: what it states, and a sentence for each place that breaks it, saying what to do. */
export type Rule = { states: string; complaints: () => string[] };
