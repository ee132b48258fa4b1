import { useState } from 'preact/hooks';
import { REVIEW_AFTER } from '../browser/settings.ts';
import type { Row } from '../directory/directory.ts';
import { useLive } from './use-live.ts';
import { useSetting } from './use-settings.ts';

/** Contacts for review, `most` at most, and after how many months they are; nothing before that is known, or where none are to be listed. */
export function useStale(most: number): { rows: Row[]; months: number } | undefined {
  const [now] = useState(() => new Date());
  const months = useSetting(REVIEW_AFTER);
  const { answer } = useLive(
    async (directory) =>
      typeof months === 'number' ? { rows: await directory.stale(monthsBefore(now, months), most), months } : undefined,
    [months, most],
  );
  return answer;
}

function monthsBefore(now: Date, months: number): string {
  const before = new Date(now);
  before.setUTCMonth(before.getUTCMonth() - months);
  return before.toISOString();
}
