import type { Contact } from '../contact/contact.ts';
import type { Listing } from '../directory/listing.ts';
import type { RowActions } from './parts/TableRow.tsx';
import { useCopy } from './use-copy.ts';

/** Copying from a row of a table. */
export function useCopyFrom(): Pick<RowActions, 'onCopyNumber' | 'onCopyAddress'> {
  const { copyNumber, copyAddress } = useCopy();
  return {
    onCopyNumber: (phone, one) => void copyNumber(phone, contactOf(one), one.id),
    onCopyAddress: (address, one) => void copyAddress(address, contactOf(one), one.id),
  };
}

function contactOf({ kind, name, jobTitle, organization }: Listing): Contact {
  return {
    kind,
    ...(name !== undefined && { name }),
    ...(jobTitle !== undefined && { jobTitle }),
    ...(organization !== undefined && { organization }),
    phones: [],
    emails: [],
  };
}
