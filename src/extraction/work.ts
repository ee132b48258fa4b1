import type { Atom } from './atoms.ts';
import { captionOf } from './clues/captions.ts';
import { contains, covers, type Lexicon, lexiconOf, type Word, wordsOf } from './clues/lexicon.ts';
import type { readName } from './clues/names.ts';
import { bare } from './clues/phrases.ts';
import { isChannel } from './grouping.ts';
import { conjunctions } from './languages/common-words.ts';
import type { Page } from './page.ts';
import { unique } from './unique.ts';
import { withWholeTitles } from './whole-titles.ts';
import { partedFromWorkplace } from './workplaces.ts';

/** Longer plain words are a sentence, and no title or desk. */
export const LONGEST_TITLE: number = 70;

const LONGEST_BEHIND = 100;

/** An atom that is somebody's name. */
export type Named = Atom & { name: NonNullable<ReturnType<typeof readName>> };

/** Which of the words around a name, or of a desk, are the title, the units and the organization. */
export type Work = { jobTitle?: Atom; units: Atom[]; organization?: Atom; desk?: Atom };

/** Which of the words are the title, the units and the organization; plain words by their place. */
export function workOf(parts: readonly Atom[], name: Named | undefined, page: Page, caption?: Atom): Work {
  if (!name && caption) return ofDesk(parts, caption);
  const said = name ? withWholeTitles(parts, page).flatMap((atom) => partedFromWorkplace(atom, page)) : parts;
  const named = said.filter(({ says, text }) => (says !== 'unit' && says !== 'organization') || !isSentence(text));
  const own = name ? named.map((atom) => (isField(atom, page) ? { ...atom, says: 'unit' as const } : atom)) : said;
  const titles = own.filter(
    (atom) =>
      (atom.says === 'jobTitle' && !isContactWord(atom, page)) ||
      (name !== undefined && (isSecondMark(atom, own) || isTitledHeading(atom, name, page))),
  );
  // Beside a name that is surer, what looks like another name is a place or unit ("Skåne Nordost Utvecklingsledare").
  const units = own.filter((atom) => atom.says === 'unit' || (atom.says === 'name' && name !== undefined && atom.text !== name.text));
  const offices = own.filter(({ says }) => says === 'office');
  const organization = own.find(({ says }) => says === 'organization');
  const plain = name ? plainTitle(own, name, page) : undefined;
  const behind = name && titles.length === 0 && !plain ? titleBehind(own, name, page) : undefined;
  const jobTitle = titles[0] ?? behind ?? (units.length === 0 || plain?.line === name?.line ? plain : undefined);
  const plainUnit = name && units.length === 0 ? besideName(own, name, jobTitle) : undefined;
  const desk = name ? undefined : deskOf(own, page);
  return {
    ...(jobTitle ? { jobTitle } : {}),
    units: unique(
      [
        ...units.filter(({ text }) => behind?.text.includes(text) !== true),
        ...(plainUnit ? [plainUnit] : []),
        ...offices.filter((atom) => name !== undefined || atom !== desk),
        ...titles.slice(1).filter((_, at) => at > 2),
      ],
      ({ text }) => text.toLowerCase(),
    ),
    ...(organization && organization !== desk ? { organization } : {}),
    ...(desk ? { desk } : {}),
  };
}

/** "Ansprechpartner" leads to somebody, and is nobody's title. */
function isContactWord({ text }: Atom, { languages }: Page): boolean {
  return covers(lexiconOf(languages).contactWords, wordsOf(text));
}

/** A desk is what its caption says; whose it is and of which unit may stand beside it. */
function ofDesk(said: readonly Atom[], desk: Atom): Work {
  const others = said.filter(({ text }) => !desk.text.includes(text) && !isSentence(text));
  const organization = desk.says === 'organization' ? desk : others.find(({ says }) => says === 'organization');
  return { units: others.filter(({ says }) => says === 'unit'), desk, ...(organization ? { organization } : {}) };
}

/** "Handläggare" heads lists of them; right below a name it is what somebody is. */
function isTitledHeading({ says, text, line }: Atom, name: Named, page: Page): boolean {
  return says === 'heading' && line > name.line && covers(lexiconOf(page.languages).jobTitles, wordsOf(text));
}

/** "Presskontakt" and "Mediekontakt" on one card: the first marks, the second is what its holder is called. */
function isSecondMark(atom: Atom, own: readonly Atom[]): boolean {
  return (
    atom.says === 'press' &&
    own.some(({ says, text, start, line }) => says === 'press' && text !== atom.text && (line < atom.line || start < atom.start))
  );
}

function isSentence(text: string): boolean {
  return /\p{Ll}{3}[.!?]$|\d{4}/u.test(text);
}

/** "Turism och evenemang", "Utveckling": a field of work and nobody's title; a page that says whose it is means a part of that by it. */
function isField({ says, text }: Atom, page: Page): boolean {
  const lexicon = lexiconOf(page.languages);
  const words = wordsOf(text);
  const joined = words.length <= 6 && words.some((word, at) => at > 0 && at < words.length - 1 && conjunctions.has(word.text));
  if (says === 'heading') return contains(lexicon.units, words);
  if (says === 'press')
    return contains(lexicon.units, words) || (covers(lexicon.offices, words) && !covers(lexicon.contactHeadings, words));
  if (says === 'organization')
    return (
      page.organization !== undefined && text !== page.organization && (joined || words.length === 1 || contains(lexicon.compass, words))
    );
  return says === 'plain' && isDeskName(text) && (joined || (words.length <= 3 && lexicon.parts && !isAgent(words, lexicon)));
}

/** The word, or the one before a preposition, that says who somebody is: "Arkeolog", "Ansvarig för webben". */
function isAgent(words: readonly Word[], lexicon: Lexicon): boolean {
  return words.some(
    (_, at) => lexicon.agentEndings(words, at) > 0 && (at === words.length - 1 || /^\p{Ll}{2,4}$/u.test(words[at + 1]?.text ?? '')),
  );
}

/** Words of no known sense that stand where titles stand: right after the name, before the first number. */
function plainTitle(own: readonly Atom[], name: Named, { languages }: Page): Atom | undefined {
  const at = own.indexOf(name);
  const firstChannel = own.findIndex((atom, index) => index > at && isChannel(atom));
  const { notNames } = lexiconOf(languages);
  return own
    .slice(at + 1, firstChannel < 0 ? undefined : firstChannel)
    .find(
      ({ says, text, line }) =>
        says === 'plain' && text.length <= LONGEST_TITLE && line - name.line <= 1 && !/\d{3}|[.!?]$/.test(text) && !isLead(text, notNames),
    );
}

/** "Felix Brandau unter Telefon …", "Alan Keir at the University of …": what leads to something else. */
function isLead(text: string, notNames: Lexicon['notNames']): boolean {
  const words = wordsOf(text);
  return /^\p{Ll}{1,5}\b/u.test(text) && notNames(words, 0) > 0;
}

/** "Signe Kjærsgaard — signe@… website and talks": what ends the line of a name and its channels is what its holder does. */
function titleBehind(own: readonly Atom[], name: Named, { lines, languages }: Page): Atom | undefined {
  const channels = own.filter(isChannel);
  const last = channels.at(-1);
  const line = lines[name.line];
  if (!last || !line || channels.some((atom) => atom.line !== name.line) || own[0] !== name) return undefined;
  const text = bare(line.text.slice(last.end));
  const words = wordsOf(text);
  const { labels, contactHeadings, streets } = lexiconOf(languages);
  const isOther = covers(labels, words) || covers(contactHeadings, words) || contains(streets, words);
  const isRemark = last.says === 'phone' && 'phone' in last && last.phone.label !== undefined && text.includes(last.phone.label);
  if (isRemark || words.length < 2 || text.length > LONGEST_BEHIND || /[@\d(){}[\]]|[.!?]$/.test(text) || isOther) return undefined;
  return { ...last, says: 'plain', text, start: line.text.indexOf(text, last.end), end: line.text.length };
}

/** Words of no known sense between name and number are the unit, where nothing else that could be one stands there. */
function besideName(own: readonly Atom[], name: Named, jobTitle: Atom | undefined): Atom | undefined {
  const after = own.slice(own.indexOf(name) + 1);
  const end = after.findIndex((atom) => isChannel(atom) || atom.says === 'label' || atom.says === 'address');
  const plain = after.slice(0, end < 0 ? 0 : end).filter((atom) => atom.says === 'plain' && atom !== jobTitle);
  return plain.length === 1 && plain[0] && isDeskName(plain[0].text) ? plain[0] : undefined;
}

/** What a desk is called: the words that lead to its number. */
function deskOf(own: readonly Atom[], page: Page): Atom | undefined {
  const lexicon = lexiconOf(page.languages);
  const firstChannel = own.findIndex(isChannel);
  const lead = own.slice(0, Math.max(firstChannel, 0));
  return (
    lead.findLast(({ says }) => says === 'office' || says === 'unit') ??
    lead.find(
      ({ says, text }) =>
        (says === 'press' || says === 'organization' || (says === 'plain' && isDeskName(text) && captionOf(text, lexicon) !== undefined)) &&
        text.length <= LONGEST_TITLE,
    )
  );
}

/** A desk's name begins with a capital, is short, and no sentence, number or web address. */
function isDeskName(text: string): boolean {
  return /^[\p{Lu}\d]/u.test(text) && text.split(/\s+/).length <= 8 && !/[.!?]$|\d{3}|https?:|www\./.test(text);
}
