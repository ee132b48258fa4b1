import { type Layout, releaseLines, textsOf } from './layout.ts';
import { type Newsroom, type Person, postalLine } from './newsroom.ts';

/** The newsroom as copied from a browser: each name twice (the picture's alternative text), then all that the card says on one line. */
export function newsroomText(newsroom: Newsroom, layout: Layout): string {
  const { words, sentences, named, people, organization } = newsroom;
  return [
    `${words.release} -`,
    words.sentences[0] ?? '',
    sentences.join(' '),
    ...(named.length > 0 ? [layout.more, ...named.map((person) => releaseLines(person, layout).join('\n'))] : []),
    layout.heading,
    people.map((person) => cardText(person, newsroom, layout)).join('\n'),
    organization,
    `${words.street}\n${postalLine(words)}`,
  ].join('\n\n');
}

function cardText(person: Person, newsroom: Newsroom, layout: Layout): string {
  const runTogether = layout.order.flatMap((part) => textsOf(part, person, newsroom, layout)).join(' ');
  return `${person.name}\n\n${person.name}\n\n${runTogether}`;
}
