import type { PastedPiece } from '../../../../src/exchange/tables/write/list-write.ts';

/** Pieces one after another, as they are pasted. */
export function pasted(pieces: Iterable<PastedPiece>): { html: string; text: string } {
  const all = [...pieces];
  return { html: all.map(({ html = '' }) => html).join(''), text: all.map(({ text }) => text).join('') };
}
