import type { Random } from './random.ts';

/** A number reserved for fiction and one way to print it. */
export type Printed = { number: string; printed: string; kind: 'mobile' | 'landline' };

/** The numbers of one page: none is given out twice. */
export type Numbers = (kind: 'mobile' | 'landline') => Printed;

/** `#` stands for the digits from `least` to `most`, as many as there are signs; `prints` are the notations found on pages. */
type Series = { kind: 'mobile' | 'landline'; number: string; least: number; most: number; prints: string[] };

/** Reserved for fiction by PTS (SE), Ofcom (GB) and the Bundesnetzagentur (DE). */
const SE: Series[] = [
  {
    kind: 'mobile',
    number: '+467017406##',
    least: 5,
    most: 99,
    prints: [
      '070-174 06 ##',
      '070-174 06 ##',
      '0701-74 06 ##',
      '070 174 06 ##',
      '07017406##',
      '070-17406##',
      '+46 70 174 06 ##',
      '+46 (0)70 174 06 ##',
      '+467017406##',
    ],
  },
  {
    kind: 'landline',
    number: '+46313900 6##',
    least: 0,
    most: 99,
    prints: ['031-390 06 ##', '031-39 00 6 ##', '+46 31 390 06 ##', '031 390 06 ##'],
  },
  { kind: 'landline', number: '+46406280 4##', least: 0, most: 99, prints: ['040-628 04 ##', '+46 (0)40 628 04 ##', '040-62804##'] },
  { kind: 'landline', number: '+4684650 04##', least: 0, most: 99, prints: ['08-465 004 ##', '08-465 00 4 ##', '+46 8 465 004 ##'] },
  { kind: 'landline', number: '+46980319 2##', least: 0, most: 99, prints: ['0980-319 2##', '0980-31 92 ##'] },
];
const GB: Series[] = [
  {
    kind: 'landline',
    number: '+4420794 60###',
    least: 0,
    most: 999,
    prints: ['020 7946 0###', '+44 20 7946 0###', '(020) 7946 0###', '+44 (0)20 7946 0###'],
  },
];
const DE: Series[] = [
  {
    kind: 'landline',
    number: '+493023125###',
    least: 0,
    most: 999,
    prints: ['030 23125-###', '(030) 23125 ###', '+49 30 23125###', '030/23125###', '+49 (0)30 23125-###'],
  },
  { kind: 'landline', number: '+498999998###', least: 0, most: 999, prints: ['089 99998-###', '+49 89 99998-###', '089 / 99998 ###'] },
  { kind: 'mobile', number: '+49176040690##', least: 0, most: 99, prints: ['0176 040690##', '+49 176 040690##', '0176/040690##'] },
];
/** Where no numbers are reserved: those of other countries as printed abroad, and the one documented example of the plan (libphonenumber). */
const ABROAD: Series[] = [
  { kind: 'mobile', number: '+467017406##', least: 5, most: 99, prints: ['+46 70 174 06 ##', '+467017406##', '0046 70 174 06 ##'] },
  { kind: 'landline', number: '+4420794 60###', least: 0, most: 999, prints: ['+44 20 7946 0###', '0044 20 7946 0###'] },
];
const EXAMPLES: Record<string, Series[]> = {
  NO: [
    { kind: 'mobile', number: '+474061234#', least: 5, most: 5, prints: ['406 12 34#', '+47 406 12 34#', '40 61 23 4#'] },
    { kind: 'landline', number: '+472123456#', least: 7, most: 7, prints: ['21 23 45 6#', '+47 21 23 45 6#'] },
  ],
  DK: [
    { kind: 'mobile', number: '+453441234#', least: 5, most: 5, prints: ['34 41 23 4#', '3441 234#', '+45 34 41 23 4#'] },
    { kind: 'landline', number: '+453212345#', least: 6, most: 6, prints: ['32 12 34 5#', '3212 345#'] },
  ],
  NL: [
    { kind: 'mobile', number: '+3161234567#', least: 8, most: 8, prints: ['06 1234 567#', '06-1234567#', '+31 6 1234567#'] },
    { kind: 'landline', number: '+3110123456#', least: 7, most: 7, prints: ['010 123 45 6#', '010-123456#', '+31 10 123 456#'] },
  ],
  ES: [
    { kind: 'mobile', number: '+3461234567#', least: 8, most: 8, prints: ['612 345 67#', '612 34 56 7#', '+34 612 345 67#'] },
    { kind: 'landline', number: '+3481012345#', least: 6, most: 6, prints: ['810 123 45#', '810 12 34 5#', '+34 810 123 45#'] },
  ],
  IT: [
    { kind: 'mobile', number: '+39312345678#', least: 9, most: 9, prints: ['312 345 678#', '312 345678#', '+39 312 345678#'] },
    { kind: 'landline', number: '+39021234567#', least: 8, most: 8, prints: ['02 1234567#', '02/1234567#', '+39 02 1234567#'] },
  ],
  PT: [
    { kind: 'mobile', number: '+35191234567#', least: 8, most: 8, prints: ['912 345 67#', '91 234 56 7#', '+351 912 345 67#'] },
    { kind: 'landline', number: '+35121234567#', least: 8, most: 8, prints: ['212 345 67#', '21 234 56 7#', '+351 212 345 67#'] },
  ],
  PL: [
    { kind: 'mobile', number: '+4851234567#', least: 8, most: 8, prints: ['512 345 67#', '+48 512 345 67#'] },
    { kind: 'landline', number: '+4812345678#', least: 9, most: 9, prints: ['12 345 67 8#', '(12) 345 67 8#', '+48 12 345 67 8#'] },
  ],
  CZ: [
    { kind: 'mobile', number: '+42060112345#', least: 6, most: 6, prints: ['601 123 45#', '+420 601 123 45#'] },
    { kind: 'landline', number: '+42021234567#', least: 8, most: 8, prints: ['212 345 67#', '+420 212 345 67#'] },
  ],
  FI: [
    { kind: 'mobile', number: '+35841234567#', least: 8, most: 8, prints: ['041 234 567#', '+358 41 234 567#'] },
    { kind: 'landline', number: '+35813123456#', least: 7, most: 7, prints: ['013 123 456#', '(013) 123 456#'] },
  ],
};
/** Reserved for fiction by Arcep. */
const FR: Series[] = [
  {
    kind: 'landline',
    number: '+331990012##',
    least: 0,
    most: 99,
    prints: ['01 99 00 12 ##', '01.99.00.12.##', '+33 (0)1 99 00 12 ##', '+33 1 99 00 12 ##'],
  },
  { kind: 'landline', number: '+332619134##', least: 0, most: 99, prints: ['02 61 91 34 ##', '02.61.91.34.##', '+33 2 61 91 34 ##'] },
];
const OWN: Record<string, Series[]> = { SE, GB, DE, FR };

/** The numbers of one page in `country` (ISO 3166-1 alpha-2). */
export function numbersOf(country: string, random: Random): Numbers {
  const given = new Set<string>();
  const series = OWN[country] ?? [...ABROAD, ...(EXAMPLES[country] ?? [])];
  return (kind) => {
    const fitting = series.filter((one) => one.kind === kind);
    for (;;) {
      const printed = print(random.pick(fitting.length > 0 ? fitting : series), random);
      if (given.has(printed.number)) continue;
      given.add(printed.number);
      return printed;
    }
  };
}

function print({ kind, number, least, most, prints }: Series, random: Random): Printed {
  const width = /#+$/.exec(number)?.[0].length ?? 1;
  const digits = String(random.between(least, most)).padStart(width, '0');
  return { kind, number: filled(number, digits).replaceAll(' ', ''), printed: filled(random.pick(prints), digits) };
}

function filled(pattern: string, digits: string): string {
  return pattern.replace(/#+$/, digits);
}
