import type { MessageKey } from '../browser/locale.ts';
import type { Field } from '../contact/statement.ts';

/** What fields are called in marks and lists. */
export const FIELD_NAMES: Record<Field, MessageKey> = {
  kind: 'fieldKind',
  name: 'fieldName',
  jobTitle: 'fieldJobTitle',
  units: 'fieldUnits',
  organization: 'fieldOrganization',
  phones: 'fieldPhones',
  emails: 'fieldEmails',
  press: 'fieldPress',
};
