import { type Words, words } from '../words/words.ts';

export const sv: Words = {
  language: 'sv',
  country: 'SE',
  // 80
  givenNames: words(
    'Anna|Maria|Karin|Kristina|Eva|Lena|Emma|Sara|Malin|Jenny|' +
      'Johanna|Linda|Elin|Åsa|Ulrika|Helena|Camilla|Sofia|Ida|Hanna|' +
      'Annika|Susanne|Cecilia|Petra|Therese|Anneli|Märta|Ylva|Gunilla|Frida|' +
      'Ann-Sofie|Britt-Marie|Anna-Karin|Eva-Lotta|Fatima|Amina|Leila|Josefine|Charlotte|Agneta|' +
      'Lars|Anders|Mikael|Johan|Per|Erik|Karl|Peter|Thomas|Jan|' +
      'Daniel|Fredrik|Andreas|Magnus|Stefan|Mattias|Niklas|Henrik|Jonas|Björn|' +
      'Håkan|Göran|Örjan|Åke|Mats|Patrik|Martin|Oskar|Viktor|Gustav|' +
      'Carl-Johan|Per-Olof|Lars-Erik|Jan-Olov|Ali|Mohammed|Hassan|Pontus|Rickard|Tobias',
  ),
  // 90
  surnames: words(
    'Andersson|Johansson|Karlsson|Nilsson|Eriksson|Larsson|Olsson|Persson|Svensson|Gustafsson|' +
      'Pettersson|Jonsson|Jansson|Hansson|Bengtsson|Jönsson|Lindberg|Jakobsson|Magnusson|Lindström|' +
      'Olofsson|Lindqvist|Lindgren|Berg|Axelsson|Bergström|Lundberg|Lind|Lundgren|Lundqvist|' +
      'Mattsson|Berglund|Fredriksson|Sandberg|Henriksson|Forsberg|Sjöberg|Wallin|Engström|Eklund|' +
      'Danielsson|Lundin|Håkansson|Björk|Bergman|Gunnarsson|Holm|Wikström|Samuelsson|Isaksson|' +
      'Fransson|Bergqvist|Nyström|Holmberg|Arvidsson|Löfgren|Söderberg|Nyberg|Blomqvist|Claesson|' +
      'Nordström|Mårtensson|Lundström|Viklund|Björklund|Eliasson|Berggren|Sandström|Nordin|Ström|' +
      'Åberg|Öberg|Ekström|Hermansson|Holmgren|Sundberg|Hedlund|Dahlberg|Hellström|Falk|' +
      'Strand|Ek|Ahmed|Hosseini|Nguyen|Kovačević|von Essen|af Klint|Wahlgren Ståhl|Lind-Hedman',
  ),
  // 50
  jobTitles: words(
    'Presschef|Pressekreterare|Presskommunikatör|Presstalesperson|Pressansvarig|' +
      'Kommunikatör|Kommunikationschef|Kommunikationsdirektör|Kommunikationsansvarig|Kommunikationsstrateg|' +
      'Informationschef|Informatör|PR-ansvarig|Marknadschef|Mediekontakt|' +
      'Chef externkommunikation|Generaldirektör|Vd|Vd och koncernchef|Vice vd|' +
      'Generalsekreterare|Förbundsordförande|Ordförande|Kommundirektör|Kommunalråd|' +
      'Kommunstyrelsens ordförande|Regionråd|Regiondirektör|Oppositionsråd|Hälso- och sjukvårdsdirektör|' +
      'Enhetschef|Avdelningschef|Verksamhetschef|Förvaltningschef|Sektionschef|' +
      'Projektledare|Utredare|Handläggare|Analytiker|Jurist|' +
      'Smittskyddsläkare|Överläkare|Professor|Docent|Universitetslektor|' +
      'Forskare|Doktorand|Rektor|Chefsekonom|Tf. enhetschef',
  ),
  // 50
  units: words(
    'Kommunikationsavdelningen|Kommunikation|Press och media|Presstjänsten|Kommunledningskontoret|' +
      'Stadsledningskontoret|Kommunstyrelseförvaltningen|Samhällsbyggnad|Samhällsbyggnadsförvaltningen|Miljöförvaltningen|' +
      'Utbildningsförvaltningen|Barn- och utbildning|Socialförvaltningen|Vård och omsorg|Äldreomsorg|' +
      'Kultur och fritid|Kultur- och fritidsförvaltningen|Tekniska förvaltningen|Gatu- och parkavdelningen|Vatten och avlopp|' +
      'Räddningstjänsten|Näringsliv och tillväxt|Kollektivtrafik|Smittskydd|Akutkliniken|' +
      'Primärvården|Psykiatri|Regionstaben|HR-avdelningen|Ekonomi och finans|' +
      'Rättsavdelningen|Analysavdelningen|Enheten för tillsyn|Arbetsmarknad och integration|Djurskydd|' +
      'Investor Relations|Hållbarhet|Privatmarknad|Fastigheter|Region Nord|' +
      'Region Väst|Mellersta Sverige|Skåne och Blekinge|Norrbotten|Stockholm och Gotland|' +
      'Institutionen för biologi|Institutionen för medicinska vetenskaper|Statsvetenskapliga institutionen|Energi och klimat|Polisregion Bergslagen',
  ),
  // 16
  organizations: words(
    'Alvsjöviks kommun|Granhults kommun|Region Mellanå|Region Vidarbygden|' +
      'Statens prövningsverk|Kustmyndigheten|Livsmiljöinspektionen|Norrlunda universitet|' +
      'Högskolan i Granhult|Barnhjälpsfonden|Skogsvännernas riksförbund|Nordvik Energi AB|' +
      'Bostads AB Lärkan|Ekhaga Fastigheter|Tallmo Bank|Stiftelsen Fjärilen',
  ),
  places: words('Granhult|Alvsjövik|Mellanå|Norrlunda|Tallmo|Ekhagaby'),
  pressMark: 'Presskontakt',
  headings: {
    contacts: 'Kontakter',
    press: 'Presskontakter',
    more: ['För mer information, kontakta:', 'Kontakt', 'Vill du veta mer?', 'Kontaktpersoner'],
  },
  labels: { name: 'Namn', jobTitle: 'Titel', unit: 'Avdelning', phone: 'Telefon', mobile: 'Mobil', email: 'E-post' },
  release: 'Pressmeddelande',
  sentences: [
    'Ny simhall ska stå klar till hösten 2027',
    'Kommunstyrelsen beslutade på onsdagen att avsätta 148 500 000 kronor till en ny simhall.',
    'Bygget börjar den 14 april 2026 och väntas pågå i ungefär 18 månader.',
    'Den gamla simhallen från 1968 håller öppet som vanligt, vardagar kl. 06.30–20.00, tills den nya tas i bruk.',
    'Beslutet har diarienummer KS 2025/0412-18 och finns att läsa i protokollet.',
    'Under 2024 besökte 212 340 personer badet, en ökning med 7,5 procent jämfört med året innan.',
    'Medborgare är välkomna till ett öppet möte i stadshuset torsdagen den 5 mars klockan 18.00.',
    'Upphandlingen, med referens 2025-118-4471, vanns av ett byggföretag som tidigare har uppfört två skolor i kommunen.',
  ],
  quote: '– Det här är något som många familjer har väntat på länge, och vi är stolta över att nu kunna sätta spaden i jorden, säger #.',
  switchboard: 'Du når oss även via växeln på # vardagar mellan 8 och 16.30.',
  street: 'Storgatan 14',
  postal: '123 45 Granhult',
};
