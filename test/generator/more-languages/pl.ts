import { type Words, words } from '../words/words.ts';

export const pl: Words = {
  language: 'pl-PL',
  country: 'PL',
  givenNames: words(
    'Agnieszka|Aleksandra|Andrzej|Anna|Bartosz|Dorota|Ewa|Grzegorz|Hanna|Iwona|Jakub|Joanna|Justyna|Karol|Katarzyna|Łukasz|Magdalena|Małgorzata|Marcin|Michał|Paweł|Piotr|Sylwia|Tomasz|Wojciech|Zofia|Żaneta',
  ),
  surnames: words(
    'Adamczyk|Baran|Borkowska-Lis|Chmielewski|Czerwiński|Dąbrowska|Gajda|Głowacki|Górska|Jabłońska|Jaworski|Kaczmarek|Kubiak|Kwiatkowska|Lewandowska|Maciejewski|Marciniak|Nowakowska|Ostrowski|Piątek|Rutkowska|Sikora|Stępień|Walczak|Wróbel|Zając',
  ),
  jobTitles: words(
    'Rzecznik prasowy|Rzeczniczka prasowa|Zastępca rzecznika prasowego|Kierownik biura prasowego|Kierowniczka Działu Promocji|Dyrektor ds. komunikacji|Dyrektorka|Specjalista ds. PR|Specjalistka ds. komunikacji|Główny specjalista|Starszy inspektor|Burmistrz|Prezydent miasta|Prezes zarządu|Wiceprezes|Sekretarz gminy|Koordynator projektu|PR Manager|Redaktor naczelna|Profesor|Kustosz|Naczelnik wydziału',
  ),
  units: words(
    'Biuro Prasowe|Biuro Rzecznika Prasowego|Biuro Promocji i Komunikacji|Dział Promocji|Dział Komunikacji|Wydział Kultury i Sportu|Wydział Ochrony Środowiska|Wydział Edukacji|Departament Komunikacji|Instytut Chemii|Katedra Prawa Karnego|Kancelaria Prezydenta Miasta|Zespół ds. Mediów|Relacje Inwestorskie|Region Północny',
  ),
  organizations: words(
    'Urząd Miasta Lipnica Wielka|Powiat Dębowiecki|Uniwersytet Lipnicki|Fundacja Trzy Dęby|Wodociągi Lipnickie Sp. z o.o.|Muzeum nad Zalewem|Szpital im. św. Rocha',
  ),
  places: words('Lipnica Wielka|Dębowiec Górny|Zalewo Nowe|Trzy Dęby'),
  pressMark: 'Kontakt prasowy',
  headings: {
    contacts: 'Osoby do kontaktu',
    press: 'Kontakt dla mediów',
    more: words('Więcej informacji:|Dodatkowych informacji udziela:|Kontakt|Kontakt dla mediów:'),
  },
  labels: { name: 'Imię i nazwisko', jobTitle: 'Stanowisko', unit: 'Wydział', phone: 'Telefon', mobile: 'Tel. kom.', email: 'E-mail' },
  release: 'Informacja prasowa',
  sentences: words(
    'Nowa biblioteka zostanie otwarta jesienią 2027 roku|Rada miasta przeznaczyła w środę 18 450 000 zł na budowę.|Prace ruszą 13 kwietnia 2026 r. i potrwają 16 miesięcy.|Do tego czasu budynek jest czynny od poniedziałku do piątku w godz. 9.00–18.30.|Liczba odwiedzin wzrosła o 7,5 proc. między 2019 a 2024 rokiem.|Sprawa ma sygnaturę 2025/0412-18.|Spotkanie odbędzie się w czwartek 5 marca o godz. 18.|Bilet kosztuje 12,50 zł.',
  ),
  quote: '„Długo na to czekaliśmy” – mówi #.',
  switchboard: 'Centrala telefoniczna czynna jest pod numerem # w dni robocze.',
  street: 'ul. Lipowa 14',
  postal: '09-999',
};
