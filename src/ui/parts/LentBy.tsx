import type { JSX } from 'preact';
import { message } from '../../browser/locale.ts';
import type { Office } from '../../contact/ladder.ts';
import { nameOf } from '../describe.ts';
import { Icon } from './icons.tsx';
import { PageText } from './PageText.tsx';

/** Whose a number or address is that stands among another contact's, and the way to them. */
export function LentBy({ office, onOpen }: { office: Office; onOpen: (id: string) => void }): JSX.Element {
  const name = nameOf(office.summary);
  return (
    <button type="button" class="button quiet lent-by" aria-label={message('openContact', name)} onClick={() => onOpen(office.id)}>
      <PageText text={name} /> <Icon name="open" size={14} />
    </button>
  );
}
