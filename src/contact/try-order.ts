/**
 * In which order one tries to reach somebody: their mobile, their direct line, who is on duty, the line of their unit, the switchboard; then
 * what takes a letter: a mailbox, and last the registry. The only such order: numbers are listed, printed and copied by it.
 */
export const TRY_ORDER = ['mobile', 'voice', 'duty', 'unit', 'main-number', 'mailbox', 'registry'] as const;

export type Step = (typeof TRY_ORDER)[number];
