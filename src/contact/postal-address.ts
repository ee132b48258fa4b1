/** Where an organization is, as written (vCard ADR, schema.org PostalAddress). `country` is ISO 3166-1 alpha-2. */
export type PostalAddress = {
  street?: string;
  postalCode?: string;
  locality?: string;
  country?: string;
};
