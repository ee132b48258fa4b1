import { type Words, words } from '../words/words.ts';

export const sv: Words = {
  language: 'sv',
  country: 'SE',
  givenNames: words(
    'Abdirahman|Adam|Agneta|Ahmad|Albin|Alexander|Alice|Alma|Amanda|Amir|Anders|Andreas|Ann-Charlotte|Ann-Sofie|Anna|Anna-Karin|Annelie|Annika|Anton|Arvid|Astrid|Axel|Barbro|Bengt|Bengt-Åke|Berit|Birgitta|Björn|Bo|Britt-Marie|Camilla|Carina|Carl|Carl-Johan|Caroline|Catharina|Cecilia|Charlotta|Christer|Christina|Christoffer|Daniel|David|Dennis|Ebba|Elin|Elisabet|Elsa|Emelie|Emil|Emma|Erik|Erika|Eva|Eva-Lena|Fatima|Felicia|Filip|Fredrik|Frida|Gabriella|Goran|Gudrun|Gunilla|Gustav|Göran|Hamid|Hanna|Hans|Hassan|Helén|Helena|Henrik|Håkan|Ida|Inga-Lill|Ingela|Ingrid|Isabelle|Jakob|Jan-Erik|Jasmina|Jennie|Jenny|Jens|Jessica|Johan|Johanna|Jonas|Josefin|Jörgen|Kajsa|Karin|Karl-Gustaf|Katarina|Kerstin|Kjell|Klara|Kristofer|Lars|Lars-Göran|Leif|Leila|Lena|Lina|Linnéa|Lisbeth|Lotta|Lovisa|Lukas|Madeleine|Magdalena|Magnus|Maj-Britt|Malin|Margareta|Maria|Marie-Louise|Marko|Markus|Matilda|Mattias|Mehmet|Mikael|Moa|Mohammed|Monica|Nasrin|Niklas|Nils|Olof|Oskar|Patrik|Per-Olov|Pernilla|Peter|Petra|Pia|Ragnhild|Rasmus|Rebecka|Robin|Roland|Sara|Sebastian|Shirin|Sofia|Staffan|Stina|Sven-Erik|Therese|Tobias|Tommy|Torbjörn|Ulf|Ulrika|Viktoria|Yasmin|Åsa|Örjan',
  ),
  surnames: words(
    'Abdi|Abrahamsson|Adolfsson|af Ekenstam|af Klintberg|Ahlberg|Ahlqvist|Ahmadi|Al-Sayed|Alfredsson|Almgren|Andersson|Andersson Broman|Andreasson|Aronsson|Arvidsson|Asplund|Axelsson|Backlund|Backman|Bengtsson|Berg|Bergdahl|Berggren|Berglund|Bergman|Bergström|Bergvall|Björk|Björklund|Blom|Bodin|Boström|Brolin|Carlsson|Carlström|Cederholm|Cederqvist|Christensen|Claesson|Dahl|Dahlberg|Dahlgren|Danielsson|De Geer|de la Motte|Edlund|Ek|Ekblad|Eklund|Ekman|Ekström|Elfving|Eliasson|Engdahl|Engström|Eriksson|Eriksson Lind|Fagerström|Falk|Farah|Forsberg|Forsman|Forss|Fransson|Fredriksson|Friberg|Frisk|Gabrielsson|Granberg|Granqvist|Grönlund|Gunnarsson|Gustafsson|Haddad|Hagberg|Hagström|Hallberg|Hallgren|Hammarström|Hansson|Hedberg|Hedin|Hedlund|Hedström|Hellström|Henriksson|Hermansson|Hjelm|Holm|Holmberg|Holmgren|Håkansson|Hägglund|Isaksson|Ivarsson|Jakobsson|Jansson|Johansson|Johansson Wiberg|Jonasson|Jovanović|Jönsson|Karimi|Karlsson|Kihlström|Kjellberg|Korhonen|Kovačević|Lagerqvist|Landin|Larsson|Leijonhufvud|Lind|Lindahl|Lindberg|Lindell-Berg|Lindgren|Lindholm|Lindqvist|Lindström|Ljung|Ljungberg|Lundberg|Lundgren|Lundin|Lundmark|Löfgren|Löfqvist|Magnusson|Malm|Malmberg|Martinsson|Mattsson|Mohamud|Molin|Månsson|Mårtensson|Mäkinen|Nguyen|Nilsson|Nilsson-Ståhl|Norberg|Nordin|Nordlander|Norén|Nyman|Nyström|Olausson|Olofsson|Olsson|Olsson Frid|Palm|Persson|Pettersson|Ramberg|Rask|Rosén|Rydberg|Samuelsson|Sandberg|Sjöberg|Sjöstrand|Stenberg|Strömbäck|Sundin|Svensson|Söderberg|Thorén|Törnqvist|Uddén|von Essen|von Sydow|Wallin|Wikström|Yilmaz|Åberg|Åkesson|Öberg|Öhman',
  ),
  jobTitles: words(
    'Ansvarig utgivare|Antikvarie|Avdelningschef|Avdelningsdirektör|Beredskapssamordnare|Bibliotekschef|Biträdande kommundirektör|Biträdande projektledare|Brandingenjör|Byggprojektledare|Chef för externa relationer|Chef för hållbarhet|Chefläkare|Dekan|Digital kommunikatör|Docent|Doktorand|Ekonomi- och finansdirektör|Enhetschef|Epidemiolog|Forskningskommunikatör|Fritids- och kulturchef|Förbundsordförande|Försäljningschef|Förvaltningschef|Generaldirektör|Generalsekreterare|Group Communications Manager|Head of Communications|HR-chef|Hållbarhetschef|Hälso- och sjukvårdsdirektör|Informationsansvarig|Informationschef|Informatör|Intendent|IR-ansvarig|Kanslichef|Klimatstrateg|Kommunalråd|Kommunchef|Kommundirektör|Kommunekolog|Kommunikationschef|Kommunikationsdirektör|Kommunikationsstrateg|Kommunikatör|Kommunstyrelsens ordförande|Konsthallschef|Landshövding|Länsråd|Marknads- och kommunikationschef|Medicinskt ansvarig sjuksköterska|Medieansvarig|Mediestrateg|Miljöinspektör|Miljöstrateg|Näringslivschef|Oppositionsråd|Planarkitekt|Prefekt|Press Officer|Pressansvarig|Presschef|Pressekreterare|Presskommunikatör|Producent|Professor|Projektchef|Projektledare|Prorektor|Redaktör|Regiondirektör|Rektor|Räddningschef|Sakkunnig|Samhällsplanerare|Sektionschef|Senior kommunikatör|Skolchef|Smittskyddsläkare|Stabschef|Stadsarkitekt|Stadsdirektör|Statistiker|Stf. räddningschef|Säkerhetschef|Teaterchef|Tf. förvaltningschef|Universitetslektor|Utredare|VA-ingenjör|VD och koncernchef|Verksamhetschef|Verkställande direktör|Vicerektor|Webbredaktör|Överdirektör|Överläkare|Översiktsplanerare',
  ),
  units: words(
    'Affärsområde Bostad|Affärsområde Elnät|Affärsområde Infrastruktur|Ambulanssjukvården|Arkeologi|Avdelningen för arbetsliv|Avfall och återvinning|Barn- och ungdomskliniken|Barn- och utbildningsförvaltningen|Bibliotek och folkbildning|BUP (barn- och ungdomspsykiatrin)|Centrum för arktiska studier|Digitaliseringsavdelningen|Division Skog|Djurskydd och veterinära frågor|Ekonomiavdelningen|Enheten för samhällsskydd|Fastighetskontoret|Fiske och vattenbruk|Forskning och innovation|Funktionsstöd|Förskola och grundskola|Gata och trafik|Gymnasium och vuxenutbildning|Hemtjänst och särskilt boende|HR-avdelningen|Humanistiska fakulteten|Hållbarhet och samhällskontakter|Hälso- och sjukvårdsförvaltningen|IFO (individ- och familjeomsorgen)|Individ- och familjeomsorg|Infektionskliniken|Institutionen för datavetenskap|Institutionen för ekologi och genetik|Institutionen för kulturvetenskaper|Institutionen för vårdvetenskap|Investor Relations|Juridiska sekretariatet|Kirurgi och ortopedi|Klimat och energi|Kollektivtrafikförvaltningen|Kommunikationsenheten|Kommunikationsstaben|Kommunledningskontoret|Kommunstyrelsens förvaltning|Kultur i länet|Kultur- och fritidsförvaltningen|Kvinnokliniken|Laboratoriemedicin|Landsbygdsutveckling|Livsmedelskontroll|LSS (stöd till personer med funktionsnedsättning)|Mark- och exploateringsenheten|Marknad och försäljning|Medicinska fakulteten|Miljö- och byggförvaltningen|Mälardalen|Naturvård och friluftsliv|Norra länet|Norrlandskusten|Näringsliv och etablering|Park- och naturenheten|Plan- och byggenheten|Pressjouren|Primärvården|Prognos och analys|Psykiatri och habilitering|Publik och program|Regionledningskontoret|Samhällsbyggnadsförvaltningen|Samlingar och forskning|Samverkan och innovation|SBF (samhällsbyggnadsförvaltningen)|Smittskydd Väst|Smittskyddsenheten|Socialförvaltningen|Stadsbyggnadskontoret|Stadsnät och fiber|Statistik och uppföljning|Sydöstra Sverige|Säkerhet och beredskap|Södra länet|Tekniska förvaltningen|Tillsynsavdelningen|Trafikkontoret|Turism och evenemang|Underhåll Järnväg|Universitetsbiblioteket|Upphandlingsenheten|Utbildningsförvaltningen|Utställning och pedagogik|VA (vatten och avlopp)|Vatten och avlopp|Vilt och rovdjur|Vård- och omsorgsförvaltningen|Vårdhygien|Västra Götaland och Halland|Äldreförvaltningen|Äldreomsorg|Överförmyndarkontoret',
  ),
  organizations: words(
    'Almsjö kommun|Barnens Framtidsfond|Björkvalla kommun|Fjärdholms Bryggeri|Förbundet Service och Lager|Granefors kommun|Hedarps kommun|Högskolan i Granefors|Kvarnåsa kommun|Läkarnas Samverkansförbund|Länsstyrelsen i Almvidens län|Lövhamns kommun|Lövhamns konsthall|Museet för Glas och Form|Myndigheten för vattenfrågor|Nordlinjen Buss AB|Norrbygge Fastigheter AB|Norrskoga kommun|Norrskoga universitetssjukhus|Region Bergvidden|Region Sjölandet|Region Ätradalen|Riksförbundet Friska Hjärnor|Skogsvik Papper AB|Skärgårdens Räddningstjänstförbund|Statens fjällinspektion|Stenviks stad|Stenviks universitet|Stiftelsen Sjöfartsminnen|Svenska Lantbyggarna|Tallmo kommun|Tegelbruksmuseet|Verket för offentlig statistikgranskning|Vidsele Hamn AB|Älvkraft Energi AB',
  ),
  places: words('Almsjö|Björkvalla|Granefors|Hedarp|Kvarnåsa|Lövhamn|Norrskoga|Stenvik'),
  pressMark: 'Presskontakt',
  headings: {
    contacts: 'Kontaktpersoner',
    press: 'Presskontakter',
    more: [
      'För mer information:',
      'För mer information, vänligen kontakta:',
      'Har du frågor? Kontakta:',
      'Ytterligare upplysningar lämnas av',
      'För frågor och intervjuer',
    ],
  },
  labels: { name: 'Namn', jobTitle: 'Titel', unit: 'Avdelning', phone: 'Telefon', mobile: 'Mobil', email: 'E-post' },
  release: 'Pressmeddelande',
  sentences: [
    'Nu börjar bygget av den nya simhallen i Stenvik',
    'Kommunstyrelsen beslutade den 14 mars 2024 att avsätta 48,5 miljoner kronor till projektet.',
    'Arbetet pågår under åren 2024–2027 och berör omkring 1 250 hushåll.',
    'Beslutet har diarienummer KS 2023/01147-12 och kan överklagas till Förvaltningsrätten i Almsjö senast den 30 april.',
    'Invigningen äger rum lördag den 7 september klockan 11.00–14.30 på Stora torget.',
    'Enligt en undersökning från Verket för offentlig statistikgranskning har andelen nöjda besökare ökat från 62 till 71 procent.',
    'Rörelseresultatet uppgick till 1 304 (1 187) MSEK under årets tre första kvartal.',
    'Vägen stängs av mellan klockan 22 och 05 under vecka 36–38.',
    'Samhällsbyggnadsnämnden har gett stadsarkitekten i uppdrag att ta fram en ny detaljplan för kvarteret Hägern 3.',
    'Utställningen visar över 300 föremål ur museets samlingar och pågår till och med 2025-01-12.',
    'Bolaget har organisationsnummer 556987-1204 och är noterat på Nasdaq First North.',
    'Studien är publicerad i tidskriften Nordic Water Research och omfattar 12 480 personer födda 1948–1962.',
  ],
  quote: '– Det här har vi väntat på länge, och nu ser vi fram emot att komma i gång på allvar, säger #.',
  switchboard: 'Du når oss också via växeln på # vardagar mellan 8 och 16.30.',
  street: 'Kvarngatan 14',
  postal: '523 41 Stenvik',
};
