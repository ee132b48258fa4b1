/** How long a file's address holds, in milliseconds: a save dialog may stand open for a while. */
const PATIENCE = 10 * 60_000;

/** Part of a file: a text, saved as UTF-8, or octets. */
export type Piece = string | Uint8Array<ArrayBuffer>;

/**
 * Saves a text (UTF-8), or the pieces of a file as they stand, under a name, as the browser saves downloads. For a tab only: a popup dies
 * with its dialog, and the file with it.
 */
export function saveFile(name: string, content: string | readonly Piece[], mediaType: string): void {
  const [parts, type] = typeof content === 'string' ? [[content], `${mediaType};charset=utf-8`] : [[...content], mediaType];
  const address = URL.createObjectURL(new Blob(parts, { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), PATIENCE);
}

/** A small text (UTF-8) as an address that holds all of it, for a link that outlives its page. */
export function asAddress(text: string, mediaType: string): string {
  return `data:${mediaType};charset=utf-8,${encodeURIComponent(text)}`;
}
