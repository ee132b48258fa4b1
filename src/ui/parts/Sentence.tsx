import type { JSX } from 'preact';
import { type MessageKey, sentenceParts } from '../../browser/locale.ts';
import { PageText } from './PageText.tsx';

/** A sentence of the interface with words of pages in its places, or with what draws them. */
export function Sentence({ of, words }: { of: MessageKey; words: (string | JSX.Element)[] }): JSX.Element {
  return <>{sentenceParts(of, words.length).map((part) => (typeof part === 'string' ? part : drawn(words[part] ?? '', part)))}</>;
}

function drawn(word: string | JSX.Element, place: number): JSX.Element {
  return typeof word === 'string' ? <PageText key={place} text={word} /> : word;
}
