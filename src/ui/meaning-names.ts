import type { MessageKey } from '../browser/locale.ts';
import type { Meaning } from '../exchange/tables/read/column-meaning.ts';

/** What the meanings of columns are called. */
export const MEANING_NAMES: Record<Meaning, MessageKey> = {
  name: 'meaningName',
  firstName: 'meaningFirstName',
  lastName: 'meaningLastName',
  jobTitle: 'meaningJobTitle',
  organization: 'meaningOrganization',
  unit: 'meaningUnit',
  phone: 'meaningPhone',
  mobile: 'meaningMobile',
  direct: 'meaningDirect',
  mainNumber: 'meaningMainNumber',
  duty: 'meaningDuty',
  fax: 'meaningFax',
  extension: 'meaningExtension',
  email: 'meaningEmail',
  label: 'meaningLabel',
  hours: 'meaningHours',
  press: 'meaningPress',
  tags: 'meaningTags',
  note: 'meaningNote',
  address: 'meaningAddress',
  street: 'meaningStreet',
  postalCode: 'meaningPostalCode',
  locality: 'meaningLocality',
  country: 'meaningCountry',
  statedAt: 'meaningStatedAt',
  ignore: 'meaningIgnore',
};
