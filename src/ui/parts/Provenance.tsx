import type { JSX } from 'preact';
import { day, message } from '../../browser/locale.ts';
import type { Weighed } from '../../contact/summarise.ts';
import type { Telling } from '../../contact/told.ts';
import { whenRead } from '../when-read.ts';
import { whoseWords } from '../whose-word.ts';
import { PageText } from './PageText.tsx';
import { Sentence } from './Sentence.tsx';
import { OpenPages, Tellings } from './Tellings.tsx';

type Props = { of: Weighed<unknown>; tellings: readonly Telling[] };

/** Whose word a number or address is and since when; a claim of another site is told as a claim. Opened, it says so witness by witness. */
export function Provenance({ of, tellings }: Props): JSX.Element {
  const { weight, sites, confirmedAt } = of;
  const who = sites.length > 0 ? sites : whoseWords(tellings.map(({ source }) => source));
  const [only, ...others] = tellings;
  const isTold = only !== undefined && others.length === 0;
  const words = (
    <>
      {weight === 'claimed' && <Claimed by={who} />}
      {confirmedAt !== undefined && <span class="mark good">{message('confirmedOn', day(confirmedAt))}</span>}
      <span>
        {who.length === 0 ? message('byYou') : <PageText text={who.join(', ')} />}
        {` · ${whenRead(isTold ? only : of)}`}
      </span>
    </>
  );
  if (tellings.length === 0) return <p class="provenance soft">{words}</p>;
  return (
    <details class="provenance soft">
      <summary>{words}</summary>
      {isTold ? <OpenPages of={only} /> : <Tellings of={tellings} />}
    </details>
  );
}

/** That only others say it; without a name where it is a text. */
export function Claimed({ by }: { by: readonly string[] }): JSX.Element {
  return <span class="mark alarm">{by.length === 0 ? message('claimedByText') : <Sentence of="claimedBy" words={[by.join(', ')]} />}</span>;
}
