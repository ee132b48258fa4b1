import { randomFrom } from '../../generator/random.ts';
import { basePage } from './base-pages.ts';
import { mutations } from './mutations.ts';

/** A broken page, and what was done to it. */
export type Mutant = { html: string; done: string[] };

const SMALL = mutations.filter(({ swells }) => swells === undefined);
const LARGE = mutations.filter(({ swells }) => swells);
const SHARE_OF_LARGE = 0.01;

/** The broken page of a seed: a base page with one to four mutations, at most one of which swells it. */
export function mutantOf(seed: number): Mutant {
  const random = randomFrom(seed);
  const page = basePage(random);
  const chosen = Array.from({ length: random.between(1, 3) }, () => random.pick(SMALL));
  const all = random.chance(SHARE_OF_LARGE) ? [...chosen, random.pick(LARGE)] : chosen;
  return { html: all.reduce((html, { mutate }) => mutate(html, random), page), done: all.map(({ name }) => name) };
}
