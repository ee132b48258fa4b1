import { describe, expect, test } from 'vitest';
import type { Contact } from '../../src/contact/contact.ts';
import { closedNow, ladder, type Office, openNow } from '../../src/contact/ladder.ts';
import { bestNumber, type Summary, summarise } from '../../src/contact/summarise.ts';
import { EVIL, kept, landline, MONDAY, mobile, NEWSROOM, office, person } from './statements.ts';

const IT = { name: 'Ekstads kommun', units: ['Serviceförvaltningen', 'IT-avdelningen'] };
const MAIL = { address: 'leif.ekman@ekstad.example' };
const SWITCHBOARD = lending({ name: 'Kommunens växel', phones: [landline(10, 'main-number')] });
const ON_DUTY = lending({ name: 'Pressjour', press: true, phones: [landline(11, 'duty')] });
const DESK = lending({ name: 'IT-support', organization: IT, phones: [landline(12)], emails: [{ address: 'it@ekstad.example' }] });
const REGISTRY = lending({ name: 'Registratorn', emails: [{ address: 'kommunen@ekstad.example' }] });
const ALL = [REGISTRY, DESK, SWITCHBOARD, ON_DUTY];

describe('a ladder', () => {
  test('goes from the mobile over what the organization has beside it down to the registry', () => {
    const leif = known(person({ organization: IT, phones: [landline(1, 'fax'), landline(2), mobile(10)], emails: [MAIL] }));
    expect(told(ladder(leif, ALL))).toEqual([
      ['mobile', mobile(10).number, undefined],
      ['voice', landline(2).number, undefined],
      ['duty', landline(11).number, 'Pressjour'],
      ['unit', landline(12).number, 'IT-support'],
      ['main-number', landline(10).number, 'Kommunens växel'],
      ['mailbox', MAIL.address, undefined],
      ['mailbox', 'it@ekstad.example', 'IT-support'],
      ['registry', 'kommunen@ekstad.example', 'Registratorn'],
    ]);
  });

  test('begins among the contact’s own numbers with the one that Enter copies', () => {
    const leif = known(person({ phones: [landline(3, 'duty'), landline(2, 'main-number'), landline(4)] }));
    const [first] = ladder(leif, ALL).filter((rung) => rung.office === undefined);
    expect(first?.phone).toEqual(bestNumber(leif));
  });

  test('has no number that may not be called unasked: a fax, one that costs, or one that others claim', () => {
    const premium = { number: '+469391234567', country: 'SE', features: [] };
    const statements = [
      kept(person({ phones: [landline(1, 'fax'), premium, landline(2)] }), NEWSROOM, MONDAY),
      kept(person({ phones: [mobile(66)] }), EVIL, MONDAY, { basis: 'name' }),
    ];
    expect(told(ladder(summarise(statements)))).toEqual([['voice', landline(2).number, undefined]]);
  });

  test('is lent nothing by people, by other organizations, or by units that are not the contact’s', () => {
    const others = [
      lending({ kind: 'person', name: 'Anna Ek', phones: [mobile(20)] }),
      lending({ organization: { name: 'Region Mitt' }, phones: [landline(20, 'main-number')] }),
      lending({ organization: { name: 'Ekstads kommun', units: ['Skolan'] }, phones: [landline(21)] }),
      lending({ name: 'Kundtjänst', phones: [landline(22)] }),
    ];
    expect(ladder(known(person({ organization: IT })), others)).toEqual([]);
  });

  test('has no number twice, the nearest unit first, and of each step no more than two that are lent', () => {
    const leif = known(person({ organization: IT, phones: [landline(10, 'main-number')] }));
    const above = lending({
      name: 'Service',
      organization: { ...IT, units: ['Serviceförvaltningen'] },
      phones: [landline(13), landline(14)],
    });
    expect(told(ladder(leif, [above, ...ALL])).slice(1, 4)).toEqual([
      ['unit', landline(12).number, 'IT-support'],
      ['unit', landline(13).number, 'Service'],
      ['main-number', landline(10).number, undefined],
    ]);
  });

  test('of a desk has what its organization has beside it, but not itself once more', () => {
    const rungs = ladder(DESK.summary, ALL);
    expect(rungs.map(({ step }) => step)).toEqual(['voice', 'duty', 'main-number', 'mailbox', 'registry']);
    expect(rungs.map(({ office: whose }) => whose?.summary.name)).not.toContain('IT-support');
  });
});

describe('by its hours', () => {
  const WEEKDAYS = { text: 'vardagar 8-16.30', spans: [{ days: [1, 2, 3, 4, 5], from: '08:00', to: '16:30' }] };
  const desk = { ...landline(4), hours: WEEKDAYS };
  /** Seventeen on a Friday in Stockholm, and an hour less in London. */
  const FRIDAY = new Date('2026-11-27T16:00:00Z');

  test('a number is closed where it is, and opens on the next day that it does', () => {
    expect(closedNow(desk, FRIDAY)).toEqual({ opens: { day: 1, time: '08:00' }, isToday: false });
    expect(closedNow({ ...desk, country: 'GB' }, FRIDAY)).toBeUndefined();
    expect(closedNow(desk, new Date('2026-11-27T05:00:00Z'))).toEqual({ opens: { day: 5, time: '08:00' }, isToday: true });
  });

  test('a number whose hours are not known is not closed', () => {
    expect(closedNow(landline(4), FRIDAY)).toBeUndefined();
    expect(closedNow({ ...landline(4), hours: { text: 'efter överenskommelse' } }, FRIDAY)).toBeUndefined();
  });

  test('what is open now is the first that says so, else a line on duty', () => {
    const always = { text: 'dygnet runt', spans: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '24:00' }] };
    const leif = known(person({ phones: [mobile(10), { ...landline(10, 'main-number'), hours: always }, desk] }));
    expect(openNow(ladder(leif, [ON_DUTY]), FRIDAY)?.phone.number).toBe(landline(10).number);
    expect(openNow(ladder(known(person({ phones: [mobile(10), desk] })), [ON_DUTY]), FRIDAY)?.office).toBe(ON_DUTY);
    expect(openNow(ladder(known(person({ phones: [mobile(10), desk] }))), FRIDAY)).toBeUndefined();
  });

  test('closed, it stays where it stands', () => {
    const leif = known(person({ phones: [{ ...mobile(10), hours: WEEKDAYS }, landline(4)] }));
    expect(bestNumber(leif)?.number).toBe(mobile(10).number);
    expect(ladder(leif)[0]?.phone?.number).toBe(mobile(10).number);
  });
});

function lending(values: Partial<Contact>): Office {
  const summary = known(office(values));
  return { id: `id of ${summary.name}`, summary };
}

function known(contact: Contact): Summary {
  return summarise([kept(contact, NEWSROOM, MONDAY)]);
}

function told(rungs: ReturnType<typeof ladder>): (string | undefined)[][] {
  return rungs.map(({ step, phone, email, office: whose }) => [step, phone?.number ?? email?.address, whose?.summary.name]);
}
