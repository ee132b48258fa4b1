import { day, message } from '../browser/locale.ts';
import type { Telling } from '../contact/told.ts';

/** When something was said, by the source's own dates, and when it was seen: "dated 3 May 2026 · seen 5 Oct 2026 to 6 Oct 2026". */
export function whenRead({ statedAt, firstStatedAt, firstSeenAt, lastSeenAt }: Omit<Telling, 'source' | 'own' | 'pages'>): string {
  const seen = span(day(firstSeenAt), day(lastSeenAt), { once: 'seenOnce', between: 'seenSpan' });
  if (statedAt === undefined) return seen;
  const stated = span(day(firstStatedAt ?? statedAt), day(statedAt), { once: 'statedOn', between: 'statedSpan' });
  return `${stated} · ${seen}`;
}

type Sentences = { once: 'seenOnce' | 'statedOn'; between: 'seenSpan' | 'statedSpan' };

function span(first: string, last: string, { once, between }: Sentences): string {
  return first === last ? message(once, last) : message(between, first, last);
}
