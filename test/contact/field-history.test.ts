import { describe, expect, test } from 'vitest';
import { emailHistories, phoneHistories } from '../../src/contact/channel-history.ts';
import { type Corrections, noCorrections } from '../../src/contact/corrections.ts';
import { fieldHistories, type HistoryOf, type PastField } from '../../src/contact/field-history.ts';
import type { KeptStatement } from '../../src/contact/kept-statement.ts';
import { summarise } from '../../src/contact/summarise.ts';
import type { Told } from '../../src/contact/told.ts';
import { EVIL, kept, landline, MONDAY, mobile, NEWSROOM, pageAt, person, TUESDAY, WEDNESDAY } from './statements.ts';

const RELEASES = 'https://www.mynewsdesk.com/se/ekstads_kommun';

function kindOf(statements: KeptStatement[], corrections: Corrections = noCorrections): HistoryOf {
  return { statements, corrections, summary: summarise(statements, corrections) };
}

function told(of: HistoryOf, field: PastField): Pick<Told<string[]>, 'value' | 'standing' | 'until'>[] | undefined {
  const history = fieldHistories(of).find((one) => one.field === field);
  return history?.told.map(({ value, standing, until }) => ({ value, standing, ...(until && { until }) }));
}

function release(slug: string, statedAt: string) {
  return pageAt(`${RELEASES}/${slug}`, statedAt);
}

describe('a field', () => {
  test('was what its own side said before, until it is known to say another', () => {
    const of = kindOf([
      kept(person({ name: 'Anna Berg', jobTitle: 'IT-chef' }), release('a', '2026-05-03'), MONDAY),
      kept(person({ name: 'Anna Lind', jobTitle: 'IT-chef' }), release('b', '2026-06-10'), MONDAY),
    ]);
    expect(told(of, 'name')).toEqual([
      { value: ['Anna Lind'], standing: 'current' },
      { value: ['Anna Berg'], standing: 'former', until: { last: '2026-05-03', since: '2026-06-10' } },
    ]);
    expect(told(of, 'jobTitle')).toEqual([{ value: ['IT-chef'], standing: 'current' }]);
  });

  test('was, by a release of 2019 read today, what it was in 2019', () => {
    const of = kindOf([
      kept(person({ jobTitle: 'IT-chef' }), NEWSROOM, MONDAY),
      kept(person({ jobTitle: 'Praktikant' }), release('old', '2019-05-02'), TUESDAY),
    ]);
    expect(told(of, 'jobTitle')).toEqual([
      { value: ['IT-chef'], standing: 'current' },
      { value: ['Praktikant'], standing: 'former', until: { last: '2019-05-02', since: MONDAY } },
    ]);
  });

  test('which many releases state began with the oldest of them', () => {
    const of = kindOf([
      kept(person({ jobTitle: 'IT-chef' }), release('a', '2026-05-03'), MONDAY, { firstStatedAt: '2021-02-01', count: 40 }),
      kept(person({ jobTitle: 'CIO' }), release('b', '2026-10-01'), MONDAY, { firstStatedAt: '2026-06-10', count: 9 }),
    ]);
    expect(told(of, 'jobTitle')?.[1]?.until).toEqual({ last: '2026-05-03', since: '2026-06-10' });
  });

  test('that two pages of its own side name in turn ended when it was last met, and not before', () => {
    const of = kindOf([
      kept(person({ jobTitle: 'IT-chef' }), release('a', '2026-09-01'), MONDAY, { firstStatedAt: '2026-01-01' }),
      kept(person({ jobTitle: 'CIO' }), release('b', '2026-10-01'), MONDAY, { firstStatedAt: '2026-02-01' }),
    ]);
    expect(told(of, 'jobTitle')?.[1]?.until).toEqual({ last: '2026-09-01', since: '2026-10-01' });
  });

  test('was never what only another site claims', () => {
    const of = kindOf([
      kept(person({ jobTitle: 'IT-chef' }), NEWSROOM, MONDAY),
      kept(person({ jobTitle: 'Skurk' }), pageAt('https://evil.example/a', '2020-01-01'), TUESDAY, { basis: 'name' }),
    ]);
    expect(told(of, 'jobTitle')).toEqual([
      { value: ['IT-chef'], standing: 'current' },
      { value: ['Skurk'], standing: 'claimed' },
    ]);
  });

  test('that a newer statement leaves out has not ended', () => {
    const of = kindOf([kept(person({ jobTitle: 'IT-chef' }), NEWSROOM, MONDAY), kept(person(), NEWSROOM, TUESDAY)]);
    expect(told(of, 'jobTitle')).toEqual([{ value: ['IT-chef'], standing: 'current' }]);
  });

  test('of an organization that was left ended with it', () => {
    const of = kindOf([
      kept(
        person({ organization: { name: 'Ekstads kommun', units: ['Stab', 'IT'], address: { postalCode: '123 45', locality: 'Ekstad' } } }),
        NEWSROOM,
        MONDAY,
      ),
      kept(person({ organization: { name: 'Åbys kommun' } }), NEWSROOM, TUESDAY),
    ]);
    const ended = { standing: 'former', until: { last: MONDAY, since: TUESDAY } };
    expect(told(of, 'units')).toEqual([{ value: ['Stab', 'IT'], ...ended }]);
    expect(told(of, 'address')).toEqual([{ value: ['123 45 Ekstad'], ...ended }]);
    expect(told(of, 'organization')?.[1]).toEqual({ value: ['Ekstads kommun'], ...ended });
  });

  test('name that is cut short is another way to write it', () => {
    const of = kindOf([kept(person({ name: 'L. Ekman' }), NEWSROOM, MONDAY), kept(person(), NEWSROOM, TUESDAY)]);
    expect(told(of, 'name')).toEqual([
      { value: ['Leif Ekman'], standing: 'current' },
      { value: ['L. Ekman'], standing: 'beside' },
    ]);
  });

  test('that means the same in other letters is one, as it is shown', () => {
    const of = kindOf([
      kept(person({ name: 'Ekman, Leif', jobTitle: 'IT-CHEF' }), NEWSROOM, MONDAY),
      kept(person({ jobTitle: 'It-chef' }), NEWSROOM, TUESDAY),
    ]);
    expect(told(of, 'name')).toEqual([{ value: ['Leif Ekman'], standing: 'current' }]);
    expect(told(of, 'jobTitle')).toEqual([{ value: ['It-chef'], standing: 'current' }]);
  });
});

describe("the journalist's word", () => {
  const CHANGED: Corrections = { ...noCorrections, fields: [{ field: 'jobTitle', value: 'CIO', at: TUESDAY }] };

  test('ends what was said before it', () => {
    const of = kindOf([kept(person({ jobTitle: 'IT-chef' }), NEWSROOM, MONDAY)], CHANGED);
    expect(fieldHistories(of).find(({ field }) => field === 'jobTitle')?.told).toMatchObject([
      { value: ['CIO'], standing: 'current', verdict: { at: TUESDAY }, tellings: [] },
      { value: ['IT-chef'], standing: 'former', until: { last: MONDAY, since: TUESDAY } },
    ]);
  });

  test('ends nothing for a site that goes on saying it', () => {
    const statement = kept(person({ jobTitle: 'IT-chef' }), NEWSROOM, MONDAY, { lastSeenAt: WEDNESDAY, saidAt: WEDNESDAY });
    expect(told(kindOf([statement], CHANGED), 'jobTitle')?.[1]).toEqual({ value: ['IT-chef'], standing: 'corrected' });
  });

  test('that there is none is told beside what sources say', () => {
    const none: Corrections = { ...noCorrections, fields: [{ field: 'jobTitle', at: TUESDAY }] };
    const histories = fieldHistories(kindOf([kept(person({ jobTitle: 'IT-chef' }), NEWSROOM, WEDNESDAY)], none));
    expect(histories.find(({ field }) => field === 'jobTitle')).toMatchObject({ withdrawnAt: TUESDAY, told: [{ standing: 'corrected' }] });
  });
});

describe('a number', () => {
  test('was the contact’s until its own site is known to give another of its sort', () => {
    const of = kindOf([
      kept(person({ phones: [mobile(10)] }), release('a', '2026-05-03'), MONDAY),
      kept(person({ phones: [landline(2, 'main-number')] }), release('b', '2026-06-01'), MONDAY),
      kept(person({ phones: [mobile(20)] }), release('c', '2026-06-10'), MONDAY),
    ]);
    const past = phoneHistories(of).find(({ value }) => value.number === mobile(10).number);
    expect(past).toMatchObject({ standing: 'former', until: { last: '2026-05-03', since: '2026-06-10' } });
    expect(phoneHistories(of).map(({ standing }) => standing)).toEqual(['current', 'current', 'former']);
    expect(phoneHistories(of)[0]).not.toHaveProperty('until');
  });

  test('that the journalist withdrew is told with when, and one that others claim without an end', () => {
    const of = kindOf(
      [
        kept(person({ phones: [mobile(10), mobile(20)] }), NEWSROOM, MONDAY),
        kept(person({ phones: [mobile(66)] }), EVIL, TUESDAY, { basis: 'name' }),
      ],
      { ...noCorrections, phones: [{ phone: mobile(10), standing: 'withdrawn', at: WEDNESDAY }] },
    );
    expect(phoneHistories(of)).toMatchObject([
      { value: { number: mobile(20).number }, standing: 'current' },
      { value: { number: mobile(66).number }, standing: 'claimed', tellings: [{ own: false }] },
      { value: { number: mobile(10).number }, standing: 'withdrawn', verdict: { standing: 'withdrawn', at: WEDNESDAY } },
    ]);
    expect(phoneHistories(of)[1]).not.toHaveProperty('until');
  });

  test('says of each witness where and when, all its sightings together, and whose word counts before others', () => {
    const of = kindOf([
      kept(person({ phones: [mobile(10)] }), release('b', '2026-06-10'), MONDAY, { firstStatedAt: '2026-06-01' }),
      kept(person({ phones: [mobile(10)] }), EVIL, WEDNESDAY, { basis: 'channel' }),
      kept(person({ phones: [mobile(10)], jobTitle: 'CIO' }), release('c', '2026-07-10'), TUESDAY),
    ]);
    expect(phoneHistories(of)[0]?.tellings).toEqual([
      {
        source: release('c', '2026-07-10'),
        own: true,
        pages: [`${RELEASES}/b`, `${RELEASES}/c`],
        firstSeenAt: MONDAY,
        lastSeenAt: TUESDAY,
        statedAt: '2026-07-10',
        firstStatedAt: '2026-06-01',
      },
      { source: EVIL, own: false, pages: ['https://evil.example/a'], firstSeenAt: WEDNESDAY, lastSeenAt: WEDNESDAY },
    ]);
  });
});

test('an address ends when its own site gives another', () => {
  const of = kindOf([
    kept(person({ emails: [{ address: 'leif@ekstad.example' }] }), release('a', '2026-05-03'), MONDAY),
    kept(person({ emails: [{ address: 'leif.ekman@ekstad.example' }] }), NEWSROOM, MONDAY),
  ]);
  expect(emailHistories(of)[1]).toMatchObject({
    value: { address: 'leif@ekstad.example' },
    standing: 'former',
    until: { last: '2026-05-03', since: MONDAY },
  });
});
