/** What spoke for or against reading a contact as it was read. `words` are the page's own, where the reason is of some. */
export type Reason = { speaks: 'for' | 'against'; that: ReasonName; words?: string[] };

/** Named in full, so that whoever shows a reason has a sentence for each. */
export type ReasonName =
  | 'markup-names-fields'
  | 'table-names-columns'
  | 'given-name'
  | 'own-address'
  | 'honorific'
  | 'repeated-name'
  | 'headed-name'
  | 'middle-initial'
  | 'other-names'
  | 'number-first'
  | 'far-apart'
  | 'other-words'
  | 'common-word'
  | 'no-name-word'
  | 'place-word'
  | 'organization-word'
  | 'acronym'
  | 'capitals'
  | 'long-name'
  | 'single-word'
  | 'unsupported';
