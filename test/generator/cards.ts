import { escaped } from './escaped.ts';
import { type Layout, type Part, textsOf } from './layout.ts';
import type { Newsroom, Person } from './newsroom.ts';

/** One kind of markup for cards, and what stands around all of them. */
export type Card = {
  around: (cards: string) => string;
  card: (person: Person, newsroom: Newsroom, layout: Layout) => string;
};

/** Cards in the manners of newsrooms: a list with pictures, the older rows, plain blocks, and lines parted by breaks. */
export const cards: Card[] = [
  {
    around: (list) => `<ul class="contact-cards">${list}</ul>`,
    card: (person, newsroom, layout) =>
      `<li class="contact-card"><img src="/p.jpg" alt="${escaped(person.name)}"><div><h3>${escaped(person.name)}</h3>${parts(
        person,
        newsroom,
        layout,
        (part, text) => (part === 'mark' ? `<span class="mark">${text}</span>` : `<p class="${part}">${linked(part, text)}</p>`),
      )}</div></li>`,
  },
  {
    around: (list) => `<div class="row-contacts">${list}</div>`,
    card: (person, newsroom, layout) =>
      `<div class="person"><h2 class="newsroom-list-header">${escaped(person.name)}</h2><ul>${parts(
        person,
        newsroom,
        layout,
        (part, text) =>
          part === 'mark'
            ? `<li><span class="press-contact">${text}</span></li>`
            : `<li><span class="value">${linked(part, text)}</span></li>`,
      )}</ul></div>`,
  },
  {
    around: (list) => list,
    card: (person, newsroom, layout) =>
      `<div class="contact"><div class="contact-name"><a href="/people/1">${escaped(person.name)}</a></div>${parts(person, newsroom, layout, (part, text) => `<div class="contact-${part}">${linked(part, text)}</div>`)}</div>`,
  },
  {
    around: (list) => `<div class="wysiwyg">${list}</div>`,
    card: (person, newsroom, layout) =>
      `<p><strong>${escaped(person.name)}</strong>${parts(person, newsroom, layout, (part, text) => `<br>${linked(part, text)}`)}</p>`,
  },
];

function parts(person: Person, newsroom: Newsroom, layout: Layout, markup: (part: Part, text: string) => string): string {
  return layout.order.flatMap((part) => textsOf(part, person, newsroom, layout).map((text) => markup(part, escaped(text)))).join('');
}

/** Addresses are links; a label stays outside. */
function linked(part: Part, text: string): string {
  return part === 'email' ? text.replace(/\S+@\S+/, '<a href="mailto:$&">$&</a>') : text;
}
