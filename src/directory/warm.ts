/** Where it is kept: every window of the extension opens the same one. */
export const NAME = 'press-contact-directory';

/**
 * Has the browser open the files of the database, which takes it about as long as loading what reads them; nothing else is done with it,
 * and where there is none, none is made. Whoever opens it in earnest tells why it cannot be opened.
 */
export function warm(name: string = NAME): void {
  try {
    const opening = indexedDB.open(name);
    opening.addEventListener('upgradeneeded', () => opening.transaction?.abort());
    opening.addEventListener('success', () => opening.result.close());
    opening.addEventListener('error', (refused) => refused.preventDefault());
  } catch {
    // As for whoever opens it in earnest, who tells it.
  }
}
