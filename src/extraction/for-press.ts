import { contains, covers, lexiconOf, wordsOf } from './clues/lexicon.ts';
import type { Heading } from './headings.ts';
import { news } from './languages/releases.ts';
import type { Page } from './page.ts';
import type { Reading } from './recogniser.ts';

/** What a page is for: a release, whose contacts are the press's; a page of press contacts, whose people are; an article, whose people are where it sends to them. */
export type Purpose = 'release' | 'press contacts' | 'article';

const LONGEST_HEAD = 60;
const LONGEST_CARD_LINE = 140;
/** A release says at its head what it is. */
const HEAD_LINES = 80;
/** "2024-04-25 07:30 CET": a wire says to the minute when it sent the release, and in which zone. */
const SENT_AT = /\d[ ,T]+\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?: ?[APap]\.?[Mm]\.?)? (?:CES?T|MES?Z|EES?T|WES?T|GMT|UTC|BST|IST|[ECMP][SD]?T)\b/;
/** An article has so many paragraphs of such a length, and sends to no more people. */
const ARTICLE = { paragraphs: 2, letters: 150, contacts: 4 } as const;
/** In lines: so near above those whom it sends to. */
const FARTHEST_HEADING = 8;
const BOLD = 7;
const PARTS = /[\s_.|–—:+-]+/;

/** What the page is for, as its title, its address and the lines at its head say. */
export function purposeOf({ tree, lines, languages }: Page, contacts: number): Purpose | undefined {
  const lexicon = lexiconOf(languages);
  const path = /^https?:\/\/[^/?#]+([^?#]*)/i.exec(tree.address ?? '')?.[1] ?? '';
  const segments = path.split('/').map((part) =>
    part
      .replace(/\.\w+$/, '')
      .split(PARTS)
      .join(' '),
  );
  // Text that was pasted begins with its title; a heading speaks for its own section only.
  const first = lines[0]?.heading === undefined ? lines[0]?.text : undefined;
  const titles = (tree.title ?? first ?? '').split(/\s*[|–—:·]\s*|\s-\s/);
  const heads = lines
    .slice(0, HEAD_LINES)
    .filter(({ text, place }) => text.length <= LONGEST_HEAD && place !== 'menu' && place !== 'footer');
  const said = [...titles, ...segments, ...heads.map(({ text }) => text)].map(wordsOf);
  if (said.some((words) => contains(lexicon.releases, words)) || heads.some(({ text }) => SENT_AT.test(text))) return 'release';
  if (lines.some(({ text }) => text.length <= LONGEST_HEAD && lexicon.releaseEnds(wordsOf(text), 0) > 0)) return 'release';
  const names = [...titles, segments.findLast((segment) => segment !== '') ?? ''].map(wordsOf);
  if (names.some((words) => covers(lexicon.press, words) && covers(lexicon.contactHeadings, words))) return 'press contacts';
  const paragraphs = lines.filter(({ text, place }) => text.length >= ARTICLE.letters && place === undefined).length;
  const isNews = segments.slice(0, -1).some((segment) => news.has(segment.toLowerCase()));
  return (isNews || paragraphs >= ARTICLE.paragraphs) && contacts <= ARTICLE.contacts ? 'article' : undefined;
}

/** Whether those whom nothing else marks are for the press, by what the page is for; `own` are the lines they stand on, `over` the headings over the first. */
export function isForPress(
  reading: Reading,
  own: readonly number[],
  over: readonly Heading[],
  purpose: Purpose | undefined,
  page: Page,
): boolean {
  const { values, texts, standing } = reading;
  if (purpose === undefined || standing !== undefined) return false;
  if (purpose === 'press contacts') return values.kind === 'person';
  if (purpose === 'article' && (values.kind !== 'person' || !isSentTo(own[0] ?? 0, over, page))) return false;
  const said = [
    ...(texts.units ?? []),
    ...(values.organization?.units ?? []),
    ...own.map((line) => page.lines[line]?.text ?? '').filter((text) => text.length <= LONGEST_CARD_LINE),
  ];
  return (
    !said.some((text) => contains(lexiconOf(page.languages).notForPress, wordsOf(text))) &&
    !values.phones.some(({ features }) => features.includes('main-number'))
  );
}

/** "Contact:", "Museum contacts:" before the name or on the line over it; "For more information" over all who stand there. */
function isSentTo(at: number, over: readonly Heading[], { lines, languages }: Page): boolean {
  const { contactHeadings, contactWords } = lexiconOf(languages);
  const above = over.filter(
    ({ level, line, text }) => level >= BOLD && at - line <= FARTHEST_HEADING && !covers(contactWords, wordsOf(text)),
  );
  return [lines[at - 1], lines[at], ...above].some((said) => {
    const words = wordsOf((said?.text ?? '').slice(0, LONGEST_HEAD));
    return words.slice(0, 2).some((_, from) => contactHeadings(words, from) > 0);
  });
}
