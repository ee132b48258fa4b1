/**
 * Why the database does not open, or takes nothing more. private: the window may keep nothing · newer: a later version of the extension has
 * changed it · blocked: another window holds it as an older version left it · full: there is no room on the disk · damaged: anything else.
 */
export type Refusal = 'private' | 'newer' | 'blocked' | 'full' | 'damaged';

const BY_NAME: Readonly<Record<string, Refusal>> = {
  NewerDatabaseError: 'newer',
  BlockedDatabaseError: 'blocked',
  QuotaExceededError: 'full',
  InvalidStateError: 'private',
  SecurityError: 'private',
  MissingAPIError: 'private',
};

/** Reads it from an error, or from the one that it was made of. */
export function refusalIn(error: unknown): Refusal {
  for (let one = error; isNamed(one); one = one.inner) {
    const known = BY_NAME[one.name];
    if (known !== undefined) return known;
  }
  return 'damaged';
}

/** The database was written by later code, whose meaning this code does not know. */
export function newerDatabase(): Error {
  return Object.assign(new Error('A later version has written the database'), { name: 'NewerDatabaseError' });
}

/** Another window does not let go of an older version of the database. */
export function blockedDatabase(): Error {
  return Object.assign(new Error('Another window holds an older version of the database'), { name: 'BlockedDatabaseError' });
}

function isNamed(error: unknown): error is { name: string; inner?: unknown } {
  return typeof error === 'object' && error !== null && 'name' in error && typeof error.name === 'string';
}
