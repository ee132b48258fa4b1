import { type Layout, type Part, releaseLines, textsOf } from './layout.ts';
import { type Newsroom, type Person, postalLine } from './newsroom.ts';

/** Without a template's boxes only the order tells unit and title apart, so it is the one that newsrooms have. */
const RUN_TOGETHER: Part[] = ['mark', 'unit', 'jobTitle', 'phones', 'email'];

/** The newsroom as copied from a browser: each name twice (the picture's alternative text), then all that the card says on one line. */
export function newsroomText(newsroom: Newsroom, layout: Layout): string {
  const { words, sentences, named, people, organization } = newsroom;
  return [
    `${words.release} -`,
    words.sentences[0] ?? '',
    sentences.join(' '),
    ...(named.length > 0 ? [layout.more, ...named.map((person) => releaseLines(person, layout).join('\n'))] : []),
    words.headings.contacts,
    people.map((person) => cardText(person, newsroom, layout)).join('\n'),
    organization,
    `${words.street}\n${postalLine(words)}`,
  ].join('\n\n');
}

function cardText(person: Person, newsroom: Newsroom, layout: Layout): string {
  const runTogether = RUN_TOGETHER.flatMap((part) => textsOf(part, person, newsroom, layout)).join(' ');
  return `${person.name}\n\n${person.name}\n\n${runTogether}`;
}
