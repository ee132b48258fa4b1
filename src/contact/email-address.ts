/** An e-mail address, lower-cased (RFC 5321 says the local part may be case-sensitive; no press office's is). */
export type EmailAddress = {
  address: string;
  /** What the source calls it, as written ("press", "redaktion"). */
  label?: string;
};
