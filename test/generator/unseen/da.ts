import { type Words, words } from '../words/words.ts';

export const da: Words = {
  language: 'da',
  country: 'DK',
  // 40
  givenNames: words(
    'Anne|Kirsten|Mette|Hanne|Helle|Susanne|Lene|Maria|Marianne|Camilla|' +
      'Louise|Charlotte|Pernille|Tina|Sofie|Ida|Anne-Mette|Anne Marie|Gitte|Birgitte|' +
      'Peter|Michael|Lars|Jens|Thomas|Henrik|Søren|Christian|Martin|Jan|' +
      'Morten|Jesper|Anders|Niels|Rasmus|Mads|Jørgen|Hans Henrik|Karl-Erik|Mustafa',
  ),
  // 45
  surnames: words(
    'Nielsen|Jensen|Hansen|Andersen|Pedersen|Christensen|Larsen|Sørensen|Rasmussen|Jørgensen|' +
      'Petersen|Madsen|Kristensen|Olsen|Thomsen|Christiansen|Poulsen|Johansen|Møller|Mortensen|' +
      'Knudsen|Jakobsen|Mikkelsen|Frederiksen|Laursen|Lund|Holm|Schmidt|Eriksen|Kristiansen|' +
      'Clausen|Simonsen|Svendsen|Andreasen|Iversen|Østergaard|Nørgaard|Kjær|Bach|Vestergaard|' +
      'Lykke Madsen|Friis Sørensen|Bang-Jensen|Yilmaz|Dam',
  ),
  // 30
  jobTitles: words(
    'Pressechef|Presserådgiver|Pressekonsulent|Presseansvarlig|Pressemedarbejder|' +
      'Kommunikationschef|Kommunikationsdirektør|Kommunikationskonsulent|Kommunikationsrådgiver|Kommunikationsansvarlig|' +
      'Kommunikationsmedarbejder|Chefkonsulent|Specialkonsulent|Fuldmægtig|Administrerende direktør|' +
      'Adm. direktør|Direktør|Vicedirektør|Kontorchef|Kommunaldirektør|' +
      'Borgmester|Regionsrådsformand|Generalsekretær|Sekretariatschef|Projektleder|' +
      'Afdelingschef|Overlæge|Professor|Lektor|Seniorforsker',
  ),
  // 25
  units: words(
    'Kommunikationsafdelingen|Kommunikation|Presse og Kommunikation|Kommunikation & Presse|Borgmesterkontoret|' +
      'Børn og Unge|Teknik og Miljø|Teknik- og Miljøforvaltningen|Sundhed og Omsorg|Socialforvaltningen|' +
      'Beskæftigelse|Kultur og Fritid|Plan og Byg|Regional Udvikling|Koncernkommunikation|' +
      'Klima og Energi|Fødevarer og Landbrug|Jura og Tilsyn|Økonomi og Analyse|Investor Relations|' +
      'Nordjylland|Midt- og Vestjylland|Sjælland|Institut for Biologi|Institut for Statskundskab',
  ),
  // 8
  organizations: words(
    'Lyngholm Kommune|Strandkær Kommune|Region Østfjorden|Styrelsen for Kystmiljø|' +
      'Lyngholm Universitet|Havbo Energi A/S|Børnenes Hjælpefond|Bøgely Ejendomme A/S',
  ),
  places: words('Lyngholm|Strandkær|Havbo|Bøgely|Østfjorden|Nørreå'),
  pressMark: 'Pressekontakt',
  headings: {
    contacts: 'Kontaktpersoner',
    press: 'Pressekontakter',
    more: ['For yderligere information, kontakt venligst:', 'Kontakt', 'Yderligere oplysninger', 'Vil du vide mere?'],
  },
  labels: { name: 'Navn', jobTitle: 'Titel', unit: 'Afdeling', phone: 'Telefon', mobile: 'Mobil', email: 'E-mail' },
  release: 'Pressemeddelelse',
  sentences: [
    'Ny cykelsti forbinder havnen med midtbyen',
    'Byrådet vedtog onsdag at afsætte 32.500.000 kr. til en 4,8 kilometer lang cykelsti.',
    'Anlægsarbejdet begynder den 13. april 2026 og forventes at tage ti måneder.',
    'I perioden kan der være støj på hverdage kl. 7.00-18.00.',
    'Sagen har journalnummer 2025-0412-0018 og kan ses i den offentlige aktindsigtsportal.',
    'I 2024 cyklede 61.200 borgere dagligt på kommunens stier, hvilket er 6 pct. flere end året før.',
    'Der er borgermøde på rådhuset torsdag den 5. marts kl. 19.00.',
    'Udbuddet med reference 25/11844 blev vundet af en entreprenør, der tidligere har anlagt 40 kilometer sti i regionen.',
  ],
  quote: '"Det skal være trygt og nemt at tage cyklen, og derfor er det en stor dag for hele byen," siger #.',
  switchboard: 'Du kan også ringe til hovednummeret på # alle hverdage kl. 9-15.',
  street: 'Nørregade 14',
  postal: '4321 Lyngholm',
};
