import { describe, expect, test } from 'vitest';
import type { Contact } from '../../src/contact/contact.ts';
import { type Likeness, likeness, sharedChannels } from '../../src/contact/same-contact.ts';
import { landline, mobile, office, person } from './statements.ts';

function alike(
  a: Contact,
  b: Contact,
  { shared = [], sameWitness = false }: { shared?: string[]; sameWitness?: boolean } = {},
): Likeness | undefined {
  const context = { isShared: (channel: string) => shared.includes(channel), sameWitness };
  const [one, other] = [likeness(a, b, context), likeness(b, a, context)];
  expect(one).toBe(other);
  return one;
}

describe('people', () => {
  test('one number and names that do not contradict', () => {
    expect(alike(person({ phones: [mobile(10)], organization: {} }), person({ name: 'L. Ekman', phones: [mobile(10)] }))).toBe('channel');
  });

  test('one address and no name on one side', () => {
    const { name: _, ...nameless } = person({ emails: [{ address: 'leif@ekstad.se' }] });
    expect(alike(nameless, person({ emails: [{ address: 'leif@ekstad.se' }] }))).toBe('channel');
  });

  test('one number and names that contradict: two', () => {
    expect(alike(person({ phones: [mobile(10)] }), person({ name: 'Lars Ekman', phones: [mobile(10)] }))).toBeUndefined();
  });

  test('a shared number identifies nobody', () => {
    expect(
      alike(person({ phones: [mobile(10)] }), person({ name: 'L. Ekman', phones: [mobile(10)] }), { shared: [mobile(10).number] }),
    ).toBeUndefined();
  });

  test('a short number, a fax and a switchboard identify nobody', () => {
    const short = { number: '11414', country: 'SE', features: [] };
    for (const phone of [short, landline(10, 'fax'), landline(10, 'main-number')]) {
      expect(alike(person({ name: 'Leif E', phones: [phone] }), person({ phones: [phone] }))).toBeUndefined();
    }
  });

  test('one name at one organization, whatever the numbers', () => {
    expect(alike(person({ phones: [mobile(10)] }), person({ phones: [mobile(20)], organization: { name: 'EKSTADS KOMMUN' } }))).toBe(
      'name',
    );
  });

  test('namesakes at two organizations are two', () => {
    expect(alike(person(), person({ organization: { name: 'Åbys kommun' } }))).toBeUndefined();
  });

  test('a name alone is enough only where one witness speaks', () => {
    expect(alike(person({ organization: {} }), person())).toBeUndefined();
    expect(alike(person({ organization: {} }), person(), { sameWitness: true })).toBe('name');
  });

  test('one witness that gives one name two titles, units and numbers speaks of two', () => {
    const [a, b] = [
      person({ jobTitle: 'Rektor', organization: { name: 'Ekstads kommun', units: ['Skolan'] }, phones: [mobile(10)] }),
      person({ jobTitle: 'Jurist', organization: { name: 'Ekstads kommun', units: ['Kansliet'] }, phones: [mobile(20)] }),
    ];
    expect(alike(a, b, { sameWitness: true })).toBeUndefined();
    expect(alike(a, b)).toBe('name');
  });

  test('a person and a desk are never one', () => {
    expect(alike(person({ phones: [mobile(10)] }), office({ phones: [mobile(10)] }))).toBeUndefined();
  });
});

describe('desks', () => {
  test('one number, also a switchboard', () => {
    expect(alike(office({ phones: [landline(10, 'main-number')] }), office({ name: 'Kommunens växel', phones: [landline(10)] }))).toBe(
      'channel',
    );
  });

  test('one number and units that contradict: two', () => {
    const units = (unit: string): Contact => office({ organization: { name: 'Ekstads kommun', units: [unit] }, phones: [landline(10)] });
    expect(alike(units('Skolan'), units('Kansliet'))).toBeUndefined();
  });

  test('one name at one organization; not at two', () => {
    expect(alike(office({ phones: [landline(10)] }), office({ phones: [landline(20)] }))).toBe('name');
    expect(alike(office(), office({ organization: { name: 'Åbys kommun' } }))).toBeUndefined();
  });
});

test('a number under names that contradict is shared; one under forms of a name is not', () => {
  const shared = sharedChannels([
    person({ phones: [mobile(10), mobile(20)] }),
    person({ name: 'L. Ekman', phones: [mobile(10)] }),
    person({ name: 'Eva Lind', phones: [mobile(20)] }),
  ]);
  expect([...shared]).toEqual([mobile(20).number]);
});
