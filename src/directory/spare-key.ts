const FOLDER = 'keys';
/** Octets, as many as HMAC-SHA-256 takes in whole (RFC 2104, section 3). */
const LENGTH = 64;

/**
 * The octets of the key by which the forgotten are known, for the database of that name; made and kept when there are none and `make` says so. They stand
 * outside of the database, for where that is damaged, whoever was forgotten must still be known; and they are in no backup. Nothing where the window may
 * keep no files.
 */
export async function spareKey(name: string, make: boolean): Promise<Uint8Array<ArrayBuffer> | undefined> {
  // Two windows that make one at once would each hold another.
  return navigator.locks.request(`spare key ${name}`, async () => {
    try {
      const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle(FOLDER, { create: true });
      const handle = await folder.getFileHandle(`${encodeURIComponent(name)}.key`, { create: true });
      const kept = new Uint8Array(await (await handle.getFile()).arrayBuffer());
      if (kept.length === LENGTH) return kept;
      if (!make) return undefined;
      const made = crypto.getRandomValues(new Uint8Array(LENGTH));
      const file = await handle.createWritable();
      await file.write(made);
      await file.close();
      return made;
    } catch {
      return undefined;
    }
  });
}
