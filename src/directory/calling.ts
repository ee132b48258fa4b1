import { type CallSheet, callSheet, changeCallSheet, type SheetChange } from './call-sheet.ts';
import { called, type LoggedCall, notedCall, withoutCall } from './calls.ts';
import { changeContacts } from './change-contacts.ts';
import type { Database } from './database.ts';
import type { Change } from './directory.ts';

/** Whom the journalist wants to call, and what came of it. */
export type Calling = {
  /** Logs a call, made `at` then (ISO 8601), by which it is known. */
  logCall: (id: string, call: Omit<LoggedCall, 'at'>, at: string) => Promise<Change>;
  /** Gives the call of an instant another note; an empty one takes it away. Fails where there is no such call. */
  noteCall: (id: string, call: { at: string; note: string }, at: string) => Promise<Change>;
  /** Takes the call of an instant out of the log. */
  removeCall: (id: string, called: string, at: string) => Promise<Change>;
  callSheet: () => Promise<CallSheet>;
  /** Puts contacts on the sheet, moves or takes them off, or titles it. No change of the directory: `undo` knows nothing of it. */
  changeCallSheet: (change: SheetChange) => Promise<{ leftOut: number }>;
};

/** The verbs on calls. */
export function calling(database: Database): Calling {
  return {
    logCall: (id, call, at) => changeContacts(database, [id], { kind: 'call', at, change: (kept) => called(kept, { ...call, at }) }),
    noteCall: (id, call, at) => changeContacts(database, [id], { kind: 'call', at, change: (kept) => notedCall(kept, call.at, call.note) }),
    removeCall: (id, time, at) => changeContacts(database, [id], { kind: 'call', at, change: (kept) => withoutCall(kept, time) }),
    callSheet: () => callSheet(database),
    changeCallSheet: (change) => changeCallSheet(database, change),
  };
}
