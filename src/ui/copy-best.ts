import { h } from 'preact';
import { bestNumber } from '../contact/summarise.ts';
import type { Found } from '../directory/directory.ts';
import { whose } from './describe.ts';
import { Sentence } from './parts/Sentence.tsx';
import type { Surroundings } from './surroundings.ts';
import { copying } from './use-copy.ts';

/** Copies the number that is a contact's best, else its own address, and says which; or that there is none. Loaded with the rows: before them, nobody can be copied. */
export function copyBest({ id, summary }: Found, surroundings: Surroundings): void {
  const { copyNumber, copyAddress } = copying(surroundings);
  const phone = bestNumber(summary);
  const email = summary.emails.find((one) => one.weight === 'own');
  if (phone) void copyNumber(phone, summary, id);
  else if (email && summary.phones.length === 0) void copyAddress(email.address, summary, id);
  else surroundings.say({ sentence: h(Sentence, { of: 'nothingToCopy', words: [whose(summary)] }), tone: 'problem' });
}
