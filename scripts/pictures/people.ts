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
