import type { WeekTime } from './local-time.ts';

/** When a number or desk answers, as the source says it; `spans` where we could read it. */
export type OpeningHours = {
  /** As written ("vardagar 8-17"). */
  text: string;
  /** Days 1 (Monday) to 7 (ISO 8601), local times "08:00" to "17:00". */
  spans?: { days: number[]; from: string; to: string }[];
};

type Spans = NonNullable<OpeningHours['spans']>;

/** True or false where the hours could be read. A holiday is not known of, so closed is `usually` closed. */
export function isOpen(hours: OpeningHours | undefined, { day, time }: WeekTime): boolean | undefined {
  if (hours?.spans === undefined) return undefined;
  const before = day === 1 ? 7 : day - 1;
  return hours.spans.some(({ days, from, to }) => {
    if (from < to) return days.includes(day) && from <= time && time < to;
    // Over midnight.
    return (days.includes(day) && from <= time) || (days.includes(before) && time < to);
  });
}

/** When it opens next, within a week; nothing where the hours could not be read. */
export function nextOpening(hours: OpeningHours | undefined, { day, time }: WeekTime): WeekTime | undefined {
  const week = Array.from({ length: 8 }, (_, days) => ({ day: ((day - 1 + days) % 7) + 1, after: days === 0 ? time : '' }));
  return week.flatMap(({ day: on, after }) => opensOn(hours?.spans ?? [], on, after))[0];
}

function opensOn(spans: Spans, day: number, after: string): WeekTime[] {
  const times = spans.filter(({ days, from }) => days.includes(day) && from > after).map(({ from }) => from);
  return times.sort().map((time) => ({ day, time }));
}
