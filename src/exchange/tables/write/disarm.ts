// What a spreadsheet takes for the beginning of a formula, where a cell, or a line of it, begins so.
const SIGN = '[=+\\-@\\t\\r＝＋－＠﹦﹢﹣﹫]';
// Not seen, or taken away, before it is looked at.
const BEFORE = '[\\p{Zs}\\p{Cf}"\'‘’“”`´＂＇]*';
// A reader that takes another character for the separator sees cells begin in the middle of ours: Excel does, by the computer's country.
const STARTS = [`(?<=^|[\\n\\v\\f\\r\\u0085\\u2028\\u2029])(?=${BEFORE}${SIGN})`, `(?<=[,;\\t])(?=["']*${SIGN})`];
const ARMED = new RegExp(STARTS.join('|'), 'gu');
const ANY = new RegExp(SIGN);
const DISARMED = new RegExp(STARTS.map((start) => start.replace('(?=', "'(?=")).join('|'), 'gu');

/**
 * The text of a cell made harmless in a spreadsheet: an apostrophe stands before each place where a formula could begin (OWASP ASVS 5.0,
 * 1.2.10; CWE-1236), so that Excel, LibreOffice and Google Sheets show a text. Any other text stays as it is.
 */
export function disarmed(text: string): string {
  return ANY.test(text) ? text.replace(ARMED, "'") : text;
}

/** The text that was disarmed. */
export function readDisarmed(cell: string): string {
  return cell.replace(DISARMED, '');
}
