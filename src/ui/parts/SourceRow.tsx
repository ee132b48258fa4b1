import type { JSX } from 'preact';
import { day, message } from '../../browser/locale.ts';
import { openTab } from '../../browser/tabs.ts';
import type { Contact } from '../../contact/contact.ts';
import type { KeptStatement } from '../../contact/kept-statement.ts';
import { pageAtText, textOnPage } from '../../contact/page-at-text.ts';
import type { ColleaguePage } from '../../contact/source.ts';
import type { Summary } from '../../contact/summarise.ts';
import { nameOf, workLine } from '../describe.ts';
import { plain } from '../page-text.ts';
import { usePrint } from '../use-print.ts';
import { whenRead } from '../when-read.ts';
import { whoseWord } from '../whose-word.ts';
import { Icon } from './icons.tsx';
import { PageText } from './PageText.tsx';

type Props = {
  statement: KeptStatement;
  /** As the contact is shown: what a source says alike need not be told again. */
  summary: Summary;
  /** Absent where it is all that is known: there is nothing to part it from. */
  onSplit: (() => void) | undefined;
};

/** One source of a contact: whose word it is, what it says, and when it was read. */
export function SourceRow({ statement, summary, onSplit }: Props): JSX.Element {
  const { source, values, basis, standing } = statement;
  const who = whoseWord(source);
  const called = calledIn(values);
  const address = source.kind === 'page' ? pageAtText(source.address, textOnPage(statement)) : undefined;
  return (
    <li class="source-row">
      <p class="source-head">
        <strong>
          <PageText text={who} />
        </strong>
        {basis === 'first' && <span class="mark neutral">{message('savedFirst')}</span>}
        {standing !== undefined && <span class="mark neutral">{message(standing === 'footer' ? 'standsInFooter' : 'standsHidden')}</span>}
        <span class="soft">{whenRead(statement)}</span>
      </p>
      {called !== calledIn(summary) && (
        <p class="source-called">
          <PageText text={called} />
        </p>
      )}
      <Channels statement={statement} />
      <div class="source-actions">
        {address !== undefined && (
          <button type="button" class="button quiet" aria-label={`${message('openPage')}: ${who}`} onClick={() => openTab(address)}>
            <Icon name="page" /> {message('openPage')}
          </button>
        )}
        {source.kind === 'colleague' && <ColleaguePages of={source.pages ?? []} />}
        {onSplit && (
          <button
            type="button"
            class="button quiet"
            title={message('splitTitle')}
            aria-label={`${message('splitShort')}: ${message('splitLabel', who)}`}
            onClick={onSplit}
          >
            <Icon name="split" /> {message('splitShort')}
          </button>
        )}
      </div>
    </li>
  );
}

/** Where a colleague says to have read it. */
function ColleaguePages({ of: pages }: { of: readonly ColleaguePage[] }): JSX.Element {
  return (
    <>
      {pages
        .filter(({ address }) => /^https?:/.test(address))
        .map(({ address, site, lastSeenAt }) => (
          <button key={address} type="button" class="button quiet" title={address} onClick={() => openTab(address)}>
            <Icon name="page" /> <PageText text={message('colleagueRead', plain(site), day(lastSeenAt))} />
          </button>
        ))}
    </>
  );
}

function Channels({ statement: { values } }: { statement: KeptStatement }): JSX.Element {
  const print = usePrint();
  const channels = [...values.phones.map(print), ...values.emails.map(({ address }) => plain(address))];
  return (
    <p class="source-channels">
      <PageText text={channels.join('\u00A0· ')} />
    </p>
  );
}

function calledIn(values: Contact): string {
  return [nameOf(values), workLine(values)].filter((part) => part !== '').join('\u00A0· ');
}
