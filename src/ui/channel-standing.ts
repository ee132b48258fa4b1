import type { Summary } from '../contact/summarise.ts';
import type { Told } from '../contact/told.ts';

/** True of a number or address that the contact has, or is said to have. */
export function isPresent({ weight }: Summary['phones' | 'emails'][number]): boolean {
  return weight !== 'former';
}

/** True of one that it had once. */
export function isPast({ standing }: Told<unknown>): boolean {
  return standing === 'former' || standing === 'withdrawn';
}
