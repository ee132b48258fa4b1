import { type Words, words } from '../words/words.ts';

export const fi: Words = {
  language: 'fi',
  country: 'FI',
  givenNames: words(
    'Aino|Ali|Anna-Kaisa|Anna-Maija|Anne|Annukka|Antti|Ari-Pekka|Arto|Asta|Christian|Eeva-Liisa|Elina|Emilia|Erkki|Esa|Eveliina|Fatima|Hannele|Harri|Heidi|Heikki|Helena|Ilkka|Inkeri|Irma|Jaakko|Janne|Jari|Johanna|Juha-Matti|Juhani|Jukka|Jussi|Kaisa|Kari|Katja|Katri|Kirsi|Kristiina|Lauri|Leena|Maarit|Marja-Leena|Marjo|Markku|Matias|Mikko|Minna|Mohamed|Nea|Niina|Outi|Paavo|Pasi|Pekka|Pirkko|Päivi|Riikka|Sanna-Mari|Satu|Seppo|Sirpa|Tarja|Tuomas|Tuula|Ulla-Maija|Veli-Matti|Ville|Åsa',
  ),
  surnames: words(
    'Aalto|Aaltonen|af Heurlin|Ahonen|Alanen|Anttila|Backström|Eskola|Forsman|Haapala|Hakala|Halonen|Hassan|Heikkilä|Heikkinen|Heinonen|Hiltunen|Hirvonen|Holopainen|Huttunen|Hämäläinen|Jokinen|Järvinen|Kallio|Kallio-Mäkelä|Karjalainen|Karppinen|Kettunen|Kinnunen|Kivelä|Koivisto|Kokkonen|Korhonen|Koskela|Koskinen|Kuusisto|Laaksonen|Lahtinen|Laine|Laitinen|Lehtinen|Lehtonen|Leinonen|Leppänen|Lindroos|Lindström|Manninen|Mattila|Miettinen|Moilanen|Mustonen|Mäkelä|Mäkinen|Niemi|Niemi-Pulkkinen|Nieminen|Nurmi|Nylund|Oksanen|Peltonen|Pitkänen|Pohjola|Rantanen|Rautio|Räsänen|Saarinen|Salminen|Salo-Virtanen|Savolainen|Seppälä|Sjöblom|Tamminen|Toivonen|Tuominen|Turunen|Virtanen|von Hertzen|Väisänen|Yli-Hakala|Äijälä',
  ),
  jobTitles: words(
    'Akatemiatutkija|Amanuenssi|Apulaiskaupunginjohtaja|Erityisasiantuntija|Hallintojohtaja|Hallintoylihoitaja|Hankejohtaja|HR-johtaja|Hyvinvointialuejohtaja|Johtajaylilääkäri|Johtava asiantuntija|Johtava tiedottaja|Kaupunginarkkitehti|Kaupunginjohtaja|Kehitysjohtaja|Kuraattori|Lehdistöpäällikkö|Markkinointi- ja viestintäjohtaja|Mediasuhdepäällikkö|Museonjohtaja|Professori|Projektipäällikkö|Puheenjohtaja|Pääekonomisti|Pääjohtaja|Päätoimittaja|Rehtori|Sijoittajasuhdejohtaja|Sivistysjohtaja|Suunnitteluinsinööri|Talous- ja rahoitusjohtaja|Tartuntatautilääkäri|Tekninen johtaja|Tiedottaja|Toimialajohtaja|Toiminnanjohtaja|Toimitusjohtaja|Toimituspäällikkö|Verkkotoimittaja|Vice President, Communications|Viestinnän asiantuntija|Viestintäasiantuntija|Viestintäjohtaja|Viestintäkoordinaattori|Viestintäpäällikkö|Yksikön päällikkö|Ylilääkäri|Yliopistonlehtori|Ylitarkastaja|Ympäristöpäällikkö',
  ),
  units: words(
    'Elinvoimapalvelut|Ensihoito|Hankintapalvelut|Humanistinen tiedekunta|HVA (hyvinvointialueen palvelut)|Ikääntyneiden palvelut|Ilmastotutkimuskeskus|Itäinen alue|Kaavoitus|Kasvatus ja koulutus|Kaupunkiympäristön toimiala|Kokoelmat ja tutkimus|Konsernihallinto|Kulttuuri ja vapaa-aika|Liikenne ja kadut|Liiketoiminta-alue Energia|Liikuntapalvelut|Luonnonvarat|Lääketieteellinen tiedekunta|Maankäyttö|Naistentaudit ja synnytykset|Näyttelyt|Pelastustoimi|Perhe- ja sosiaalipalvelut|Perusopetus|Pohjoinen Lappi|Psykiatria|Päivystys|Rakennusvalvonta|Sivistyspalvelut|Sosiaali- ja terveyspalvelut|Suun terveydenhuolto|Sähköverkot|Tekniset palvelut|Tietotekniikan laitos|Tilapalvelut|TKI (tutkimus-, kehittämis- ja innovaatiotoiminta)|Valmius ja turvallisuus|Vammaispalvelut|Varhaiskasvatus|Vesihuolto|Viestintä ja markkinointi|Viestintäyksikkö|Yhteiskuntasuhteet|Ympäristönsuojelu',
  ),
  organizations: words(
    'Hirvenkallaksen ammattikorkeakoulu|Hirvenkallaksen kaupunki|Hirvenkallaksen Satama Oy|Järvirannan hyvinvointialue|Keuhkoterveysliitto Henki ry|Koivusalon kunta|Koskivoima Oyj|Lampiniemen kaupunki|Lampiniemen taidemuseo|Lampiniemen yliopisto|Lasten Turva -säätiö|Mäntykaarron kunta|Palvelualojen Toimihenkilöt ry|Suoperän kunta|Vesiturvallisuusvirasto',
  ),
  places: words('Hirvenkallas|Jokipelto|Järviranta|Koivusalo|Lampiniemi|Mäntykaarto|Suoperä|Uusikangas'),
  pressMark: 'Mediayhteydet',
  headings: {
    contacts: 'Yhteystiedot',
    press: 'Yhteydenotot medialle',
    more: ['Lisätietoja:', 'Lisätietoja antavat:', 'Lisätiedot ja haastattelupyynnöt:', 'Yhteyshenkilöt', 'Kysy lisää'],
  },
  labels: { name: 'Nimi', jobTitle: 'Tehtävänimike', unit: 'Yksikkö', phone: 'Puhelin', mobile: 'Matkapuhelin', email: 'Sähköposti' },
  release: 'Tiedote',
  sentences: [
    'Lampiniemen uuden kirjaston rakentaminen alkaa syksyllä',
    'Kaupunginvaltuusto päätti 18.3.2024 myöntää hankkeelle 21,6 miljoonan euron määrärahan.',
    'Työt tehdään vaiheittain vuosina 2024–2027.',
    'Asian diaarinumero on LAM/2841/10.03.01/2023, ja valitusaika päättyy 24. toukokuuta.',
    'Avajaiset järjestetään lauantaina 7.9. klo 11–15 Kauppatorilla.',
    'Vesiturvallisuusviraston mukaan uimarantojen onnettomuudet ovat vähentyneet 134:stä 97:ään.',
    'Konsernin liikevaihto kasvoi 6,3 prosenttia ja oli 1 482,5 miljoonaa euroa.',
    'Silta on suljettu liikenteeltä yöaikaan klo 22.00–5.30 viikoilla 32–34.',
    'Kaupunkiympäristölautakunta käsittelee asemakaavan muutosta nro 1176 kokouksessaan tiistaina.',
    'Näyttelyssä on esillä 260 teosta vuosilta 1890–1935.',
    'Yhtiön Y-tunnus on 2749163-8, ja se työllistää noin 780 henkilöä.',
    'Lampiniemen yliopiston tutkimukseen osallistui 8 940 suomalaista, jotka olivat syntyneet vuosina 1950–1964.',
  ],
  quote: '”Olemme odottaneet tätä pitkään, ja on hienoa päästä vihdoin alkuun”, sanoo #.',
  switchboard: 'Vaihde palvelee arkisin klo 8–16 numerossa #.',
  street: 'Rantakatu 12 B',
  postal: '47830 Lampiniemi',
};
