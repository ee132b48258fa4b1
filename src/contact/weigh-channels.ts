import type { Corrections } from './corrections.ts';
import type { EmailAddress } from './email-address.ts';
import type { KeptStatement } from './kept-statement.ts';
import { lineKind, type PhoneNumber } from './phone-number.ts';

/**
 * A number or address with who says it. `own`: the organization's own site, the site it was first saved from, or the journalist;
 * `claimed`: only others say it, so it is shown as "says evil.example" and never copied by Enter; `former`: its own site says another now.
 */
export type Weighed<T> = T & {
  weight: 'own' | 'claimed' | 'former';
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
  const weighed = weigh(all, own, verdicts, { of: ({ values }) => values.phones, key: ({ number }) => number, sort: sortOf });
  return weighed.sort((a, b) => tryOrder(a.weighed) - tryOrder(b.weighed) || byWord(a, b)).map((one) => one.weighed);
}

/** All addresses but those withdrawn: own ones first, the newest first. */
export function weighEmails(
  all: readonly KeptStatement[],
  own: readonly KeptStatement[],
  { emails }: Corrections,
): Weighed<EmailAddress>[] {
  const verdicts = new Map(emails.map((one) => [one.address, { value: { address: one.address }, standing: one.standing, at: one.at }]));
  const weighed = weigh(all, own, verdicts, { of: ({ values }) => values.emails, key: ({ address }) => address, sort: () => 'email' });
  return weighed.sort((a, b) => WEIGHTS[a.weighed.weight] - WEIGHTS[b.weighed.weight] || byWord(a, b)).map((one) => one.weighed);
}

const WEIGHTS = { own: 0, former: 1, claimed: 2 } as const;
const SORTS = ['mobile', 'voice', 'duty', 'main-number'] as const;

/** Mobile, direct line, duty, switchboard; then what its own site no longer says, what others claim, premium and fax. */
function tryOrder({ weight, ...phone }: Weighed<PhoneNumber>): number {
  const sort = sortOf(phone);
  const last = sort === 'fax' ? 2 : sort === 'premium' ? 1 : 0;
  const within = SORTS.findIndex((one) => one === sort);
  return last * 100 + WEIGHTS[weight] * 10 + (within < 0 ? SORTS.length : within);
}

/** What a number is for: only one of the same sort takes its place. */
function sortOf({ number, country, features }: PhoneNumber): (typeof SORTS)[number] | 'fax' | 'premium' {
  if (features.includes('fax')) return 'fax';
  const line = lineKind(number, country);
  if (line === 'premium') return 'premium';
  if (features.includes('duty')) return 'duty';
  if (features.includes('main-number') || line === 'shared-cost') return 'main-number';
  return line === 'mobile' || features.includes('mobile') ? 'mobile' : 'voice';
}

/** Where channels stand in a statement, what makes two one, and which sort takes the place of which. */
type ChannelKind<T> = { of: (statement: KeptStatement) => readonly T[]; key: (channel: T) => string; sort: (channel: T) => string };
type Verdicts<T> = ReadonlyMap<string, { value: T; standing: 'added' | 'confirmed' | 'withdrawn'; at: string }>;

function weigh<T>(all: readonly KeptStatement[], own: readonly KeptStatement[], verdicts: Verdicts<T>, kind: ChannelKind<T>): Ranked<T>[] {
  const { of, key } = kind;
  const sayings = new Map<string, { statement: KeptStatement; channel: T; place: number }[]>();
  for (const statement of all) {
    for (const [place, channel] of of(statement).entries()) {
      const said = sayings.get(key(channel));
      if (said) said.push({ statement, channel, place });
      else sayings.set(key(channel), [{ statement, channel, place }]);
    }
  }
  const ownWords = new Set(own);
  const ranked = [...sayings].flatMap(([name, said]): Ranked<T>[] => {
    const verdict = verdicts.get(name);
    return verdict?.standing === 'withdrawn' ? [] : [rank(said, { own, ownWords, kind, confirmedAt: verdict?.at })];
  });
  const added = [...verdicts].filter(([name, { standing }]) => standing !== 'withdrawn' && !sayings.has(name));
  return [...ranked, ...added.map(([, { value, at }]) => ({ weighed: byJournalist(value, at), saidAt: at, place: 0 }))];
}

type Saying<T> = { statement: KeptStatement; channel: T; place: number };
type Rankings<T> = {
  own: readonly KeptStatement[];
  ownWords: ReadonlySet<KeptStatement>;
  kind: ChannelKind<T>;
  confirmedAt: string | undefined;
};

function rank<T>(said: readonly Saying<T>[], { own, ownWords, kind, confirmedAt }: Rankings<T>): Ranked<T> {
  const ownSaid = said.filter(({ statement }) => ownWords.has(statement));
  const heard = [...(ownSaid.length > 0 ? ownSaid : said)].sort((a, b) => a.statement.saidAt.localeCompare(b.statement.saidAt));
  const newest = heard.at(-1);
  if (!newest) throw new Error('A channel that nobody states');
  const saidAt = newest.statement.saidAt;
  // What the journalist wrote, a site cannot take back; and one more number from the journalist takes back none.
  const byHand = ownSaid.some(({ statement }) => statement.source.kind === 'hand');
  const sort = kind.sort(newest.channel);
  const isFormer = (): boolean =>
    !byHand &&
    own.some((later) => later.saidAt > saidAt && later.source.kind !== 'hand' && kind.of(later).some((other) => kind.sort(other) === sort));
  const weight = confirmedAt !== undefined ? 'own' : ownSaid.length === 0 ? 'claimed' : isFormer() ? 'former' : 'own';
  // A claim names everybody who makes it; whose word counts is not helped by others.
  const sites = [...new Set(heard.flatMap(({ statement }) => (statement.source.kind === 'page' ? [statement.source.site] : [])))];
  const statedAt = heard
    .flatMap(({ statement }) => statement.statedAt ?? [])
    .sort()
    .at(-1);
  return {
    weighed: {
      ...newest.channel,
      weight,
      sites,
      firstSeenAt: heard.map(({ statement }) => statement.firstSeenAt).sort()[0] ?? '',
      lastSeenAt:
        heard
          .map(({ statement }) => statement.lastSeenAt)
          .sort()
          .at(-1) ?? '',
      ...(statedAt === undefined ? {} : { statedAt }),
      ...(confirmedAt === undefined ? {} : { confirmedAt }),
    },
    saidAt,
    place: newest.place,
  };
}

function byJournalist<T>(channel: T, at: string): Weighed<T> {
  return { ...channel, weight: 'own', sites: [], firstSeenAt: at, lastSeenAt: at, confirmedAt: at };
}

/** What the journalist confirmed before what was not, newer before older, then as the source orders them. */
function byWord<T>(a: Ranked<T>, b: Ranked<T>): number {
  const [confirmed, other] = [a, b].map(({ weighed }) => Number(weighed.confirmedAt !== undefined));
  return (other ?? 0) - (confirmed ?? 0) || b.saidAt.localeCompare(a.saidAt) || a.place - b.place;
}
