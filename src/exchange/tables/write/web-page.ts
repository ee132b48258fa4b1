import type { CardSource } from '../../card.ts';

/** True for a page of the web: no other address is written. */
export function isWebPage({ address }: CardSource): boolean {
  return /^https?:\/\//i.test(address) && URL.canParse(address);
}
