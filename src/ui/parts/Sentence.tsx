import type { JSX } from 'preact';
import { type MessageKey, sentenceParts } from '../../browser/locale.ts';
import { PageText } from './PageText.tsx';

/** A sentence of the interface with words of pages in its places. */
export function Sentence({ of, words }: { of: MessageKey; words: string[] }): JSX.Element {
  return (
    <>
      {sentenceParts(of, words.length).map((part) => (typeof part === 'string' ? part : <PageText key={part} text={words[part] ?? ''} />))}
    </>
  );
}
