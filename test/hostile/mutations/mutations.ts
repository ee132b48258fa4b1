import type { Random } from '../../generator/random.ts';
import { decodedWrongly, withStrayCharacters } from './encodings.ts';
import { repeatedString, shortString } from './hostile-strings.ts';
import { elementsIn, exchange, insertAt, type Stretch, somewhere } from './places.ts';

/** One way in which a page may be broken, on purpose or by accident. `swells`: it makes the page large. */
export type Mutation = { name: string; swells?: true; mutate: (html: string, random: Random) => string };

const DEEPEST = 5_000;
const MEGABYTE = 1_000_000;
const MOST_COPIES = 6;

export const mutations: readonly Mutation[] = [
  { name: 'cut anywhere', mutate: cut },
  { name: 'subtrees shuffled', mutate: shuffleSubtrees },
  { name: 'attributes swapped', mutate: swapAttributes },
  { name: 'attributes given other names', mutate: renameAttributes },
  { name: 'bytes decoded wrongly', mutate: decodedWrongly },
  { name: 'halves, NULs and byte order marks', mutate: withStrayCharacters },
  { name: 'hostile text', mutate: (html, random) => insertAt(html, somewhere(html, random), shortString(random)) },
  { name: 'hostile text in an attribute', mutate: poisonAttribute },
  { name: 'a subtree many times over', mutate: duplicate },
  { name: 'tags unclosed', mutate: unclose },
  { name: 'nested 5,000 deep', swells: true, mutate: nest },
  { name: 'repeated text', swells: true, mutate: (html, random) => insertAt(html, somewhere(html, random), repeatedString(random)) },
  {
    name: 'a megabyte of text',
    swells: true,
    mutate: (html, random) => insertAt(html, somewhere(html, random), repeatedString(random, MEGABYTE)),
  },
];

function cut(html: string, random: Random): string {
  const [from, to] = [random.between(0, html.length), random.between(0, html.length)].sort((a, b) => a - b);
  return random.pick([html.slice(0, to), html.slice(from), html.slice(0, from) + html.slice(to)]);
}

/** Subtrees that do not hold each other, in another order. */
function shuffleSubtrees(html: string, random: Random): string {
  const apart: Stretch[] = [];
  for (const element of random.shuffled(elementsIn(html))) {
    if (apart.every(({ start, end }) => element.end <= start || end <= element.start)) apart.push(element);
  }
  const stretches = apart.sort((a, b) => a.start - b.start);
  return exchange(html, stretches, random.shuffled(stretches.map(({ start, end }) => html.slice(start, end))));
}

const VALUE = /(?<==)"[^"]*"/g;

function swapAttributes(html: string, random: Random): string {
  const stretches = stretchesOf(html, VALUE);
  return exchange(html, stretches, random.shuffled(stretches.map(({ start, end }) => html.slice(start, end))));
}

function renameAttributes(html: string, random: Random): string {
  const stretches = stretchesOf(html, /(?<=\s)[a-z-]+(?==")/g);
  return exchange(html, stretches, random.shuffled(stretches.map(({ start, end }) => html.slice(start, end))));
}

function poisonAttribute(html: string, random: Random): string {
  const stretches = random.shuffled(stretchesOf(html, VALUE)).slice(0, 1);
  return exchange(html, stretches, [`"${random.pick([shortString(random), repeatedString(random, 3_000)]).replaceAll('"', '&quot;')}"`]);
}

function stretchesOf(html: string, pattern: RegExp): Stretch[] {
  return [...html.matchAll(pattern)].map(({ 0: text, index }) => ({ start: index, end: index + text.length }));
}

function duplicate(html: string, random: Random): string {
  const elements = elementsIn(html);
  if (elements.length === 0) return html + html;
  const { start, end } = random.pick(elements);
  return insertAt(html, random.pick([end, somewhere(html, random)]), html.slice(start, end).repeat(random.between(1, MOST_COPIES)));
}

/** Closing tags, and the signs that end tags and values, go missing. */
function unclose(html: string, random: Random): string {
  const lost = random.pick([/<\/[a-z\d]+>/gi, />/g, /"/g, /<(?=\/)/g]);
  const share = random.pick([0.02, 0.2, 1]);
  return html.replace(lost, (sign) => (random.chance(share) ? '' : sign));
}

/** A part of the page under 5,000 elements, or beside them. */
function nest(html: string, random: Random): string {
  const [start, end] = [somewhere(html, random), somewhere(html, random)].sort((a, b) => a - b);
  const tag = random.pick([
    'div',
    'span',
    'b',
    'font',
    'a href="tel:+46701740605"',
    'ul><li',
    'table><tr><td',
    'table><tr><th>Namn<th>Telefon<tr><td',
    'section',
    'p',
    'h1',
    'x-y',
    'details',
    'div itemscope itemtype="https://schema.org/Person"',
    'div class=vcard',
    'footer',
    'blockquote hidden',
  ]);
  const closing = `</${/^[a-z\d-]+/.exec(tag)?.[0] ?? 'div'}>`;
  const inner = html.slice(start, end);
  const beside = random.pick(['', 'x', '070-174 06 05 ', '<p>Leif Ekman</p>']);
  return html.slice(0, start) + `<${tag}>${beside}`.repeat(DEEPEST) + inner + closing.repeat(random.pick([0, DEEPEST])) + html.slice(end);
}
