import type { PostalAddress } from '../../contact/postal-address.ts';

/**
 * A line that begins or ends with a postal code and place ("291 80 Kristianstad", "Västra Storgatan 12, 291 80 Kristianstad", "10117 Berlin",
 * "Leeds LS1 4AP").
 * The text alone cannot tell a country, so none is given.
 */
export function readPostalLine(text: string): PostalAddress | undefined {
  if (text.length > 120 || !/\d/.test(text)) return undefined;
  const match =
    /(?:^|[,;]\s*|\s)(?:[A-Z]{1,2}[-–])?(\d{3} \d{2}|\d{4,5}|\d{4} [A-Z]{2}|\d{2}-\d{3}|\d{4,5}-\d{3})\s+(\p{Lu}[\p{L}.'-]+(?:[ -]\p{Lu}?[\p{L}.'-]+){0,3})\s*(?:,.*)?$/u.exec(
      text,
    );
  if (!match) return britishLine(text);
  const [, postalCode, locality] = match;
  const street = text
    .slice(0, match.index)
    .split(/[,;]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .at(-1);
  return { ...(street === undefined ? {} : { street }), ...(postalCode ? { postalCode } : {}), ...(locality ? { locality } : {}) };
}

/** The code stands behind the place. */
function britishLine(text: string): PostalAddress | undefined {
  const match = /^(?:.*,\s*)?(\p{Lu}[\p{L}.'’ -]{1,40}?),?\s+([A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2})$/u.exec(text.trim());
  const [, locality, postalCode] = match ?? [];
  return locality !== undefined && postalCode !== undefined ? { postalCode, locality } : undefined;
}
