import { type Words, words } from '../words/words.ts';

export const nb: Words = {
  language: 'nb-NO',
  country: 'NO',
  givenNames: words(
    'Anne|Inger|Kari|Marit|Ingrid|Liv|Hilde|Nina|Silje|Camilla|Kristin|Marianne|Tone|Heidi|Solveig|Astrid|Ragnhild|Gro|Anne-Lise|Ann Kristin|Bente|Trine|Øydis|Åshild|Guro|Jan|Per|Bjørn|Ole|Lars|Kjell|Knut|Svein|Arne|Thomas|Geir|Morten|Øyvind|Håkon|Sindre|Espen|Jan Erik|Pål|Eirik|Mohammed',
  ),
  surnames: words(
    'Hansen|Johansen|Olsen|Larsen|Andersen|Pedersen|Nilsen|Kristiansen|Jensen|Karlsen|Johnsen|Pettersen|Eriksen|Berg|Haugen|Hagen|Johannessen|Andreassen|Jacobsen|Dahl|Jørgensen|Halvorsen|Henriksen|Lund|Sørensen|Jakobsen|Moen|Gundersen|Iversen|Strand|Solberg|Svendsen|Eide|Knutsen|Martinsen|Bakken|Kristoffersen|Mathisen|Lie|Nygård|Rasmussen|Ødegård|Aasen|Bråten|Sæther|Tveit|Brekke Hauge|Lunde Myhre|Østby|Ahmed',
  ),
  jobTitles: words(
    'Kommunikasjonsrådgiver|Seniorrådgiver|Pressevakt|Kommunikasjonssjef|Kommunikasjonsdirektør|Pressesjef|Presserådgiver|Pressetalsperson|Pressekoordinator|Seniorrådgiver kommunikasjon|Kommunikasjonsansvarlig|Informasjonssjef|Informasjonsrådgiver|Mediekontakt|Konserndirektør|Administrerende direktør|Daglig leder|Markedssjef|Ordfører|Kommunedirektør|Kommuneoverlege|Fylkesordfører|Byråd|Avdelingsdirektør|Seksjonssjef|Fagdirektør|Overlege|Forsker|Professor|Førsteamanuensis|Generalsekretær|Prosjektleder|Sjeføkonom|Redaktør|Museumsdirektør',
  ),
  units: words(
    'Kommunikasjonsavdelingen|Kommunikasjonsenheten|Kommunikasjon og samfunnskontakt|Presseavdelingen|Plan- og bygningsetaten|Bymiljøetaten|Helse og omsorg|Oppvekst og utdanning|Kultur og idrett|Samferdsel|Teknisk drift|Smittevern|Miljø og klima|Næring og utvikling|Vann og avløp|Klinikk for akuttmedisin|Psykisk helsevern|Region nord|Region sør|Region midt|Vestland og Rogaland|Troms og Finnmark|Innlandet|Institutt for biovitenskap|Institutt for samfunnsforskning|Det medisinske fakultet|Universitetsbiblioteket|Analyse og statistikk|Tilsynsavdelingen|Bærekraft',
  ),
  organizations: words(
    'Fjellvik kommune|Nordstrand fylkeskommune|Storøya universitetssykehus|Universitetet i Fjellvik|Direktoratet for kystmiljø|Havkraft ASA|Elvebyen Boligbyggelag|Stiftelsen Trygg Oppvekst|Elvebyen teater|Sparebanken Fjordland',
  ),
  places: words('Fjellvik|Elvebyen|Storøya|Lillesund|Granåsen|Nordhavn'),
  pressMark: 'Pressekontakt',
  headings: {
    contacts: 'Kontaktpersoner',
    press: 'Pressekontakter',
    more: ['For mer informasjon, kontakt:', 'Kontakt', 'Spørsmål kan rettes til', 'For ytterligere informasjon, vennligst kontakt'],
  },
  labels: { name: 'Navn', jobTitle: 'Stilling', unit: 'Avdeling', phone: 'Telefon', mobile: 'Mobil', email: 'E-post' },
  release: 'Pressemelding',
  sentences: [
    'Fjordbrua åpner for trafikk tre måneder før planen',
    'Den 12. juni 2024 klokken 13.00 klippes snoren for den 1 340 meter lange brua.',
    'Prosjektet har en samlet kostnadsramme på 2,8 milliarder kroner.',
    'Rundt 6 500 kjøretøy er ventet å bruke den nye forbindelsen hver dag.',
    'Saken har saksnummer 2023/45812 og behandles av formannskapet 4. september.',
    'Reisetiden mellom byene blir 25 minutter kortere, og fergen legges ned fra 1. juli.',
    'Byggingen har gått uten alvorlige ulykker og i godt samarbeid med naboene.',
    'I perioden 2019–2023 økte trafikken på strekningen med 11,6 prosent.',
    'Høringsuttalelser merkes med referanse 118-2046 og sendes innen 15.08.2024.',
    'Selskapet, med organisasjonsnummer 987 214 603, har hatt ansvaret for grunnarbeidet.',
  ],
  quote: '– Dette er en merkedag for hele regionen, sier #.',
  switchboard: 'Du kan også ringe sentralbordet på telefon #.',
  street: 'Storgata 14',
  postal: '6815 Fjellvik',
};
