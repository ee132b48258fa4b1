import { lineKind } from '../contact/phone-number.ts';
import { areaOf, type Known } from './clues/local-numbers.ts';
import { findPhones } from './clues/phones.ts';
import type { Page } from './page.ts';

const AREAS = new WeakMap<Page, Known[]>();

/** A number in full from anywhere on the page, where all of them have one area code. */
export function onlyArea(page: Page): Known[] {
  const known = AREAS.get(page) ?? numbersOfOneArea(page);
  AREAS.set(page, known);
  return known;
}

function numbersOfOneArea({ lines, country, languages }: Page): Known[] {
  const found = lines.flatMap(({ text }) =>
    findPhones(text, { languages, ...(country === undefined ? {} : { country }) }).map(({ phone, start, end }) => ({
      number: phone.number,
      written: text.slice(start, end),
    })),
  );
  const landlines = found.filter(({ number }) => lineKind(number) === 'landline');
  return new Set(landlines.map(({ number }) => areaOf(number).area)).size === 1 ? landlines.slice(0, 1) : [];
}
