import { fold, foldedWords } from '../../../contact/fold.ts';
import { DESK_WORDS, NOTHING_WORDS, ORGANIZATION_WORDS, PRESS_WORDS, TITLE_WORDS, UNIT_WORDS, YES_WORDS } from './cell-words.ts';

/** True where a text holds a word that titles of people have. */
export const saysTitle = holding(TITLE_WORDS);
export const saysUnit = holding(UNIT_WORDS);
export const saysOrganization = holding(ORGANIZATION_WORDS);
/** "Växel", "Press office". */
export const saysDesk = holding(DESK_WORDS);

/** True for a tick in a column. */
export const isYes = being(YES_WORDS, /^[✓✔☑]+$/);
/** True for a text that means the press and nothing more. */
export const isPress = being(PRESS_WORDS, /^$/);
/** True for a cell that says that there is nothing. */
export const isNothing = being(NOTHING_WORDS, /^[\s\-–—_.,:;/?*#0]*$/);

type Says = (text: string) => boolean;

function holding(list: string): Says {
  const all = list.split(',').map((word) => word.trim());
  const endings = new Set(all.filter((word) => word.startsWith('-')).map(fold));
  const whole = new Set(all.filter((word) => !word.startsWith('-')).map(fold));
  const lengths = [...new Set([...endings].map(({ length }) => length))];
  const counts = [...new Set([...whole].map((phrase) => phrase.split(' ').length))];
  return (text) => {
    const words = foldedWords(text);
    return words.some(
      (word, at) =>
        lengths.some((length) => endings.has(word.slice(-length))) ||
        counts.some((count) => whole.has(count === 1 ? word : words.slice(at, at + count).join(' '))),
    );
  };
}

function being(list: string, shape: RegExp): Says {
  const all = new Set(list.split(',').map(fold));
  return (text) => shape.test(text) || (text.length < LONGEST && all.has(fold(text)));
}

const LONGEST = 40;
