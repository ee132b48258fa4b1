import type { MessageKey } from '../browser/locale.ts';
import type { Organization } from '../contact/contact.ts';
import { readEmailAddress } from '../contact/email-address.ts';
import { type PhoneNumber, readPhoneNumber } from '../contact/phone-number.ts';
import type { Summary } from '../contact/summarise.ts';
import type { Correction } from '../directory/directory.ts';

/** What stands in the form: text as typed. */
export type Typed = {
  name: string;
  jobTitle: string;
  units: string;
  organization: string;
  press: boolean;
  addPhone: string;
  addEmail: string;
};

/** A field that cannot be read, and the sentence that says so. */
export type Unreadable = { field: 'addPhone' | 'addEmail'; says: MessageKey };

const UNITS_PARTED_BY = ' / ';

/** The form of a contact as it is known now. */
export function typedFrom({ name, jobTitle, organization, press }: Summary): Typed {
  return {
    name: name ?? '',
    jobTitle: jobTitle ?? '',
    units: organization?.units?.join(UNITS_PARTED_BY) ?? '',
    organization: organization?.name ?? '',
    press: press === true,
    addPhone: '',
    addEmail: '',
  };
}

/** What differs from the contact as it is known; an emptied field is the journalist's word that there is none. */
export function correctionFrom(typed: Typed, summary: Summary, home: string | undefined): Correction | Unreadable {
  const phone = readAdded(typed.addPhone, home);
  if (phone === 'unreadable') return { field: 'addPhone', says: 'numberUnreadable' };
  const email = readEmailAddress(typed.addEmail);
  if (typed.addEmail.trim() !== '' && !email) return { field: 'addEmail', says: 'addressUnreadable' };
  const before = typedFrom(summary);
  const now = trimmed(typed);
  const organizationDiffers = now.organization !== before.organization || now.units !== before.units;
  const organization = organizationOf(now, summary.organization);
  const withdrawn = [
    ...(now.name === '' && before.name !== '' ? (['name'] as const) : []),
    ...(now.jobTitle === '' && before.jobTitle !== '' ? (['jobTitle'] as const) : []),
    ...(organizationDiffers && organization === undefined ? (['organization'] as const) : []),
  ];
  return {
    ...(now.name !== before.name && now.name !== '' && { name: now.name }),
    ...(now.jobTitle !== before.jobTitle && now.jobTitle !== '' && { jobTitle: now.jobTitle }),
    ...(organizationDiffers && organization && { organization }),
    ...(now.press !== before.press && { press: now.press }),
    ...(phone && { addPhone: phone }),
    ...(email && { addEmail: email.address }),
    ...(withdrawn.length > 0 && { withdrawn }),
  };
}

function readAdded(text: string, home: string | undefined): PhoneNumber | undefined | 'unreadable' {
  if (text.trim() === '') return undefined;
  return readPhoneNumber(text.trim(), home) ?? 'unreadable';
}

function organizationOf({ organization, units }: Typed, before: Organization | undefined): Organization | undefined {
  const named = units
    .split('/')
    .map((unit) => unit.trim())
    .filter((unit) => unit !== '');
  if (organization === '' && named.length === 0) return undefined;
  return {
    ...(organization !== '' && { name: organization }),
    ...(named.length > 0 && { units: named }),
    ...(before?.address && { address: before.address }),
  };
}

function trimmed(typed: Typed): Typed {
  return {
    ...typed,
    name: typed.name.trim(),
    jobTitle: typed.jobTitle.trim(),
    units: typed.units.trim(),
    organization: typed.organization.trim(),
  };
}
