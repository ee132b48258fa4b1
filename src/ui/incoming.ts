/** What was chosen, dropped or pasted, to be taken in. */
export type Incoming = { file: File } | { pasted: string };

/** What stands in the clipboard or was dropped: files, else a text; nothing where it holds neither. */
export function incomingIn(transfer: DataTransfer | null): Incoming[] {
  const files = [...(transfer?.files ?? [])];
  if (files.length > 0) return files.map((file) => ({ file }));
  const pasted = transfer?.getData('text/plain') ?? '';
  return pasted.trim() === '' ? [] : [{ pasted }];
}

/** True where a text is rows of cells, or cards: what a spreadsheet or a mail program copies. */
export function isList(text: string): boolean {
  return /\S\t+\S/.test(text) || /^\s*BEGIN:VCARD/im.test(text);
}
