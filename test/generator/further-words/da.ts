import { type Words, words } from '../words/words.ts';

export const da: Words = {
  language: 'da-DK',
  country: 'DK',
  givenNames: words(
    'Anne|Kirsten|Mette|Hanne|Helle|Susanne|Lene|Maria|Marianne|Lone|Camilla|Pia|Louise|Charlotte|Bente|Tina|Karen|Trine|Signe|Sofie|Maja|Anne-Mette|Ann-Britt|Dorthe|Gitte|Peter|Michael|Lars|Jens|Thomas|Henrik|Søren|Christian|Martin|Jan|Morten|Anders|Niels|Jesper|Mads|Rasmus|Hans Jørgen|Kåre|Øjvind|Hussein',
  ),
  surnames: words(
    'Nielsen|Jensen|Hansen|Andersen|Pedersen|Christensen|Larsen|Sørensen|Rasmussen|Jørgensen|Petersen|Madsen|Kristensen|Olsen|Thomsen|Christiansen|Poulsen|Johansen|Møller|Mortensen|Knudsen|Jakobsen|Mikkelsen|Frederiksen|Lund|Holm|Schmidt|Eriksen|Laursen|Bach|Vestergaard|Kjær|Østergaard|Nørgaard|Dalgaard|Bertelsen|Bruun|Winther|Skov|Toft|Krogh|Juhl|Friis Sørensen|Bak Jensen|Højgaard|Søndergaard|Ravn|Thygesen|von Bülow|Özdemir',
  ),
  jobTitles: words(
    'Pressechef|Pressekonsulent|Presserådgiver|Pressemedarbejder|Presseansvarlig|Kommunikationschef|Kommunikationskonsulent|Kommunikationsrådgiver|Kommunikationsdirektør|Kommunikationsmedarbejder|Kommunikationsansvarlig|Chefkonsulent|Specialkonsulent|Journalist|Webredaktør|PR-chef|Marketingchef|Særlig rådgiver|Ministersekretær|Borgmester|Kommunaldirektør|Regionsrådsformand|Rådmand|Direktør|Administrerende direktør|Vicedirektør|Kontorchef|Afdelingschef|Overlæge|Cheføkonom|Seniorforsker|Lektor|Generalsekretær|Projektleder|Museumsinspektør',
  ),
  units: words(
    'Kommunikation|Presse og Kommunikation|Kommunikationsafdelingen|Presseafdelingen|Borgmesterens Afdeling|Teknik- og Miljøforvaltningen|Børne- og Ungdomsforvaltningen|Socialforvaltningen|Sundhed og Omsorg|Kultur og Fritid|Beskæftigelse og Integration|By og Miljø|Ældre og Handicap|Regional Udvikling|Det Nære Sundhedsvæsen|Psykiatrien|Akutafdelingen|Erhverv og Vækst|Klima og Energi|Infrastruktur|Nordjylland|Midt- og Vestjylland|Fyn og øerne|Sjælland og Lolland-Falster|Institut for Biologi|Institut for Statskundskab|Det Sundhedsvidenskabelige Fakultet|Det Humanistiske Fakultet|Analyse og Data|Fødevarekontrol',
  ),
  organizations: words(
    'Søndervig Kommune|Region Østfjord|Lindholm Universitet|Styrelsen for Havmiljø|Fjordvarme A/S|Nordkystens Politi|Museum Strandborg|Fonden Børns Fremtid|Andelsselskabet Bøgely|Kyst & Land Forsikring',
  ),
  places: words('Strandborg|Lindholm|Bøgely|Nørre Søby|Østfjord|Kirkehavn'),
  pressMark: 'Pressekontakt',
  headings: {
    contacts: 'Kontaktpersoner',
    press: 'Pressekontakter',
    more: ['For yderligere oplysninger kontakt:', 'Kontakt', 'Yderligere information', 'Har du spørgsmål, så kontakt'],
  },
  labels: { name: 'Navn', jobTitle: 'Titel', unit: 'Afdeling', phone: 'Telefon', mobile: 'Mobil', email: 'E-mail' },
  release: 'Pressemeddelelse',
  sentences: [
    'Nyt sundhedshus samler læger og sygeplejersker under samme tag',
    'Byrådet afsatte den 9. oktober 2023 i alt 86,5 mio. kr. til byggeriet.',
    'Huset bliver på 4.200 kvadratmeter og får plads til 140 medarbejdere.',
    'Der er åbent hus lørdag den 7. september kl. 10.00-14.00, hvor alle er velkomne.',
    'Sagen har journalnummer 29.00.00-P20-3-23 og kan læses på kommunens hjemmeside.',
    'Antallet af henvendelser er steget med 18 procent siden 2020, og i 2023 nåede det 31.275.',
    'Borgerne er blevet inddraget gennem hele processen, og mange af deres forslag er kommet med.',
    'Høringssvar mærkes med sagsnr. 2024-1187 og skal være modtaget senest den 31.05.2024.',
    'Selskabet med CVR-nr. 28 45 19 36 står for byggeriet, der ventes færdigt i 2026.',
    'Samtidig bliver der anlagt en ny cykelsti og 65 parkeringspladser ved hovedindgangen.',
  ],
  quote: '"Det er en stor dag for byen, og vi har glædet os længe," siger #.',
  switchboard: 'Du kan også ringe til hovednummeret på tlf. #.',
  street: 'Rådhuspladsen 3, 2. sal',
  postal: '7490 Strandborg',
};
