import type { Language } from './language.ts';

/**
 * Swedish, as written in Sweden and Finland.
 */
export const sv: Language = {
  code: 'sv',
  labels: {
    phone: `
      telefon, tel, tfn, telnr, tel.nr, telefonnr, telefonnummer, tele, ring oss, t, telefon arbete, telefon jobb, telefon kontor,
      arbetstelefon, tel arb, kontorstelefon, fast telefon, nummer, tel/fax
    `.trim().split(/,\s+/),
    mobile: ['mobil', 'mobiltelefon', 'mobilnummer', 'mobilnr', 'mobiltel', 'mob', 'mobtel', 'm', 'mobil/sms', 'sms'],
    fax: ['fax', 'faxnummer', 'faxnr', 'telefax', 'f'],
    mainNumber: `
      växel, vxl, växeln, telefonväxel, telefon växel, tel växel, tel vxl, kommunens växel, växelnummer, växeltelefon, huvudnummer,
      huvudväxel, telefon (växel)
    `.trim().split(/,\s+/),
    duty: `
      jour, jourtelefon, journummer, jourtel, pressjour, beredskap, jouren, akut, nödnummer, efter kontorstid, utanför kontorstid,
      kvällar och helger, larm
    `.trim().split(/,\s+/),
    direct: ['direkt', 'direktnummer', 'direktnr', 'direkttelefon', 'direkttel', 'dir', 'telefon direkt', 'tel direkt', 'direktval'],
    email: `
      e-post, epost, e-postadress, epostadress, mejl, mejla, mail, e-mail, email, e-mejl, mailadress, mejladress, mailto, skicka e-post,
      skicka mejl, e
    `.trim().split(/,\s+/),
    extension: ['anknytning', 'ankn', 'ank', 'anknr', 'anknytningsnummer'],
    address: `
      adress, besöksadress, postadress, besök, besök oss, leveransadress, fakturaadress, faktureringsadress, gatuadress, hitta hit,
      postnummer, ort, postort, besöks- och leveransadress, kontorsadress
    `.trim().split(/,\s+/),
    hours: `
      öppettider öppet öppethållande telefontider telefontid besökstid besökstider tider tid expeditionstid mottagningstid stängt öppettid
    `.trim().split(/\s+/),
    name: ['namn', 'för- och efternamn', 'förnamn', 'efternamn', 'kontaktperson', 'kontakt', 'ansvarig', 'person'],
    jobTitle: `
      titel befattning roll yrkestitel tjänst funktion uppdrag tjänstetitel yrke position ansvarsområde ansvar
    `.trim().split(/\s+/),
    unit: `
      avdelning enhet förvaltning område verksamhet sektion institution team verksamhetsområde arbetsplats kontor ämnesområde
      avdelning/enhet
    `.trim().split(/\s+/),
    organization: ['organisation', 'företag', 'bolag', 'myndighet', 'arbetsgivare', 'förening', 'företagsnamn'],
  },
  press: `
    press, presskontakt, presskontakter, pressansvarig, presschef, pressekreterare, presskommunikatör, pressinformatör, pressjour,
    presstjänst, pressavdelning, pressavdelningen, pressrum, pressfunktion, pressfunktionen, presstalesperson, presstalesman, presstelefon,
    pressnummer, presscenter, pressenheten, press och media, press & media, media, mediakontakt, mediekontakt, mediekontakter,
    mediaansvarig, medieansvarig, mediechef, mediatjänst, medieservice, mediaservice, mediajour, mediejour, mediarelationer,
    medierelationer, mediefrågor, mediaförfrågningar, medieförfrågningar, pressfrågor, pressförfrågningar, för journalister, för media,
    för medier, press- och kommunikation, press officer, press contact, media relations, media contact, pressfotografier, presskontor,
    presstalespersoner, presskommunikation, presstjänsten, pressjouren, presskontoret, pr-ansvarig, pr-chef, pr-kontakt
  `.trim().split(/,\s+/),
  contactHeadings: `
    kontakt, kontakta, kontakta oss, kontakter, kontaktperson, kontaktpersoner, kontaktuppgifter, kontaktinformation, kontaktlista,
    kontakta mig, för mer information, för mer information kontakta, för mer info, mer information, mer info, för ytterligare information,
    ytterligare information, för vidare information, för frågor, för frågor kontakta, vid frågor, vid frågor kontakta, frågor,
    har du frågor, frågor besvaras av, upplysningar, för upplysningar, upplysningar lämnas av, närmare upplysningar, information lämnas av,
    kontakta gärna, välkommen att kontakta, presskontakt, presskontakter, presskontakt och frågor, mediekontakt, mediekontakter,
    mediakontakt, kontakt för media, kontakt för medier, kontakt för press, pressansvarig, pressjour, medarbetare, personal,
    våra medarbetare, vi som arbetar här, handläggare, här hittar du oss, hitta rätt person, kontaktpersoner för media,
    kontakt för journalister, ansvariga, styrelse och kansli, personalen, för information, fakta och kontakt, mer om, telefonlista,
    talespersoner, experter, intervjuer, för intervju, kontakt vid frågor, ställ dina frågor till, för ytterligare information kontakta,
    för mer information vänligen kontakta, ytterligare upplysningar, ytterligare upplysningar lämnas av, för ytterligare upplysningar,
    mer information lämnas av, för vidare upplysningar, för intervju kontakta, kontaktpersoner för pressen, kontaktperson för pressen
  `.trim().split(/,\s+/),
  honorifics: `
    dr, doktor, prof, herr, fru, fröken, hr, h.m, h.k.h, fil.dr, fil dr, tekn.dr, tekn dr, med.dr, med dr, ekon.dr, jur.kand, fil.mag,
    fil.kand, phd, ph.d, msc, mba, docent, teol.dr, leg, fd, m.sc, b.sc
  `.trim().split(/,\s+/),
  particles: `
    von af av de la van der den du le del di da al el bin ibn zu ter ten dos don abu ben vom
  `.trim().split(/\s+/),
  jobTitles: `
    -chef, -chefen, -direktör, -direktören, vd, verkställande, -ansvarig, -strateg, -sekreterare, -handläggare, -samordnare, -koordinator,
    -ordförande, ordf, -mästare, kommunalråd, oppositionsråd, regionråd, oppositionsregionråd, landstingsråd, stadsråd, statsråd, borgarråd,
    kansliråd, departementsråd, justitieråd, hovrättsråd, lagman, rådman, domare, -kommunikatör, -informatör, -ledare, -redaktör, utgivare,
    -journalist, reporter, fotograf, -producent, webbmaster, -utvecklare, -ingenjör, -arkitekt, -tekniker, -lärare, -pedagog, -rektor,
    dekan, prefekt, ställföreträdande, biträdande, tillförordnad, tf, t.f, stf, -professor, docent, -lektor, -adjunkt, doktorand,
    postdoktor, -forskare, amanuens, -rådgivare, -rådgivaren, -konsulent, -konsult, -utredare, -inspektör, -assistent, -administratör,
    -kommissarie, -åklagare, -advokat, -jurist, -notarie, -talesperson, -talesman, -minister, -ledamot, suppleant, ersättare, talman,
    landshövding, länsråd, ambassadör, konsul, attaché, -ekonom, -controller, -expert, sakkunnig, -specialist, -analytiker, -läkare,
    -sköterska, -psykolog, socionom, -terapeut, veterinär, biolog, ekolog, geolog, statistiker, -epidemiolog, arkeolog, -antikvarie,
    arkivarie, -bibliotekarie, -intendent, curator, konservator, -föreståndare, -förvaltare, kassör, marknadsförare, -säljare, inköpare,
    receptionist, kyrkoherde, präst, biskop, ärkebiskop, diakon, -tränare, -coach, förbundskapten, -ombudsman, -ombud, grundare,
    medgrundare, delägare, ägare, -partner, -planerare, -designer, formgivare, illustratör, översättare, -operatör, överste, kapten,
    kommendör, löjtnant, befäl, meteorolog, ceo, cfo, cto, cio, coo, cmo, ciso, head of, director, -manager, advisor, adviser, coordinator,
    officer, editor, vice president, hr-partner, scrum master, sammankallande, kontaktperson för, konstnär, dirigent, dramaturg, regissör,
    -ledaren, -samordnaren, -sekreteraren, -handläggaren, -ansvarige, -strategen, -koordinatorn, -utvecklaren, -redaktören, -producenten,
    -rektorn, -professorn, -forskaren, -kommunikatören, -talespersonen, -kurator, friskvårdare, -instruktör, -revisor
  `.trim().split(/,\s+/),
  units: `
    -område, -förvaltningen, -förvaltning, -avdelningen, -avdelning, -kontoret, -enheten, -enhet, -nämnden, -nämnd, -sektionen, -sektion,
    -staben, -stab, -kansliet, -kansli, -gruppen, -grupp, -teamet, -byrån, -roteln, -divisionen, division, institution, -institutionen,
    -fakulteten, fakultet, biosfärområde, -biblioteket, bibliotek, -museet, kommunstyrelsen, regionstyrelsen, kommunfullmäktige,
    regionfullmäktige, fullmäktige, styrelsen, -utskottet, utskott, -kommittén, kommitté, -beredningen, -jouren, -funktionen, -centret,
    -centrum, -central, -mottagningen, -kliniken, klinik, vårdcentralen, räddningstjänsten, hemtjänsten, -tjänst, socialtjänsten,
    barn och utbildning, barn- och utbildning, kultur och fritid, kultur- och fritid, vård och omsorg, samhällsbyggnad, samhällsplanering,
    stadsbyggnad, miljö och hälsa, bygg och miljö, teknik och service, gata och park, individ och familjeomsorg, äldreomsorg, ekonomi, hr,
    it och digitalisering, kommunikation, marknad, försäljning, inköp, upphandling, juridik, administration, redaktion, redaktionen,
    forskning och utveckling, samhällskontakt, samhällskontakter, allmänna frågor, stadsdel, -regionen, verksamhetsområde, -programmet,
    region nord, region syd, region väst, region öst, region mitt, distrikt, -distriktet, lokalföreningen, -expeditionen, polisområde,
    departementet för, -laboratoriet, -akademin, -högskolan för, skolan för, näringsliv, civilförsvarsförbundet
  `.trim().split(/,\s+/),
  organizations: `
    kommun, kommunen, stad, staden, stads, region, -landsting, län, länsstyrelse, regionen, ab, hb, kb, ek för, ek. för, ek.för, publ,
    koncernen, gruppen, group, holding, -universitet, -universitetet, -skola, -skolan, -gymnasiet, -gymnasium, -institutet, institut,
    -myndigheten, -myndighet, -verket, -verk, -styrelsen, -inspektionen, -ombudsmannen, -nämnden för, domstol, -domstolen, tingsrätt,
    tingsrätten, hovrätt, hovrätten, kammarrätten, förvaltningsrätten, -polisen, försvarsmakten, regeringskansliet, regeringen,
    -departementet, riksdagen, riksdag, ambassad, ambassaden, konsulat, konsulatet, stiftelse, -stiftelsen, -fonden, -föreningen, -förening,
    -förbundet, -förbund, samfund, samfundet, -sällskapet, samfällighet, brf, hsb, riksbyggen, -facket, unionen, kyrka, -kyrkan,
    församlingen, -församling, pastorat, pastoratet, stift, stiftet, -museet, -museum, -teatern, -teater, operan, -orkester, konserthus,
    konserthuset, -sjukhuset, -sjukhus, lasarett, lasarettet, -bolaget, -bolag, företagarna, energi, bostäder, fastigheter, försäkring,
    försäkringar, bank, -banken, sparbank, tidning, -tidningen, tidningar, -bladet, förlag, -förlaget, radio, television, consulting, if,
    ik, bk, fk, fotbollsklubb, hockey, klubb, klubben, scouterna, röda korset, rädda barnen, samverkan, moderaterna, socialdemokraterna,
    centerpartiet, vänsterpartiet, miljöpartiet, kristdemokraterna, liberalerna, sverigedemokraterna, partiet, arena, mässan, flygplats,
    science park, akademi, akademin
  `.trim().split(/,\s+/),
  offices: `
    växel, växeln, kommunens växel, telefonväxel, telefonväxeln, reception, receptionen, kundtjänst, kundservice, kundcenter, kundsupport,
    kontaktcenter, medborgarservice, medborgarkontor, medborgarkontoret, servicecenter, medborgarcenter, medborgarcentrum, pressjour,
    pressjouren, presstjänst, presstjänsten, presstelefon, pressavdelningen, pressrum, pressfunktionen, pressenheten, pressinformation,
    mediejour, mediajour, medietjänst, nyhetsdesk, nyhetsredaktion, nyhetsredaktionen, tipsa, tipstelefon, upplysning, upplysningen,
    upplysningar, turistbyrå, turistbyrån, turistinformation, turistcenter, helpdesk, it-support, support, felanmälan, bokning, bokningen,
    biljettkassa, biljettkassan, kassan, kansli, kansliet, huvudkontor, huvudkontoret, registrator, registratur, registratorn, diariet,
    jourtelefon, jouren, socialjour, socialjouren, larmcentral, larmcentralen, ledningscentral, regionledningscentral, sambandscentral,
    servicedesk, studentservice, studentexpedition, prenumerationsservice, prenumeration, annonser, annonsavdelningen, orderkontor,
    vakthavande, informationscentral, receptionist, kundtjänsten, kommuninformation, alumnkontoret, kontaktpunkt, bibliotekets information,
    kontakt center, skolexpedition, expedition, vaktcentral, felanmälan dygnet runt
  `.trim().split(/,\s+/),
  notNames: `
    och att det som på är av för med den till en ett om vi du han de dem man inte har kan ska var vad när hur vem vilka vilken vilket varför
    där här från eller men så under över vid efter mellan mot utan genom hos bland enligt samt inom alla allt mer mest mycket många flera
    fler andra annan annat nya nytt våra vår vårt din ditt dina sin sitt sina er ert era sig oss mig dig detta denna dessa blir blev bli
    vara varit finns få får fick gör göra också redan bara idag nu sedan just kontakt kontakta kontakter kontaktuppgifter kontaktinformation
    nyheter nyhet nyhetsrum nyhetsarkiv nyhetsbrev pressmeddelande pressmeddelanden presskontakt pressrum pressbilder pressmaterial
    pressarkiv mynewsdesk ämnen ämne kategorier kategori taggar regioner dokument bilder bild videor video filmer film evenemang kalender
    läs läsa visa dölj mindre start startsida startsidan hem meny sök sökning sökresultat english svenska engelska språk lättläst lyssna
    copyright cookies kakor kak-policy integritetspolicy personuppgifter personuppgiftspolicy gdpr tillgänglighet tillgänglighetsredogörelse
    webbplats webbplatsen webbkarta logga inloggning mina sidor sida sidan fråga frågor svar synpunkter klagomål felanmälan lediga jobb
    jobba karriär arbeta tjänster service produkter lösningar priser erbjudanden kunder köp beställ boka bokning anmäl anmälan ansök ansökan
    blanketter ladda ner hämta skriv ut skriva dela facebook twitter linkedin instagram youtube följ prenumerera rss tipsa skicka stäng
    öppna öppettider adress besöksadress postadress telefon mobil e-post fax karta hitta hit vägbeskrivning vägen publicerad publicerat
    uppdaterad senast ändrad skapad datum tid plats inbjudan pressinbjudan pressträff presskonferens blogginlägg inlägg artikel artiklar
    rapport rapporter publikationer bilaga bilagor länkar länk relaterade relaterat innehåll fakta faktaruta bakgrund sammanfattning
    detaljer översikt projekt verksamhet verksamheten verksamheter organisation ledning styrelse medarbetare personal politik demokrati
    beslut budget ekonomi näringsliv företag företagare föreningar medlem medlemmar medlemskap stöd hjälp råd information informationen
    utbildning utbildningar forskning skola skolor förskola barn unga ungdom äldre vuxna familj omsorg vård hälsa sjukvård kultur fritid
    idrott natur miljö klimat hållbarhet trafik trafiken bygga boende bostad bostäder gator torg parker vatten avlopp avfall återvinning
    energi samhälle samhällsbyggnad arbete arbetsmarknad integration trygghet säkerhet kris beredskap allmänna allmänt övrigt övriga
    tekniska teknik sociala digital digitala internationella nationella regionala lokala offentlig offentliga privat särskilda gemensam
    gemensamma sverige norge danmark finland island tyskland europa eu nordiska norden stockholm stockholms göteborg göteborgs malmö uppsala
    linköping örebro västerås helsingborg norrköping jönköping umeå lund luleå gävle kristianstad kristianstads karlstad sundsvall växjö
    halmstad borås eskilstuna södertälje kalmar falun skövde visby gotland skåne småland halland blekinge västra östra södra norra
    norrbotten västerbotten dalarna värmland kungsbacka trollhättan solna sundbyberg nacka huddinge köpenhamn oslo helsingfors vattenrike
    välkommen välkomna tack god jul glad påsk sommaröppet hälsningar redaktion ansvarig utgivare läsare tidning annonsera annonser väder
    sport nöje ledare debatt insändare krönika tv radio webb-tv play live program biljetter butik shop varukorg kassa kampanj event ni
    personer namn titel avdelning enhet roll år månad vecka igår imorgon första tredje sista nästa föregående tillbaka upp framåt senaste
    populära populärt alltid aldrig samtliga bolag aktier investerare finansiell kvartalsrapport årsredovisning bolagsstyrning delårsrapport
    hantera godkänn acceptera inställningar nödvändiga medverkande talare stora stort bästa högst kort korta lång svenskt svensk
    upplysningar besök kommun kommunen stad region hela utvalda aktuellt aktuella
  `.trim().split(/\s+/),
  // Compiled by hand from general knowledge of the published name statistics; weak evidence only, its weight is set where it is used.
  givenNames: `
    anna eva maria karin sara kristina christina lena emma kerstin marie malin jenny hanna linda birgitta elin annika monica monika ulla
    susanne elisabeth ida johanna marianne åsa inger ingrid anneli camilla sofia sofie helena caroline karolina carina katarina maja lisa
    elsa margareta matilda frida julia klara clara alice wilma ebba linnea linnéa amanda sandra jessica josefin josefine ellen erika anette
    annette agneta charlotte lotta pia madeleine louise lovisa therese terese cecilia pernilla rebecka rebecca lina victoria viktoria emelie
    emilia ulrika ulrica gunilla barbro britt siv berit gun yvonne mona ann anita irene ingela ewa helen hélène maud inga astrid greta signe
    sonja solveig anja nina mia mikaela michaela petra veronica veronika angelica angelika ellinor elinor hedvig tove moa nora stina mejra
    fatima amira leila zahra maryam sanna tina ylva jeanette jeanne marita mari lars anders mikael johan erik per karl peter jan thomas
    tomas daniel fredrik hans bengt mats andreas stefan magnus sven jonas alexander martin niklas nicklas nils leif björn ulf emil robert
    henrik patrik patrick kjell christian kristian mattias mathias joakim johannes viktor victor oskar oscar marcus markus rickard richard
    simon anton roger david gustav gustaf filip philip sebastian gunnar håkan göran rolf jesper bo kent tommy kenneth jörgen lennart claes
    klas roland stig ingemar christer krister bertil arne gert ola olof pontus linus ludvig lukas lucas hugo elias isak william adam axel
    albin rasmus tobias robin jimmy jonathan jakob jacob samuel felix max benjamin dennis michael mohamed mohammed muhammad ahmed ali omar
    hassan hussein ibrahim mustafa abdullah amir reza mehmet ismail yusuf henric tor torbjörn torsten sture rune ove göte hampus casper
    kasper vincent theodor teodor valter walter ivar allan börje conny john joel josef hjalmar staffan ulrik carl carl-johan lars-erik
    karl-erik jan-erik sven-erik per-erik per-olof anne ann-marie ann-christin ann-sofie eva-marie eva-lena marie-louise anna-karin
    anna-lena britt-marie maj-britt
  `.trim().split(/\s+/),
  streets: `
    -gatan -gata -vägen -väg -gränd -torget -torg -stigen -allén allé -platsen -esplanaden -leden -backen -kajen -hamnen box postbox plan
    våning trappor c/o
  `.trim().split(/\s+/),
  months: `
    januari februari mars april juni juli augusti september oktober november december febr feb aug sept sep okt nov dec
  `.trim().split(/\s+/),
  weekdays: `
    måndag, tisdag, onsdag, torsdag, fredag, lördag, söndag, måndagar, tisdagar, onsdagar, torsdagar, fredagar, lördagar, söndagar, mån,
    tis, ons, tors, fre, lör, sön, vardag, vardagar, helgfria vardagar, helger, helg, dagligen, dygnet runt
  `.trim().split(/,\s+/),
  at: ['at', 'a', 'snabel-a', 'snabela', 'snabel', 'på', 'kanelbulle'],
  dot: ['punkt', 'dot', 'prick'],
  decoyLabels: `
    org.nr, orgnr, org nr, org.nummer, org. nr, organisationsnummer, organisationsnr, bankgiro, bankgironummer, bg, plusgiro, postgiro, pg,
    bankkonto, konto, kontonummer, kontonr, clearingnummer, clearing, swish, swishnummer, iban, bic, swift, vat, vat-nr, vatnr, momsnr,
    momsreg.nr, momsregistreringsnummer, moms, se-nr, diarienummer, dnr, diarienr, diarie-nr, isbn, issn, doi, personnummer, personnr,
    födelsedatum, född, postnummer, postnr, artikelnummer, artikelnr, artnr, ordernummer, ocr, ocr-nummer, fakturanummer, kundnummer,
    medlemsnummer, ärendenummer, ärende, referensnummer, referens, ref, gln, gln-kod, peppol, peppol-id, peppolid, duns, lei, isin,
    mötes-id, möteskod, zoom, pin-kod, målnummer, mål nr, rättegångsnummer, fastighetsbeteckning, koordinater, upplaga, pris, org-nr
  `.trim().split(/,\s+/),
};
