import type { Statement } from '../../src/contact/statement.ts';

// Invented people with titles, units and organizations as long as those of real press pages; the numbers are kept for fiction.
const PEOPLE = [
  {
    name: 'Dr. Annemarie Freifrau von Schwarzenberg-Hohenlohe',
    jobTitle: 'Verkehrsinfrastrukturfinanzierungsbeauftragte',
    organization: {
      name: 'Bundesministerium für Beispielwesen und Verbraucherschutz',
      units: ['Öffentlichkeitsarbeit, Onlinekommunikation'],
    },
    emails: [{ address: 'annemarie.schwarzenberg-hohenlohe@bundesministerium-beispielwesen.example' }],
  },
  {
    name: 'Maija-Liisa Väisänen-Hämäläinen',
    jobTitle: 'Lentokonesuihkuturbiinimoottoriapumekaanikko',
    organization: { name: 'Esimerkkilän elinkeino-, liikenne- ja ympäristökeskus', units: ['Maankäyttö- ja yhdyskuntasuunnittelu'] },
    emails: [{ address: 'maija-liisa.vaisanen-hamalainen@esimerkkila.example' }],
  },
  {
    name: 'Björn-Erik Ek von Essen-Lagercrantz',
    jobTitle: 'Tillförordnad enhetschef för extern kommunikation, samhällskontakter och kriskommunikation',
    organization: {
      name: 'Södra Långbergshöjdens kommunalförbund för räddningstjänst och samhällsskydd',
      units: ['Miljö- och samhällsbyggnadsförvaltningen', 'Fastighetsunderhållsplaneringsavdelningen'],
    },
    emails: [],
  },
  { name: 'Växeln', jobTitle: undefined, organization: { name: 'Exempelstads kommun' }, emails: [] },
] as const;

/** Names, titles and units of a German ministry, a Finnish agency and a Swedish joint authority, single words of 40 letters among them. */
export function ofLongNames(): Statement[] {
  return PEOPLE.map(({ name, jobTitle, organization, emails }, at) => ({
    values: {
      kind: jobTitle === undefined ? 'office' : 'person',
      name,
      ...(jobTitle !== undefined && { jobTitle }),
      organization: { name: organization.name, ...('units' in organization && { units: [...organization.units] }) },
      phones: [{ number: `+467017406${20 + at}`, country: 'SE', features: ['mobile'] }],
      emails: [...emails],
      press: true,
    },
    texts: {},
    source: {
      kind: 'page',
      address: 'https://www.exempelstad.example/press',
      host: 'www.exempelstad.example',
      site: 'exempelstad.example',
      recognisedBy: 'cards',
    },
  }));
}
