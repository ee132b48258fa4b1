import type { Contact, Kind } from '../contact/contact.ts';
import { foldOrganization } from '../contact/person-name.ts';
import type { PhoneNumber } from '../contact/phone-number.ts';
import type { Source } from '../contact/source.ts';
import { newestWordOn } from '../contact/stale.ts';
import { bestNumber } from '../contact/summarise.ts';
import type { ContactRow } from './contact-row.ts';
import { currentRow } from './current-row.ts';

/** Where what is said of a contact comes from. */
export type SourceKind = Source['kind'];

/**
 * What a table of all contacts shows of one, and sorts and filters by. `organizationKey` is the organization's name, folded; `phone` the
 * number that one would copy, `email` the first that counts; `lastSeenAt`, and `saidAt`, that of the newest word that counts, in ISO 8601.
 */
export type Listing = Pick<Contact, 'name' | 'jobTitle' | 'organization'> & {
  id: string;
  kind: Kind;
  organizationKey: string;
  phone?: PhoneNumber;
  email?: string;
  tags: readonly string[];
  lastSeenAt: string;
  saidAt: string;
  sources: readonly SourceKind[];
  sites: readonly string[];
  favourite?: true;
  private?: true;
};

/** What a table shows of a contact; nothing of a removed one. */
export function listingOf(row: ContactRow): Listing | undefined {
  if (row.removedAt !== undefined) return undefined;
  const current = currentRow(row);
  const { id, statements, annotations, summary } = current;
  const { kind, name, jobTitle, organization, emails, lastSeenAt, sites } = summary;
  const phone = bestNumber(summary);
  const email = emails.find(({ weight }) => weight === 'own')?.address;
  return {
    id,
    kind,
    ...(name === undefined ? {} : { name }),
    ...(jobTitle === undefined ? {} : { jobTitle }),
    ...(organization === undefined ? {} : { organization }),
    organizationKey: foldOrganization(organization?.name ?? ''),
    ...(phone === undefined ? {} : { phone }),
    ...(email === undefined ? {} : { email }),
    tags: annotations.tags ?? [],
    lastSeenAt,
    saidAt: newestWordOn(current),
    sources: [...new Set(statements.map(({ source }) => source.kind))],
    sites,
    ...(annotations.favourite ? { favourite: true } : {}),
    ...(annotations.private ? { private: true } : {}),
  };
}
