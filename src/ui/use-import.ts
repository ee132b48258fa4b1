import { useEffect, useState } from 'preact/hooks';
import { counted, message } from '../browser/locale.ts';
import type { Directory } from '../directory/directory.ts';
import type { FromElsewhere } from '../directory/from-elsewhere.ts';
import { type Group, grouped, type PreviewRow } from './import-groups.ts';
import { type ImportRow, rowsOf, type UnreadRow } from './import-rows.ts';
import type { Incoming } from './incoming.ts';
import { type ReadIncoming, readIncoming } from './read-incoming.ts';
import { useDirectory, useSurroundings } from './surroundings.ts';
import { type Through, useWork, type Work } from './use-work.ts';

/** What would come in. `count`: how many contacts that is, new ones and those of whom something is new. */
export type ImportPreview = { groups: Record<Group, PreviewRow[]>; unread: UnreadRow[]; count: number };

export type Importing = {
  read: ReadIncoming[] | undefined;
  work: Work | undefined;
  preview: ImportPreview | undefined;
  /** Reads tables otherwise. */
  readAs: (read: ReadIncoming[]) => void;
  /** Reads one of them again, its numbers as of that country (ISO 3166-1 alpha-2). */
  readBy: (file: number, country: string | undefined) => Promise<void>;
  keep: () => Promise<void>;
  /** Ends what is under way. */
  cancel: () => void;
};

type Ways = { onCancelled: () => void; onKept: () => void };

/** Reads what was chosen, says what would come in, and keeps it when asked; each in pieces, and each can be cancelled. */
export function useImport(incoming: readonly Incoming[], { onCancelled, onKept }: Ways): Importing {
  const { say } = useSurroundings();
  const directory = useDirectory();
  const working = useWork();
  const { work, run, cancel } = working;
  const { read, readAs, readBy } = useReadFiles(incoming, working, onCancelled);
  const { rows, preview, show } = usePreview(directory, read);

  useEffect(() => {
    if (read === undefined || directory === undefined) return;
    void run('comparing', async (through) => show({ of: directory, from: read, ...(await compared(directory, read, through)) }));
  }, [read, directory]);

  async function keep(): Promise<void> {
    if (directory === undefined || rows.length === 0) return;
    const end = await run('keeping', async ({ signal, tell }) => {
      const progress = ({ done, all }: { done: number; all: number }): void => tell(done / Math.max(all, 1));
      const { change } = await directory.rememberMany(batchesOf(rows), { at: new Date().toISOString(), signal, progress });
      say({ sentence: counted('imported', preview?.count ?? 0), ...(change === undefined ? {} : { change: change.id }) });
      onKept();
    });
    if (end === 'cancelled') say({ sentence: message('importCancelled') });
  }

  function leave(): void {
    cancel();
    if (work?.doing !== 'keeping') onCancelled();
  }

  return { read, work, preview, readAs, readBy, keep, cancel: leave };
}

type ReadFiles = Pick<Importing, 'read' | 'readAs' | 'readBy'>;

function useReadFiles(incoming: readonly Incoming[], { run, cancel }: ReturnType<typeof useWork>, onCancelled: () => void): ReadFiles {
  const { home } = useSurroundings();
  const [read, setRead] = useState<ReadIncoming[]>();
  useEffect(() => {
    let wanted = true;
    setRead(undefined);
    void run('reading', async (through) => {
      const files: ReadIncoming[] = [];
      for (const [at, one] of incoming.entries()) {
        const tell = (part: number): void => through.tell((at + part) / incoming.length);
        const now = new Date().toISOString();
        files.push(await readIncoming(one, { ...through, tell, now, ...(home === undefined ? {} : { home }) }));
      }
      setRead(files);
    }).then((end) => end === 'failed' && wanted && onCancelled());
    return () => {
      wanted = false;
      cancel();
    };
  }, [incoming]);

  async function readBy(file: number, country: string | undefined): Promise<void> {
    const one = incoming[file];
    if (one === undefined || read === undefined) return;
    await run('reading', async (through) => {
      const now = new Date().toISOString();
      const again = await readIncoming(one, { ...through, now, ...(country === undefined ? {} : { home: country }) });
      setRead(read.map((before, at) => (at === file ? again : before)));
    });
  }

  return { read, readAs: setRead, readBy };
}

type Compared = { rows: ImportRow[]; preview: ImportPreview };

type Shown = Compared & { of: Directory; from: readonly ReadIncoming[] };

/** Of what is read now; and what was compared with the whole directory must not stay where private contacts are hidden. */
function usePreview(
  directory: Directory | undefined,
  read: readonly ReadIncoming[] | undefined,
): {
  rows: ImportRow[];
  preview: ImportPreview | undefined;
  show: (shown: Shown) => void;
} {
  const [kept, setKept] = useState<Shown>();
  const now = kept?.of === directory && kept?.from === read ? kept : undefined;
  return { rows: now?.rows ?? [], preview: now?.preview, show: setKept };
}

async function compared(directory: Directory, read: readonly ReadIncoming[], through: Through): Promise<Compared> {
  const { rows, unread } = await rowsOf(read, { ...through, tell: (part) => through.tell(part / 4) });
  const { signal } = through;
  const progress = ({ done, all }: { done: number; all: number }): void => through.tell(1 / 4 + (3 / 4) * (done / Math.max(all, 1)));
  const groups = grouped(rows, await directory.previewMany(batchesOf(rows), { at: new Date().toISOString(), signal, progress }));
  const known = groups.changed.filter(({ oneWith }) => oneWith === undefined);
  return { rows, preview: { groups, unread, count: groups.new.length + known.length } };
}

const AT_ONCE = 200;

function* batchesOf(rows: readonly ImportRow[]): Generator<FromElsewhere[]> {
  for (let at = 0; at < rows.length; at += AT_ONCE) yield rows.slice(at, at + AT_ONCE).map(({ said }) => said);
}
