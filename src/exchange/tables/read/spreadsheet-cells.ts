import type { CellObject } from '@e965/xlsx';

/** The text of a cell as it is shown: a number without its thousands parted, a date in ISO 8601, nothing for an error. */
export function textOfCell({ t: type, v: value, w: shown, z: format, l: link }: CellObject): string {
  if (type === 'e' || type === 'z') return '';
  const text = type === 'n' && typeof value === 'number' ? numberText(value, shown, String(format ?? '')) : (shown ?? String(value ?? ''));
  return withLink(text, link?.Target);
}

/** Numbers are shown with an exponent when they are long, with their thousands parted, and by a format with the "0" that they have lost. */
function numberText(value: number, shown: string | undefined, format: string): string {
  if (isDate(format)) return dateText(value) ?? shown ?? '';
  const plain = Number.isInteger(value) ? value.toFixed(0) : String(value);
  if (shown === undefined || /\de\+?\d/i.test(shown)) return plain;
  return shown.replace(/[\s.,'’\u00a0\u202f]/g, '') === plain ? plain : shown;
}

/** Letters of a date outside of quoted and bracketed text (ECMA-376 18.8.31). */
function isDate(format: string): boolean {
  return /[dy]|h.*m|m.*[sh]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '')) && !/general/i.test(format);
}

/** Days since 1899-12-30, as a day or, below one, a time of the day. */
function dateText(days: number): string | undefined {
  if (days < 0 || days > LAST_DAY) return undefined;
  const instant = new Date(Math.round((days - UNIX_EPOCH) * SECONDS) * 1000).toISOString();
  if (days < 1) return instant.slice(11, 16);
  return Number.isInteger(days) ? instant.slice(0, 10) : `${instant.slice(0, 10)} ${instant.slice(11, 16)}`;
}

const [UNIX_EPOCH, LAST_DAY, SECONDS] = [25_569, 2_958_465, 86_400];

/** "Anna Berg" that leads to mailto:anna@ekstad.example says her address too. */
function withLink(text: string, target: string | undefined): string {
  const [, scheme, reached = ''] = /^(mailto|tel):([^?]+)/i.exec(target ?? '') ?? [];
  if (scheme === undefined || text === '') return text;
  const isShown = scheme.toLowerCase() === 'tel' ? /\d{3}/.test(text) : text.includes('@');
  return isShown ? text : `${text} <${reached}>`;
}
