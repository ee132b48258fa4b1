import type { PhoneNumber } from '../../contact/phone-number.ts';
import type { CardWords } from '../card.ts';
import { OWN_CARD_WORDS } from '../card-words.ts';

/**
 * A note without the lines that vcard-note.ts writes below it, and the numbers with what those said of them. From the end of the note: hours and extensions go back to their numbers; pages, and when it was read and
 * confirmed, are of whoever wrote the card, and would else stand twice in what is written next.
 */
export function readNote(note: string, phones: PhoneNumber[]): [note: string, phones: PhoneNumber[]] {
  if (note === '') return [note, phones];
  const lines = note.split('\n');
  const known = [...phones];
  while (OWN_BEGINNING.test(lines.at(-1) ?? '') && isOwn(lines.at(-1) ?? '', known)) lines.pop();
  return [lines.join('\n').trim(), known];
}

/** How any line of ours begins, so that all others are told at once. */
const OWN_BEGINNING = new RegExp(
  `^(?:${OWN_CARD_WORDS.map(({ source, confirmed, hours }) => `${source}: |${confirmed}: |${hours} \\(`).join('|')}|\\+?\\d+: )`,
);

/** True for a line of ours; what it says of a number is put there. Lines are taken from the last on, so the last number of a name is first. */
function isOwn(line: string, phones: PhoneNumber[]): boolean {
  return OWN_CARD_WORDS.some((words) => isOfCard(line, words) || isOfNumber(line, words, phones));
}

function isOfCard(line: string, { source, read, confirmed }: CardWords): boolean {
  if (line.startsWith(`${source}: `)) return / \d{4}-\d\d-\d\d$/.test(line) && line.slice(0, -' YYYY-MM-DD'.length).endsWith(`, ${read}`);
  return line.startsWith(`${confirmed}: `) && /^\d{4}-\d\d-\d\d$/.test(line.slice(confirmed.length + ': '.length));
}

function isOfNumber(line: string, words: CardWords, phones: PhoneNumber[]): boolean {
  const at = phones.findLastIndex((phone) => hoursIn(line, phone, words) !== undefined || extensionIn(line, phone, words) !== undefined);
  const phone = phones[at];
  if (phone === undefined) return false;
  const [text, extension] = [hoursIn(line, phone, words), extensionIn(line, phone, words)];
  phones[at] = { ...phone, ...(text === undefined ? {} : { hours: { text } }), ...(extension === undefined ? {} : { extension }) };
  return true;
}

function hoursIn(line: string, { label, number, hours }: PhoneNumber, words: CardWords): string | undefined {
  const before = [label ?? number, number].map((called) => `${words.hours} (${called}): `).find((beginning) => line.startsWith(beginning));
  return before === undefined || hours !== undefined ? undefined : line.slice(before.length);
}

function extensionIn(line: string, { number }: PhoneNumber, words: CardWords): string | undefined {
  const before = `${number}: ${words.extension} `;
  const said = line.startsWith(before) ? line.slice(before.length) : '';
  return /^\d{1,8}$/.test(said) ? said : undefined;
}
