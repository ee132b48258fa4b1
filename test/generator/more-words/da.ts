import { type Words, words } from '../words/words.ts';

export const da: Words = {
  language: 'da',
  country: 'DK',
  givenNames: words(
    'Ahmed|Aisha|Allan|Amalie|Ane-Mette|Anne-Sofie|Annette|Asger|Astrid|Bente|Birgitte|Bo|Brian|Camilla|Charlotte|Christian|Ditte|Dorthe|Ejnar|Emil|Esben|Finn|Flemming|Freja|Gitte|Hanne|Hans-Henrik|Helle|Henning|Ida|Jens-Peter|Jeppe|Jesper|Jørgen|Karen-Margrethe|Karsten|Kasper|Katrine|Kirsten|Lars-Bo|Lasse|Line|Lone|Louise|Mads|Maja|Malene|Marianne|Mette|Morten|Naja|Niels|Nikolaj|Ole|Omar|Pernille|Poul-Erik|Rasmus|Selma|Signe|Simon|Stine|Susanne|Søren|Tine|Trine|Ulla|Ulrik|Yasmin|Aage',
  ),
  surnames: words(
    'Abildgaard|Andersen|Andreasen|Bach|Bang|Bech|Boesen|Bonde|Brandt|Bruun|Bærentsen|Bøgh|Carlsen|Christensen|Christoffersen|Clausen|Dahl|Dam|de Fine Licht|Eriksen|Fischer|Frandsen|Friis|Gade|Gregersen|Hald|Hansen|Hassan|Henriksen|Hjorth|Hoffmann|Holst-Nielsen|Højgaard|Iversen|Jacobsen|Jensen|Jensen Lund|Jeppesen|Jespersen|Johansen|Juhl|Juul|Jørgensen|Kaya|Kjeldsen|Klausen|Knudsen|Koch|Kofoed|Kragh|Kristensen|Kruse|Larsen|Lauridsen|Lind|Lorentzen|Lund|Mikkelsen|Mortensen|Munk|Møller|Møller-Andersen|Nielsen|Nørgaard|Olesen|Overgaard|Pedersen|Poulsen|Ravn|Schmidt|Skovgaard Hansen|Sørensen|Thygesen|Toft|Vestergaard|von Bülow|Winther|Yildiz|Østergaard|Aagaard',
  ),
  jobTitles: words(
    'Adm. direktør|Afdelingschef|Ansvarshavende redaktør|Beredskabsdirektør|Biolog|Borgmester|Chef for public affairs|Chefkonsulent|Cheføkonom|Dekan|Direktør|Forbundsformand|Generalsekretær|Head of Media Relations|HR-chef|Institutleder|Journalist|Kommunaldirektør|Kommunikationschef|Kommunikationskonsulent|Kommunikationsmedarbejder|Kommunikationsrådgiver|Kontorchef|Ledende overlæge|Lektor|Lægefaglig direktør|Miljøingeniør|Museumsdirektør|Overlæge|Presseansvarlig|Pressechef|Pressekonsulent|Pressekoordinator|Presserådgiver|Professor|Projektchef|Projektleder|Redaktør|Regionsrådsformand|Salgs- og marketingdirektør|Sekretariatschef|Skoleleder|Specialkonsulent|Stabschef|Stadsarkitekt|Særlig rådgiver|Udvalgsformand|Vicedirektør|Webredaktør|Økonomi- og stabsdirektør',
  ),
  units: words(
    'Affald og Genbrug|Bibliotekerne|Borgerservice|Borgmesterens Afdeling|By, Land og Kultur|Byrådssekretariatet|Børn og Unge|Børne- og Ungdomsforvaltningen|Center for Havforskning|Center for Kommunikation|Dagtilbud|Den Præhospitale Virksomhed|Det Sundhedsvidenskabelige Fakultet|Drift og Anlæg|Ejendomme og Anlæg|Erhverv og Turisme|Forretningsområde Varme|Hjertemedicinsk Afdeling|Infektionsmedicin|Institut for Folkesundhed|Institut for Fødevarer|Institut for Kultur og Samfund|Jobcenter Øst|Klima og Bæredygtighed|Kommunikation og Presse|Kultur og Fritid|Kvindesygdomme og Fødsler|Natur og Vandløb|Nordlige Øer|Patientdialog|Plan og Byg|PPR (Pædagogisk Psykologisk Rådgivning)|Presse og Public Affairs|Psykiatrien|Regional Udvikling|Samling og Forskning|Social og Beskæftigelse|SSP (Skole, Socialforvaltning og Politi)|Sundhed og Omsorg|Sydkysten|Teknik og Miljø|Teknik- og Miljøforvaltningen|Vej og Park|Ældre og Handicap|Økonomi og Personale',
  ),
  organizations: words(
    'Birkelse Sund Kommune|Egehøj Kommune|Fagforbundet Lager og Service|Fonden Børns Tryghed|Havnsted Forsyning A/S|Havnsted Kommune|Havnsted Universitet|Landsforeningen for Sunde Lunger|Lyngmose Kommune|Museum Lyngmose|Region Vesterland|Strandløkke Kommune|Styrelsen for Kystbeskyttelse|Vesterland Universitetshospital|Vindhøj Energi A/S',
  ),
  places: words('Egehøj|Fjordmark|Havnsted|Hyldekær|Lyngmose|Nørrevang|Strandløkke|Vesterland'),
  pressMark: 'Pressekontakt',
  headings: {
    contacts: 'Kontakt',
    press: 'Pressekontakter',
    more: [
      'Yderligere oplysninger:',
      'For yderligere information, kontakt venligst:',
      'Kontakt for mere information',
      'Vil du vide mere?',
      'Henvendelse fra medier kan ske til:',
    ],
  },
  labels: { name: 'Navn', jobTitle: 'Titel', unit: 'Afdeling', phone: 'Telefon', mobile: 'Mobil', email: 'E-mail' },
  release: 'Pressemeddelelse',
  sentences: [
    'Havnsted får ny klimapark med plads til hele byen',
    'Byrådet besluttede den 21. marts 2024 at afsætte 26,4 mio. kr. til anlægget.',
    'Arbejdet udføres i årene 2024-2027 og omfatter 14 kilometer ledninger.',
    'Sagen har journalnummer 24/003917-6, og høringsfristen udløber den 3. maj.',
    'Parken indvies søndag den 1. september kl. 10.00-15.00.',
    'Ifølge Styrelsen for Kystbeskyttelse er risikoen for oversvømmelse steget med 18 procent siden 1995.',
    'Koncernens omsætning voksede til 3.412 mio. kr. i første halvår mod 3.098 mio. kr. året før.',
    'Broen er spærret for al trafik i uge 28 og 29 fra kl. 20 til 5.',
    'Udvalget for Teknik og Miljø behandler lokalplan 412 på sit møde tirsdag den 14/5.',
    'Udstillingen rummer 175 værker fra perioden 1880-1925 og kan ses til og med 12. januar 2025.',
    'Selskabet har CVR-nr. 38271946 og beskæftiger 640 medarbejdere.',
    'Forskerne fra Havnsted Universitet har fulgt 11.250 danskere gennem 20 år.',
  ],
  quote: '»Det er en vigtig milepæl, som mange har arbejdet hårdt for,« siger #.',
  switchboard: 'Du kan også ringe til vores hovednummer # på hverdage mellem kl. 9 og 15.',
  street: 'Møllevej 8, 2. sal',
  postal: '4875 Havnsted',
};
