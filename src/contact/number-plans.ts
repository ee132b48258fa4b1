import type { CountryCode, NumberType } from 'libphonenumber-js/max';
import metadata from 'libphonenumber-js/max/metadata';

/** Of which country a number in full is, and of which type by that country's plan. */
export type Planned = { country: string; type: NumberType };

/**
 * What the library's plans say of a number in full ("+46701740610"), as its own functions would, in a tenth of their time: they make every
 * pattern anew for every number, and an import has tens of thousands. Nothing for a number that is not valid as it stands, or not plain.
 */
export function plannedNumber(number: string): Planned | undefined {
  // Without the "+" it is as dialled somewhere, and "046" is Lund before it is Sweden.
  if (!number.startsWith('+')) return undefined;
  const code = [2, 3, 4].map((end) => number.slice(1, end)).find((digits) => CODES.has(digits));
  const national = number.slice(1 + (code?.length ?? 0));
  const plans = code === undefined ? [] : plansOf(code);
  const [first] = plans;
  // What may begin with the digit that is dialled before numbers at home is for the library to tell.
  if (first === undefined || first.prefix?.test(national)) return undefined;
  const plan =
    plans.length === 1 ? first : plans.find((one) => (one.leading ? one.leading.test(national) : typeIn(one, national) !== undefined));
  const type = plan && typeIn(plan, national);
  return plan === undefined || type === undefined ? undefined : { country: plan.country, type };
}

/** `prefix`: what is dialled before numbers at home; `leading`: what numbers of this country among several begin with. */
type Plan = { country: string; whole: RegExp; types: readonly (Type | undefined)[]; prefix?: RegExp; leading?: RegExp };
/** Without a pattern: the same as of landlines. */
type Type = { pattern?: RegExp; lengths?: ReadonlySet<unknown> };

const CODES: ReadonlyMap<string, readonly CountryCode[]> = new Map(Object.entries(metadata.country_calling_codes));

/** Behind landlines, in the order in which the library tries them; and where each stands in a plan. */
const OTHERS = [
  ['MOBILE', 1],
  ['PREMIUM_RATE', 3],
  ['TOLL_FREE', 2],
  ['SHARED_COST', 9],
  ['VOIP', 8],
  ['PERSONAL_NUMBER', 4],
  ['PAGER', 7],
  ['UAN', 6],
  ['VOICEMAIL', 5],
] as const;

function typeIn({ whole, types }: Plan, national: string): NumberType {
  if (!whole.test(national)) return undefined;
  const [landline, mobile] = types;
  if (isOf(landline, national)) return mobile?.pattern === undefined || isOf(mobile, national) ? 'FIXED_LINE_OR_MOBILE' : 'FIXED_LINE';
  return OTHERS.find(([, place]) => isOf(types[place], national))?.[0];
}

function isOf(type: Type | undefined, national: string): boolean {
  return type?.pattern !== undefined && (type.lengths?.has(national.length) ?? true) && type.pattern.test(national);
}

const made = new Map<string, Plan[]>();

function plansOf(code: string): Plan[] {
  const plans = made.get(code) ?? (CODES.get(code) ?? []).map(planOf);
  made.set(code, plans);
  return plans;
}

/** A plan as the library keeps it (version 4 of its metadata): a list, and in it another of types, each with its pattern and lengths. */
function planOf(country: CountryCode): Plan {
  const kept: readonly unknown[] = metadata.countries[country] ?? [];
  const [whole, lengths, trunk, prefix, leading, types] = [2, 3, 5, 7, 10, 11].map((place) => kept[place]);
  const before = textIn(prefix) ?? textIn(trunk);
  const first = textIn(leading);
  return {
    country,
    whole: entirely(textIn(whole) ?? ''),
    types: listIn(types).map((type) => typeOf(listIn(type), listIn(lengths))),
    ...(before === undefined ? {} : { prefix: new RegExp(`^(?:${before})`) }),
    ...(first === undefined ? {} : { leading: new RegExp(`^(?:${first})`) }),
  };
}

function typeOf([pattern, lengths]: readonly unknown[], all: readonly unknown[]): Type | undefined {
  const own = listIn(lengths);
  if (typeof pattern !== 'string') return undefined;
  return { ...(pattern === '' ? {} : { pattern: entirely(pattern) }), lengths: new Set(own.length > 0 ? own : all) };
}

function entirely(pattern: string): RegExp {
  return new RegExp(`^(?:${pattern})$`);
}

function textIn(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function listIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
