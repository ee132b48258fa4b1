// LRM, RLM, ALM, embeddings, overrides, isolates: they could make a number or a host read as another one.
const BIDI_CONTROLS = /[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/g;
// Control characters and the line and paragraph separators have no place in a name or a title.
const CONTROLS = /[\u0000-\u001F\u007F-\u009F\u2028\u2029]+/g;

/** Text of a page as it may be shown: one line, without characters that turn the reading direction. */
export function plain(text: string): string {
  return text.replace(BIDI_CONTROLS, '').replace(CONTROLS, ' ').trim();
}
