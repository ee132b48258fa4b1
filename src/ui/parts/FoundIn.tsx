import type { JSX } from 'preact';
import type { MessageKey } from '../../browser/locale.ts';
import type { FoundIn as Where } from '../../directory/search/found-in.ts';
import { aroundMark } from '../matched-parts.ts';
import { plain } from '../page-text.ts';
import { Matched } from './Matched.tsx';
import { Sentence } from './Sentence.tsx';

/** Why somebody is in the list whose row does not say it: the tag, the note or what else holds what was searched for; of a long text what stands around that. */
export function FoundIn({ of: { field, text }, words }: { of: Where; words: string[] }): JSX.Element {
  const what = <Matched text={aroundMark(plain(text), words)} words={words} />;
  const sentence = SENTENCES[field];
  return (
    <span class="line soft">
      <span class="found-in">{sentence === undefined ? what : <Sentence of={sentence} words={[what]} />}</span>
    </span>
  );
}

/** An address says itself what it is. */
const SENTENCES: Partial<Record<Where['field'], MessageKey>> = {
  tag: 'foundInTag',
  note: 'foundInNote',
  call: 'foundInCall',
  former: 'foundInFormer',
};
