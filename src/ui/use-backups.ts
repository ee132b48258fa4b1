import { h } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { LAST_FILE } from '../browser/backup-marks.ts';
import { counted, type MessageKey, message } from '../browser/locale.ts';
import { saveFile } from '../browser/save-file.ts';
import { changeSetting } from '../browser/settings.ts';
import type { Directory } from '../directory/directory.ts';
import type { Following } from '../directory/following.ts';
import type { HowToRestore } from '../directory/restore-drafts.ts';
import type { Snapshot } from '../directory/rotation.ts';
import { listSnapshots, readSnapshot } from '../directory/snapshots.ts';
import { LARGEST_BACKUP } from '../exchange/backup-file.ts';
import { fileName } from '../exchange/file-name.ts';
import { backupInText, type ReadBackup, textOfBackup, type Unreadable } from './backup-text.ts';
import { type Copied, keepCopy } from './keep-copies.ts';
import { Sentence } from './parts/Sentence.tsx';
import { useDirectory, useSurroundings } from './surroundings.ts';
import { useFollowing } from './use-following.ts';

/** Does something; undefined, after saying so, where it fails. */
type Trying = <T>(work: () => Promise<T>, otherwise: MessageKey) => Promise<T | undefined>;

/** Copies in the browser, newest first; undefined until they are read. */
export type Copies = {
  copies: Snapshot[] | undefined;
  keepNow: () => Promise<void>;
  saveCopy: (copy: Snapshot) => Promise<void>;
};

export function useCopies(): Copies {
  const { say } = useSurroundings();
  const directory = useDirectory();
  const trying = useTrying();
  const [copies, setCopies] = useState<Snapshot[]>();
  async function look(): Promise<void> {
    setCopies(await listSnapshots());
  }
  useEffect(() => void look(), []);
  return {
    copies,
    keepNow: async () => {
      if (directory === undefined) return;
      const copied = await trying(() => keepCopy(directory, new Date().toISOString()), 'copyNotKept');
      await look();
      if (copied !== undefined) say({ sentence: message(COPIED[copied]), ...(copied === 'lost' ? { tone: 'problem' } : {}) });
    },
    saveCopy: async ({ name, at }) => {
      const text = await trying(() => readSnapshot(name), 'copyUnreadable');
      if (text !== undefined) saveFile(fileOf(at), text, 'application/json');
    },
  };
}

/** Saves everything as a file, and says its name. */
export function useSaveBackup(): () => Promise<void> {
  const { say } = useSurroundings();
  const directory = useDirectory();
  const trying = useTrying();
  const follow = useFollowing();
  return async () => {
    if (directory === undefined) return;
    const end = await trying(() => follow(message('savingBackup'), (following) => saveEverything(directory, following)), 'backupNotSaved');
    if (end === 'cancelled') say({ sentence: message('writingCancelled') });
    else if (end !== undefined) say({ sentence: h(Sentence, { of: 'backupSaved', words: [end.made] }) });
  };
}

/** Reads what may be restored; nothing, after saying why, where it cannot be read. */
export type Reading = {
  readFile: (file: File) => Promise<ReadBackup | undefined>;
  readCopy: (copy: Snapshot) => Promise<ReadBackup | undefined>;
};

export function useReading(): Reading {
  const { say } = useSurroundings();
  const trying = useTrying();
  function told(found: ReadBackup | { unreadable: Unreadable } | undefined): ReadBackup | undefined {
    if (found === undefined || !('unreadable' in found)) return found;
    say({ sentence: message(UNREADABLE[found.unreadable]), tone: 'problem' });
    return undefined;
  }
  return {
    readFile: async (file) => {
      if (file.size > LARGEST_BACKUP) return told({ unreadable: 'too-large' });
      return told(await trying(async () => backupInText(await file.text()), 'brokenForeign'));
    },
    readCopy: async ({ name }) => told(await trying(async () => backupInText(await readSnapshot(name)), 'copyUnreadable')),
  };
}

/** Restores, once how it was before is kept as a copy: without that there would be no way back. True when it was done. */
export function useRestoring(): (read: ReadBackup, how: HowToRestore) => Promise<boolean> {
  const { say } = useSurroundings();
  const directory = useDirectory();
  const trying = useTrying();
  const follow = useFollowing();
  return async ({ backup }, how) => {
    if (directory === undefined) return false;
    const now = new Date().toISOString();
    const end = await trying(
      () =>
        follow(message('restoring'), async (following) => {
          await keepCopy(directory, now, 'before restoring');
          return directory.restore(backup, how, now, following);
        }),
      'notRestored',
    );
    if (end === 'cancelled') say({ sentence: message('manyCancelled') });
    else if (end !== undefined) say({ sentence: counted('restored', end.made.count) });
    return end !== undefined && end !== 'cancelled';
  };
}

function useTrying(): Trying {
  const { say } = useSurroundings();
  return async (work, otherwise) => {
    try {
      return await work();
    } catch (broken) {
      reportError(broken);
      say({ sentence: message(otherwise), tone: 'problem' });
      return undefined;
    }
  };
}

async function saveEverything(directory: Directory, following: Following): Promise<string> {
  const now = new Date().toISOString();
  const name = fileOf(now);
  saveFile(name, await textOfBackup(await directory.backUp(following), now, following), 'application/json');
  await changeSetting(LAST_FILE, now);
  return name;
}

/** Named in the journalist's language, with the day, so that a folder of them sorts. */
function fileOf(at: string): string {
  return fileName(`${message('backupName')} ${at.slice(0, 10)}`, 'json', 'backup');
}

const COPIED = {
  kept: 'copyKept',
  unchanged: 'copyUnchanged',
  empty: 'copyEmpty',
  lost: 'copyLost',
} as const satisfies Record<Copied, MessageKey>;

const UNREADABLE = {
  empty: 'brokenEmpty',
  'too-large': 'brokenTooLarge',
  foreign: 'brokenForeign',
  newer: 'brokenNewer',
  'cut-off': 'brokenCutOff',
  changed: 'brokenChanged',
  misshapen: 'brokenMisshapen',
} as const satisfies Record<Unreadable, MessageKey>;
