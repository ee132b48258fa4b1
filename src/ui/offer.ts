import type { Offer } from '../browser/suggestion.ts';
import { printNational } from '../contact/phone-number.ts';
import { bestNumber } from '../contact/summarise.ts';
import type { Found } from '../directory/directory.ts';
import { nameOf, workOf } from './describe.ts';
import { plain } from './page-text.ts';

/** A contact found, as the address bar offers it. `home` is ISO 3166-1 alpha-2: its numbers are printed nationally. */
export function offerOf({ id, summary }: Found, home: string | undefined): Offer {
  const best = bestNumber(summary);
  const reach = best === undefined ? summary.emails.find(({ weight }) => weight === 'own')?.address : printNational(best.number, home);
  return { id, name: nameOf(summary), work: workOf(summary).join(' · '), ...(reach === undefined ? {} : { reach: plain(reach) }) };
}
