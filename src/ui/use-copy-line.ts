import { h } from 'preact';
import { copyText } from '../browser/clipboard.ts';
import { message } from '../browser/locale.ts';
import { bestNumber } from '../contact/summarise.ts';
import { writeLine } from '../exchange/contact-line.ts';
import { cardOf, cardWords } from './card-of.ts';
import { Sentence } from './parts/Sentence.tsx';
import { useDirectory, useSurroundings } from './surroundings.ts';

/** Copies a contact as a line for others, and says so; of a private one there is none. */
export function useCopyLine(): (id: string) => Promise<void> {
  const { copiedForm, home, say } = useSurroundings();
  const directory = useDirectory();
  return async (id) => {
    try {
      const [row] = (await directory?.takeAway([id]))?.rows ?? [];
      if (row === undefined) return say({ sentence: message('onlyPrivate'), tone: 'problem' });
      const words = { ...cardWords(), international: copiedForm !== 'national', ...(home !== undefined && { home }) };
      const line = writeLine(cardOf(row), bestNumber(row.summary), words);
      const done = await copyText(line);
      return say({
        sentence: h(Sentence, { of: done ? 'contactLineCopied' : 'notCopied', words: [line] }),
        ...(!done && { tone: 'problem' }),
      });
    } catch (broken) {
      reportError(broken);
      return say({ sentence: message('directoryUnreadable'), tone: 'problem' });
    }
  };
}
