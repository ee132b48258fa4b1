import type { Offer } from '../browser/suggestion.ts';
import { printNational } from '../contact/phone-number.ts';
import { bestNumber } from '../contact/summarise.ts';
import type { Directory, Found } from '../directory/directory.ts';
import { asSeenNow } from './as-seen.ts';
import { nameOf, workOf } from './describe.ts';
import { plain } from './page-text.ts';

/** As many as the address bar has room for. */
const MOST_OFFERED = 6;

/** Contacts that the address bar offers for what was typed, best first; `home` as in `offerOf`. Nobody private while others see the screen. */
export async function offersFor(text: string, directory: Directory, home: string | undefined): Promise<Offer[]> {
  const seen = await asSeenNow(directory);
  const found = await seen.find({ text, most: MOST_OFFERED });
  return found.map((one) => offerOf(one, home));
}

/** A contact found, as the address bar offers it. `home` is ISO 3166-1 alpha-2: its numbers are printed nationally. */
export function offerOf({ id, summary }: Found, home: string | undefined): Offer {
  const best = bestNumber(summary);
  const reach = best === undefined ? summary.emails.find(({ weight }) => weight === 'own')?.address : printNational(best.number, home);
  return { id, name: nameOf(summary), work: workOf(summary).join(' · '), ...(reach === undefined ? {} : { reach: plain(reach) }) };
}
