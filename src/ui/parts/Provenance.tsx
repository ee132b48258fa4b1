import type { JSX } from 'preact';
import { day, message } from '../../browser/locale.ts';
import type { Weighed } from '../../contact/summarise.ts';
import { PageText } from './PageText.tsx';
import { Sentence } from './Sentence.tsx';

type Props = { of: Weighed<unknown>; former: string };

/** Whose word a number or address is and since when; a claim of another site is told as a claim. */
export function Provenance({ of, former }: Props): JSX.Element {
  const { weight, sites, firstSeenAt, lastSeenAt, statedAt, confirmedAt } = of;
  const seen =
    day(firstSeenAt) === day(lastSeenAt) ? message('seenOnce', day(lastSeenAt)) : message('seenSpan', day(firstSeenAt), day(lastSeenAt));
  const when = [statedAt === undefined ? undefined : message('statedOn', day(statedAt)), seen].filter((part) => part !== undefined);
  return (
    <p class="provenance soft">
      {weight === 'claimed' && <Claimed sites={sites} />}
      {weight === 'former' && <span class="mark neutral">{former}</span>}
      {confirmedAt !== undefined && <span class="mark good">{message('confirmedOn', day(confirmedAt))}</span>}
      <span>
        {sites.length === 0 ? message('byYou') : <PageText text={sites.join(', ')} />}
        {` · ${when.join(' · ')}`}
      </span>
    </p>
  );
}

function Claimed({ sites }: { sites: string[] }): JSX.Element {
  return (
    <span class="mark alarm">{sites.length === 0 ? message('claimedByText') : <Sentence of="claimedBy" words={[sites.join(', ')]} />}</span>
  );
}
