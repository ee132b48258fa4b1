import { makeLayout } from '../../generator/layout.ts';
import { first, further } from '../../generator/lists.ts';
import { makeNewsroom } from '../../generator/newsroom.ts';
import { newsroomPage } from '../../generator/newsroom-page.ts';
import type { Random } from '../../generator/random.ts';

const written = Object.entries(import.meta.glob<string>('../../pages/**/*.html', { query: '?raw', import: 'default', eager: true }))
  .sort(([one], [other]) => (one < other ? -1 : 1))
  .map(([, html]) => html);

/** A sound page to be broken: one of the fixtures, or a newsroom made up for the occasion. */
export function basePage(random: Random): string {
  if (random.chance(0.7)) return random.pick(written);
  const newsroom = makeNewsroom(random, random.chance(0.5) ? first : further);
  return newsroomPage(newsroom, makeLayout(newsroom, random), random);
}
