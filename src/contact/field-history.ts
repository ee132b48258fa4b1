import type { Contact } from './contact.ts';
import type { Corrections, FieldCorrection } from './corrections.ts';
import { fold } from './fold.ts';
import { type KeptStatement, newestFirst } from './kept-statement.ts';
import { foldName, foldOrganization, namesContradict } from './person-name.ts';
import type { Summary } from './summarise.ts';
import { type Told, tellingsOf, untilOf } from './told.ts';
import { ownStatements } from './trust.ts';

/** A field that is no number or address, over time. */
export type FieldHistory = {
  field: PastField;
  /** In words: one for most fields; units outermost first, an address line by line, none for the mark of the press. The current value first. */
  told: Told<string[]>[];
  /** The journalist says that there is none, since this instant. */
  withdrawnAt?: string;
};
export type PastField = 'name' | 'jobTitle' | 'units' | 'organization' | 'address' | 'press';

/** All that is kept of a contact, with what is shown of it. */
export type HistoryOf = { statements: readonly KeptStatement[]; corrections: Corrections; summary: Summary };

/**
 * What each field is and was, who says so, and when: the current value, then what its own side said before, the newest first, then what
 * others claim. That a statement leaves a field out ends nothing. Fields of which nobody says anything are left out.
 */
export function fieldHistories({ statements, corrections, summary }: HistoryOf): FieldHistory[] {
  return FIELDS.map((field) => historyOf(field, { statements, corrections, summary })).filter(({ told }) => told.length > 0);
}

/** How a field is read from values, in words; `key` is alike for what means the same. */
type Reading = {
  of: (values: Stated) => string[] | undefined;
  key: (words: readonly string[]) => string;
  correctedBy: FieldCorrection['field'];
  /** These values say what the field is, or that what it was is over. */
  speaks?: (values: Stated) => boolean;
};
type Stated = Pick<Contact, 'name' | 'jobTitle' | 'organization' | 'press'>;

// Whoever leaves an organization leaves its units and its address, whether those of the next are known or not.
const READINGS: Record<PastField, Reading> = {
  name: { of: ({ name }) => oneLine(name), key: ([name = '']) => foldName(name), correctedBy: 'name' },
  jobTitle: { of: ({ jobTitle }) => oneLine(jobTitle), key: folded, correctedBy: 'jobTitle' },
  units: { of: ({ organization }) => organization?.units, key: folded, correctedBy: 'organization', speaks: namesOrganization },
  organization: {
    of: ({ organization }) => oneLine(organization?.name),
    key: ([name = '']) => foldOrganization(name),
    correctedBy: 'organization',
  },
  address: { of: addressLines, key: folded, correctedBy: 'organization', speaks: namesOrganization },
  press: { of: ({ press }) => (press ? [] : undefined), key: folded, correctedBy: 'press' },
};
const FIELDS = ['name', 'jobTitle', 'units', 'organization', 'address', 'press'] as const satisfies PastField[];

type Kept = {
  statements: KeptStatement[];
  own: ReadonlySet<KeptStatement>;
  current: string[] | undefined;
  word: FieldCorrection | undefined;
};

function historyOf(field: PastField, { statements, corrections, summary }: HistoryOf): FieldHistory {
  const { of, key, correctedBy } = READINGS[field];
  const current = of(summary);
  const word = corrections.fields.find((one) => one.field === correctedBy);
  const kept = { statements: newestFirst(statements), own: new Set(ownStatements(statements, corrections)), current, word };
  const said = new Map<string, KeptStatement[]>();
  for (const statement of kept.statements) {
    const words = of(statement.values);
    if (words) said.set(key(words), [...(said.get(key(words)) ?? []), statement]);
  }
  const told = [...said.values()].flatMap((by) => toldBy(by, kept, READINGS[field]));
  const byJournalist =
    current === undefined || said.has(key(current)) ? [] : [{ value: current, standing: 'current' as const, tellings: [] }];
  const all = [...byJournalist, ...told].map((one) => (word && one.standing === 'current' ? withWord(one, word.at) : one));
  return {
    field,
    told: all.sort((a, b) => ORDER[a.standing] - ORDER[b.standing]),
    ...(word && current === undefined ? { withdrawnAt: word.at } : {}),
  };
}

const ORDER = { current: 0, beside: 1, corrected: 2, former: 3, withdrawn: 4, claimed: 5 } as const;

/** One value, with all who say it, the newest word first. */
function toldBy(by: readonly KeptStatement[], { statements, own, current, word }: Kept, { of, key, speaks }: Reading): Told<string[]>[] {
  const ownSaid = by.filter((statement) => own.has(statement));
  const [newest] = ownSaid.length > 0 ? ownSaid : by;
  const value = newest && of(newest.values);
  if (!value) return [];
  const told = { value, tellings: tellingsOf(by, own) };
  if (current && key(current) === key(value)) return [{ ...told, value: current, standing: 'current' }];
  if (ownSaid.length === 0) return [{ ...told, standing: 'claimed' }];
  const others = statements.filter((one) => own.has(one) && !by.includes(one) && (speaks ?? of)(one.values));
  const until = untilOf(ownSaid, others, word ? [word.at] : []);
  if (until?.since !== undefined && !isCutShort(value, current)) return [{ ...told, standing: 'former', until }];
  return [{ ...told, standing: word ? 'corrected' : 'beside' }];
}

function withWord(told: Told<string[]>, at: string): Told<string[]> {
  return { ...told, verdict: { standing: 'added', at } };
}

/** "L. Persson" is another way to write a name, and was never another name. */
function isCutShort([short = '']: readonly string[], current: readonly string[] | undefined): boolean {
  const [name] = current ?? [];
  const isInitialled = foldName(short)
    .split(' ')
    .some((word) => word.length === 1);
  return name !== undefined && isInitialled && !namesContradict(short, name);
}

function namesOrganization({ organization }: Stated): boolean {
  return organization?.name !== undefined;
}

function addressLines({ organization }: Stated): string[] | undefined {
  const { street, postalCode, locality, country } = organization?.address ?? {};
  const town = [postalCode, locality].filter((part) => part !== undefined).join(' ');
  const lines = [street, town === '' ? undefined : town, country].filter((line) => line !== undefined);
  return lines.length === 0 ? undefined : lines;
}

function oneLine(text: string | undefined): string[] | undefined {
  return text === undefined ? undefined : [text];
}

function folded(words: readonly string[]): string {
  return words.map(fold).join('\n');
}
