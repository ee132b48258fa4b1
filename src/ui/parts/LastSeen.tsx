import type { JSX } from 'preact';
import { message } from '../../browser/locale.ts';
import type { KeptStatement } from '../../contact/kept-statement.ts';
import { newestFirst } from '../../contact/kept-statement.ts';
import { pageAtText, textOnPage } from '../../contact/page-at-text.ts';
import { isStale, newestWordOn } from '../../contact/stale.ts';
import { ownStatements } from '../../contact/trust.ts';
import type { Row } from '../../directory/directory.ts';
import { useNow } from '../use-now.ts';
import { ago } from '../when.ts';
import { whoseWord } from '../whose-word.ts';
import { Sentence } from './Sentence.tsx';

/** How fresh a contact is, in a line: when it was confirmed, when and where it was seen last, and whether that is too long ago. */
export function LastSeen({ row }: { row: Row }): JSX.Element {
  const { statements, corrections, summary } = row;
  const now = useNow();
  const own = ownStatements(statements, corrections);
  const newest = newestFirst(own).toSorted((a, b) => b.lastSeenAt.localeCompare(a.lastSeenAt))[0];
  const { confirmedAt } = summary;
  return (
    <p class="last-seen soft">
      {isStale(newestWordOn(row), now.toISOString()) && <span class="mark caution">{message('contactStale')}</span>}
      {confirmedAt !== undefined && <span>{message('contactConfirmed', ago(confirmedAt, now))}</span>}
      {newest && <span>{seen(newest, now)}</span>}
    </p>
  );
}

function seen(statement: KeptStatement, now: Date): JSX.Element {
  const { source, lastSeenAt } = statement;
  const when = ago(lastSeenAt, now);
  const who = whoseWord(source);
  if (source.kind !== 'page') return <Sentence of="contactFrom" words={[who, when]} />;
  const says = <Sentence of="contactSeen" words={[when, who]} />;
  const address = pageAtText(source.address, textOnPage(statement));
  if (address === undefined) return says;
  return (
    <a href={address} target="_blank" rel="noreferrer" title={source.title ?? source.address}>
      {says}
    </a>
  );
}
