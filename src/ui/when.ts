import { language, message } from '../browser/locale.ts';
import type { Closed } from '../contact/ladder.ts';

const DAY = 24 * 60 * 60 * 1000;
/** From so many days on in weeks, months, years: "35 days ago" makes one count. */
const UNITS = [
  { unit: 'year', days: 365, from: 365 },
  { unit: 'month', days: 30, from: 60 },
  { unit: 'week', days: 7, from: 14 },
  { unit: 'day', days: 1, from: 0 },
] as const;

/** How long ago a day was, in words ("today", "3 days ago"). `instant` is ISO 8601. */
export function ago(instant: string, now: Date): string {
  const days = Math.max(0, Math.round((midnight(now) - midnight(new Date(instant))) / DAY));
  const { unit, days: each } = UNITS.find(({ from }) => days >= from) ?? UNITS[3];
  return new Intl.RelativeTimeFormat(language(), { numeric: 'auto' }).format(-Math.floor(days / each), unit);
}

/** When what is closed opens ("opens 08:00", "opens Monday 08:00"); nothing where that is not known. */
export function opensWords({ opens, isToday }: Closed): string | undefined {
  if (opens === undefined) return undefined;
  // The first of June 2026 is a Monday.
  const at = new Date(`2026-06-0${opens.day}T${opens.time}:00Z`);
  const form = { hour: 'numeric', minute: '2-digit', timeZone: 'UTC', ...(isToday ? {} : { weekday: 'long' as const }) } as const;
  return message('contactOpens', new Intl.DateTimeFormat(language(), form).format(at));
}

function midnight(day: Date): number {
  return new Date(day.getFullYear(), day.getMonth(), day.getDate()).getTime();
}
