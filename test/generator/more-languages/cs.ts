import { type Words, words } from '../words/words.ts';

export const cs: Words = {
  language: 'cs-CZ',
  country: 'CZ',
  givenNames: words(
    'Alena|Barbora|Daniel|David|Eva|Filip|Hana|Ivana|Jakub|Jan|Jaroslav|Jiří|Kateřina|Klára|Lucie|Lukáš|Marek|Markéta|Martin|Michaela|Milan|Monika|Ondřej|Pavel|Petra|Radek|Tereza|Tomáš|Zdeněk',
  ),
  surnames: words(
    'Bartoš|Beneš|Blažková|Čermák|Doležalová|Dušek|Fiala|Hájková|Havlíček|Holub|Horáková|Janda|Kadlec|Kolář|Kopecká|Krejčí|Kučerová|Malý|Marešová|Němec|Nová|Pokorná|Sedláček|Šimková|Urban|Veselý|Zemanová',
  ),
  jobTitles: words(
    'Tisková mluvčí|Tiskový mluvčí|Mluvčí města|Vedoucí tiskového oddělení|Vedoucí oddělení komunikace|Vedoucí odboru kultury|PR manažerka|PR specialista|Manažer komunikace|Manažerka pro komunikaci s médii|Ředitel|Ředitelka odboru|Generální ředitel|Starosta|Místostarostka|Primátorka|Tajemník|Redaktorka|Šéfredaktor|Kurátorka výstavy|Vědecký pracovník|Koordinátorka projektu|Náměstek hejtmana',
  ),
  units: words(
    'Tiskové oddělení|Oddělení komunikace|Odbor komunikace a marketingu|Odbor kultury a sportu|Odbor životního prostředí|Odbor dopravy|Kancelář primátora|Kancelář hejtmana|Úsek vnějších vztahů|Katedra chemie|Fakulta informatiky|Lidské zdroje|Vztahy s investory|Marketing|Region Sever',
  ),
  organizations: words(
    'Město Lipová nad Sázavou|Kraj Podhorský|Univerzita Lipová|Nadace Tři duby|Vodárny Podhoří, a.s.|Muzeum Na Nábřeží|Nemocnice svatého Rocha',
  ),
  places: words('Lipová nad Sázavou|Podhoří|Dubová Lhota|Nábřeží'),
  pressMark: 'Kontakt pro média',
  headings: {
    contacts: 'Kontaktní osoby',
    press: 'Kontakty pro média',
    more: words('Více informací:|Bližší informace poskytne:|Kontakt|Další informace'),
  },
  labels: { name: 'Jméno', jobTitle: 'Funkce', unit: 'Odbor', phone: 'Telefon', mobile: 'Mobil', email: 'E-mail' },
  release: 'Tisková zpráva',
  sentences: words(
    'Nová knihovna se otevře na podzim 2027|Zastupitelstvo ve středu schválilo 18 450 000 Kč na stavbu.|Práce začnou 13. dubna 2026 a potrvají 16 měsíců.|Do té doby je budova otevřena v pracovní dny od 9.00 do 18.30 hodin.|Počet návštěv vzrostl mezi lety 2019 a 2024 o 7,5 procenta.|Usnesení má číslo jednací 2025/0412-18.|Setkání se koná ve čtvrtek 5. března v 18 hodin.|Vstupenka stojí 150 Kč.',
  ),
  quote: '„Dlouho jsme na to čekali,“ říká #.',
  switchboard: 'Ústřednu zastihnete na čísle # v pracovní dny.',
  street: 'Lipová 14',
  postal: '199 99',
};
