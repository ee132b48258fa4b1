import { describe, expect, test } from 'vitest';
import type { Corrections } from '../../src/contact/corrections.ts';
import { noCorrections } from '../../src/contact/corrections.ts';
import { saidAt } from '../../src/contact/kept-statement.ts';
import { bestNumber, summarise } from '../../src/contact/summarise.ts';
import { EVIL, kept, landline, MONDAY, mobile, NEWSROOM, pageAt, person, TUESDAY, WEDNESDAY } from './statements.ts';

describe('numbers', () => {
  test('stand in the order one would try them', () => {
    const premium = { number: '+469391234567', country: 'SE', features: [] };
    const phones = [landline(1, 'fax'), premium, landline(2, 'main-number'), landline(3, 'duty'), landline(4), mobile(10)];
    const { phones: ordered } = summarise([kept(person({ phones }), NEWSROOM, MONDAY)]);
    expect(ordered.map(({ number }) => number)).toEqual(
      [mobile(10), landline(4), landline(3), landline(2), premium, landline(1)].map(({ number }) => number),
    );
  });

  test('a claim stands after every word that counts, whatever its sort, and is never the best', () => {
    const summary = summarise([
      kept(person({ phones: [landline(2, 'main-number')] }), NEWSROOM, MONDAY),
      kept(person({ phones: [mobile(66)] }), EVIL, TUESDAY, { basis: 'name' }),
    ]);
    expect(summary.phones.map(({ weight }) => weight)).toEqual(['own', 'claimed']);
    expect(bestNumber(summary)?.number).toBe(landline(2).number);
    expect(summary.phones[1]?.sites).toEqual(['evil.example']);
  });

  test('is what the journalist calls it, whatever its source does, and stays a word of that source', () => {
    const stated = { ...mobile(10), label: 'direkt' };
    const phone = { ...mobile(10), features: ['duty' as const], extension: '12' };
    const corrections: Corrections = { ...noCorrections, phones: [{ phone, standing: 'corrected', at: TUESDAY }] };
    const [only, ...others] = summarise([kept(person({ phones: [stated] }), NEWSROOM, MONDAY)], corrections).phones;
    expect(others).toEqual([]);
    expect(only).toMatchObject({ ...phone, weight: 'own', sites: ['mynewsdesk.com/se/ekstads_kommun'], confirmedAt: TUESDAY });
    expect(only?.label).toBeUndefined();
  });

  test('a fax, a premium number and a claim alone make no best number', () => {
    const phones = [landline(1, 'fax'), { number: '+469391234567', country: 'SE', features: [] }];
    expect(bestNumber(summarise([kept(person({ phones }), NEWSROOM, MONDAY)]))).toBeUndefined();
  });

  test('two of which text and link of one page say one each stand last, and neither is copied before the journalist confirms it', () => {
    const phones = [
      { ...mobile(10), disputed: true as const },
      { ...mobile(20), disputed: true as const },
    ];
    const statement = kept(person({ phones: [...phones, landline(4)] }), NEWSROOM, MONDAY);
    expect(bestNumber(summarise([statement]))?.number).toBe(landline(4).number);
    const alone = kept(person({ phones }), NEWSROOM, MONDAY);
    expect(bestNumber(summarise([alone]))).toBeUndefined();
    const corrections: Corrections = { ...noCorrections, phones: [{ phone: mobile(20), standing: 'confirmed', at: TUESDAY }] };
    expect(bestNumber(summarise([alone], corrections))?.number).toBe(mobile(20).number);
  });

  test('one that its own site no longer says is former, and not copied', () => {
    const summary = summarise([
      kept(person({ phones: [mobile(10)] }), NEWSROOM, MONDAY),
      kept(person({ phones: [mobile(20)] }), NEWSROOM, TUESDAY),
    ]);
    expect(summary.phones.map(({ number, weight }) => [number, weight])).toEqual([
      [mobile(20).number, 'own'],
      [mobile(10).number, 'former'],
    ]);
  });

  test('a page that gives only the switchboard takes back no mobile', () => {
    const summary = summarise([
      kept(person({ phones: [mobile(10)] }), NEWSROOM, MONDAY),
      kept(person({ phones: [landline(2, 'main-number')] }), NEWSROOM, TUESDAY),
    ]);
    expect(summary.phones.map(({ weight }) => weight)).toEqual(['own', 'own']);
  });

  test('an old release read today does not make a dead number current', () => {
    const old = pageAt('https://www.mynewsdesk.com/se/ekstads_kommun/old', '2019-05-02');
    const summary = summarise([
      kept(person({ phones: [mobile(10)] }), NEWSROOM, MONDAY),
      kept(person({ phones: [mobile(20)] }), old, TUESDAY),
    ]);
    expect(bestNumber(summary)?.number).toBe(mobile(10).number);
  });

  test('one that the journalist withdrew is not there; one confirmed is first of its sort; one added is there', () => {
    const corrections: Corrections = {
      ...noCorrections,
      phones: [
        { phone: mobile(10), standing: 'withdrawn', at: WEDNESDAY },
        { phone: mobile(66), standing: 'confirmed', at: WEDNESDAY },
        { phone: mobile(30), standing: 'added', at: TUESDAY },
      ],
    };
    const summary = summarise(
      [
        kept(person({ phones: [mobile(10), mobile(20)] }), NEWSROOM, MONDAY),
        kept(person({ phones: [mobile(66)] }), EVIL, TUESDAY, { basis: 'name' }),
      ],
      corrections,
    );
    expect(summary.phones.map(({ number }) => number)).toEqual([mobile(66), mobile(30), mobile(20)].map(({ number }) => number));
    expect(summary.confirmedAt).toBe(WEDNESDAY);
  });

  test('what the journalist wrote is not taken back by a site', () => {
    const summary = summarise([
      kept(person({ phones: [mobile(10)] }), { kind: 'hand' }, MONDAY),
      kept(person({ phones: [mobile(20)], name: 'Leif Ekman' }), NEWSROOM, TUESDAY, { basis: 'name' }),
    ]);
    expect(bestNumber(summary)?.number).toBe(mobile(10).number);
  });
});

describe('fields', () => {
  test('the newest own word wins, and what it leaves out stays', () => {
    const summary = summarise([
      kept(person({ jobTitle: 'IT-chef', press: true, organization: { name: 'Ekstads kommun', units: ['IT'] } }), NEWSROOM, MONDAY),
      kept(person({ jobTitle: 'IT-direktör' }), NEWSROOM, TUESDAY),
      kept(person({ jobTitle: 'Skurk', press: true }), EVIL, WEDNESDAY, { basis: 'name' }),
    ]);
    expect(summary).toMatchObject({ jobTitle: 'IT-direktör', press: true, organization: { name: 'Ekstads kommun', units: ['IT'] } });
    expect(summary).toMatchObject({
      site: 'mynewsdesk.com/se/ekstads_kommun',
      sites: ['mynewsdesk.com/se/ekstads_kommun', 'evil.example'],
    });
  });

  test('units of an organization that was left are not carried over', () => {
    const summary = summarise([
      kept(person({ organization: { name: 'Ekstads kommun', units: ['IT'] } }), NEWSROOM, MONDAY),
      kept(person({ organization: { name: 'Åbys kommun' } }), NEWSROOM, TUESDAY),
    ]);
    expect(summary.organization).toEqual({ name: 'Åbys kommun' });
  });

  test('a name cut short does not replace the full one', () => {
    expect(summarise([kept(person(), NEWSROOM, MONDAY), kept(person({ name: 'L. Ekman' }), NEWSROOM, TUESDAY)]).name).toBe('Leif Ekman');
  });

  test('the journalist wins, and can say that there is none', () => {
    const corrections: Corrections = {
      ...noCorrections,
      fields: [
        { field: 'name', value: 'Leif Ekman Lind', at: MONDAY },
        { field: 'jobTitle', at: MONDAY },
        { field: 'press', value: false, at: MONDAY },
      ],
    };
    const summary = summarise([kept(person({ jobTitle: 'IT-chef', press: true }), NEWSROOM, TUESDAY)], corrections);
    expect(summary).toMatchObject({ kind: 'person', name: 'Leif Ekman Lind' });
    expect(Object.keys(summary)).not.toEqual(expect.arrayContaining(['jobTitle']));
    expect(summary.press).toBeUndefined();
  });
});

describe('the instant a word holds for', () => {
  test.each([
    ['2026-10-01', '2026-10-01T23:59:59.999Z'],
    ['2026-10-05', MONDAY],
    ['2026-10-01T10:00:00+02:00', '2026-10-01T08:00:00.000Z'],
    ['2099-01-01', MONDAY],
    ['soon', MONDAY],
    [undefined, MONDAY],
  ])('stated %s and seen on Monday it is %s', (stated, instant) => {
    expect(saidAt(stated, MONDAY)).toBe(instant);
  });
});
