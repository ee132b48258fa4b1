/** A moment of any week: `day` 1 (Monday) to 7 (ISO 8601), `time` by the clock there ("08:00"). */
export type WeekTime = { day: number; time: string };

/**
 * What day and time it is in a country (ISO 3166-1 alpha-2) where it is the same in all of it; where it is not, or the country is not known,
 * what it is at this computer.
 */
export function weekTimeIn(country: string | undefined, now: Date): WeekTime {
  const [first, ...others] = country === undefined ? [] : timeZonesOf(country).map((zone) => weekTimeAt(zone, now));
  const isOne = first !== undefined && others.every(({ day, time }) => day === first.day && time === first.time);
  return isOne ? first : weekTimeAt(undefined, now);
}

/** The time zones of a country (IANA); none where the browser cannot tell. */
export function timeZonesOf(country: string): readonly string[] {
  const known = zones.get(country);
  if (known) return known;
  const locale: LocaleWithZones = new Intl.Locale(`und-${country}`);
  const asked = locale.getTimeZones?.() ?? locale.timeZones ?? [];
  zones.set(country, asked);
  return asked;
}

// Newer than the types we have, a property before it was a function, and absent in older browsers.
type LocaleWithZones = Intl.Locale & { getTimeZones?: () => string[] | undefined; timeZones?: string[] };

/** To ask the browser for zones, or for a clock, takes so long that many rows would be felt. */
const zones = new Map<string, readonly string[]>();
const clocks = new Map<string | undefined, Intl.DateTimeFormat>();

function weekTimeAt(zone: string | undefined, now: Date): WeekTime {
  const clock = clocks.get(zone) ?? makeClock(zone);
  clocks.set(zone, clock);
  const parts = new Map(clock.formatToParts(now).map(({ type, value }) => [type, value]));
  return { day: DAYS.indexOf(parts.get('weekday') ?? '') + 1, time: `${parts.get('hour')}:${parts.get('minute')}` };
}

function makeClock(zone: string | undefined): Intl.DateTimeFormat {
  const form = { weekday: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  return new Intl.DateTimeFormat('en-GB', { ...form, ...(zone !== undefined && { timeZone: zone }) });
}

const DAYS: readonly string[] = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
