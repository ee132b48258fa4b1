import { type Words, words } from '../words/words.ts';

export const nb: Words = {
  language: 'nb',
  country: 'NO',
  // 40
  givenNames: words(
    'Anne|Inger|Kari|Marit|Ingrid|Liv|Silje|Hilde|Camilla|Ida|' +
      'Marte|Kristin|Tone|Bente|Ragnhild|Åse|Anne Grethe|Ann-Kristin|Guro|Solveig|' +
      'Jan|Per|Bjørn|Ole|Lars|Kjell|Knut|Svein|Thomas|Arne|' +
      'Geir|Øystein|Håkon|Tor|Morten|Espen|Jon Olav|Ole-Martin|Sindre|Amir',
  ),
  // 45
  surnames: words(
    'Hansen|Johansen|Olsen|Larsen|Andersen|Pedersen|Nilsen|Kristiansen|Jensen|Karlsen|' +
      'Johnsen|Pettersen|Eriksen|Berg|Haugen|Hagen|Johannessen|Andreassen|Jacobsen|Dahl|' +
      'Jørgensen|Halvorsen|Henriksen|Lund|Sørensen|Jakobsen|Moen|Gundersen|Iversen|Strand|' +
      'Solberg|Svendsen|Eide|Knutsen|Bakken|Ødegård|Lie|Aas|Sæther|Bråten|' +
      'Nygård|Tveit|Hussain|Berg-Hansen|Moe Lunde',
  ),
  // 30
  jobTitles: words(
    'Pressesjef|Pressevakt|Presseansvarlig|Pressetalsperson|Presserådgiver|' +
      'Kommunikasjonssjef|Kommunikasjonsdirektør|Kommunikasjonsrådgiver|Seniorrådgiver|Kommunikasjonsansvarlig|' +
      'Mediekontakt|Informasjonssjef|Rådgiver|Spesialrådgiver|Administrerende direktør|' +
      'Konsernsjef|Direktør|Avdelingsdirektør|Seksjonssjef|Kommunedirektør|' +
      'Ordfører|Varaordfører|Fylkesordfører|Generalsekretær|Fagdirektør|' +
      'Prosjektleder|Kommuneoverlege|Professor|Førsteamanuensis|Seniorforsker',
  ),
  // 25
  units: words(
    'Kommunikasjonsavdelingen|Kommunikasjon og samfunnskontakt|Presse og media|Kommunikasjonsstaben|Helse og omsorg|' +
      'Helse og velferd|Oppvekst og utdanning|Kultur og idrett|Plan og bygg|Byutvikling|' +
      'Vann og avløp|Samferdsel|Klima og miljø|Næring og innovasjon|Brann og redning|' +
      'Smittevern|Avdeling for tilsyn|Juridisk avdeling|Økonomi og finans|Investor Relations|' +
      'Region nord|Region midt|Vestland|Institutt for biovitenskap|Institutt for statsvitenskap',
  ),
  // 8
  organizations: words(
    'Fjellvåg kommune|Sundvik kommune|Midtbygda fylkeskommune|Kystdirektoratet for miljø|' +
      'Universitetet i Sundvik|Nordlys Kraft AS|Barnas Hjelpefond|Granlia Eiendom ASA',
  ),
  places: words('Fjellvåg|Sundvik|Midtbygda|Granlia|Storneset|Elvestad'),
  pressMark: 'Pressekontakt',
  headings: {
    contacts: 'Kontaktpersoner',
    press: 'Pressekontakter',
    more: ['For mer informasjon, kontakt:', 'Kontakt', 'Kontaktinformasjon', 'Ønsker du mer informasjon?'],
  },
  labels: { name: 'Navn', jobTitle: 'Stilling', unit: 'Avdeling', phone: 'Telefon', mobile: 'Mobil', email: 'E-post' },
  release: 'Pressemelding',
  sentences: [
    'Starter byggingen av ny ferjekai i mai',
    'Fylkestinget vedtok tirsdag å bevilge 86 500 000 kroner til ny ferjekai.',
    'Arbeidet starter 4. mai 2026 og skal etter planen være ferdig i løpet av 14 måneder.',
    'I anleggsperioden går ferja hver dag kl. 06.15–23.40, med redusert kapasitet i helgene.',
    'Saken har saksnummer 2025/10482-7 og kan leses i innsynsløsningen.',
    'I 2024 reiste 412 600 passasjerer med sambandet, en økning på 5,3 prosent fra året før.',
    'Det holdes folkemøte på rådhuset torsdag 12. mars klokken 18.00.',
    'Kontrakten, med referanse 25-118-4471, ble tildelt en lokal entreprenør med rundt 120 ansatte.',
  ],
  quote: '– Dette betyr mye for både pendlere og næringsliv, og vi er glade for at vi endelig kan komme i gang, sier #.',
  switchboard: 'Du kan også ringe sentralbordet på # mellom kl. 09.00 og 15.00 på hverdager.',
  street: 'Storgata 14',
  postal: '4321 Sundvik',
};
