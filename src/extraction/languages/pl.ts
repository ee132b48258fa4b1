import type { Language } from './language.ts';
import { plNames } from './pl-names.ts';

/**
 * Polish.
 */
export const pl: Language = {
  code: 'pl',
  labels: {
    phone: `
      telefon, telefony, tel, tel., tel.nr, t, ph, phone, telephone, nr tel, nr tel., nr telefonu, nr. telefonu, numer telefonu,
      numery telefonów, numery telefonu, telefon kontaktowy, telefony kontaktowe, numer kontaktowy, tel. kontaktowy, telefon stacjonarny,
      tel. stacjonarny, stacjonarny, numer stacjonarny, telefonicznie, kontakt telefoniczny, pod numerem telefonu, pod numerem, pod nr,
      pod nr tel, numerem telefonu, zadzwoń, zadzwoń do nas, dzwoń, telefon służbowy, tel. służbowy, telefon biurowy, tel./fax, tel/fax,
      telefon/fax, tel./faks, tel. i fax, tel.+fax, telefon/faks, telefon biuro, infolinia
    `.trim().split(/,\s+/),
    mobile: `
      komórka, tel. kom, tel. kom., tel.kom, tel.kom., tel kom, kom, kom., telefon komórkowy, numer komórkowy, komórkowy, tel. komórkowy,
      kom. służbowy, komórka służbowa, mobile, mob, m, gsm, tel. gsm, sms, whatsapp, tel. mobilny, telefon mobilny
    `.trim().split(/,\s+/),
    fax: ['fax', 'faks', 'telefaks', 'telefax', 'nr fax', 'nr faksu', 'numer faksu', 'f', 'fax.', 'faksem'],
    mainNumber: `
      centrala, centrala telefoniczna, tel. centrala, telefon centrala, numer centrali, numer ogólny, telefon ogólny, numer główny,
      telefon do centrali
    `.trim().split(/,\s+/),
    duty: `
      dyżur, dyżurny, telefon dyżurny, telefon alarmowy, dyżur prasowy, dyżurny rzecznik, numer dyżurny, dyżury, całodobowy, całodobowo,
      telefon całodobowy, numer alarmowy, pogotowie, pogotowie techniczne, po godzinach, po godzinach pracy, po godzinach urzędowania,
      poza godzinami pracy, w weekendy, weekend, w dni wolne, w dni wolne od pracy, w nagłych wypadkach, w sytuacjach nagłych, awarie,
      zgłaszanie awarii, 24h, 24 h, 24/7, całą dobę
    `.trim().split(/,\s+/),
    direct: ['bezpośredni', 'bezpośrednio', 'numer bezpośredni', 'tel. bezpośredni', 'telefon bezpośredni', 'linia bezpośrednia'],
    email: `
      e-mail, email, mail, e-maile, adres e-mail, adres email, adres mailowy, adres mailowy do kontaktu, adres poczty elektronicznej,
      poczta elektroniczna, poczta, adres elektroniczny, mailowo, drogą mailową, drogą elektroniczną, e-mailem, mailem, napisz,
      napisz do nas, napisz e-mail, wyślij e-mail, wyślij mail, wyślij wiadomość, kontakt mailowy, kontakt e-mail, pisz na, e
    `.trim().split(/,\s+/),
    extension: ['wew', 'wew.', 'wewn', 'wewn.', 'wewnętrzny', 'numer wewnętrzny', 'nr wewnętrzny', 'nr wew', 'w.', 'ext'],
    address: `
      adres, adresy, adres pocztowy, adres korespondencyjny, adres do korespondencji, adres siedziby, siedziba, ul, ul., ulica,
      kod pocztowy, miejscowość, miasto, skrytka pocztowa, lokalizacja, pokój, pok, pok., nr pokoju, numer pokoju, piętro, budynek,
      województwo, gmina, powiat, dojazd, jak dojechać, gdzie jesteśmy, adres biura
    `.trim().split(/,\s+/),
    hours: `
      godziny otwarcia, godziny pracy, godziny urzędowania, godziny przyjęć, godziny przyjęć interesantów, godziny działania, godziny,
      czynne, czynny, otwarte, nieczynne, zamknięte, dyżury, dni i godziny, dni otwarcia, konsultacje, przyjmowanie interesantów,
      przyjęcia interesantów, godz, godz.
    `.trim().split(/,\s+/),
    name: `
      imię, nazwisko, imię i nazwisko, nazwisko i imię, imię i nazwisko pracownika, imiona, osoba, osoba do kontaktu, osoba kontaktowa,
      osoby do kontaktu, osoby kontaktowe, kontakt, osoba odpowiedzialna, prowadzący sprawę, sprawę prowadzi, opiekun, redaktor,
      redaktor odpowiedzialny, pracownik, informacji udziela
    `.trim().split(/,\s+/),
    jobTitle: `
      stanowisko, stanowisko służbowe, stanowisko pracy, funkcja, funkcje, pełniona funkcja, tytuł, rola, zakres obowiązków,
      zakres odpowiedzialności, zakres zadań, zakres spraw, zadania, zawód, stopień, tytuł naukowy, specjalizacja, kompetencje
    `.trim().split(/,\s+/),
    unit: `
      wydział, dział, biuro, referat, departament, zespół, oddział, komórka organizacyjna, jednostka, jednostka organizacyjna, katedra,
      instytut, zakład, sekcja, pion, pracownia, samodzielne stanowisko, region, temat, tematy, dziedzina
    `.trim().split(/,\s+/),
    organization: `
      organizacja, firma, instytucja, urząd, spółka, nazwa, nazwa firmy, nazwa instytucji, pracodawca, podmiot, przedsiębiorstwo,
      stowarzyszenie, fundacja, wydawca, administrator, usługodawca
    `.trim().split(/,\s+/),
  },
  press: `
    prasa, dla prasy, dla mediów, dla dziennikarzy, kontakt dla mediów, kontakt dla prasy, kontakt dla dziennikarzy, kontakt prasowy,
    kontakty prasowe, kontakt z mediami, kontakty z mediami, kontakt z prasą, kontakt medialny, kontakt do rzecznika,
    kontakt do biura prasowego, kontakt do działu prasowego, osoba do kontaktu z mediami, osoby do kontaktu z mediami, biuro prasowe, biura prasowego,
    biura prasowe, biuro rzecznika prasowego, biuro rzecznika, biuro komunikacji i mediów, biuro mediów, biuro promocji i mediów,
    biuro obsługi mediów, zespół prasowy, zespół rzecznika prasowego, zespół prasowo-informacyjny, wydział prasowy, dział prasowy,
    centrum prasowe, centrum medialne, centrum informacyjne, rzecznik prasowy, rzeczniczka prasowa, rzecznik, rzeczniczka,
    zastępca rzecznika prasowego, z-ca rzecznika prasowego, rzecznicy prasowi, p.o. rzecznika prasowego, asystent rzecznika prasowego,
    oficer prasowy, asystent prasowy, asystentka prasowa, sekretarz prasowy, sekretarka prasowa, attaché prasowy, attache prasowy,
    kierownik biura prasowego, dyrektor biura prasowego, szef biura prasowego, specjalista ds. mediów, specjalista ds. kontaktów z mediami,
    specjalistka ds. kontaktów z mediami, specjalista ds. pr, specjalistka ds. pr, menedżer ds. komunikacji, koordynator ds. mediów,
    koordynatorka ds. mediów, media, media relations, relacje z mediami, public relations, pr manager, pr, pokój prasowy, strefa prasowa,
    strefa mediów, informacje dla mediów, informacja dla mediów, informacje dla prasy, informacja prasowa dla mediów, dla redakcji,
    zapytania prasowe, pytania prasowe, pytania od mediów, zapytania mediów, zapytania medialne, prośby o wywiad, akredytacje,
    akredytacje prasowe, dodatkowych informacji dla mediów udziela, dodatkowych informacji dla prasy udziela, dziennikarze, agencja pr,
    agencja public relations, obsługa prasowa, obsługa medialna, obsługa mediów, opieka prasowa, press contact, press office, media contact,
    newsroom
  `.trim().split(/,\s+/),
  contactHeadings: `
    kontakt, kontakty, kontakt z nami, skontaktuj się z nami, skontaktuj się, dane kontaktowe, dane teleadresowe, informacje kontaktowe,
    dane do kontaktu, osoba do kontaktu, osoby do kontaktu, osoba kontaktowa, osoby kontaktowe, więcej informacji, dodatkowe informacje,
    dodatkowych informacji udziela, dodatkowych informacji udzielają, dodatkowych informacji udziela:, więcej informacji udziela,
    więcej informacji udzielają, szczegółowych informacji udziela, szczegółowych informacji udzielają, szczegółowe informacje,
    informacji udziela, informacji udzielają, wszelkich informacji udziela, wszelkich informacji udzielają, bliższych informacji udziela,
    po więcej informacji, w celu uzyskania dodatkowych informacji, w celu uzyskania dodatkowych informacji prosimy o kontakt, w razie pytań,
    w razie pytań prosimy o kontakt, w przypadku pytań, prosimy o kontakt, zapraszamy do kontaktu, masz pytania, pytania, informacje,
    informacja, informacje i kontakt, kontakt dla mediów, kontakt dla prasy, kontakt dla dziennikarzy, kontakt prasowy, kontakty prasowe,
    kontakt z mediami, biuro prasowe, dla mediów, dla prasy, dla inwestorów, kontakt dla inwestorów, telefony, spis telefonów,
    książka telefoniczna, wykaz telefonów, pracownicy, nasi pracownicy, zespół, nasz zespół, kadra, ludzie, kto jest kim, władze,
    kierownictwo, zarząd, rada nadzorcza, członkowie zarządu, dyrekcja, struktura, struktura organizacyjna, sekretariat, redakcja,
    stopka redakcyjna, biuro, biuro zarządu, administracja, o nas, wydziały, wydziały i referaty, eksperci, koordynatorzy, organizator,
    organizatorzy, biuro organizacyjne, biuro festiwalu, źródło, nota prawna
  `.trim().split(/,\s+/),
  honorifics: `
    dr, dr., dr hab, dr hab., hab, hab., prof, prof., prof. dr hab, prof. dr hab., prof. ucz, prof. ucz., prof. uw, ucz, uczelni, prof. uj,
    profesor, doktor, mgr, mgr., mgr inż, mgr inż., inż, inż., inz, dr inż, dr inż., lic, lic., doc, doc., lek, lek., lek. med, lek. wet,
    med, med., n. med, dr n. med, arch, arch., mec, mec., adw, r.pr, r. pr, pan, pani, p, p., państwo, panowie, ks, ks., ksiądz, o., br, s,
    bp, abp, kard, gen, gen., płk, płk., ppłk, mjr, kpt, por, ppor, kom, kom., podkom, nadkom, podinsp, insp, mł, mł. insp, asp, asp. szt,
    st. asp, sierż, sierż. szt, st, st. sierż, bryg, st. bryg, mł. bryg, sp, ogn, red, red., phd, ph.d, mba, msc, rad, praw, r.n, em
  `.trim().split(/,\s+/),
  particles: ['de', 'von', 'van', 'der', 'la', 'le', 'di', 'da', 'del', 'al', 'el', 'du', 'ben', 'bin'],
  jobTitles: `
    kierownik biura prasowego, dyrektor biura prasowego, szef biura prasowego, kierownik działu, kierownik referatu, kierownik wydziału,
    naczelnik wydziału, dyrektor departamentu, dyrektor wydziału, rzecznik, rzeczniczka, rzecznik prasowy, rzeczniczka prasowa,
    rzecznik praw, dyrektor, dyrektorka, dyrektor generalny, dyrektor naczelny, dyrektor zarządzający, dyrektor artystyczny,
    dyrektor finansowy, wicedyrektor, wicedyrektorka, zastępca, zastępczyni, zastępca dyrektora, zastępczyni dyrektora, z-ca,
    z-ca dyrektora, p.o, p.o., pełniący obowiązki, kierownik, kierowniczka, zastępca kierownika, naczelnik, naczelniczka, szef, szefowa,
    koordynator, koordynatorka, menedżer, menedżerka, manager, menadżer, menadżerka, specjalista, specjalistka, starszy specjalista,
    starsza specjalistka, główny specjalista, główna specjalistka, młodszy specjalista, ekspert, ekspertka, inspektor, inspektorka,
    podinspektor, starszy inspektor, referent, referentka, starszy referent, urzędnik, urzędniczka, radca, radca prawny, radczyni prawna,
    radczyni, doradca, doradczyni, konsultant, konsultantka, asystent, asystentka, sekretarz, sekretarka, sekretarz generalny,
    sekretarz gminy, sekretarz miasta, sekretarz stanu, podsekretarz stanu, prezes, prezeska, prezes zarządu, wiceprezes, wiceprezeska,
    wiceprezes zarządu, prezydent, prezydentka, prezydent miasta, wiceprezydent, wiceprezydentka, przewodniczący, przewodnicząca,
    wiceprzewodniczący, wiceprzewodnicząca, członek, członkini, członek zarządu, członkini zarządu, skarbnik, skarbniczka, skarbnik gminy,
    skarbnik miasta, pełnomocnik, pełnomocniczka, prokurent, prokurentka, założyciel, założycielka, współzałożyciel, współzałożycielka,
    właściciel, właścicielka, wspólnik, wspólniczka, partner, partnerka, burmistrz, burmistrzyni, wiceburmistrz, wójt, zastępca wójta,
    starosta, wicestarosta, marszałek, wicemarszałek, wojewoda, wicewojewoda, radny, radna, poseł, posłanka, senator, senatorka, minister,
    ministra, ministerka, wiceminister, wiceministra, premier, premierka, ambasador, ambasadorka, konsul, attaché, komendant, komendantka,
    zastępca komendanta, dowódca, oficer, oficer dyżurny, oficer prasowy, dyżurny, dzielnicowy, prokurator, prokuratorka, sędzia, sędzina,
    adwokat, adwokatka, notariusz, notariuszka, prawnik, prawniczka, komornik, aplikant, aplikantka, dziennikarz, dziennikarka, redaktor,
    redaktorka, redaktor naczelny, redaktorka naczelna, redaktor prowadzący, sekretarz redakcji, reporter, reporterka, korespondent,
    korespondentka, wydawca, wydawczyni, fotograf, fotografka, fotoreporter, operator, operatorka, prezenter, prezenterka, producent,
    producentka, reżyser, reżyserka, autor, autorka, pisarz, pisarka, tłumacz, tłumaczka, grafik, graficzka, projektant, projektantka,
    programista, programistka, informatyk, informatyczka, administrator, administratorka, webmaster, nauczyciel, nauczycielka, wykładowca,
    wykładowczyni, profesor, profesorka, adiunkt, adiunktka, docent, doktorant, doktorantka, naukowiec, naukowczyni, badacz, badaczka,
    rektor, rektorka, prorektor, prorektorka, dziekan, dziekanka, prodziekan, prodziekanka, kanclerz, kanclerka, kwestor, kwestorka,
    pedagog, pedagożka, psycholog, psycholożka, wychowawca, wychowawczyni, trener, trenerka, szkoleniowiec, instruktor, instruktorka,
    lekarz, lekarka, ordynator, ordynatorka, chirurg, chirurżka, pielęgniarz, pielęgniarka, pielęgniarka oddziałowa, położna, farmaceuta,
    farmaceutka, rehabilitant, rehabilitantka, fizjoterapeuta, fizjoterapeutka, weterynarz, weterynarka, inżynier, inżynierka, architekt,
    architektka, geodeta, geodetka, technik, technolog, technolożka, konserwator, konserwatorka, konserwator zabytków, archiwista,
    archiwistka, bibliotekarz, bibliotekarka, kustosz, kustoszka, kurator, kuratorka, muzealnik, historyk, historyczka, archeolog,
    archeolożka, biolog, biolożka, geolog, leśniczy, nadleśniczy, dyrygent, dyrygentka, aktor, aktorka, choreograf, choreografka, dramaturg,
    dramaturżka, scenograf, scenografka, księgowy, księgowa, główny księgowy, główna księgowa, kontroler, kontrolerka, audytor, audytorka,
    analityk, analityczka, ekonomista, ekonomistka, kadrowy, kadrowa, kupiec, handlowiec, przedstawiciel, przedstawicielka,
    przedstawiciel handlowy, sprzedawca, sprzedawczyni, recepcjonista, recepcjonistka, pracownik, pracowniczka, pracownik socjalny,
    pracownica, opiekun, opiekunka, animator, animatorka, organizator, organizatorka, strażak, strażnik, strażniczka, proboszcz, wikariusz,
    arcybiskup, pastor, kapelan, diakon, stażysta, stażystka, praktykant, praktykantka, wolontariusz, wolontariuszka, kierowca, magazynier,
    woźny, woźna, portier, portierka, brygadzista, komisarz, główny inżynier, koordynator projektu, ceo, cfo, cto, coo, head of, pr manager,
    account manager, community manager, officer, director
  `.trim().split(/,\s+/),
  units: `
    wydział, wydziały, dział, działy, departament, biuro, referat, referaty, zespół, zespoły, oddział, sekcja, pion, komórka, jednostka,
    pracownia, katedra, zakład, klinika, kancelaria, sekretariat, gabinet, gabinet prezydenta, gabinet ministra, gabinet marszałka,
    gabinet wojewody, delegatura, inspektorat, komenda, komisariat, posterunek, komisja, komitet, rada nadzorcza, rada naukowa, rada miasta,
    rada gminy, rada programowa, zarząd, dyrekcja, dziekanat, rektorat, kwestura, instytut, laboratorium, samodzielne stanowisko, filia,
    region, rejon, biblioteka, archiwum, biuro rektora, biuro zarządu, biuro rady, biuro obsługi, biuro promocji, biuro organizacyjne,
    promocja, promocja i komunikacja, komunikacja, komunikacja i marketing, marketing i komunikacja, komunikacja społeczna,
    komunikacja korporacyjna, public relations, marketing, sprzedaż, zakupy, zaopatrzenie, kadry, kadry i płace, księgowość, finanse,
    budżet, zamówienia publiczne, obsługa prawna, administracja, organizacja, inwestycje, gospodarka komunalna, gospodarka nieruchomościami,
    geodezja, architektura, architektura i urbanistyka, planowanie przestrzenne, ochrona środowiska, ochrona zabytków, oświata, edukacja,
    kultura, kultura i sport, sport i turystyka, turystyka, zdrowie, pomoc społeczna, polityka społeczna, sprawy społeczne,
    sprawy obywatelskie, ewidencja ludności, urząd stanu cywilnego, zarządzanie kryzysowe, bezpieczeństwo, straż miejska, straż gminna,
    fundusze europejskie, rozwój, strategia, badania i rozwój, informatyka, transport, drogownictwo, logistyka, produkcja, jakość,
    współpraca międzynarodowa, współpraca z zagranicą, relacje inwestorskie, redakcja, wystawy, dział edukacji, dział literacki,
    impresariat, organizacja widowni, relacje z mediami
  `.trim().split(/,\s+/),
  organizations: `
    urząd, urzędu, urząd miasta, urząd miasta i gminy, urząd miejski, urząd gminy, urząd marszałkowski, urząd wojewódzki, urząd stanu,
    starostwo, starostwo powiatowe, gmina, gminy, miasto, miasto stołeczne, powiat, województwo, samorząd, ministerstwo, ministerstwa,
    kancelaria prezesa, kancelaria prezydenta, kancelaria sejmu, sejm, senat, rząd, trybunał, sąd, sąd rejonowy, sąd okręgowy,
    sąd apelacyjny, sąd najwyższy, prokuratura, prokuratura okręgowa, prokuratura krajowa, najwyższa izba kontroli, nik, policja,
    komenda główna, komenda wojewódzka, komenda powiatowa, komenda miejska, komenda stołeczna, państwowa straż pożarna, straż graniczna,
    wojsko polskie, izba, izba gospodarcza, izba lekarska, izba skarbowa, krajowa administracja skarbowa, zus, nfz, krus, gddkia, agencja,
    inspekcja, główny urząd statystyczny, generalna dyrekcja, uniwersytet, uniwersytetu, politechnika, politechniki, akademia, akademii,
    uczelnia, wyższa szkoła, szkoła, szkoła podstawowa, liceum, liceum ogólnokształcące, technikum, przedszkole, zespół szkół,
    polska akademia nauk, pan, instytut badawczy, centrum, centrum kultury, dom kultury, ośrodek, ośrodek kultury,
    ośrodek pomocy społecznej, ośrodek sportu, fundacja, stowarzyszenie, towarzystwo, związek, związek zawodowy, zrzeszenie, federacja,
    unia, liga, klub, klub sportowy, koło, polski związek, spółdzielnia, spółdzielnia mieszkaniowa, spółka, spółka akcyjna, sp. z o.o,
    sp. z o.o., sp z oo, s.a, sa, s.a., sp.j, sp.k, s.c, grupa, group, holding, przedsiębiorstwo, zakłady, fabryka, firma, hotel, bank,
    ubezpieczenia, towarzystwo ubezpieczeń, wydawnictwo, gazeta, dziennik, radio, telewizja, tvp, szpital, szpitala, szpital kliniczny,
    przychodnia, pogotowie ratunkowe, sanepid, muzeum, muzea, galeria, teatr, opera, filharmonia, orkiestra, festiwal, filmoteka, zamek,
    pałac, park narodowy, nadleśnictwo, lasy państwowe, parafia, diecezja, archidiecezja, kuria, kościół, caritas, polski czerwony krzyż,
    ambasada, konsulat, partia, parlament europejski, komisja europejska, port lotniczy, lotnisko, port, koleje, pkp, wodociągi, mpk, mpwik,
    zarząd dróg, zarząd transportu, biblioteka narodowa, biblioteka publiczna, hospicjum, konferencja
  `.trim().split(/,\s+/),
  offices: `
    centrala, recepcja, informacja, punkt informacyjny, informacja turystyczna, centrum informacji turystycznej, biuro obsługi klienta, bok,
    obsługa klienta, biuro obsługi interesanta, biuro obsługi mieszkańców, biuro podawcze, kancelaria, kancelaria ogólna, sekretariat,
    sekretariat dyrektora, sekretariat prezydenta, sekretariat burmistrza, sekretariat rektora, dziekanat, portiernia, infolinia,
    call center, pomoc techniczna, wsparcie techniczne, dział techniczny, serwis, helpdesk, biuro prasowe, biuro rzecznika prasowego,
    biuro rzecznika, zespół prasowy, centrum prasowe, dział komunikacji, biuro komunikacji, wydział komunikacji, biuro promocji, redakcja,
    redakcja portalu, newsroom, sekretariat redakcji, dział reklamy, biuro reklamy, reklama, ogłoszenia, biuro ogłoszeń, prenumerata,
    dział prenumeraty, kolportaż, kasa, kasa biletowa, kasy, kasy biletowe, bilety, rezerwacja, rezerwacja biletów, rezerwacje,
    rezerwacje grupowe, biuro organizacji widowni, organizacja widowni, zwiedzanie, sklep, księgarnia, siedziba, siedziba główna,
    biuro główne, biuro zarządu, biuro organizacyjne, biuro festiwalu, administracja, dział sprzedaży, sprzedaż, dział handlowy,
    dział zakupów, księgowość, dział księgowości, kadry, dział kadr, rekrutacja, biuro rekrutacji, biuro karier,
    biuro współpracy z zagranicą, biblioteka, czytelnia, izba przyjęć, rejestracja, poradnia, oddział ratunkowy, pogotowie,
    stanowisko kierowania, straż miejska, dyżurny, oficer dyżurny, zgłaszanie awarii, pogotowie wodociągowe, biuro rzeczy znalezionych,
    reklamacje, skargi i wnioski, inspektor ochrony danych, ochrona danych osobowych, relacje inwestorskie, wynajem, wynajem sal,
    punkt konsultacyjny, centrala telefoniczna
  `.trim().split(/,\s+/),
  streets: `
    ul, ul., ulica, al, al., aleja, aleje, pl, pl., plac, os, os., osiedle, rynek, bulwar, skwer, rondo, trakt, skr. poczt,
    skrytka pocztowa, skr, lok, lok., m., piętro, pok, pok., pokój, budynek, wieś
  `.trim().split(/,\s+/),
  months: `
    czerwiec lipiec sierpień listopad stycznia lutego marca kwietnia czerwca lipca sierpnia września października listopada grudnia
  `.trim().split(/\s+/),
  weekdays: `
    wtorek, czwartek, poniedziałki, wtorki, środy, czwartki, piątki, soboty, niedziele, poniedziałku, piątku, pon, wt, śr, czw, pt, sob,
    niedz, pn, nd, pon-pt, pn-pt, pon.-pt, pn.-pt, poniedziałek-piątek, od poniedziałku do piątku, dni robocze, w dni robocze, codziennie,
    święta
  `.trim().split(/,\s+/),
  at: ['at', 'małpa', 'malpa', 'małpka', 'malpka', 'na', 'et'],
  dot: ['kropka', 'dot', 'kr'],
  decoyLabels: `
    nip, n.i.p, nip:, nr nip, nip ue, nip-ue, regon, nr regon, krs, nr krs, numer krs, krs nr, pesel, nr pesel, dowód osobisty,
    seria i numer, nr konta, numer konta, konto, rachunek, nr rachunku, numer rachunku, rachunek bankowy, numer rachunku bankowego,
    nr rachunku bankowego, konto bankowe, iban, bic, swift, isbn, issn, e-issn, doi, ean, isin, lei, bdo, nr bdo, numer rejestrowy, rejestr,
    nr rejestru, rejestru przedsiębiorców, rpwdl, vat, vat ue, kapitał zakładowy, kapitał, sygn, sygn., sygn. akt, sygnatura, sygnatura akt,
    znak sprawy, znak, nr sprawy, numer sprawy, nr zamówienia, numer zamówienia, nr postępowania, nr umowy, umowa nr, uchwała nr,
    zarządzenie nr, rozporządzenie nr, ustawa z dnia, dz.u, dz. u, poz, faktura, nr faktury, faktura nr, numer klienta, nr klienta,
    nr referencyjny, numer referencyjny, ref, nr ref, nr projektu, nr licencji, licencja nr, zezwolenie nr, nr zezwolenia, koncesja nr,
    nr ewidencyjny, księga wieczysta, nr kw, kw nr, działka nr, nr działki, kod pocztowy, data urodzenia, urodzony, urodzona, ur, ur.,
    hasło, pin, kod dostępu, identyfikator spotkania, meeting id, gps, współrzędne, cena, duns, e-doręczenia, adres do e-doręczeń, epuap,
    skrytka epuap, kod terytorialny, teryt, rspo, kod cpv, cpv
  `.trim().split(/,\s+/),
  ...plNames,
};
