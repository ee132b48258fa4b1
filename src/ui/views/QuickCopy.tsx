import type { JSX } from 'preact';
import { message } from '../../browser/locale.ts';
import type { Row } from '../../directory/directory.ts';
import { mayLeave } from '../../directory/may-leave.ts';
import { Icon, type IconName } from '../parts/icons.tsx';
import { useAltKeys } from '../use-alt-keys.ts';
import { useCopy } from '../use-copy.ts';
import { useCopyLine } from '../use-copy-line.ts';

/** What is copied of a contact most: a line with who it is and how to reach them, unless it is private, and its address. */
export function QuickCopy({ row }: { row: Row }): JSX.Element {
  const { id, summary } = row;
  const { copyAddress } = useCopy();
  const copyLine = useCopyLine();
  const email = summary.emails.find(({ weight }) => weight === 'own');
  const line = mayLeave(row) ? () => void copyLine(id) : undefined;
  const mail = email && (() => void copyAddress(email.address, summary, id));
  useAltKeys({ l: line, m: mail });
  if (line === undefined && mail === undefined) return <></>;
  return (
    <div class="quick-copy">
      {line && <CopyButton says={message('contactCopyLine')} icon="line" letter="L" onCopy={line} />}
      {mail && <CopyButton says={message('contactCopyMail')} icon="mail" letter="M" onCopy={mail} />}
    </div>
  );
}

type CopyProps = { says: string; icon: IconName; letter: string; onCopy: () => void };

function CopyButton({ says, icon, letter, onCopy }: CopyProps): JSX.Element {
  return (
    <button type="button" class="button" aria-keyshortcuts={`Alt+${letter}`} onClick={onCopy}>
      <Icon name={icon} /> {says} <kbd class="soft" aria-hidden>{`Alt+${letter}`}</kbd>
    </button>
  );
}
