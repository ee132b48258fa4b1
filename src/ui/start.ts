/**
 * What was asked for before a page of ours opened, as its address says: a contact whose number is wanted, words
 * to search for, if any, or a page whose site is to be watched.
 */
export type Start = { contact?: string; find?: string; watch?: string };

/** Reads it from the fragment of the page's address ("#contact=…", "#find=…", "#watch=…"). */
export function readStart(fragment: string): Start {
  const asked = new URLSearchParams(fragment.replace(/^#/, ''));
  const contact = asked.get('contact') ?? '';
  const find = asked.get('find') ?? undefined;
  const watch = asked.get('watch') ?? '';
  return { ...(watch === '' ? {} : { watch }), ...(contact === '' ? {} : { contact }), ...(find === undefined ? {} : { find }) };
}

/** Whether anything was asked for: then the page is a tab of its own, and stands beside no other. */
export function isAsked(start: Start): boolean {
  return start.contact !== undefined || start.find !== undefined;
}
