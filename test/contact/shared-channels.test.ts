import { expect, test } from 'vitest';
import type { Contact } from '../../src/contact/contact.ts';
import { sharedAs, sharedChannels } from '../../src/contact/shared-channels.ts';
import { landline, mobile, office, person } from './statements.ts';

test('a number under names that contradict is shared; one under forms of a name is not', () => {
  const shared = sharedChannels([
    person({ phones: [mobile(10), mobile(20)] }),
    person({ name: 'L. Ekman', phones: [mobile(10)] }),
    person({ name: 'Leif Ekmann', phones: [mobile(10)] }),
    person({ name: 'Eva Lind', phones: [mobile(20)] }),
  ]);
  expect([...shared]).toEqual([mobile(20).number]);
});

test('an address with the name somebody had is not shared by the name that she has now; a number is', () => {
  const emails = [{ address: 'anna.lind@ekstad.se' }];
  const shared = sharedChannels([
    person({ name: 'Anna Lind', emails, phones: [mobile(10)] }),
    person({ name: 'Anna Berg', emails, phones: [mobile(10)] }),
  ]);
  expect([...shared]).toEqual([mobile(10).number]);
});

test("a desk's number is no person's own, and stays the desk's whoever answers", () => {
  const answered = [office({ phones: [landline(10)] }), person({ phones: [landline(10)] })];
  for (const all of [answered, [...answered, person({ name: 'Eva Lind', phones: [landline(10)] })]]) {
    const shared = sharedChannels(all);
    expect(shared.has(sharedAs('person', landline(10).number))).toBe(true);
    expect(shared.has(sharedAs('office', landline(10).number))).toBe(false);
  }
});

test('a number of two desks is shared by desks', () => {
  const unit = (name: string): Contact => office({ organization: { name: 'Ekstads kommun', units: [name] }, phones: [landline(10)] });
  expect(sharedChannels([unit('Skolan'), unit('Kansliet')])).toContain(sharedAs('office', landline(10).number));
});
