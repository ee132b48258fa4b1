import { describe, expect, test } from 'vitest';
import type { Contact } from '../../src/contact/contact.ts';
import { type Likeness, likeness } from '../../src/contact/same-contact.ts';
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

  test('one number and a name with a mistake, or written by other rules, where nothing else differs', () => {
    const yuliia = person({ name: 'Yuliia Kovalchuk', phones: [mobile(10)] });
    expect(alike(person({ phones: [mobile(10)] }), person({ name: 'Leif Ekmann', phones: [mobile(10)] }))).toBe('channel');
    expect(alike(yuliia, person({ name: 'Julija Kovaltjuk', phones: [mobile(10)] }))).toBe('channel');
  });

  test('one number and nearly the same name, but other work or another address: two', () => {
    const maria = person({ name: 'Maria Berg', jobTitle: 'Rektor', phones: [mobile(10)], emails: [{ address: 'maria.berg@ekstad.se' }] });
    expect(alike(maria, person({ name: 'Marie Berg', jobTitle: 'Jurist', phones: [mobile(10)] }))).toBeUndefined();
    expect(alike(maria, person({ name: 'M. Berg', phones: [mobile(10)], emails: [{ address: 'mats.berg@ekstad.se' }] }))).toBeUndefined();
  });

  test('another surname is one with the address that has the former; with a number alone it is whoever has the number next', () => {
    const emails = [{ address: 'anna.lind@ekstad.se' }];
    const anna = person({ name: 'Anna Lind', phones: [mobile(10)], emails });
    expect(alike(anna, person({ name: 'Anna Berg', emails }))).toBe('channel');
    expect(alike(anna, person({ name: 'Anna Berg', phones: [mobile(10)] }))).toBeUndefined();
    expect(alike(anna, person({ name: 'Eva Berg', emails }))).toBeUndefined();
  });

  test('a mailbox that bears no name identifies nobody', () => {
    const emails = [{ address: 'press@ekstad.se' }];
    expect(alike(person({ emails }), person({ name: 'L. Ekman', emails }))).toBeUndefined();
  });

  test('one name and one number of several: the number tells the house', () => {
    const shared = [mobile(10).number];
    const elsewhere = person({ phones: [mobile(10)], organization: { name: 'Ekstads skola' } });
    expect(alike(person({ phones: [mobile(10)] }), elsewhere, { shared })).toBe('name');
    expect(alike(person({ phones: [mobile(20)] }), elsewhere, { shared })).toBeUndefined();
  });

  test('other work and other numbers than anybody has said of that name: another', () => {
    const heard = [
      person({ jobTitle: 'Rektor', phones: [mobile(10)] }),
      person({ jobTitle: 'Skolchef', organization: { name: 'Ekstads kommun', units: ['Skolan'] } }),
    ];
    const says = (values: Partial<Contact>): Likeness | undefined =>
      likeness(person(), person(values), { isShared: () => false, sameWitness: true, heard });
    expect(says({ jobTitle: 'Jurist', phones: [mobile(20)] })).toBeUndefined();
    expect(says({ jobTitle: 'Skolchef, presskontakt', phones: [mobile(20)] })).toBe('name');
    expect(says({ jobTitle: 'Jurist', phones: [mobile(10)] })).toBe('name');
    expect(says({ jobTitle: 'Jurist' })).toBe('name');
    expect(says({ phones: [mobile(20)] })).toBe('name');
  });

  test('of another site it takes two signs of another: with one it claims something of the one we know', () => {
    const emails = (address: string): Pick<Contact, 'emails'> => ({ emails: [{ address }] });
    const heard = [person({ jobTitle: 'Rektor', phones: [mobile(10)], ...emails('leif.ekman@ekstad.se') })];
    const says = (values: Partial<Contact>): Likeness | undefined =>
      likeness(person(), person({ phones: [mobile(20)], ...values }), { isShared: () => false, sameWitness: false, heard });
    expect(says({ jobTitle: 'Jurist' })).toBe('name');
    expect(says({ jobTitle: 'Jurist', ...emails('leif.ekmann@ekstad.se') })).toBe('name');
    expect(says({ jobTitle: 'Jurist', ...emails('leif.ekman2@ekstad.se') })).toBeUndefined();
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
