import type { Language } from './language.ts';

/**
 * Words in nobody's name, and given names, of Polish.
 */
export const plNames = {
  notNames: `
    i w z na do od po za o u ku przy przed nad pod bez dla przez między poza wśród według wobec oraz lub albo ani ale lecz jednak więc zatem
    bo ponieważ że żeby aby by gdy gdyby jeśli jeżeli kiedy gdzie jak jako jaki jaka jakie który która które którzy których któremu którym
    którą kto co czy czyj nie tak to ten ta te ci tego tej tych temu tym tą tę tymi taki taka takie on ona ono oni one jego jej ich mu mnie
    mi ja ty my wy nas nam nami was wam się siebie sobie swój swoja swoje swoich swoim mój moja moje nasz nasza nasze naszych naszej naszym
    wasz wasza jest są był była było byli były być będzie będą został została zostały zostało może mogą można należy trzeba ma mają mieć
    miał robi już jeszcze tylko także również też bardzo bardziej więcej mniej najbardziej zawsze nigdy teraz dziś dzisiaj jutro wczoraj
    tutaj tu tam wszystko wszystkie wszystkich wszyscy każdy każda każde inny inna inne innych kilka wiele wielu sam sama same pierwszy
    pierwsza pierwsze drugi druga trzeci trzecia ostatni ostatnia ostatnie nowy nowa nowe nowych nowego nowej duży duża duże najlepszy
    najlepsze kontakt kontakty kontaktowe kontaktowy strona strony główna główny start witamy menu szukaj wyszukaj wyszukiwarka wyszukiwania
    nawigacja mapa serwisu serwis internetowa internetowy www portal przejdź wróć powrót góra góry dół następny następna poprzedni
    poprzednia zamknij otwórz pokaż ukryj zobacz czytaj przeczytaj dowiedz pobierz pliki plik drukuj udostępnij wyślij zapisz anuluj kliknij
    zaloguj logowanie zarejestruj rejestracja konto użytkownik użytkownika hasło koszyk kup zamów dodaj usuń zmień zmiany cookies ciasteczka
    akceptuję zgoda ustawienia preferencje prywatność prywatności polityka regulamin warunki dostępność deklaracja dostępności prawa
    zastrzeżone copyright newsletter subskrybuj śledź obserwuj facebook twitter instagram youtube linkedin media społecznościowe rss faq
    pytania pytanie odpowiedź odpowiedzi pomoc komentarz komentarze język polski angielski english treść treści aktualności aktualność
    wiadomości wiadomość komunikat komunikaty informacja informacje informacji prasa prasowe prasowa archiwum artykuł artykuły publikacja
    publikacje kalendarz wydarzenia wydarzenie program programy zdjęcia zdjęcie foto fot galeria film filmy wideo podcast blog magazyn
    raport raporty dokument dokumenty dokumentacja roczny badanie badania wywiad wywiady tytuł tekst autor wstęp prezentacja historia misja
    wizja wartości zespół struktura partnerzy partner sponsorzy patroni patronat kariera praca pracy oferta oferty staże szkolenia szkolenie
    kurs kursy projekt projekty usługi usługa produkty produkt rozwiązania klienci klient klientów firma firmy przedsiębiorcy mieszkańcy
    mieszkańców obywatel obywatele inwestorzy wyniki złotych zł euro mln mld tys tysięcy urząd urzędu ministerstwo minister rząd rządu
    państwo polska polskie polskiej polskich polsce europejski europejska europejskie europejskiej unia unii europa warszawa warszawy
    warszawie kraków krakowa krakowie łódź wrocław wrocławia wrocławiu poznań poznania poznaniu gdańsk gdańska gdańsku szczecin bydgoszcz
    lublin lublinie katowice katowicach białystok gdynia częstochowa radom sosnowiec toruń kielce gliwice rzeszów olsztyn opole opolu
    zielona mazowieckie mazowsze małopolskie małopolska śląskie śląsk dolnośląskie wielkopolskie wielkopolska pomorskie pomorze
    zachodniopomorskie łódzkie lubelskie podkarpackie podlaskie świętokrzyskie warmińsko-mazurskie kujawsko-pomorskie lubuskie opolskie
    północ południe wschód zachód centrum regionu region regionalny krajowy krajowa krajowe narodowy narodowa narodowe międzynarodowy
    międzynarodowa światowy lokalny lokalne publiczny publiczna publiczne prywatny ogólny ogólne miejski miejska miejskie gminny gminna
    wojewódzki wojewódzka powiatowy powiatowa miasto miasta gmina gminy powiat województwo dzielnica wybory rada rady sesja komunikacja
    adres telefon faks poczta elektroniczna godziny numer numery imię nazwisko temat wymagane pole pola formularz wniosek wnioski data dzień
    dni tydzień miesiąc rok roku lat godzina godz otwarte czynne bezpłatny bilety bilet cennik ceny cena zdrowie bezpieczeństwo środowisko
    kultura sport edukacja szkoła szkoły uczelnia uniwersytet nauka nauki studia studenci student młodzież dzieci dziecko rodzina rodziny
    kobiety mężczyźni seniorzy osoby osób osoba ludzie gospodarka społeczne społeczna mieszkania transport energia woda klimat rozwój
    turystyka zabytki muzeum teatr kino muzyka książka książki wystawa wystawy spektakl koncert festiwal biblioteka sprawiedliwość policja
    obrona rolnictwo cyfrowy innowacje przemysł handel budowa remont prewencja życie świat czas miejsce koniec część przypadek grupa
    siedziba spotkanie posiedzenie ustawa rozporządzenie wizyta konferencja seminarium edycja otwarcie sezon współpraca nagroda nagrody
    konkurs konkursy przetarg przetargi zamówienia dotacje dodatkowych udziela udzielają serdecznie zapraszamy pozdrawiamy źródło
    opracowanie deklaruję rodo bip biuletyn
  `.trim().split(/\s+/),
  // Compiled by hand from general knowledge of the published name statistics; weak evidence only, its weight is set where it is used.
  givenNames: `
    anna maria katarzyna małgorzata agnieszka barbara ewa krystyna magdalena elżbieta joanna aleksandra zofia monika teresa danuta natalia
    julia karolina marta beata dorota janina jadwiga alicja jolanta halina iwona grażyna irena paulina justyna zuzanna bożena wiktoria
    urszula renata hanna oliwia agata sylwia helena patrycja izabela emilia weronika ewelina aneta maja martyna klaudia dominika marzena
    edyta lucyna gabriela wiesława kinga dagmara wanda aniela kamila lidia anita antonina milena olga marianna stanisława kazimiera genowefa
    michalina nina lena amelia laura nadia iga pola jagoda mariola ilona violetta wioletta żaneta aldona angelika adrianna ada adela agnes
    aurelia balbina bernadeta bogumiła bogna bronisława cecylia celina czesława daria daniela diana dobrochna eliza elwira eugenia felicja
    franciszka gertruda henryka honorata ida ines inga iza jagna józefa judyta julita kaja kalina karina kornelia krzysztofa larysa leokadia
    liliana liwia luiza ludmiła łucja malwina marcelina marcela mariana mirosława nela nikola nikoletta otylia oktawia pelagia rita róża
    rozalia roksana roma sabina sandra sara sławomira stefania stella sonia tamara tatiana tola wacława waleria wiera władysława zdzisława
    zenobia zyta żanna tosia kasia ania gosia jan stanisław andrzej józef tadeusz jerzy zbigniew krzysztof henryk ryszard kazimierz marek
    marian piotr janusz władysław adam wiesław zdzisław edward mieczysław roman mirosław grzegorz czesław dariusz wojciech jacek eugeniusz
    tomasz stefan zygmunt leszek bogdan antoni paweł franciszek sławomir waldemar jarosław robert mariusz włodzimierz michał zenon bogusław
    witold aleksander bronisław wacław bolesław ireneusz maciej artur edmund marcin lech karol rafał arkadiusz leon sylwester lucjan julian
    wiktor romuald bernard ludwik feliks alfred alojzy przemysław cezary daniel mikołaj ignacy lesław radosław konrad bogumił szczepan
    gerard hieronim krystian leonard wincenty benedykt hubert sebastian norbert adolf łukasz emil teodor rudolf joachim jakub walenty alfons
    damian rajmund bartosz bartłomiej kamil mateusz dawid patryk filip szymon kacper oskar igor dominik fabian adrian dorian gabriel hugo
    iwo jeremi jeremiasz jędrzej kajetan klemens kordian kornel korneliusz ksawery leopold maksymilian marcel miron miłosz nikodem olaf
    oliwier olgierd oswald paulin remigiusz roch ksawier seweryn teofil tymon tymoteusz tytus wawrzyniec wit wilhelm xawery zachariasz
    zygfryd ziemowit eryk ernest eustachy florian gustaw gracjan gwidon walerian wieńczysław błażej borys dionizy donat maurycy natan
    nataniel ludomir
  `.trim().split(/\s+/),
} satisfies Pick<Language, 'notNames' | 'givenNames'>;
