import { type Words, words } from './words.ts';

export const fi: Words = {
  language: 'fi',
  country: 'FI',
  givenNames: words(
    'Aino|Aleksi|Anja|Anna-Liisa|Anneli|Antero|Anu|Arja|Asko|Auli|Eero|Eeva|Eija|Elina|Emmi|Esa|Essi|Hannele|Hannu|Harri|Heikki|Helmi|Ilkka|Inkeri|Irja|Jaakko|Jarkko|Jarmo|Jouni|Juhani|Jukka-Pekka|Juulia|Kaarina|Kaisa|Kalevi|Katja|Katri|Kimmo|Kirsi|Lauri|Leena|Liisa|Maarit|Mari|Marjatta|Marjo|Marko|Matti|Mervi|Mika|Minna|Niina|Olli|Outi|Paavo|Pasi|Pirjo|Päivi|Raija|Reijo|Riikka|Risto|Saara|Sami|Sanni|Satu|Seppo|Sirpa|Susanna|Taina|Tapio|Teemu|Tiina|Timo|Toni|Tuija|Tuomas|Tuula|Ulla-Maija|Veikko|Veli-Matti|Ville|Virpi',
  ),
  surnames: words(
    'Aalto|Ahola|Ahonen|Anttila|Eskola|Haapala|Hakala|Harju|Heikkinen|Heino|Hiltunen|Hirvonen|Huttunen|Hyvönen|Hämäläinen-Koski|Jokela|Jokinen|Järvi|Kallio|Kangas|Karhu|Karppinen|Kauppinen|Kettunen|Kivelä|Kokkonen|Koskinen|Kukkonen|Kurki|Laakso|Lahtinen|Lampinen|Lappalainen|Leppänen|Luoma|Manninen|Mattila|Miettinen|Moilanen|Mustonen|Niskanen|Nurmi|Ojala|Oksanen|Pajunen|Peltola|Pesonen|Pitkänen|Pulkkinen|Rantala|Rautio|Riihimäki|Ronkainen|Ruohonen|Räsänen|Salmi|Savolainen|Seppälä|Sillanpää|Suominen|Tanskanen|Toivonen|Tuominen|Turunen|Uusitalo|Vainio|Vartiainen|Väisänen|Ylönen',
  ),
  jobTitles: words(
    'Apulaisjohtaja|Asiantuntija|Hallintojohtaja|Henkilöstöjohtaja|Johtaja|Johtava asiantuntija|Kaupunginjohtaja|Kehittämispäällikkö|Kehitysjohtaja|Kunnanjohtaja|Kulttuurijohtaja|Liikennesuunnittelija|Markkinointijohtaja|Markkinointipäällikkö|Mediakoordinaattori|Osastopäällikkö|Projektipäällikkö|Puheenjohtaja|Rehtori|Sivistysjohtaja|Suunnittelija|Toimitusjohtaja|Toiminnanjohtaja|Tutkija|Tutkimuspäällikkö|Tuotepäällikkö|Vastaava tuottaja|Verkkoviestijä|Viestintäasiantuntija|Viestintäjohtaja|Viestintäkoordinaattori|Viestintäpäällikkö|Viestintäsuunnittelija|Yksikön päällikkö|Ympäristöpäällikkö|Tiedottaja',
  ),
  units: words(
    'Elinvoimapalvelut|Energia ja ilmasto|Henkilöstöpalvelut|Hyvinvointipalvelut|Kaavoitusyksikkö|Kasvatus ja koulutus|Kaupunkiympäristö|Kiinteistöt|Kirjastopalvelut|Konsernihallinto|Kulttuuri ja vapaa-aika|Kulttuuripalvelut|Liikenneosasto|Liikuntapalvelut|Markkinointi ja viestintä|Pelastuslaitos|Rakennusvalvonta|Ruokapalvelut|Sivistyspalvelut|Sosiaali- ja terveyspalvelut|Tekniset palvelut|Tutkimusosasto|Varhaiskasvatus|Vesilaitos|Viestintäyksikkö|Ympäristöpalvelut',
  ),
  organizations: words('Koivulahden kaupunki|Hirvijärven kunta|Pohjantuuli Energia Oy|Metsäpuro Oyj|Koivulahden yliopisto|Järviliitto ry|Rannikkomuseo|Suomen Polkupyöräliitto ry|Satamavirasto|Hirvijärven teatteri'),
  places: words('Koivulahti|Hirvijärvi|Metsäpuro|Järvenranta'),
  pressMark: 'Lehdistökontakti',
  headings: { contacts: 'Yhteyshenkilöt', press: 'Lehdistökontaktit', more: words('Lisätietoja:|Lisätietoja antaa:|Lisätiedot|Yhteystiedot') },
  labels: { name: 'Nimi', jobTitle: 'Nimike', unit: 'Yksikkö', phone: 'Puhelin', mobile: 'Matkapuhelin', email: 'Sähköposti' },
  release: 'Lehdistötiedote',
  sentences: words(
    'Työ alkaa 14. maaliskuuta 2025 ja valmistuu arviolta vuonna 2026.|Uusi silta on 1 240 metriä pitkä ja maksaa 48 miljoonaa euroa.|Vuosina 2019–2024 matkojen määrä kasvoi 17 prosenttia.|Olemme iloisia siitä, että niin moni on ottanut yhteyttä, sanoo hankkeen edustaja.|Lue lisää hankkeesta verkkosivuiltamme.|Päätös tehtiin keskiviikkona kello 13.00–15.30.|Y-tunnus on 1234567-1.|Näyttely on avoinna joka päivä ja maksaa 12 euroa.',
  ),
  quote: '– Tätä olemme odottaneet pitkään, sanoo #.',
  switchboard: 'Vaihde vastaa numerossa #.',
  street: 'Myllykatu 8',
  postal: '00123',
};
