import type { Newsroom, Person } from './newsroom.ts';
import type { Random } from './random.ts';

/** What a card says below the name. */
export type Part = 'mark' | 'unit' | 'jobTitle' | 'phones' | 'email';

/** How one newsroom lays out all its contacts: chosen once, for templates do not differ from card to card. */
export type Layout = {
  order: Part[];
  /** Whether numbers and addresses have their labels before them. */
  labelled: boolean;
  /** How the release names somebody: all on one line, or the number on its own. */
  oneLine: boolean;
  heading: string;
  more: string;
};

/** Unit and title in either order after the mark; at times the mark is left to the heading. */
export function makeLayout({ words }: Newsroom, random: Random): Layout {
  const marked = random.chance(0.8);
  const work: Part[] = random.shuffled(['unit', 'jobTitle'] as const);
  const channels: Part[] = random.chance(0.7) ? ['phones', 'email'] : ['email', 'phones'];
  const order: Part[] = random.chance(0.8) ? ['mark', ...work, ...channels] : [...work, 'mark', ...channels];
  return {
    order: order.filter((part) => part !== 'mark' || marked),
    labelled: random.chance(0.3),
    oneLine: random.chance(0.75),
    heading: marked ? words.headings.contacts : words.headings.press,
    more: random.pick(words.headings.more),
  };
}

/** The texts of one part of a card; none where the person lacks it. */
export function textsOf(part: Part, person: Person, { words }: Newsroom, { labelled }: Layout): string[] {
  const label = (text: string): string => (labelled ? `${text}: ` : '');
  if (part === 'mark') return [words.pressMark];
  if (part === 'phones')
    return person.phones.map(({ kind, printed }) => `${label(kind === 'mobile' ? words.labels.mobile : words.labels.phone)}${printed}`);
  if (part === 'email') return person.email === undefined ? [] : [`${label(words.labels.email)}${person.email}`];
  const text = part === 'unit' ? person.unit : person.jobTitle;
  return text === undefined ? [] : [text];
}

/** The lines in which a release names somebody: "Leif Persson, IT-chef, 0733-135810". */
export function releaseLines(person: Person, { oneLine }: Layout): string[] {
  const who = [person.name, person.jobTitle, person.unit].filter((text) => text !== undefined).join(', ');
  const channels = [...person.phones.map(({ printed }) => printed), ...(person.email === undefined ? [] : [person.email])];
  return oneLine ? [[who, ...channels].join(', ')] : [who, ...channels];
}
