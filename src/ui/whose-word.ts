import { message } from '../browser/locale.ts';
import type { Source } from '../contact/source.ts';
import { plain } from './page-text.ts';

/** Whose word a source is, in a word or two: a site, a file, a colleague, the journalist. */
export function whoseWord(source: Source): string {
  switch (source.kind) {
    case 'page':
      return plain(source.site);
    case 'file':
    case 'colleague':
      return plain(source.name);
    case 'server':
      return plain(source.address);
    case 'hand':
      return message('byYou');
    default:
      return message('pastedText');
  }
}
