import { type Words, words } from '../words/words.ts';

export const fi: Words = {
  language: 'fi-FI',
  country: 'FI',
  givenNames: words(
    'Maria|Anna|Johanna|Hanna|Kaisa|Päivi|Tiina|Minna|Sari|Satu|Riitta|Anne|Leena|Pirjo|Heidi|Laura|Elina|Katja|Jenni|Anu|Marja-Leena|Anna-Maija|Outi|Aino|Saara|Juha|Mika|Timo|Jari|Antti|Matti|Mikko|Pekka|Jukka|Kari|Petri|Ville|Janne|Tuomas|Heikki|Juha-Pekka|Veli-Matti|Yrjö|Örn|Abdi',
  ),
  surnames: words(
    'Korhonen|Virtanen|Mäkinen|Nieminen|Mäkelä|Hämäläinen|Laine|Heikkinen|Koskinen|Järvinen|Lehtonen|Lehtinen|Saarinen|Salminen|Heinonen|Niemi|Heikkilä|Kinnunen|Salonen|Turunen|Salo|Laitinen|Tuominen|Rantanen|Karjalainen|Jokinen|Mattila|Savolainen|Lahtinen|Ahonen|Ojala|Leppänen|Väisänen|Hiltunen|Kallio|Miettinen|Leinonen|Pitkänen|Aaltonen|Manninen|Hakala|Räsänen|Kärkkäinen|Yli-Koski|Ala-Mäki|Laine-Salonen|Lindström|Sjöblom|Åkerlund|Mohamed',
  ),
  jobTitles: words(
    'viestintäpäällikkö|viestintäjohtaja|viestintäasiantuntija|viestinnän asiantuntija|tiedottaja|viestintäkoordinaattori|viestintävastaava|mediasuhdepäällikkö|mediapäällikkö|erityisavustaja|markkinointipäällikkö|markkinointi- ja viestintäjohtaja|yhteiskuntasuhdejohtaja|toimitusjohtaja|toiminnanjohtaja|talousjohtaja|pääjohtaja|ylijohtaja|kaupunginjohtaja|pormestari|apulaispormestari|hyvinvointialuejohtaja|ylilääkäri|johtajaylilääkäri|tartuntatautilääkäri|johtava asiantuntija|erityisasiantuntija|projektipäällikkö|yksikön päällikkö|yliaktuaari|pääekonomisti|professori|tutkimusprofessori|yliopistonlehtori|museonjohtaja',
  ),
  units: words(
    'Viestintä|Viestintäyksikkö|Viestintä ja markkinointi|Konserniviestintä|Kaupunkiympäristön toimiala|Kasvatuksen ja koulutuksen toimiala|Kulttuuri ja vapaa-aika|Sosiaali- ja terveyspalvelut|Elinvoimapalvelut|Kaupunkisuunnittelu|Pelastuslaitos|Perusterveydenhuolto|Ikääntyneiden palvelut|Perhe- ja sosiaalipalvelut|Infektiotautien torjunta|Joukkoliikenne|Vesihuolto|Ympäristönsuojelu|Liikenne ja infrastruktuuri|Väestötilastot|Valvontaosasto|Pohjois-Suomi|Lounais-Suomi|Itä-Suomi|Uusimaa|Lääketieteellinen tiedekunta|Biologian laitos|Kansanterveystieteen osasto|Sijoittajasuhteet|Vastuullisuus',
  ),
  organizations: words(
    'Kuusirannan kaupunki|Järvenselän hyvinvointialue|Koivulahden yliopisto|Rannikkovirasto|Pohjolan Puu Oyj|Saarijoen Energia Oy|Lasten Tulevaisuus ry|Koivulahden kaupunginteatteri|Kuusirannan taidemuseo|Osuuspankki Hopeajärvi',
  ),
  places: words('Kuusiranta|Koivulahti|Saarijoki|Hopeajärvi|Pohjansalo|Vanhalinna'),
  pressMark: 'Mediayhteydet',
  headings: {
    contacts: 'Yhteyshenkilöt',
    press: 'Yhteystiedot medialle',
    more: ['Lisätietoja:', 'Lisätietoja antaa', 'Lisätietoja medialle', 'Yhteydenotot'],
  },
  labels: { name: 'Nimi', jobTitle: 'Tehtävänimike', unit: 'Yksikkö', phone: 'Puhelin', mobile: 'Matkapuhelin', email: 'Sähköposti' },
  release: 'Tiedote',
  sentences: [
    'Keskustan uusi pääkirjasto avaa ovensa syyskuussa',
    'Kaupunginvaltuusto päätti 18.3.2024 myöntää hankkeelle 42,6 miljoonaa euroa.',
    'Rakennuksessa on 8 700 neliömetriä, ja vuosittain siellä odotetaan käyvän yli 600 000 ihmistä.',
    'Avajaisia vietetään lauantaina 14. syyskuuta kello 10.00–16.00.',
    'Asia on kirjattu diaarinumerolla KUU/1547/10.03/2023.',
    'Lainausten määrä kasvoi viime vuonna 5,8 prosenttia eli 1 284 300 lainaan.',
    'Asukkaat ovat osallistuneet tilojen suunnitteluun alusta alkaen työpajoissa ja kyselyissä.',
    'Lausunnot pyydetään toimittamaan 31.5.2024 mennessä viitteellä 10 45782 22316.',
    'Urakoitsijana toimii yritys, jonka Y-tunnus on 2145789-6 ja liikevaihto 73 miljoonaa euroa.',
    'Vanhan kirjastotalon tulevasta käytöstä päätetään myöhemmin erikseen.',
  ],
  quote: '”Olemme odottaneet tätä päivää pitkään”, sanoo #.',
  switchboard: 'Meidät tavoittaa myös vaihteen kautta numerosta #.',
  street: 'Kauppakatu 7 A 12',
  postal: '40150 Kuusiranta',
};
