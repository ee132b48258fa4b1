import { SOUTHERN } from './newsrooms-south.ts';

/** A country's people, places and words of work, all invented; titles in the same order in every country, parted by strokes. */
export type Country = {
  code: string;
  /** What its numbers begin with: a running number follows. */
  dials: string;
  given: string;
  family: string;
  /** Two municipalities, an authority and a company, each with the town it lies in and a street. */
  organizations: readonly [name: string, town: string, street: string][];
  /** Of a municipality: IT, communications, press, finance, personnel, the mayor, social services, planning. */
  municipal: string;
  /** Of others: the chief, media relations, security, law, research, marketing, environment, procurement. */
  other: string;
  units: readonly [string, string];
};

const NORTHERN: readonly Country[] = [
  {
    code: 'SE',
    dials: '+4670174',
    given: 'Åsa Björn Maj-Britt Göran Linnéa Håkan Östen Tuva',
    family: 'Hällström Öberg Sjöqvist Ångman Lindhagen Ekerö Fjällbo Rönnmark Wahlqvist Brännlund Tjäder',
    organizations: [
      ['Björkviks kommun', 'Björkvik', 'Storgatan 12'],
      ['Ekstads stad', 'Ekstad', 'Kungsvägen 3'],
      ['Hamnverket', 'Västerhamn', 'Kajplatsen 7'],
      ['Nordglans AB', 'Solbacka', 'Fabriksgatan 41'],
    ],
    municipal:
      'IT-chef | Kommunikationsdirektör | Presskontakt | Ekonomichef | Personalchef | Kommunstyrelsens ordförande | Socialchef | Stadsbyggnadschef',
    other:
      'Verkställande direktör | Presschef | Säkerhetschef | Chefsjurist | Forskningschef | Marknadschef | Hållbarhetschef | Upphandlingschef',
    units: ['Stabsenheten', 'Ledningskontoret'],
  },
  {
    code: 'NO',
    dials: '+4740000',
    given: 'Bjørg Øystein Åshild Torbjørn Solveig Sæmund Guri Eirik',
    family: 'Bråten Fjørtoft Kvåle Næss Sørbø Tveitå Ødegård Haugsdal Røyrvik Strømsæter Vågen',
    organizations: [
      ['Fjordvik kommune', 'Fjordvik', 'Strandgata 5'],
      ['Høyland kommune', 'Høyland', 'Rådhusveien 2'],
      ['Kystvernet', 'Sundøy', 'Bryggen 19'],
      ['Blåfjell Energi AS', 'Blåfjell', 'Kraftveien 8'],
    ],
    municipal: 'IT-leder | Kommunikasjonssjef | Pressekontakt | Økonomisjef | Personalsjef | Ordfører | Sosialsjef | Plan- og bygningssjef',
    other:
      'Administrerende direktør | Pressesjef | Sikkerhetssjef | Juridisk direktør | Forskningsleder | Markedssjef | Bærekraftsansvarlig | Innkjøpssjef',
    units: ['Stabsavdelingen', 'Sentraladministrasjonen'],
  },
  {
    code: 'DK',
    dials: '+4520000',
    given: 'Søren Kirsten Jørgen Mette Bjarke Dorthe Rasmus Sidsel',
    family: 'Kjærgaard Skovgård Rødkjær Bækholm Nørlund Østerby Thygesen Frandsen Hjortshøj Ravnsborg Ågaard',
    organizations: [
      ['Ålkilde Kommune', 'Ålkilde', 'Rådhuspladsen 1'],
      ['Søborgby Kommune', 'Søborgby', 'Torvegade 22'],
      ['Klitstyrelsen', 'Nørrehavn', 'Havnegade 4'],
      ['Vindmark A/S', 'Rødding Strand', 'Møllevej 30'],
    ],
    municipal:
      'Digitaliseringschef | Kommunikationschef | Pressekontakt | Økonomidirektør | HR-chef | Borgmester | Socialdirektør | Planchef',
    other:
      'Administrerende direktør | Pressechef | Sikkerhedschef | Juridisk chef | Forskningschef | Marketingchef | Bæredygtighedschef | Indkøbschef',
    units: ['Staben', 'Direktionssekretariatet'],
  },
  {
    code: 'FI',
    dials: '+358400000',
    given: 'Päivi Jyrki Äänis Tuulikki Väinö Hilkka Seppo Riitta',
    family: 'Hämäläinpää Kärkkönen Mäkiranta Pöyhtäri Rantasuo Särkkälä Tuomivaara Ylitörmä Jänisjoki Koskelo Virtamo',
    organizations: [
      ['Koivurannan kunta', 'Koivuranta', 'Kirkkotie 9'],
      ['Järvilinnan kaupunki', 'Järvilinna', 'Kauppakatu 14'],
      ['Saaristovirasto', 'Meriniemi', 'Satamakatu 6'],
      ['Pohjanpuu Oy', 'Hirvikoski', 'Tehtaantie 21'],
    ],
    municipal:
      'Tietohallintojohtaja | Viestintäjohtaja | Tiedottaja | Talousjohtaja | Henkilöstöjohtaja | Kunnanjohtaja | Sosiaalijohtaja | Kaavoituspäällikkö',
    other:
      'Toimitusjohtaja | Mediapäällikkö | Turvallisuuspäällikkö | Lakiasiainjohtaja | Tutkimusjohtaja | Markkinointijohtaja | Vastuullisuusjohtaja | Hankintapäällikkö',
    units: ['Konsernihallinto', 'Johdon tuki'],
  },
  {
    code: 'IS',
    dials: '+3546000',
    given: 'Þórunn Guðmundur Sigríður Ægir Hrafnhildur Örn Ásdís Eyþór',
    family: 'Ljósdal Hólmgeirs Fjeldbæ Björnæs Þverholt Öxndal Strandfjörð Reykholm Sæberg Vogfjörð Klettás',
    organizations: [
      ['Hraunvíkurbær', 'Hraunvík', 'Aðalgata 3'],
      ['Lónsdalshreppur', 'Lónsdalur', 'Vallarvegur 11'],
      ['Hafnavarslan', 'Eyjavík', 'Bryggjugata 2'],
      ['Jökulorka hf', 'Skálafell', 'Orkubraut 7'],
    ],
    municipal:
      'Upplýsingatæknistjóri | Samskiptastjóri | Upplýsingafulltrúi | Fjármálastjóri | Mannauðsstjóri | Bæjarstjóri | Félagsmálastjóri | Skipulagsstjóri',
    other:
      'Forstjóri | Fjölmiðlafulltrúi | Öryggisstjóri | Yfirlögfræðingur | Rannsóknarstjóri | Markaðsstjóri | Sjálfbærnistjóri | Innkaupastjóri',
    units: ['Stjórnsýslusvið', 'Skrifstofa stjórnar'],
  },
  {
    code: 'GB',
    dials: '+447700900',
    given: 'Fiona Alistair Zoë Gareth Imogen Rhys Philippa Dougal',
    family: 'Ashcombe Braithwell Crosthwick Dunmarrow Fothergate Hollinsby Kettlewood Penhallick Quennerby Thistlewaite Wrexley',
    organizations: [
      ['Marlbury City Council', 'Marlbury', 'Guildhall Street 4'],
      ['Thornwick Borough Council', 'Thornwick', 'Market Place 10'],
      ['Estuary Agency', 'Saltmouth', 'Quay Road 27'],
      ['Larkfield Rail Ltd', 'Larkfield', 'Station Approach 1'],
    ],
    municipal:
      'Head of IT | Director of Communications | Press Officer | Chief Finance Officer | Head of Human Resources | Mayor | Director of Social Services | Head of Planning',
    other:
      'Chief Executive | Head of Media Relations | Head of Security | General Counsel | Head of Research | Marketing Director | Head of Sustainability | Head of Procurement',
    units: ['Corporate Centre', 'Executive Office'],
  },
];

export const COUNTRIES: readonly Country[] = [...NORTHERN, ...SOUTHERN];
