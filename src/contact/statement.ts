import type { Contact } from './contact.ts';
import type { Source } from './source.ts';

/** A field of a contact that can say what it was read from. */
export type Field = 'kind' | 'name' | 'jobTitle' | 'units' | 'organization' | 'phones' | 'emails' | 'press';

/** What one source says of one contact, with the text each field was read from. */
export type Statement = {
  values: Contact;
  /** Field -> the source's own words, one per value (so `phones[1]` was read from `texts.phones[1]`). */
  texts: Partial<Record<Field, string[]>>;
  source: Source;
  /** Where on the page it stands: `footer` for a site's own footer or a wire's line, `hidden` for what is not shown. Both are offered unticked. */
  standing?: 'footer' | 'hidden';
};
