import type { OpeningHours } from '../../../contact/opening-hours.ts';
import type { PhoneFeature, PhoneNumber } from '../../../contact/phone-number.ts';
import type { OwnField, OwnWords } from '../write/own-words.ts';
import { isPhoneCell, readPhoneCell } from '../write/phone-cell.ts';
import { readChannels } from './channel-cells.ts';

/** What stands beside a number in the columns of the same number. */
export type Beside = (field: OwnField) => string | undefined;
/**
 * How numbers are read. `exactly`: the row was written here, so that nothing is filled in; `countries` (ISO 3166-1 alpha-2): those by whose
 * plans numbers are tried that somebody has typed.
 */
export type ReadingPhones = { words: OwnWords; exactly: boolean; countries: readonly string[] };
/** The numbers of one cell, each with the cell's own words, and what is none. */
export type OwnPhones = { phones: { phone: PhoneNumber; text: string }[]; left: string[] };

/**
 * A number of our own layout with all that its columns say of it: as it was written, or, where somebody has typed another into the cell, as
 * people write numbers. Of several in a cell the first has the label, the extension and the hours.
 */
export function readOwnPhone(cell: string, beside: Beside, { words, exactly, countries }: ReadingPhones): OwnPhones {
  const said = saidOf(beside, words);
  const written = isPhoneCell(cell) ? readPhoneCell(cell) : undefined;
  if (written !== undefined && exactly) return only({ number: written, features: [], ...said, ...ofNumber(beside, words) }, cell);
  const { phones, left } = readChannels(written ?? cell, { sort: 'phone' }, countries);
  const [first, ...others] = phones;
  if (first !== undefined) return { phones: [{ ...first, phone: { ...first.phone, ...said } }, ...others], left };
  return written === undefined ? { phones, left } : only({ number: written, features: ['voice'], ...said }, cell);
}

function only(phone: PhoneNumber, text: string): OwnPhones {
  return { phones: [{ phone, text }], left: [] };
}

type Said = Partial<Omit<PhoneNumber, 'number'>>;

const FEATURES: readonly PhoneFeature[] = ['mobile', 'voice', 'fax', 'main-number', 'duty'];

function saidOf(beside: Beside, { features }: OwnWords): Said {
  const said = new Set((beside('phoneKind') ?? '').toLowerCase().split(/\s*,\s*/));
  const sorts = FEATURES.filter((feature) => said.has(features[feature].toLowerCase()));
  const [label, extension] = [beside('phoneLabel'), beside('extension')];
  const hours = hoursOf(beside);
  return {
    ...(sorts.length === 0 ? {} : { features: sorts }),
    ...(label === undefined ? {} : { label }),
    ...(extension === undefined ? {} : { extension }),
    ...(hours === undefined ? {} : { hours }),
  };
}

/** Of another number than was written there it is not said. */
function ofNumber(beside: Beside, { yes }: OwnWords): Said {
  const country = beside('phoneCountry');
  return {
    ...(country === undefined ? {} : { country }),
    ...(beside('inferred')?.toLowerCase() === yes.toLowerCase() ? { inferred: true } : {}),
    ...(beside('disputed')?.toLowerCase() === yes.toLowerCase() ? { disputed: true } : {}),
  };
}

function hoursOf(beside: Beside): OpeningHours | undefined {
  const text = beside('hours');
  if (text === undefined) return undefined;
  const spans = beside('spans')
    ?.split('; ')
    .flatMap((span) => {
      const [, days = '', from = '', to = ''] = /^([1-7](?: [1-7])*) (\d\d:\d\d)–(\d\d:\d\d)$/.exec(span) ?? [];
      return days === '' ? [] : [{ days: days.split(' ').map(Number), from, to }];
    });
  return spans === undefined || spans.length === 0 ? { text } : { text, spans };
}
