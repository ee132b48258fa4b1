import { type PhoneNumber, printNational } from '../contact/phone-number.ts';
import { useSurroundings } from './surroundings.ts';

/** Prints numbers as the journalist would write them: nationally those of the home country, the others with their country code. */
export function usePrint(): (phone: PhoneNumber) => string {
  const { home } = useSurroundings();
  return ({ number }) => printNational(number, home);
}
