import type { JSX } from 'preact';
import { message } from '../../browser/locale.ts';
import { asAddress } from '../../browser/save-file.ts';
import type { ShareableRow } from '../../directory/may-leave.ts';
import { fileName } from '../../exchange/file-name.ts';
import { writeVCards } from '../../exchange/vcards/vcard-write.ts';
import { cardOf, cardWords } from '../card-of.ts';
import { nameOf } from '../describe.ts';
import { Icon } from './icons.tsx';

/** Saves one contact as a vCard. The link holds the whole file, so that a save dialog that closes the popup cannot take the file with it. */
export function SaveCard({ row }: { row: ShareableRow }): JSX.Element {
  const text = writeVCards([cardOf(row)], cardWords());
  return (
    <a
      class="button"
      href={asAddress(text, 'text/vcard')}
      download={fileName(nameOf(row.summary), 'vcf', message('unnamed'))}
      title={message('saveCardTitle')}
    >
      <Icon name="save" /> {message('saveCard')}
    </a>
  );
}
