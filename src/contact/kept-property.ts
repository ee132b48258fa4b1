/**
 * A property of a card that we do not understand, as vCard 3.0 and 4.0 write it (RFC 6350, section 3.3): without folding, its value escaped or,
 * where its parameters say ENCODING=b, in BASE64. Properties of one group belong together.
 */
export type KeptProperty = { group?: string; name: string; parameters?: string[]; value: string };
