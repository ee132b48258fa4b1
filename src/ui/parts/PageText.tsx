import type { JSX } from 'preact';
import { plain } from '../page-text.ts';

/** Words that came from a page: isolated, so that their direction cannot reach the words around them. */
export function PageText({ text }: { text: string }): JSX.Element {
  return <bdi>{plain(text)}</bdi>;
}
