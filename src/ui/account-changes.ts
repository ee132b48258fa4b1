import type { MessageKey } from '../browser/locale.ts';
import type { Change } from '../directory/directory.ts';

/** What was done, for the person it was done with: without whom else. */
export const ACCOUNT_CHANGES = {
  save: 'didSave',
  correct: 'didCorrect',
  confirm: 'didConfirm',
  withdraw: 'didWithdraw',
  annotate: 'didAnnotate',
  call: 'didAnnotate',
  remove: 'didRemove',
  join: 'didJoin',
  split: 'didSplit',
  'keep-apart': 'didKeepApart',
  'keep-together': 'didKeepTogether',
  forget: 'didForget',
  undo: 'didUndo',
  restore: 'didRestore',
} as const satisfies Record<Change['kind'], MessageKey>;
