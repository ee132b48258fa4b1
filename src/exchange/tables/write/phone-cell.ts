import { printInternational } from '../../../contact/phone-number.ts';

const LIKE_A_NUMBER = /^(?:0\d{2,}|\d{7,})$/;

/**
 * A number (E.164, or a short one as dialled) as a cell that no spreadsheet takes for a formula or a number: "(+46) 70 174 06 05". With "+"
 * in front Google Sheets sees a formula and Excel a number of eleven digits; grouped by threes, as in Poland, a country whose thousands
 * are parted by spaces has a number too. A short number that begins with 0 is parted ("030 80"), else its 0 would be lost; so is a long one
 * of no known country, which no two figures at its end would be taken for thousands of.
 */
export function phoneCell(number: string): string {
  if (LIKE_A_NUMBER.test(number)) return `${number.slice(0, -2)} ${number.slice(-2)}`;
  if (!/^\+\d{3,}$/.test(number)) return number;
  const [, code, rest] = /^(\+\d+) (.+)$/.exec(printInternational(number)) ?? [];
  return code !== undefined && rest !== undefined && digits(code + rest) === number.slice(1)
    ? `(${code}) ${rest}`
    : `(${number.slice(0, 3)}) ${number.slice(3)}`;
}

/** The number of a cell as `phoneCell` writes it. */
export function readPhoneCell(cell: string): string {
  if (/^\(\+\d+\) /.test(cell)) return `+${digits(cell)}`;
  return /^(?:0\d*|\d{5,}) \d\d$/.test(cell) ? digits(cell) : cell;
}

/** True for a cell as `phoneCell` writes it; people write numbers otherwise. */
export function isPhoneCell(cell: string): boolean {
  const number = readPhoneCell(cell);
  return /^\+?[\d*#]+$/.test(number) && phoneCell(number) === cell;
}

function digits(text: string): string {
  return text.replace(/\D/g, '');
}
