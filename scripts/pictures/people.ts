import type { Statement } from '../../src/contact/statement.ts';

// Invented people at invented places; the numbers are kept for fiction.
const FIRST = ['Åsa', 'Leif', 'Mejra', 'Björn-Erik', 'Ulrica', 'Ida', 'Maximilian', 'Örjan', 'Siv', 'Yasemin', 'Kristina', 'Tor'];
const LAST = ['Pettersson', 'af Ugglas', 'Bergkvist', 'Öberg', 'Ferhatovic', 'von Essen-Lagercrantz', 'Ek', 'Nyström', 'Ålander'];
const TITLES = [
  'Kommunikationschef',
  'Pressekreterare',
  'IT-chef',
  'Miljö- och samhällsbyggnadsförvaltningens kommunikationsansvarige',
  'Informatör',
  'Tillförordnad enhetschef för extern kommunikation och samhällskontakter',
];
const UNITS = [
  'Barn- och utbildningsförvaltningen',
  'Kansliet',
  'Arbete och välfärdsförvaltningen (Socialförvaltningen)',
  'Miljö- och samhällsbyggnadsförvaltningen',
  'Biosfärområde Exempelstads Vattenrike',
];
const PLACES = ['Exempelstad', 'Ekstad', 'Ala', 'Södra Långbergshöjden'];

/** So many contacts as pages state them, the same each time. */
export function people(count: number): Statement[] {
  return Array.from({ length: count }, (_, index) => person(index));
}

/** One contact as it was met over the years: another name, title, unit and number, and what another site claims. */
export function ofSomebodyOverYears(): { statements: Statement[]; seenAt: string }[] {
  const [now] = people(4).slice(3);
  if (!now) return [];
  const { organization } = now.values;
  const mobile = (last: string): Statement['values']['phones'] => [{ number: `+467017406${last}`, country: 'SE', features: ['mobile'] }];
  const emails = [{ address: 'bjorn-erik.von-essen-lagercrantz@exempelstad.example' }];
  const values = { ...now.values, emails, name: 'Björn-Erik Ek von Essen-Lagercrantz' };
  const before = {
    ...values,
    emails: [{ address: 'bjorn-erik.ek@exempelstad.example' }],
    name: 'Björn-Erik Ek',
    jobTitle: 'Pressekreterare',
  };
  const units = { ...organization, units: ['Miljö- och samhällsbyggnadsförvaltningen', 'Avdelningen för extern kommunikation och press'] };
  return [
    { statements: [dated(now, { ...before, phones: mobile('05') }, 'snoskottning', '2025-11-12')], seenAt: '2025-11-12T09:00:00.000Z' },
    { statements: [dated(now, { ...before, phones: mobile('05') }, 'badplatser', '2026-05-03')], seenAt: '2026-05-04T09:00:00.000Z' },
    {
      statements: [dated(now, { ...before, name: values.name, phones: mobile('06') }, 'vatten', '2026-06-10')],
      seenAt: '2026-06-11T09:00:00.000Z',
    },
    {
      statements: [dated(now, { ...values, organization: units, phones: mobile('06') }, 'budget', '2026-10-01')],
      seenAt: '2026-10-05T08:00:00.000Z',
    },
    {
      statements: [claimed(dated(now, { ...values, jobTitle: 'Avgången efter skandalen', phones: mobile('99') }, 'x', '2026-10-04'))],
      seenAt: '2026-10-06T08:00:00.000Z',
    },
  ];
}

function dated(like: Statement, values: Statement['values'], slug: string, statedAt: string): Statement {
  const { source } = like;
  return source.kind === 'page'
    ? { ...like, values, source: { ...source, address: `${source.address}/${slug}`, statedAt } }
    : { ...like, values };
}

function claimed(statement: Statement): Statement {
  const { source } = statement;
  const address = 'https://evil.example/skandal';
  return source.kind === 'page' ? { ...statement, source: { ...source, address, host: 'evil.example', site: 'evil.example' } } : statement;
}

/** Somebody whose mobile is closed at any time but Monday's first minute, among whoever else answers there. */
export function withLadder(): Statement[] {
  const [leif, ...others] = people(6).slice(1);
  if (!leif) return [];
  const { organization } = leif.values;
  const closed = { text: 'måndagar 0.00–0.01', spans: [{ days: [1], from: '00:00', to: '00:01' }] };
  const always = { text: 'dygnet runt', spans: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '24:00' }] };
  const desk = (name: string, values: Partial<Statement['values']>): Statement => ({
    ...leif,
    values: {
      kind: 'office',
      name,
      ...(organization?.name !== undefined && { organization: { name: organization.name } }),
      phones: [],
      emails: [],
      ...values,
    },
  });
  const line = (last: string, ...features: Statement['values']['phones'][number]['features']): Statement['values']['phones'][number] => ({
    number: `+468465004${last}`,
    country: 'SE',
    features,
  });
  const email = { address: 'leif.pettersson@exempelstad.example' };
  return [
    { ...leif, values: { ...leif.values, phones: leif.values.phones.map((phone) => ({ ...phone, hours: closed })), emails: [email] } },
    desk('Presstjänsten vid kommunstyrelsens förvaltning', { press: true, phones: [{ ...line('11', 'duty'), hours: always }] }),
    desk('Kansliets reception', { ...(organization && { organization }), phones: [line('12', 'voice')] }),
    desk('Kommunens växel', { phones: [{ ...line('10', 'main-number'), hours: closed }] }),
    desk('Registrator', { emails: [{ address: 'kommunen@exempelstad.example' }] }),
    ...others,
  ];
}

/** Some who may be the same: who has married and kept her number, and long names that differ by a letter. */
export function doubtful(): Statement[] {
  const [ek, long] = [person(0), person(5)];
  const changed = (of: Statement, site: string, values: Partial<Statement['values']>): Statement => ({
    ...of,
    values: { ...of.values, ...values },
    source: { kind: 'page', address: `https://www.${site}/press`, host: `www.${site}`, site, recognisedBy: 'cards' },
  });
  return [
    changed(ek, 'exempelstad.example', { name: 'Anna Ek' }),
    changed(ek, 'ekstad.example', {
      name: 'Anna Lind',
      jobTitle: 'Pressekreterare',
      organization: { name: 'Ekstads kommun', units: ['Kansliet'] },
      emails: [],
    }),
    changed(long, 'exempelstad.example', { name: 'Maximilian von Essen-Lagercrantz' }),
    changed(long, 'sodralangbergshojdenskommunikationsavdelning.example', {
      name: 'Maximilian von Essen-Lagerkrants',
      jobTitle: 'Räddningschef',
      organization: { name: 'Södra Långbergshöjdens kommunalförbund för räddningstjänst och samhällsskydd' },
    }),
    ...people(12).slice(6),
  ];
}

function person(index: number): Statement {
  const place = pick(PLACES, Math.floor(index / 7));
  const site = `${place.toLowerCase().replace(/[^a-z]/g, '')}.example`;
  const number = `+4670174${String(605 + (index % 95)).padStart(4, '0')}`;
  // Beyond the numbers kept for fiction, what tells people apart is their name.
  const name = `${pick(FIRST, index)} ${pick(LAST, Math.floor(index / FIRST.length))}${index < 108 ? '' : ` ${index}`}`;
  return {
    values: {
      kind: 'person',
      name,
      jobTitle: pick(TITLES, index),
      organization: { name: `${place}s kommun`, units: [pick(UNITS, index)], address: { locality: place } },
      phones: index % 5 === 3 ? [] : [{ number, country: 'SE', features: ['mobile'] }],
      emails: index % 3 === 0 ? [{ address: `pressfragor.${index}@${site}` }] : [],
      press: true,
    },
    texts: {},
    source: { kind: 'page', address: `https://www.${site}/press`, host: `www.${site}`, site, recognisedBy: 'cards' },
  };
}

function pick<T>(list: readonly [T, ...T[]] | readonly T[], index: number): T {
  const one = list[index % list.length];
  if (one === undefined) throw new Error('An empty list has nothing to pick from.');
  return one;
}
