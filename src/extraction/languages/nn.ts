import type { Language } from './language.ts';

/**
 * Norwegian Nynorsk; much is shared with Bokmål, and pages mix the two.
 */
export const nn: Language = {
  code: 'nn',
  labels: {
    phone: `
      telefon, tlf, tel, tlf.nr, tlfnr, telefonnr, telefonnummer, ring oss, fasttelefon, telefon arbeid, telefon jobb, kontortelefon,
      arbeidstelefon, nummer, t, tlf/mob, telefon/mobil
    `.trim().split(/,\s+/),
    mobile: ['mobil', 'mobiltelefon', 'mobilnummer', 'mobilnr', 'mobiltlf', 'mob', 'm', 'sms', 'mobil/sms'],
    fax: ['faks', 'fax', 'telefaks', 'telefax', 'faksnummer', 'f'],
    mainNumber: ['sentralbord', 'sentralbordet', 'sentralbord telefon', 'hovudnummer', 'hovudtelefon', 'tlf sentralbord', 'felles telefon'],
    duty: `
      vakt, vakttelefon, vaktnummer, vakttlf, pressevakt, mediavakt, medievakt, døgnvakt, beredskap, beredskapsvakt, beredskapstelefon,
      etter kontortid, utanom kontortid, utanom arbeidstid, kveld og helg, nødnummer, nødtelefon
    `.trim().split(/,\s+/),
    direct: `
      direkte, direktenummer, direkte nummer, direkte telefon, tlf direkte, direkte linje, direkte tlf, direkte innval
    `.trim().split(/,\s+/),
    email: ['e-post', 'epost', 'e-postadresse', 'epostadresse', 'e-mail', 'email', 'mail', 'send e-post', 'send epost', 'mailto', 'e'],
    extension: ['linje', 'internnummer', 'internnr', 'intern'],
    address: `
      adresse, besøksadresse, postadresse, besøk, besøk oss, fakturaadresse, leveringsadresse, gateadresse, kontoradresse, postnummer,
      poststad, stad, kontorstad
    `.trim().split(/,\s+/),
    hours: `
      opningstid opningstider ope open kontortid kontortider telefontid ekspedisjonstid besøkstid stengt tid betent
    `.trim().split(/\s+/),
    name: ['namn', 'førenamn', 'fornamn', 'etternamn', 'fullt namn', 'kontaktperson', 'kontakt', 'ansvarleg', 'person'],
    jobTitle: ['tittel', 'stilling', 'stillingstittel', 'rolle', 'yrke', 'verv', 'funksjon', 'ansvarsområde', 'ansvar', 'arbeidsområde'],
    unit: `
      avdeling seksjon eining etat område fagområde institutt fakultet team arbeidsstad verksemd tenesteområde tenestestad kontor
    `.trim().split(/\s+/),
    organization: ['organisasjon', 'verksemd', 'bedrift', 'firma', 'selskap', 'arbeidsgivar', 'føretak', 'foreining', 'lag', 'institusjon'],
  },
  press: `
    presse, pressekontakt, pressekontaktar, presseansvarleg, pressesjef, presserådgivar, pressetalsperson, pressevakt, pressetelefon,
    pressesenter, presserom, presseavdeling, pressetenesta, pressekontor, for presse, for pressa, for journalistar, media, mediekontakt,
    mediekontaktar, mediakontakt, mediakontaktar, medieansvarleg, mediaansvarleg, medierådgivar, mediarådgivar, mediesjef, medievakt,
    mediavakt, medietelefon, mediehenvendingar, mediespørsmål, førespurnader frå media, for media, for medium, presse og media,
    press contact, media contact, pressehenvendingar, pressemedarbeidar
  `.trim().split(/,\s+/),
  contactHeadings: `
    kontakt, kontakt oss, ta kontakt, kontaktar, kontaktperson, kontaktpersonar, kontaktinformasjon, kontaktinfo, kontaktopplysningar,
    kontaktliste, ta kontakt med, for meir informasjon, for meir informasjon kontakt, meir informasjon, meir info,
    for ytterlegare informasjon, for nærare informasjon, nærare opplysningar, for spørsmål, ved spørsmål, ved spørsmål kontakt,
    har du spørsmål, spørsmål, spørsmål kan rettast til, førespurnader, henvendingar, pressekontakt, pressekontaktar, mediekontakt,
    mediekontaktar, tilsette, dei tilsette, våre tilsette, medarbeidarar, våre medarbeidarar, kven er vi, kven gjer kva, finn tilsette,
    administrasjon, administrasjonen, leiing, leiinga, styret, sakshandsamarar, telefonliste, ekspertar, presse, media
  `.trim().split(/,\s+/),
  honorifics: `
    dr herr fru frk hr prof phd ph.d cand cand.mag cand.polit cand.philol dr.philos siv.ing mba msc m.sc
  `.trim().split(/\s+/),
  particles: ['von', 'av', 'af', 'de', 'la', 'van', 'der', 'den', 'du', 'le', 'del', 'di', 'da', 'al', 'el', 'bin', 'ibn', 'zu'],
  jobTitles: `
    -sjef, -sjefen, -direktør, -direktøren, adm. dir, administrerande, -leiar, -leiaren, -ansvarleg, -rådgivar, -rådgjevar, -konsulent,
    -sekretær, -sakshandsamar, -koordinator, -medarbeidar, -ordførar, rådmann, statsråd, -minister, stortingsrepresentant, representant,
    vararepresentant, varamedlem, styremedlem, kasserar, statsforvaltar, fylkesmann, assisterande, fungerande, konstituert, stadfortredar,
    -advokat, -jurist, -dommar, politimeister, lensmann, -inspektør, -ingeniør, -arkitekt, -planleggjar, -teknikar, -utviklar, -redaktør,
    -journalist, reporter, -fotograf, -produsent, -lærar, lektor, rektor, prorektor, dekan, -professor, førsteamanuensis, høgskulelektor,
    universitetslektor, stipendiat, postdoktor, -forskar, -pedagog, styrar, barnehagestyrar, -talsperson, talsmann, -strateg, -analytikar,
    -økonom, -controller, rekneskapsførar, revisor, -spesialist, -lege, jordmor, -psykolog, -terapeut, veterinær, -assistent, -arkivar,
    -bibliotekar, -konservator, arkeolog, biolog, geolog, meteorolog, -operatør, vaktmeister, reinhaldar, resepsjonist, -seljar, sokneprest,
    prost, biskop, prest, kyrkjeverje, kyrkjeverge, diakon, kantor, organist, -trenar, tillitsvald, hovudtillitsvald, -ombod, gründer,
    eigar, medeigar, partnar, -designar, omsetjar, kunstnar, dirigent, regissør, ambassadør, konsul, ceo, cfo, head of, director, manager,
    advisor, editor, kulturskulerektor
  `.trim().split(/,\s+/),
  units: `
    -område, -avdelinga, -avdeling, -seksjonen, -seksjon, -eininga, -eining, -etaten, -etat, -kontoret, -kontor, -stab, -staben,
    sekretariat, -sekretariatet, -gruppa, -teamet, -tenesta, -tenester, -vesenet, divisjon, -divisjonen, -klinikken, -klinikk, legevakt,
    institutt for, fakultet, fakultetet, -senteret, -senter, -styret, -utvalet, utval, -nemnda, nemnd, -komiteen, komité, -rådet,
    formannskapet, fylkestinget, -programmet, tenesteområde, verksemdsområde, oppvekst, helse og omsorg, helse og velferd,
    helse og sosial, plan og bygg, plan og utvikling, plan og miljø, kultur og idrett, kultur og fritid, teknisk drift, eigedom,
    vatn og avløp, samfunnsutvikling, samfunn og kultur, næring og kultur, barnevern, økonomi, personal og organisasjon, hr, ikt,
    kommunikasjon, marknad, administrasjon, administrasjonen, redaksjon, redaksjonen, biblioteket, folkebibliotek, kulturskulen,
    brann og redning, brannvesen, forsking og utvikling, distrikt, -distriktet, servicetorget, studieadministrasjonen, laboratorium,
    -laboratoriet
  `.trim().split(/,\s+/),
  organizations: `
    kommune, kommunen, fylkeskommune, fylkeskommunen, fylke, as, asa, ans, sa, nuf, iks, kf, hf, rhf, konsern, konsernet, universitet,
    -universitetet, vidaregåande, -skule, -skulen, barnehage, -instituttet, -direktoratet, -tilsynet, -verket, -vesen, -departementet,
    departement, regjeringa, stortinget, sametinget, statsforvaltaren, fylkesmannen, domstolen, tingrett, lagmannsrett, høgsterett,
    politiet, politidistrikt, forsvaret, ambassade, konsulat, stifting, stiftelse, -stiftinga, -fondet, foreining, -foreininga, forening,
    forbund, -forbundet, -laget, -lag, il, klubb, klubben, fagforbund, landsforeining, norges, noregs, røde kors, -kyrkja, -kyrkje, sokn,
    kyrkjelyd, fellesråd, bispedøme, -museet, -museum, teater, -teateret, orkester, festival, festivalen, -sjukehuset, -sjukehus,
    helseføretak, helse, sjukeheim, legesenter, bank, banken, sparebank, sparebanken, forsikring, energi, bustad, sameige, avis, -avisa,
    tidend, mediehus, arbeidarpartiet, senterpartiet, hamn, lufthamn, nasjonalpark, regionråd, interkommunalt, selskap, selskapet, føretak,
    føretaket
  `.trim().split(/,\s+/),
  offices: `
    sentralbord sentralbordet resepsjon resepsjonen kundeservice kundesenter kundesenteret kundestøtte servicetorg servicetorget
    servicekontor servicekontoret servicesenter innbyggjartorg innbyggjarservice kontaktsenter publikumsmottak pressevakt pressevakta
    pressetelefon pressekontor pressesenter pressetenesta medievakt mediavakt mediavakta medietelefon nyheitsdesk nyhendedesk tips
    tipstelefon opplysninga informasjonstelefon turistinformasjon turistkontor brukarstøtte support helpdesk it-support billettkontor
    billettsal hovudkontor hovudkontoret postmottak postmottaket vakttelefon vaktsentral døgnvakt legevakt barnevernvakt alarmsentral
    nødsentral operasjonssentral studentservice abonnement annonse annonseavdelinga ekspedisjon ekspedisjonen feilmelding
  `.trim().split(/\s+/),
  notNames: `
    og at det som på er av for med den til ein ei eit om vi me du han ho eg de dei dykk ikkje har kan skal var kva når korleis kven kvifor
    kvar kor der her frå eller men så under over ved etter mellom mot utan gjennom hos blant ifølgje samt innan alle alt meir mest mykje
    mange fleire andre annan anna nye nytt våre vår vårt din ditt dine sin sitt sine seg oss meg deg dette denne desse blir vert blei vart
    bli vere vore finst få får fekk gjer gjere òg berre no sidan kontakt kontaktar kontaktinformasjon tilsette nyheiter nyhende nyheitsarkiv
    nyheitsbrev nyhendebrev pressemelding pressemeldingar pressekontakt presse aktuelt tema emne kategoriar kategori dokument bilete bilde
    video videoar arrangement kalender aktivitetar les lese vis skjul mindre start framside framsida heim heimeside meny søk søkjeresultat
    english norsk nynorsk engelsk språk lytt opphavsrett informasjonskapslar personvern personvernerklæring tilgjenge nettstad nettstaden
    nettstadkart nettside logg inn innlogging mine sider side sida spørsmål svar ofte stilte klage klagar ledige stillingar stilling jobb
    arbeid tenester teneste produkt løysingar prisar tilbod kundar kjøp bestill bestilling meld påmelding søknad søknader skjema last ned
    hent skriv ut del facebook twitter instagram følg abonner tips send lukk opne opningstider adresse besøksadresse postadresse telefon
    mobil e-post epost faks kart publisert oppdatert sist endra oppretta dato tid stad invitasjon pressekonferanse innlegg blogg artikkel
    artiklar rapport rapportar publikasjonar vedlegg lenkjer lenker relaterte innhald fakta bakgrunn samandrag detaljar oversikt prosjekt
    verksemd verksemda organisasjon leiing styre styret politikk demokrati vedtak budsjett økonomi næring næringsliv bedrift bedrifter lag
    foreiningar medlem medlemer medlemskap støtte hjelp informasjon utdanning forsking skule skular barnehage barnehagar barn unge ungdom
    eldre vaksne familie omsorg helse velferd kultur fritid idrett natur miljø klima berekraft trafikk bygg bustad bustader vegar vatn avløp
    avfall renovasjon energi samfunn arbeidsliv integrering tryggleik sikkerheit krise beredskap generelle generelt øvrig teknisk tekniske
    sosiale digital digitale internasjonale nasjonale regionale lokale offentleg offentlege privat felles særlege noreg noregs sverige
    danmark europa nordiske oslo bergen stavanger trondheim ålesund førde sogndal voss volda ørsta stord hardanger vestland sogn fjordane
    rogaland møre romsdal telemark hallingdal valdres velkomen takk god jul påske hei helsing redaksjon ansvarleg annonsar vêr vêret sport
    debatt kronikk radio program billettar butikk nettbutikk personar namn tittel avdeling eining rolle år månad veke første tredje siste
    neste førre tilbake opp nyaste populære alltid aldri samtlege selskap årsmelding årsrapport godta innstillingar nødvendige store stort
    beste korte norske råd utval møte møteplan postliste innsyn høyringar høyring lover reglar rettar tannhelse sjukeheim heimeteneste
    kommune fylke bygd heile byggesak planar eigedom skatt avgifter frivillig førespurnader snarvegar
  `.trim().split(/\s+/),
  // Compiled by hand from general knowledge of the published name statistics; weak evidence only, its weight is set where it is used.
  givenNames: `
    anne inger kari marit ingrid liv eva berit astrid bjørg hilde anna solveig marianne randi ida nina maria elisabeth kristin bente heidi
    silje hanne linda tone tove anita elin wenche ragnhild camilla karin hege mona marie aud kristine turid laila reidun gerd helene åse
    sissel gunn grete irene unni lise ingeborg marte jorunn trine rita siri torill sigrid mette brit britt sofie malin guro siv kirsten
    ragna oddny synnøve synnøva sunniva eirin torunn gunhild gunvor dagny bodil målfrid borghild magnhild herdis eldbjørg jorid torhild
    valborg ranveig gudrun inga oddrun ingunn aslaug åshild ingvild gro marta olaug oddveig kjellaug kjersti synne signe jan per bjørn ole
    lars kjell knut arne svein thomas hans geir tor terje odd erik john anders trond tore harald olav jon rolf leif jonas helge nils magnus
    kristian einar øyvind øystein frode steinar eirik sindre håvard håkon ivar dag egil stein gunnar asbjørn sverre vidar robert kåre jarle
    sigurd vegard eivind oskar ketil kjetil torbjørn torgeir arild atle audun bård endre erlend gaute gisle gudmund halvard ingvar jostein
    lasse leidulv leiv magne norvald oddbjørn oddvar oddgeir ottar ragnar reidar sigbjørn sigmund ståle tormod torleiv tarjei trygve aslak
    bjarte dagfinn edvin eldar erling even finn hallvard hermund ingolv jarl kolbjørn kristen johannes johan martin morten rune olaf
    per-arne svein-erik
  `.trim().split(/\s+/),
  streets: `
    -gata gate -vegen veg -veien allé -torget -plassen -stien -svingen -kaien postboks boks c/o etasje serviceboks
  `.trim().split(/\s+/),
  months: `
    januar februar mars april juni juli august september oktober november desember feb aug sept sep okt nov des
  `.trim().split(/\s+/),
  weekdays: `
    måndag, tysdag, onsdag, torsdag, fredag, laurdag, lørdag, sundag, søndag, måndagar, tysdagar, onsdagar, torsdagar, fredagar, laurdagar,
    sundagar, mån, tys, ons, tors, fre, laur, kvardag, kvardagar, vekedagar, helg, helger, døgnet rundt, dagleg, alle dagar
  `.trim().split(/,\s+/),
  at: ['at', 'a', 'krøllalfa', 'alfakrøll', 'snabel-a', 'alfa'],
  dot: ['punktum', 'punkt', 'dot'],
  decoyLabels: `
    org.nr, orgnr, org nr, org. nr, organisasjonsnummer, organisasjonsnr, mva, bankgiro, bankkonto, konto, kontonummer, kontonr, giro,
    vipps, vippsnummer, iban, bic, swift, isbn, issn, doi, saksnummer, saksnr, sak, arkivsak, ref, referanse, fødselsnummer, personnummer,
    fødselsdato, fødd, postnummer, kundenummer, medlemsnummer, ordrenummer, fakturanummer, kid, gnr, bnr, gnr/bnr, gardsnummer, bruksnummer,
    gln, ehf, møte-id, møtekode, pin-kode, koordinatar, opplag, pris
  `.trim().split(/,\s+/),
};
