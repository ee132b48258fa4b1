import { type Words, words } from './words.ts';

export const da: Words = {
  language: 'da',
  country: 'DK',
  givenNames: words(
    'Allan|Anders|Anne Mette|Anne-Marie|Asger|Astrid|Bente|Birthe|Bo|Camilla|Carsten|Christa|Claus|Ditte|Dorte|Ejnar|Esben|Flemming|Gitte|Grethe|Hanne|Helle|Henriette|Inge|Jacob|Jens Peter|Jeppe|Jette|Jytte|Kaj|Karen|Kasper|Kirsten|Kirstine|Lars Bo|Lise|Lone|Lærke|Mads|Maja|Malene|Mathilde|Merete|Michael|Mikkel|Mogens|Morten|Niels|Nikolaj|Ole|Pernille|Peder|Poul|Rasmus|Rikke|Signe|Sofie|Stine|Søren|Tanja|Thorkild|Tine|Tove|Trine|Troels|Ulrik|Vibeke|Villads|Winnie|Ane',
  ),
  surnames: words(
    'Abildgaard|Andreasen|Bach|Bech|Berthelsen|Bjerregaard|Bonde|Brandt|Bruun|Byskov|Clausen|Dalsgaard|Damgaard|Dideriksen|Ebbesen|Frandsen|Frederiksen|Friis|Gade|Graversen|Gregersen|Holm Nielsen|Hougaard|Højgaard|Ibsen|Jespersen|Juhl|Jørgensen|Kjær|Kjeldsen|Kragh|Krogh|Lauridsen|Lauritsen|Lund|Madsen|Marcussen|Mortensen|Munk|Mølgaard|Nygaard|Nørgaard|Overgaard|Ploug|Ravn|Rytter|Schou|Skov|Smedegaard|Søndergaard|Thygesen|Toft|Trolle|Vestergaard|Vinther|Winther|Østergaard|von Bülow',
  ),
  jobTitles: words(
    'Afdelingschef|Afdelingsleder|Analysechef|Borgmester|Centerchef|Chefkonsulent|Chefredaktør|Direktør|Adm. direktør|Formand|Forsker|Forskningschef|Generalsekretær|HR-chef|Informationschef|Kommunaldirektør|Kommunikationschef|Kommunikationsdirektør|Kommunikationskonsulent|Kommunikationsmedarbejder|Kommunikationsrådgiver|Kontorchef|Kulturchef|Marketingchef|Museumsinspektør|Presseansvarlig|Pressechef|Pressekonsulent|Presserådgiver|Projektleder|Rektor|Specialkonsulent|Sekretariatschef|Teaterdirektør|Vicedirektør',
  ),
  units: words(
    'Afdeling for byudvikling|Beskæftigelsesforvaltningen|Børn og Unge|By og Miljø|Center for Sundhed|Ejendomme|Erhverv og Udvikling|Forskning og Innovation|HR-afdelingen|Ydelsescentret|Jobcentret|Kommunikationsafdelingen|Kommunikation og Presse|Kultur og Fritid|Kulturforvaltningen|Miljøafdelingen|Museet|Plan og Byg|Presseafdelingen|Socialforvaltningen|Sundhed og Omsorg|Teknik og Miljø|Teknik- og Miljøforvaltningen|Trafikafdelingen|Økonomiforvaltningen',
  ),
  organizations: words('Skovlund Kommune|Region Vestbælt|Nordkær Energi A/S|Bælternes Bank A/S|Lundby Universitet|Foreningen Frie Fiskere|Kystmuseet|Fjordhavn Ejendomme A/S|Styrelsen for Havne|Skovlund Teater'),
  places: words('Skovlund|Nordkær|Lundby|Fjordhavn'),
  pressMark: 'Pressekontakt',
  headings: { contacts: 'Kontakter', press: 'Pressekontakter', more: words('For yderligere information:|Yderligere oplysninger|For mere information, kontakt:|Kontakt') },
  labels: { name: 'Navn', jobTitle: 'Titel', unit: 'Afdeling', phone: 'Telefon', mobile: 'Mobil', email: 'E-mail' },
  release: 'Pressemeddelelse',
  sentences: words(
    'Arbejdet begynder den 14. marts 2025 og ventes færdigt i 2026.|Den nye bro er 1.240 meter lang og koster 48 millioner kroner.|Mellem 2019 og 2024 steg antallet af rejser med 17 procent.|Vi er meget glade for, at så mange har henvendt sig, siger projektets talsperson.|Læs mere om indsatsen på vores hjemmeside.|Beslutningen blev taget kl. 13.00-15.30 i onsdags.|CVR-nummer: 98 76 54 32.|Udstillingen er åben alle dage og koster 120 kroner.',
  ),
  quote: 'Det har vi ventet længe på, siger #.',
  switchboard: 'Omstillingen kan kontaktes på telefon #.',
  street: 'Møllegade 8',
  postal: '1234',
};
