import { type Words, words } from '../words/words.ts';

export const fi: Words = {
  language: 'fi',
  country: 'FI',
  // 40
  givenNames: words(
    'Anna|Maria|Tuula|Päivi|Anne|Sari|Minna|Hanna|Johanna|Kaisa|' +
      'Marja|Leena|Riikka|Satu|Outi|Elina|Anna-Maija|Marja-Liisa|Ulla|Heidi|' +
      'Juha|Timo|Matti|Kari|Mikko|Antti|Jari|Jukka|Mika|Pekka|' +
      'Markku|Sami|Heikki|Petri|Ville|Janne|Juha-Pekka|Veli-Matti|Hannu|Väinö',
  ),
  // 45
  surnames: words(
    'Korhonen|Virtanen|Mäkinen|Nieminen|Mäkelä|Hämäläinen|Laine|Heikkinen|Koskinen|Järvinen|' +
      'Lehtonen|Lehtinen|Saarinen|Niemi|Salminen|Heinonen|Heikkilä|Kinnunen|Salonen|Turunen|' +
      'Laitinen|Salo|Tuominen|Rantanen|Karjalainen|Jokinen|Mattila|Savolainen|Lahtinen|Ahonen|' +
      'Ojala|Leppänen|Väisänen|Kallio|Hiltunen|Leinonen|Miettinen|Aaltonen|Pitkänen|Manninen|' +
      'Lindholm|Nyman|Koskinen-Laine|Abdi|Wikström',
  ),
  // 30
  jobTitles: words(
    'Viestintäpäällikkö|Viestintäjohtaja|Viestintäasiantuntija|Viestinnän asiantuntija|Tiedottaja|' +
      'Mediatiedottaja|Viestintäsuunnittelija|Viestintäkoordinaattori|Mediasuhdepäällikkö|Markkinointipäällikkö|' +
      'Toimitusjohtaja|Pääjohtaja|Pääsihteeri|Toiminnanjohtaja|Kaupunginjohtaja|' +
      'Apulaiskaupunginjohtaja|Hallintojohtaja|Hyvinvointialuejohtaja|Johtajaylilääkäri|Ylilääkäri|' +
      'Osastopäällikkö|Yksikön päällikkö|Projektipäällikkö|Erityisasiantuntija|Johtava asiantuntija|' +
      'Ylitarkastaja|Professori|Yliopistonlehtori|Tutkimusprofessori|Väitöskirjatutkija',
  ),
  // 25
  units: words(
    'Viestintä|Viestintäyksikkö|Viestintä ja markkinointi|Mediapalvelu|Konsernihallinto|' +
      'Kaupunkiympäristön toimiala|Kasvatus ja koulutus|Sivistyspalvelut|Sosiaali- ja terveyspalvelut|Kulttuuri ja vapaa-aika|' +
      'Tekniset palvelut|Elinvoimapalvelut|Pelastuslaitos|Ikääntyneiden palvelut|Ympäristönsuojelu|' +
      'Kaavoitus|Joukkoliikenne|Valvontaosasto|Lakiasiat|Sijoittajasuhteet|' +
      'Pohjois-Suomi|Länsi-Suomi|Uusimaa|Biologian laitos|Yhteiskuntatieteiden tiedekunta',
  ),
  // 8
  organizations: words(
    'Koivurannan kaupunki|Kuusijärven kunta|Keskivaaran hyvinvointialue|Rannikkovirasto|' +
      'Koivurannan yliopisto|Pohjanvirta Energia Oy|Lasten Tukisäätiö|Lehtokiinteistöt Oyj',
  ),
  places: words('Koivuranta|Kuusijoki|Keskivaara|Pohjanvirta|Lehtoniemi|Haapasalmi'),
  pressMark: 'Mediakontakti',
  headings: {
    contacts: 'Yhteyshenkilöt',
    press: 'Mediakontaktit',
    more: ['Lisätietoja:', 'Lisätietoja antavat', 'Yhteystiedot', 'Haluatko tietää lisää?'],
  },
  labels: { name: 'Nimi', jobTitle: 'Nimike', unit: 'Yksikkö', phone: 'Puhelin', mobile: 'Matkapuhelin', email: 'Sähköposti' },
  release: 'Tiedote',
  sentences: [
    'Uusi kirjasto avataan keskustaan syksyllä 2027',
    'Kaupunginvaltuusto päätti maanantaina myöntää hankkeelle 24 500 000 euroa.',
    'Rakennustyöt alkavat 13.4.2026 ja kestävät arviolta 16 kuukautta.',
    'Nykyinen kirjasto palvelee remontin ajan arkisin klo 9.00–19.00 ja lauantaisin klo 10–15.',
    'Päätöksen diaarinumero on 1482/10.03.02/2025, ja pöytäkirja on luettavissa verkossa.',
    'Vuonna 2024 kirjastossa käytiin 318 450 kertaa, mikä on 4,2 prosenttia enemmän kuin edellisvuonna.',
    'Asukastilaisuus järjestetään kaupungintalolla torstaina 5. maaliskuuta kello 17.30.',
    'Urakan (viite 2025-118-4471) voitti paikallinen rakennusliike, joka työllistää noin 120 henkilöä.',
  ],
  quote: '– Kirjasto on koko kaupungin yhteinen olohuone, ja olemme iloisia, että hanke pääsee nyt alkamaan, sanoo #.',
  switchboard: 'Kaupungin vaihde palvelee arkisin klo 8–16 numerossa #.',
  street: 'Kauppakatu 14',
  postal: '43210 Koivuranta',
};
