import { type Words, words } from '../words/words.ts';

export const sv: Words = {
  language: 'sv-SE',
  country: 'SE',
  givenNames: words(
    'Anna|Maria|Eva|Karin|Kristina|Lena|Emma|Sara|Kerstin|Malin|Jenny|Linda|Elin|Ida|Johanna|Åsa|Annika|Helena|Camilla|Susanne|Ulrika|Cecilia|Sofia|Hanna|Therese|Josefin|Jessica|Petra|Frida|Anneli|Ann-Sofie|Marie-Louise|Ann-Charlotte|Eva-Lena|Birgitta|Gunilla|Ylva|Moa|Matilda|Lovisa|Ebba|Märta|Pernilla|Carina|Katarina|Lisa|Åse|Fatima|Leila|Amina|Anders|Lars|Johan|Per|Mikael|Erik|Peter|Karl|Thomas|Jan|Daniel|Fredrik|Magnus|Mattias|Andreas|Stefan|Björn|Henrik|Jonas|Niklas|Patrik|Göran|Håkan|Örjan|Åke|Tobias|Oskar|Viktor|Gustav|Jakob|Lars-Erik|Per-Olof|Carl-Johan|Jan-Olov|Mats|Ulf|Christoffer|Ali|Mehmet|Dragan',
  ),
  surnames: words(
    'Andersson|Johansson|Karlsson|Nilsson|Eriksson|Larsson|Olsson|Persson|Svensson|Gustafsson|Pettersson|Jonsson|Jansson|Hansson|Bengtsson|Jönsson|Lindberg|Jakobsson|Magnusson|Lindström|Olofsson|Lindqvist|Lindgren|Berg|Axelsson|Bergström|Lundberg|Lind|Lundgren|Lundqvist|Mattsson|Berglund|Fredriksson|Sandberg|Henriksson|Forsberg|Sjöberg|Wallin|Engström|Eklund|Danielsson|Lundin|Håkansson|Björk|Bergman|Gunnarsson|Holm|Wikström|Samuelsson|Isaksson|Fransson|Bergqvist|Nyström|Holmberg|Arvidsson|Löfgren|Söderberg|Nyberg|Blomqvist|Claesson|Nordström|Mårtensson|Lundström|Viklund|Björklund|Eliasson|Pålsson|Hedlund|Sandström|Ekström|Åberg|Öberg|Ström|Hellström|Dahlberg|Norberg|Ek|Dahl|Falk|Hermansson|Åkesson|Månsson|Sundberg|Ivarsson|Åström|Holmgren|Hedman|Sköld|Rosén|Norén|Hallberg|von Essen|af Ugglas|De Geer|Lindh Wahlström|Berg Sandell|Hassan|Yilmaz|Petrović|Nguyen',
  ),
  jobTitles: words(
    'Kommunikatör|Pressekreterare|Presschef|Kommunikationschef|Kommunikationsdirektör|Pressansvarig|Presskommunikatör|Kommunikationsansvarig|Kommunikationsstrateg|Kommunikationsrådgivare|Informationschef|Informatör|Presstalesperson|PR-ansvarig|PR-chef|Pressofficer|Marknadschef|Marknadskommunikatör|Marknads- och kommunikationschef|Webbredaktör|Redaktör|Projektledare|Senior projektledare|Projektkommunikatör|Verksamhetschef|Verksamhetsutvecklare|Enhetschef|Avdelningschef|Förvaltningschef|Generaldirektör|Kommundirektör|Regiondirektör|Hälso- och sjukvårdsdirektör|Smittskyddsläkare|Biträdande smittskyddsläkare|Överläkare|Kommunalråd|Kommunstyrelsens ordförande|Regionråd|Regionstyrelsens ordförande|Vd|Vd och koncernchef|Vice vd|Finanschef|IR-chef|Hållbarhetschef|Chefsekonom|Utredare|Handläggare|Statistiker|Professor|Docent i nationalekonomi|Forskare|Universitetslektor|Museichef|Intendent|Konstnärlig ledare|Generalsekreterare|Samhällsplanerare|Sakkunnig',
  ),
  units: words(
    'Kommunikationsavdelningen|Kommunikationsenheten|Presstjänsten|Stadsledningskontoret|Kommunledningskontoret|Kommunstyrelseförvaltningen|Socialförvaltningen|Barn- och utbildningsförvaltningen|Utbildningsförvaltningen|Miljöförvaltningen|Stadsbyggnadskontoret|Samhällsbyggnadsförvaltningen|Kultur- och fritidsförvaltningen|Tekniska förvaltningen|Äldreomsorgen|Vård och omsorg|Smittskydd|Hälso- och sjukvård|Kollektivtrafik|Regional utveckling|Folktandvården|Primärvården|Akutsjukvård|Digitalisering och IT|Näringsliv|Arbetsmarknad och vuxenutbildning|Bygg och miljö|Vatten och avlopp|Räddningstjänsten|Naturvårdsenheten|Analysavdelningen|Rättsavdelningen|Enheten för statistik|Avdelningen för tillsyn|Region Nord|Region Syd|Region Mitt|Region Väst|Region Öst|Norrbotten och Västerbotten|Stockholm och Gotland|Västra Götaland och Halland|Skåne och Blekinge|Dalarna, Gävleborg och Värmland|Institutionen för biologi|Institutionen för folkhälsovetenskap|Statsvetenskapliga institutionen|Medicinska fakulteten|Handelshögskolan|Tekniska högskolan|Universitetsbiblioteket|Marknad och försäljning|Hållbarhet|Kundservice|Forskning och utveckling|Investor Relations|Utställningar och program|Insamling|Klimat och energi|Väg och järnväg',
  ),
  organizations: words(
    'Storköpings kommun|Region Mellanmark|Älvdala kommun|Strandviks stad|Länsstyrelsen i Sundmarks län|Granlunda universitet|Högskolan i Ekstad|Livsmiljöverket|Myndigheten för kustfrågor|Statens hamninspektion|Nordvik Energi AB|Björkbo Bostäder|Tallskogen Industri AB (publ)|Kustbanan AB|Folkhälsofonden|Stiftelsen Barnens Röst|Riksförbundet Grön Framtid|Ekstads stadsteater|Strandviks konstmuseum|Sparbanken Tallbygden',
  ),
  places: words('Storköping|Strandvik|Ekstad|Granlunda|Björkbo|Norra Åhamn'),
  pressMark: 'Presskontakt',
  headings: {
    contacts: 'Kontaktpersoner',
    press: 'Presskontakter',
    more: ['För mer information, kontakta', 'Kontakt:', 'Vid frågor, vänligen kontakta:', 'Mer information lämnas av'],
  },
  labels: { name: 'Namn', jobTitle: 'Titel', unit: 'Avdelning', phone: 'Telefon', mobile: 'Mobil', email: 'E-post' },
  release: 'Pressmeddelande',
  sentences: [
    'Ny simhall på Norra kajen klar att tas i bruk efter sommaren',
    'Den 14 mars 2024 fattade nämnden beslut om att avsätta 125 miljoner kronor till bygget.',
    'Anläggningen får en 50-metersbassäng, två undervisningsbassänger och plats för 1 200 besökare om dagen.',
    'Invigningen äger rum lördagen den 24 augusti klockan 11.00–15.30 och är öppen för alla.',
    'Ärendet har diarienummer KS 2023/01847 och finns att läsa i sin helhet på webbplatsen.',
    'Antalet badbesök ökade med 7,4 procent under 2023, från 218 450 till 234 615.',
    'Satsningen är en del av det program för folkhälsa som antogs i bred politisk enighet förra hösten.',
    'Skriv 4471-2209 som referens på anmälan, som ska vara inne senast 2024-05-31.',
    'Arbetet har skett i nära samarbete med föreningslivet, skolorna och de boende i området.',
    'Företaget har organisationsnummer 556012-3456 och omsatte 48,2 miljoner kronor föregående år.',
  ],
  quote: '– Vi är väldigt glada över att äntligen kunna öppna dörrarna, säger #.',
  switchboard: 'Du når oss också via växeln på telefon #.',
  street: 'Kyrkogatan 12 B',
  postal: '453 21 Storköping',
};
