import type { Corrections, Verdict } from './corrections.ts';
import type { EmailAddress } from './email-address.ts';
import type { KeptStatement } from './kept-statement.ts';
import { lineKind, type PhoneFeature, type PhoneNumber } from './phone-number.ts';
import { type Step, TRY_ORDER } from './try-order.ts';

type Weight = 'own' | 'claimed' | 'former';

/**
 * A number or address with who says it. `own`: the organization's own site, the site it was first saved from, or the journalist;
 * `claimed`: only others say it, so it is shown as "says evil.example" and never copied by Enter; `former`: its own site says another now.
 */
export type Weighed<T> = T & {
  weight: Weight;
  sites: string[];
  firstSeenAt: string;
  lastSeenAt: string;
  statedAt?: string;
  confirmedAt?: string;
};

/** A channel with its weight, before it is put in order. `saidAt`: the newest own word for it, else the newest of all. */
type Ranked<T> = { weighed: Weighed<T>; saidAt: string; place: number };

/** All numbers but those the journalist withdrew, in the order one would try them. `own` are the statements whose word counts, newest first. */
export function weighPhones(all: readonly KeptStatement[], own: readonly KeptStatement[], { phones }: Corrections): Weighed<PhoneNumber>[] {
  const verdicts = new Map(phones.map((one) => [one.phone.number, { value: one.phone, standing: one.standing, at: one.at }]));
  const weighed = weigh<PhoneNumber>(all, own, verdicts, {
    of: ({ values }) => values.phones,
    key: ({ number }) => number,
    sort: remembering(sortOf),
  });
  return weighed.sort((a, b) => tryOrder(a.weighed) - tryOrder(b.weighed) || byWord(a, b)).map((one) => one.weighed);
}

/** All addresses but those withdrawn: own ones first, the newest first. */
export function weighEmails(
  all: readonly KeptStatement[],
  own: readonly KeptStatement[],
  { emails }: Corrections,
): Weighed<EmailAddress>[] {
  const verdicts = new Map(emails.map((one) => [one.address, { value: { address: one.address }, standing: one.standing, at: one.at }]));
  const weighed = weigh<EmailAddress>(all, own, verdicts, {
    of: ({ values }) => values.emails,
    key: ({ address }) => address,
    sort: () => 'email',
  });
  return weighed.sort((a, b) => WEIGHTS[a.weighed.weight] - WEIGHTS[b.weighed.weight] || byWord(a, b)).map((one) => one.weighed);
}

const WEIGHTS = { own: 0, former: 1, claimed: 2 } as const;
const DISPUTED = 3;

/** Mobile, direct line, duty, switchboard; then what its own site no longer says, what others claim, what is disputed, premium and fax. */
function tryOrder({ weight, ...phone }: Weighed<PhoneNumber>): number {
  const sort = sortOf(phone);
  const last = sort === 'fax' ? 2 : sort === 'premium' ? 1 : 0;
  const within = TRY_ORDER.findIndex((one) => one === sort);
  const doubt = phone.disputed && phone.confirmedAt === undefined ? DISPUTED : WEIGHTS[weight];
  return last * 100 + doubt * 10 + Math.max(0, within);
}

/** What a number is for: only one of the same sort takes its place. */
export function sortOf({ number, country, features }: PhoneNumber): Extract<Step, PhoneFeature> | 'fax' | 'premium' {
  if (features.includes('fax')) return 'fax';
  const line = lineKind(number, country);
  if (line === 'premium') return 'premium';
  if (features.includes('duty')) return 'duty';
  if (features.includes('main-number') || line === 'shared-cost') return 'main-number';
  return line === 'mobile' || features.includes('mobile') ? 'mobile' : 'voice';
}

/** Reading a number by its country's plan takes a while, and a statement is weighed against all others. */
function remembering(sort: (phone: PhoneNumber) => string): (phone: PhoneNumber) => string {
  const known = new Map<string, string>();
  return (phone) => {
    const key = `${phone.number} ${phone.features.join()}`;
    const sorted = known.get(key) ?? sort(phone);
    known.set(key, sorted);
    return sorted;
  };
}

/** Where channels stand in a statement, what makes two one, and which sort takes the place of which. */
type ChannelKind<T> = { of: (statement: KeptStatement) => readonly T[]; key: (channel: T) => string; sort: (channel: T) => string };
type Verdicts<T> = ReadonlyMap<string, { value: T; standing: Verdict; at: string }>;
type Saying<T> = { statement: KeptStatement; channel: T; place: number };

function weigh<T>(all: readonly KeptStatement[], own: readonly KeptStatement[], verdicts: Verdicts<T>, kind: ChannelKind<T>): Ranked<T>[] {
  const sayings = sayingsOf(all, kind);
  const newest = newestWords(own, kind);
  const ownWords = new Set(own);
  const ranked = [...sayings].flatMap(([name, said]): Ranked<T>[] => {
    const verdict = verdicts.get(name);
    if (verdict?.standing === 'withdrawn') return [];
    const ownSaid = said.filter(({ statement }) => ownWords.has(statement));
    if (verdict) return [rank(ownSaid.length > 0 ? ownSaid : said, 'own', verdict)];
    if (ownSaid.length === 0) return [rank(said, 'claimed')];
    return [rank(ownSaid, isFormer(ownSaid, newest, kind) ? 'former' : 'own')];
  });
  const added = [...verdicts].filter(([name, { standing }]) => standing !== 'withdrawn' && !sayings.has(name));
  return [...ranked, ...added.map(([, { value, at }]) => ({ weighed: byJournalist(value, at), saidAt: at, place: 0 }))];
}

/** Who states each channel, and where in the list. */
function sayingsOf<T>(all: readonly KeptStatement[], { of, key }: ChannelKind<T>): Map<string, Saying<T>[]> {
  const sayings = new Map<string, Saying<T>[]>();
  for (const statement of all) {
    for (const [place, channel] of of(statement).entries()) {
      const said = sayings.get(key(channel));
      if (said) said.push({ statement, channel, place });
      else sayings.set(key(channel), [{ statement, channel, place }]);
    }
  }
  return sayings;
}

/** The instant of the newest word of a site of its own for each sort. One more number from the journalist takes back none. */
function newestWords<T>(own: readonly KeptStatement[], { of, sort }: ChannelKind<T>): Map<string, string> {
  const newest = new Map<string, string>();
  // One word alone is never older than another, and what sort a number is of takes a while to tell.
  if (own.length < 2) return newest;
  for (const statement of own) {
    if (statement.source.kind === 'hand') continue;
    for (const channel of of(statement)) {
      const name = sort(channel);
      if ((newest.get(name) ?? '') < statement.saidAt) newest.set(name, statement.saidAt);
    }
  }
  return newest;
}

/** True where its own site says another of the same sort since. What the journalist wrote, a site cannot take back. */
function isFormer<T>(ownSaid: readonly Saying<T>[], newest: ReadonlyMap<string, string>, { sort }: ChannelKind<T>): boolean {
  if (newest.size === 0 || ownSaid.some(({ statement }) => statement.source.kind === 'hand')) return false;
  return ownSaid.every(({ statement, channel }) => statement.saidAt < (newest.get(sort(channel)) ?? ''));
}

/** A channel in the newest words for it, or in the journalist's where they have corrected those, with who says so. */
function rank<T>(said: readonly Saying<T>[], weight: Weight, verdict?: { value: T; standing: Verdict; at: string }): Ranked<T> {
  const heard = [...said].sort((a, b) => a.statement.saidAt.localeCompare(b.statement.saidAt));
  const newest = heard.at(-1);
  if (!newest) throw new Error('A channel that nobody states');
  const statements = heard.map(({ statement }) => statement);
  const statedAt = statements
    .flatMap((statement) => statement.statedAt ?? [])
    .sort()
    .at(-1);
  return {
    weighed: {
      ...(verdict?.standing === 'corrected' ? verdict.value : newest.channel),
      weight,
      sites: [...new Set(statements.flatMap(({ source }) => (source.kind === 'page' ? [source.site] : [])))],
      firstSeenAt: statements.map(({ firstSeenAt }) => firstSeenAt).sort()[0] ?? '',
      lastSeenAt:
        statements
          .map(({ lastSeenAt }) => lastSeenAt)
          .sort()
          .at(-1) ?? '',
      ...(statedAt === undefined ? {} : { statedAt }),
      ...(verdict === undefined ? {} : { confirmedAt: verdict.at }),
    },
    saidAt: newest.statement.saidAt,
    place: newest.place,
  };
}

function byJournalist<T>(channel: T, at: string): Weighed<T> {
  return { ...channel, weight: 'own', sites: [], firstSeenAt: at, lastSeenAt: at, confirmedAt: at };
}

/** What the journalist confirmed before what was not, the latest first; newer words before older, then as the source orders them. */
function byWord<T>(a: Ranked<T>, b: Ranked<T>): number {
  const [confirmed, other] = [a.weighed.confirmedAt ?? '', b.weighed.confirmedAt ?? ''];
  return other.localeCompare(confirmed) || b.saidAt.localeCompare(a.saidAt) || a.place - b.place;
}
