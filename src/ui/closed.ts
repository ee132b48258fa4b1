import type { MessageKey } from '../browser/locale.ts';
import type { Refusal } from '../directory/refusal.ts';

/** What to say where the directory does not open. */
export const CLOSED = {
  private: 'directoryClosed',
  newer: 'closedNewer',
  blocked: 'closedBlocked',
  full: 'closedFull',
  damaged: 'closedDamaged',
} as const satisfies Record<Refusal, MessageKey>;
