const INSTANT = /^(\d{4})-?(\d\d)-?(\d\d)(?:T(\d\d):?(\d\d)(?::?(\d\d)(?:[.,]\d+)?)?(?:(Z)|([+-]\d\d):?(\d\d)?)?)?$/i;

/** As most write it, told at once. */
const IN_UTC = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/;

/**
 * A date with or without its time, in the basic or extended form of ISO 8601 (RFC 6350 4.3): a date alone stays one, a time is told in UTC;
 * one that does not say of which place counts as UTC. Nothing for what is no such date.
 */
export function instantIn(text: string): string | undefined {
  if (IN_UTC.test(text)) return `${text.slice(0, -1)}.000Z`;
  const match = INSTANT.exec(text.trim());
  if (match === null) return undefined;
  const [, year, month, day, hours, minutes, seconds = '00', , zone = '+00', zoneMinutes = '00'] = match;
  const date = `${year}-${month}-${day}`;
  const time = Date.parse(hours === undefined ? date : `${date}T${hours}:${minutes}:${seconds}${zone}:${zoneMinutes}`);
  if (Number.isNaN(time)) return undefined;
  return hours === undefined ? date : new Date(time).toISOString();
}
