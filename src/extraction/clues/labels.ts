import { channelWords, contactBeginnings, shortChannelWords } from '../languages/channel-words.ts';

/** In letters. */
const LONGEST_SECOND = 4;

/** True for a heading that only leads to who is meant: "Contact us", "Kontaktperson"; one word, or two of which the second is short. */
export function onlyLeads(heading: string): boolean {
  const [first = '', second = '', ...more] = heading.split(' ');
  return more.length === 0 && second.length <= LONGEST_SECOND && contactBeginnings.some((beginning) => first.startsWith(beginning));
}

/** True for a label that names a channel wherever it stands: "Phone numbers", and not "Office". */
export function namesChannel(label: string): boolean {
  return shortChannelWords.has(label) || channelWords.some((word) => label.includes(word));
}
