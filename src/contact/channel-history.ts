import type { EmailAddress } from './email-address.ts';
import type { HistoryOf } from './field-history.ts';
import { type KeptStatement, newestFirst } from './kept-statement.ts';
import type { PhoneNumber } from './phone-number.ts';
import type { Weighed } from './summarise.ts';
import { type Told, tellingsOf, untilOf } from './told.ts';
import { ownStatements } from './trust.ts';
import { sortOf } from './weigh-channels.ts';

/** Each number with who says it, when, and until when: those that are shown in their order, then those that the journalist withdrew. */
export function phoneHistories(of: HistoryOf): Told<PhoneNumber>[] {
  const verdicts = of.corrections.phones.map(({ phone, ...verdict }) => ({ value: phone, ...verdict }));
  return histories(of, of.summary.phones, verdicts, {
    in: ({ values }) => values.phones,
    key: ({ number }) => number,
    replaces: (other, phone) => sortOf(other) === sortOf(phone),
  });
}

/** Each address likewise. */
export function emailHistories(of: HistoryOf): Told<EmailAddress>[] {
  const verdicts = of.corrections.emails.map(({ address, ...verdict }) => ({ value: { address }, ...verdict }));
  return histories(of, of.summary.emails, verdicts, {
    in: ({ values }) => values.emails,
    key: ({ address }) => address,
    replaces: () => true,
  });
}

type Verdict<T> = NonNullable<Told<T>['verdict']> & { value: T };
/** Where such channels stand in a statement, what makes two one, and which may take the place of which. */
type ChannelKind<T> = {
  in: (statement: KeptStatement) => readonly T[];
  key: (channel: T) => string;
  replaces: (other: T, one: T) => boolean;
};

function histories<T>(
  { statements, corrections }: HistoryOf,
  shown: readonly Weighed<T>[],
  verdicts: readonly Verdict<T>[],
  kind: ChannelKind<T>,
): Told<T>[] {
  const kept = { statements: newestFirst(statements), own: new Set(ownStatements(statements, corrections)), verdicts };
  const withdrawn = verdicts.filter(({ standing }) => standing === 'withdrawn');
  return [
    ...shown.map((channel) => historyOf(channel, STANDINGS[channel.weight], kept, kind)),
    ...withdrawn.map(({ value }) => historyOf(value, 'withdrawn', kept, kind)),
  ];
}

const STANDINGS = { own: 'current', former: 'former', claimed: 'claimed' } as const;

type Kept<T> = { statements: KeptStatement[]; own: ReadonlySet<KeptStatement>; verdicts: readonly Verdict<T>[] };

function historyOf<T>(value: T, standing: Told<T>['standing'], { statements, own, verdicts }: Kept<T>, kind: ChannelKind<T>): Told<T> {
  const says = (statement: KeptStatement): boolean => kind.in(statement).some((one) => kind.key(one) === kind.key(value));
  const by = statements.filter(says);
  const verdict = verdicts.find((one) => kind.key(one.value) === kind.key(value));
  // One more number from the journalist takes back none.
  const others = statements.filter(
    (one) => own.has(one) && one.source.kind !== 'hand' && !says(one) && kind.in(one).some((other) => kind.replaces(other, value)),
  );
  const isPast = standing === 'former' || standing === 'withdrawn';
  const until = isPast
    ? untilOf(
        by.filter((one) => own.has(one)),
        others,
      )
    : undefined;
  return {
    value,
    standing,
    tellings: tellingsOf(by, own),
    ...(verdict === undefined ? {} : { verdict: { standing: verdict.standing, at: verdict.at } }),
    ...(until === undefined ? {} : { until }),
  };
}
