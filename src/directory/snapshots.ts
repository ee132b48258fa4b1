import { type Snapshot, superfluous } from './rotation.ts';

const FOLDER = 'snapshots';
/** "2026-11-26T17-33-31.000Z_57_1200.json.gz": when, after which change, how many contacts, and whether it was kept before a restoring. */
const NAME = /^(\d{4}-\d{2}-\d{2})T(\d{2})-(\d{2})-(\d{2}\.\d{3}Z)_(\d+)_(\d+)(_before)?\.json\.gz$/;

/** Copies that the browser keeps of the directory, newest first; none where the window may keep nothing. They go when the extension is uninstalled. */
export async function listSnapshots(folder: string = FOLDER): Promise<Snapshot[]> {
  const place = await open(folder).catch(() => undefined);
  if (!place) return [];
  const found: Snapshot[] = [];
  for await (const [name, handle] of place.entries()) {
    const told = NAME.exec(name);
    if (!told || !isFile(handle)) continue;
    const [, day, hours, minutes, seconds, generation, count, before] = told;
    const { size } = await handle.getFile();
    // The browser ended while it was being written.
    if (size === 0) continue;
    const at = `${day}T${hours}:${minutes}:${seconds}`;
    found.push({ name, at, generation: Number(generation), count: Number(count), size, ...(before ? { before: true } : {}) });
  }
  return found.sort((a, b) => (a.at < b.at ? 1 : -1));
}

/**
 * Keeps a copy, compressed (gzip, RFC 1952). It is whole or not there: the browser shows a file only once it is closed. Older ones go only after the new
 * one was read back. Fails where there is no room, or the window may keep nothing.
 */
export async function keepSnapshot(text: string, told: Omit<Snapshot, 'name' | 'size'>, folder: string = FOLDER): Promise<void> {
  const name = `${told.at.replaceAll(':', '-')}_${told.generation}_${told.count}${told.before ? '_before' : ''}.json.gz`;
  await rewriteSnapshot(name, text, folder);
  if ((await readSnapshot(name, folder)) !== text) {
    await dropSnapshots([name], folder);
    throw new Error('A copy cannot be read back');
  }
  const old = superfluous(await listSnapshots(folder));
  await dropSnapshots(
    old.map((one) => one.name),
    folder,
  );
}

/** The text of a copy. Fails where it is not there, or damaged. */
export async function readSnapshot(name: string, folder: string = FOLDER): Promise<string> {
  const file = await (await (await open(folder)).getFileHandle(name)).getFile();
  return new Response(file.stream().pipeThrough(new DecompressionStream('gzip'))).text();
}

/** Puts another text in the place of a copy's own, under the same name. */
export async function rewriteSnapshot(name: string, text: string, folder: string = FOLDER): Promise<void> {
  const handle = await (await open(folder)).getFileHandle(name, { create: true });
  const file = await handle.createWritable();
  await new Blob([text]).stream().pipeThrough(new CompressionStream('gzip')).pipeTo(file);
}

export async function dropSnapshots(names: readonly string[], folder: string = FOLDER): Promise<void> {
  const place = await open(folder);
  for (const name of names) await place.removeEntry(name);
}

async function open(folder: string): Promise<FileSystemDirectoryHandle> {
  return (await navigator.storage.getDirectory()).getDirectoryHandle(folder, { create: true });
}

function isFile(handle: FileSystemHandle): handle is FileSystemFileHandle {
  return handle.kind === 'file';
}
