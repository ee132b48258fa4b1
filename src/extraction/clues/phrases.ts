import { asksToWrite, deskIn, isFunctionWord } from './desks.ts';
import { isLegalForm } from './legal-form.ts';
import { contains, covers, type Lexicon, type Word, wordsOf } from './lexicon.ts';
import { isGivenName } from './name-evidence.ts';
import { type NameClue, type NameWitnesses, readName, type Setting } from './names.ts';
import { partUnitAndTitle, titleStart } from './run-together.ts';

/** A stretch of a line that says one thing. `start` and `end` are within the text given. */
export type Phrase = { says: Says; text: string; start: number; end: number; name?: NameClue };
/** `plain` is words whose sense only their place can tell; `label` names what follows. */
export type Says = 'name' | 'jobTitle' | 'unit' | 'organization' | 'office' | 'press' | 'heading' | 'label' | 'address' | 'plain' | 'decoy';

/** A name that weighs less is left as plain words. */
export const LEAST_NAME = 0.4;
const SURE_NAME = 0.7;
const NAME_BESIDE_UNIT = 0.5;

/** Parts a text without numbers and addresses into phrases: press mark, name, title and unit may run together. */
export function phrasesOf(text: string, start: number, witnesses: NameWitnesses, setting: Setting = {}): Phrase[] {
  const { lexicon } = witnesses;
  const words = wordsOf(text);
  if (words.length === 0) return [];
  const whole = (says: Says, name?: NameClue): Phrase[] => [
    { says, text: bare(text), start, end: start + text.length, ...(name ? { name } : {}) },
  ];
  if (numbersSomethingElse(words, lexicon)) return whole('decoy');
  // "General inquiries" is a label to some, and a desk where a number of its own follows.
  const heads =
    words.length > 1 &&
    covers(lexicon.contactHeadings, words) &&
    ![lexicon.nameLabels, lexicon.channelLabels].some((list) => covers(list, words));
  if (!heads && covers(lexicon.labels, words)) return whole('label');
  if (covers(lexicon.contactHeadings, words) && !isTitle(words, lexicon)) return whole(covers(lexicon.press, words) ? 'press' : 'heading');
  const name = readName(text, witnesses, setting);
  if (name && name.weight >= SURE_NAME) return whole('name', name);
  const afterMark = lexicon.press(words, 0);
  if (afterMark > 0 && afterMark < words.length && (startsAnew(words[afterMark]) || lexicon.jobTitles(words, afterMark) > 0)) {
    return [
      ...pressMark(words, afterMark, text, start, lexicon),
      ...partAt(text, start, words[afterMark]?.start ?? 0, witnesses, { marked: true }),
    ];
  }
  const mark = markAtEnd(text, words, lexicon);
  if (mark > 0) {
    const from = words[mark]?.start ?? 0;
    return [...phrasesOf(text.slice(0, from).trimEnd(), start, witnesses, { marked: true }), phrase('press', text, start, from, undefined)];
  }
  const behindMark = setting.marked ? unitAndTitle(text, start, words, lexicon, true) : undefined;
  const parted =
    behindMark ?? partNameAndWork(text, start, words, witnesses) ?? unitAndTitle(text, start, words, lexicon, setting.marked === true);
  if (parted) return parted;
  if (name && name.weight >= LEAST_NAME) return whole('name', name);
  const says = workOf(words, lexicon);
  const led = says === 'jobTitle' ? behindLead(words, lexicon) : undefined;
  if (led !== undefined) return [phrase('jobTitle', text, start, led, undefined)];
  // "Du når oss via växeln på", "Kontakta styrelsen genom att skicka ett mejl till": of a sentence only what the desk is called.
  const desk =
    says === 'office' && words.some((word, at) => isFunctionWord(word) && lexicon.notNames(words, at) > 0)
      ? deskIn(words, lexicon)
      : says === 'unit' && asksToWrite(words, lexicon)
        ? deskIn(words, lexicon, lexicon.units)
        : undefined;
  return desk && desk.start > 0 ? [phrase(says, text, start, desk.start, desk.end)] : whole(says);
}

/** "CVR", "CVR 35900619": an id, as its label says. */
function numbersSomethingElse(words: readonly Word[], { decoys }: Lexicon): boolean {
  const labels = words.filter(({ text }) => !/\d/.test(text));
  return labels.length > 0 && covers(decoys, labels);
}

/** "Lisätietoja antavat kaupunginjohtaja": what heads contacts is no part of the title behind it. Where that begins. */
function behindLead(words: readonly Word[], lexicon: Lexicon): number | undefined {
  const lead = lexicon.contactHeadings(words, 0);
  const noun = words.findIndex((_, at) => at >= lead && lexicon.jobTitles(words, at) > 0);
  if (lead === 0 || noun < 0 || lexicon.press(words, 0) > 0 || lexicon.titleFields(words, 0) > 0) return undefined;
  return words[Math.max(lead, titleStart(words, noun, lexicon))]?.start;
}

/** "Pressansvarig" is a title, also where it stands as a heading over its holder. */
function isTitle(words: readonly Word[], lexicon: Lexicon): boolean {
  return words.length === 1 && covers(lexicon.jobTitles, words) && covers(lexicon.press, words);
}

/** What a text says of work, going by its words alone. */
export function workOf(words: readonly Word[], lexicon: Lexicon): Says {
  if (words.length > 12) return 'plain';
  if (isAddress(words, lexicon)) return 'address';
  if (words.length > 1 && isLegalForm(words.at(-1)?.text ?? '')) return 'organization';
  // "Chef för tekniska förvaltningen" is a title, "Enheten för chefsstöd" a unit: what stands before the preposition decides, and of that the last word.
  const head = headOf(words);
  const title = Math.max(lastMatch(lexicon.jobTitles, head), lexicon.jobTitles(words, 0) > 0 ? 0 : -1);
  const unit = lastMatch(lexicon.units, head);
  if (lexicon.openTitles(words, 0) > 0) return 'jobTitle';
  if (covers(lexicon.press, words)) return title >= 0 ? 'jobTitle' : 'press';
  // "Seniorrådgiver kommunikasjon": of what, without a preposition.
  const ofField = title === 0 && /^\p{Ll}/u.test(head[1]?.text ?? '');
  if (title >= 0 && (title >= unit || ofField)) return 'jobTitle';
  if (contains(lexicon.offices, words)) return 'office';
  if (unit >= 0 || contains(lexicon.units, words)) return 'unit';
  if (contains(lexicon.jobTitles, words)) return 'jobTitle';
  return isOrganization(head, words, lexicon) ? 'organization' : 'plain';
}

/** "Kristianstads kommun", "Universitetet i Oslo": the word that makes it one begins or ends what stands before the preposition. "Government Policy" is none. */
function isOrganization(head: readonly Word[], words: readonly Word[], { organizations }: Lexicon): boolean {
  const leads = organizations(words, 0);
  return (
    (leads > 0 && leads >= head.length) || head.some((_, at) => at + organizations(head, at) === head.length && organizations(head, at) > 0)
  );
}

/** A street with its number, a postal code with its place, a state with its code. */
function isAddress(words: readonly Word[], lexicon: Lexicon): boolean {
  if (!words.some(({ text: word }) => /\d/.test(word))) return false;
  const text = words.map((word) => word.text).join(' ');
  if (
    /^(?:[A-Z]{1,2}-?)?\d{3}\s?\d{2}\s\p{L}|^\d{4,5}\s\p{Lu}|\b[A-Z]{2}\s\d{5}(?:-\d{4})?$|\b[A-Z]{1,2}\d{1,2}[A-Z]?\s\d[A-Z]{2}$|^\d{4}\s[A-Z]{2}\b|\b\d{5}$/u.test(
      text,
    )
  )
    return true;
  return contains(lexicon.streets, words);
}

/** The words before the first preposition ("of", "för", "für"); all of them where there is none. Half a word goes on: "Talous- ja rahoitusjohtaja". */
function headOf(words: readonly Word[]): readonly Word[] {
  const at = words.findIndex(
    ({ text, start }, index) => index > 0 && text.length <= 4 && /^\p{Ll}+$/u.test(text) && start - (words[index - 1]?.end ?? 0) <= 1,
  );
  return at < 0 ? words : words.slice(0, at);
}

function lastMatch(matcher: Lexicon['units'], words: readonly Word[]): number {
  return words.findLastIndex((_, index) => matcher(words, index) > 0);
}

function startsAnew(word: Word | undefined): boolean {
  return word !== undefined && /^[\p{Lu}\d]/u.test(word.text);
}

/** Shorter words name the press and mark nobody: "Stabsstelle Presse" is a unit. */
const SHORTEST_MARK = 9;

/** Where the mark begins that a text ends with ("Informatör Presskontakt"): what heads contacts too, and is no title, as "Pressansvarig" is. 0 where there is none. */
function markAtEnd(text: string, words: readonly Word[], lexicon: Lexicon): number {
  return Math.max(
    0,
    words.findLastIndex(
      (word, at) =>
        startsAnew(word) &&
        text.length - word.start >= SHORTEST_MARK &&
        lexicon.press(words, at) === words.length - at &&
        lexicon.contactHeadings(words, at) === words.length - at &&
        lexicon.jobTitles(words, at) === 0 &&
        !/^\p{Ll}{1,3}$/u.test(words[at - 1]?.text ?? ''),
    ),
  );
}

/** "Presskontakt" is a mark; "Pressekreterare" is a title that marks as well. */
function pressMark(words: readonly Word[], count: number, text: string, start: number, lexicon: Lexicon): Phrase[] {
  const end = words[count - 1]?.end ?? 0;
  const mark = words.slice(0, count);
  const title = covers(lexicon.jobTitles, mark) || (contains(lexicon.jobTitles, mark) && !contains(lexicon.labels, mark));
  return [{ says: title ? 'jobTitle' : 'press', text: text.slice(0, end), start, end: start + end }];
}

function partAt(text: string, start: number, at: number, witnesses: NameWitnesses, setting: Setting = {}): Phrase[] {
  return phrasesOf(text.slice(at), start + at, witnesses, setting);
}

/** "IT-chef Leif Persson" and "Leif Persson IT-chef": a name beside words of work. */
function partNameAndWork(text: string, start: number, words: readonly Word[], witnesses: NameWitnesses): Phrase[] | undefined {
  if (words.length < 3 || words.length > 16) return undefined;
  const { lexicon } = witnesses;
  for (const count of [4, 3, 2]) {
    const rest = words.slice(count);
    const name = rest.length > 0 && startsAnew(rest[0]) ? readName(text.slice(0, words[count - 1]?.end), witnesses) : undefined;
    if (!name) continue;
    const says = workOf(rest, lexicon);
    // "Joan Pisani Community Center" is a place named for somebody, where units are written in capitals throughout.
    if (says !== 'jobTitle' && !lexicon.parts) continue;
    if (name.weight >= LEAST_NAME && says !== 'plain')
      return [phrase('name', text, start, 0, words[count - 1]?.end, name), ...partAt(text, start, rest[0]?.start ?? 0, witnesses)];
  }
  for (const count of [2, 3, 4]) {
    const before = words.slice(0, -count);
    const first = words.at(-count);
    // "Varamedlem Jan Håvard Berg": no name begins behind another given name.
    const given = before.length > 1 && count < 4 ? before.at(-1) : undefined;
    if (given && startsAnew(given) && isGivenName(given, lexicon.givenNames)) continue;
    // "Catedrática de Física": one capitalised word behind a preposition is no name.
    const isName = startsAnew(first) || words.slice(-count).filter(startsAnew).length > 1;
    const titled = count === 2 && endsWithTitle(before, lexicon);
    const name = before.length > 0 && first && isName ? readName(text.slice(first.start), witnesses, { titled }) : undefined;
    if (!first || !name) continue;
    // "Klinik für Innere Medizin": a preposition speaks of what follows, and what follows a unit is a name only where more than its shape says so.
    const says = /^\p{Ll}{1,4}$/u.test(before.at(-1)?.text ?? '') ? 'plain' : workOf(before, lexicon);
    if (name.weight >= (says === 'unit' ? NAME_BESIDE_UNIT : LEAST_NAME) && says !== 'plain') {
      return [
        ...phrasesOf(text.slice(0, before.at(-1)?.end), start, witnesses),
        phrase('name', text, start, first.start, text.length, name),
      ];
    }
  }
  return undefined;
}

/** "Senior Advisor Aino-Lydia Kurtti": the title is whole, and what its last word speaks of would follow in one word or in lower case. */
function endsWithTitle(before: readonly Word[], { jobTitles }: Lexicon): boolean {
  return before.length > 1 && jobTitles(before, before.length - 1) > 0;
}

/** Where every word of a title has a capital, unit and title are told apart only behind a press mark, where cards run together. */
function unitAndTitle(text: string, start: number, words: readonly Word[], lexicon: Lexicon, marked: boolean): Phrase[] | undefined {
  const parted = lexicon.parts || marked ? partUnitAndTitle(text, words, lexicon) : undefined;
  const cut = words[parted?.cut ?? 0]?.start;
  if (!parted || cut === undefined) return undefined;
  const [left, right]: [Says, Says] = parted.titleFirst ? ['jobTitle', 'unit'] : ['unit', 'jobTitle'];
  return [phrase(left, text, start, 0, cut), phrase(right, text, start, cut, text.length)];
}

function phrase(says: Says, text: string, start: number, from: number, to: number | undefined, name?: NameClue): Phrase {
  const end = to ?? text.length;
  return { says, text: bare(text.slice(from, end)), start: start + from, end: start + end, ...(name ? { name } : {}) };
}

/** Without the punctuation that parts phrases, and without a bracket that has lost its other half. */
export function bare(text: string): string {
  const trimmed = text.replace(/^[\s,;:|•·\-–—/»«>*]+|[\s,;:|•·\-–—/»«<*]+$/g, '');
  const opening = trimmed.split('(').length - 1;
  const closing = trimmed.split(')').length - 1;
  if (opening === closing) return trimmed.startsWith('(') && trimmed.endsWith(')') && opening === 1 ? trimmed.slice(1, -1).trim() : trimmed;
  return trimmed.replace(opening > closing ? /\($|^\(/ : /^\)|\)$/, '').trim();
}
