/**
 * What was asked for before a page of ours opened, as its address says: a contact whose number is wanted, words
 * to search for, if any, a page whose site is to be watched, or that another language of the interface was chosen there.
 */
export type Start = { contact?: string; find?: string; watch?: string; language?: true };

/** Reads it from the fragment of the page's address ("#contact=…", "#find=…", "#watch=…", "#language=chosen"). */
export function readStart(fragment: string): Start {
  const asked = new URLSearchParams(fragment.replace(/^#/, ''));
  const contact = asked.get('contact') ?? '';
  const find = asked.get('find') ?? undefined;
  const watch = asked.get('watch') ?? '';
  const language = asked.get('language') === 'chosen' ? { language: true as const } : {};
  return {
    ...language,
    ...(watch === '' ? {} : { watch }),
    ...(contact === '' ? {} : { contact }),
    ...(find === undefined ? {} : { find }),
  };
}

/** Whether anything was asked for: then the page is a tab of its own, and stands beside no other. */
export function isAsked(start: Start): boolean {
  return start.contact !== undefined || start.find !== undefined;
}
