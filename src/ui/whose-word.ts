import { message } from '../browser/locale.ts';
import type { Source } from '../contact/source.ts';
import { plain } from './page-text.ts';

/** Whose word a source is, in a word or two: a site, a file, a colleague, the journalist. */
export function whoseWord(source: Source): string {
  switch (source.kind) {
    case 'page':
      return plain(source.site);
    case 'file':
      return plain(source.name);
    case 'colleague':
      return message('colleaguesFile', plain(source.name));
    case 'server':
      return plain(source.address);
    case 'hand':
      return message('byYou');
    default:
      return message('pastedText');
  }
}

/** Whose word several are, each once; nobody's for a pasted text, which may be anybody's. */
export function whoseWords(sources: readonly Source[]): string[] {
  return [...new Set(sources.filter(({ kind }) => kind !== 'text').map(whoseWord))];
}
