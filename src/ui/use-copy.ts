import { h } from 'preact';
import { copyText } from '../browser/clipboard.ts';
import type { Contact } from '../contact/contact.ts';
import { type PhoneNumber, printNational } from '../contact/phone-number.ts';
import { lineName, whose } from './describe.ts';
import { Sentence } from './parts/Sentence.tsx';
import { type Surroundings, useSurroundings } from './surroundings.ts';

export type Copying = {
  /** In the form that is set. An extension is dialled by hand, so it is no part of what is copied. */
  copyNumber: (phone: PhoneNumber, of: Contact, id?: string) => Promise<void>;
  copyAddress: (address: string, of: Contact, id?: string) => Promise<void>;
};

/** Copies a number or an address, says whose and which, and lets the directory know that the contact (`id`) was used. */
export function useCopy(): Copying {
  return copying(useSurroundings());
}

/** As `useCopy`, for whom no hook can reach: what is loaded later. */
export function copying({ copiedForm, home, directory, say }: Surroundings): Copying {
  async function copy(text: string, id: string | undefined, sentence: Parameters<typeof Sentence>[0]): Promise<void> {
    const done = await copyText(text);
    say(done ? { sentence: h(Sentence, sentence) } : { sentence: h(Sentence, { of: 'notCopied', words: [text] }), tone: 'problem' });
    // Orders what is offered next time; the number is in the clipboard whether that is noted or not.
    if (done && id !== undefined && typeof directory !== 'string') await directory.use(id, new Date().toISOString()).catch(reportError);
  }

  return {
    copyNumber: (phone, of, id) => {
      const text = copiedForm === 'national' ? printNational(phone.number, home) : phone.number;
      return copy(text, id, { of: 'copied', words: [text, lineName(phone), whose(of)] });
    },
    copyAddress: (address, of, id) => copy(address, id, { of: 'copiedAddress', words: [address, whose(of)] }),
  };
}
