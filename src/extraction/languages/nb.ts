import type { Language } from './language.ts';

/**
 * Norwegian Bokmål; pages in Nynorsk are read by nn.ts.
 */
export const nb: Language = {
  code: 'nb',
  labels: {
    phone: `
      telefon, tlf, tel, tlf.nr, tlfnr, telefonnr, telefonnummer, tlfnummer, telf, ring oss, fasttelefon, fast telefon, telefon arbeid,
      telefon jobb, telefon kontor, kontortelefon, arbeidstelefon, tlf arbeid, tlf jobb, nummer, t, telefon/mobil, tlf/mob, tlf/mobil
    `.trim().split(/,\s+/),
    mobile: `
      mobil, mobiltelefon, mobilnummer, mobilnr, mobiltlf, mob, mobtlf, mob.tlf, m, mobil/sms, sms, mobil jobb, telefon mobil
    `.trim().split(/,\s+/),
    fax: ['faks', 'fax', 'telefaks', 'telefax', 'faksnr', 'faksnummer', 'faxnr', 'f'],
    mainNumber: `
      sentralbord, sentralbordet, telefon sentralbord, tlf sentralbord, hovednummer, hovedtelefon, sentral, sentralbord telefon, sb,
      felles telefon
    `.trim().split(/,\s+/),
    duty: `
      vakt, vakttelefon, vaktnummer, vakttlf, pressevakt, pressevakttelefon, mediavakt, medievakt, døgnvakt, beredskap, beredskapsvakt,
      beredskapstelefon, etter kontortid, utenfor kontortid, utenom arbeidstid, kveld og helg, nødnummer, nødtelefon, døgnåpen, vaktsentral
    `.trim().split(/,\s+/),
    direct: `
      direkte, direktenummer, direkte nummer, direktenr, direktetelefon, direkte telefon, tlf direkte, dir, direkte linje, direkte tlf,
      direkte innvalg
    `.trim().split(/,\s+/),
    email: `
      e-post, epost, e-postadresse, epostadresse, e-mail, email, mail, mailadresse, e-mailadresse, send e-post, send epost, mailto, e
    `.trim().split(/,\s+/),
    extension: ['linje', 'internnummer', 'internnr', 'intern', 'biapparat'],
    address: `
      adresse, besøksadresse, postadresse, besøk, besøk oss, fakturaadresse, leveringsadresse, varelevering, gateadresse, kontoradresse,
      postnummer, poststed, sted, kontorsted
    `.trim().split(/,\s+/),
    hours: `
      åpningstid, åpningstider, åpningstid sentralbord, åpent, kontortid, kontortider, telefontid, ekspedisjonstid, ekspedisjonstider,
      besøkstid, stengt, tid, betjent, sentralbordets åpningstid
    `.trim().split(/,\s+/),
    name: ['navn', 'fornavn', 'etternavn', 'fullt navn', 'kontaktperson', 'kontakt', 'ansvarlig', 'person'],
    jobTitle: `
      tittel stilling stillingstittel rolle stillingstype yrke verv funksjon ansvarsområde ansvar arbeidsområde
    `.trim().split(/\s+/),
    unit: `
      avdeling seksjon enhet etat område fagområde institutt fakultet team arbeidssted virksomhet tjenesteområde tjenestested kontor fagfelt
    `.trim().split(/\s+/),
    organization: ['organisasjon', 'bedrift', 'firma', 'selskap', 'arbeidsgiver', 'virksomhet', 'foretak', 'forening', 'institusjon'],
  },
  press: `
    presse, pressekontakt, pressekontakter, pressekontakten, presseansvarlig, pressesjef, presserådgiver, pressetalsperson, pressetalsmann,
    pressevakt, pressevakten, pressetelefon, pressetelefonen, pressesenter, presserom, presseavdeling, presseavdelingen, presseseksjonen,
    presseseksjon, pressetjeneste, pressetjenesten, pressehenvendelser, pressekontor, pressekontoret, pressespørsmål, presse og media,
    presse og medier, for presse, for pressen, for journalister, til pressen, pressemedarbeider, media, mediekontakt, mediekontakter,
    mediakontakt, mediakontakter, medieansvarlig, mediaansvarlig, medierådgiver, mediarådgiver, mediesjef, medievakt, mediavakt, medievakta,
    medietelefon, mediatelefon, mediehenvendelser, mediahenvendelser, for media, for medier, medierelasjoner, mediesenter, mediesenteret,
    mediespørsmål, mediehåndterer, mediahåndterer, press contact, media contact, press officer, media relations, pressekoordinator,
    pressefoto, pr-ansvarlig, pr-kontakt
  `.trim().split(/,\s+/),
  contactHeadings: `
    kontakt, kontakt oss, ta kontakt, kontakter, kontaktperson, kontaktpersoner, kontaktinformasjon, kontaktinfo, kontaktopplysninger,
    kontaktliste, kontakt meg, ta kontakt med, for mer informasjon, for mer informasjon kontakt, for mer informasjon ta kontakt med,
    for mer info, mer informasjon, for ytterligere informasjon, ytterligere informasjon, for nærmere informasjon, nærmere opplysninger,
    for nærmere opplysninger, for spørsmål, for spørsmål kontakt, ved spørsmål, ved spørsmål kontakt, har du spørsmål, spørsmål,
    spørsmål rettes til, spørsmål kan rettes til, henvendelser, henvendelser rettes til, kontakt for pressen, kontakt for presse,
    kontakt for media, pressekontakt, pressekontakter, mediekontakt, mediekontakter, mediakontakt, ansatte, våre ansatte, medarbeidere,
    våre medarbeidere, hvem er vi, hvem gjør hva, telefonliste, finn ansatte, administrasjon, administrasjonen, ledelse, ledelsen, styret,
    styre og administrasjon, saksbehandlere, eksperter, talspersoner, intervju, for intervju, kontaktpersoner for media,
    kontaktpersoner for pressen, presse, media, fakta og kontakt, kontaktpunkt, tips oss, ytterligere opplysninger,
    for ytterligere opplysninger, flere opplysninger, for flere opplysninger, for ytterligere informasjon kontakt
  `.trim().split(/,\s+/),
  honorifics: `
    dr herr fru frk hr prof phd ph.d cand cand.mag cand.polit cand.philol cand.jur dr.philos dr.ing dr.med h.k.h h.m mba msc m.sc siv.ing
    siv.øk sivilingeniør leg
  `.trim().split(/\s+/),
  particles: `
    von af av de la van der den du le del di da al el bin ibn zu ter ten dos abu ben
  `.trim().split(/\s+/),
  jobTitles: `
    byggmester, havnemester, kjøkkenmester, brannmester, borgermester, politimester, -sjef, -sjefen, -direktør, -direktøren, adm, adm.dir,
    administrerende, -leder, -lederen, -ansvarlig, -rådgiver, -konsulent, -sekretær, -saksbehandler, -koordinator, -medarbeider, -ordfører,
    rådmann, fylkesrådmann, fylkesråd, byråd, statsråd, -minister, stortingsrepresentant, representant, vararepresentant, varamedlem,
    styremedlem, styreformann, kasserer, gruppefører, parlamentarisk, statsforvalter, fylkesmann, sysselmester, departementsråd,
    assisterende, fungerende, konstituert, stedfortreder, riksrevisor, -advokat, -jurist, -dommer, sorenskriver, politioverbetjent,
    lensmann, -inspektør, -ingeniør, -arkitekt, -planlegger, -tekniker, -utvikler, -redaktør, -journalist, reporter, -fotograf, -produsent,
    -lærer, lektor, rektor, prorektor, viserektor, dekan, prodekan, -professor, førsteamanuensis, førstelektor, universitetslektor,
    høgskolelektor, stipendiat, postdoktor, -forsker, -pedagog, styrer, barnehagestyrer, -talsperson, -talsmann, talskvinne, -strateg,
    -analytiker, -økonom, -controller, regnskapsfører, revisor, -spesialist, -ekspert, -lege, -sykepleier, jordmor, -psykolog, -terapeut,
    veterinær, sosionom, vernepleier, helsefagarbeider, -assistent, -sekretæren, -arkivar, -bibliotekar, -konservator, kurator, formidler,
    arkeolog, biolog, geolog, meteorolog, statsmeteorolog, -operatør, vaktmester, renholder, resepsjonist, kundebehandler, -selger,
    innkjøper, sokneprest, sogneprest, kapellan, prost, biskop, prest, diakon, kantor, organist, kirkeverge, -trener, tillitsvalgt,
    hovedtillitsvalgt, -ombud, ombudsmann, gründer, grunnlegger, eier, medeier, partner, -designer, illustratør, oversetter, kunstner,
    dirigent, dramaturg, regissør, oberst, kaptein, kommandør, løytnant, oberstløytnant, ambassadør, konsul, attaché, skattefogd, namsmann,
    ceo, cfo, cto, cio, coo, cmo, head of, director, -manager, advisor, adviser, coordinator, officer, editor, vice president,
    visepresident, kulturskolerektor
  `.trim().split(/,\s+/),
  units: `
    -område, -avdelingen, -avdeling, -seksjonen, -seksjon, -enheten, -enhet, -etaten, -etat, -kontoret, -kontor, -stab, -staben,
    -sekretariatet, -sekretariat, -gruppen, -gruppa, -teamet, -tjenesten, -tjeneste, -vesenet, -vesen, divisjon, -divisjonen, -klinikken,
    -klinikk, sengepost, legevakt, legevakten, institutt, -instituttet for, fakultet, fakultetet, -senteret, -senter, -styret, -utvalget,
    -utvalg, -nemnda, nemnd, -komiteen, komité, komite, -rådet, formannskapet, fylkestinget, -programmet, program for, tjenesteområde,
    virksomhetsområde, bydel, bydelen, oppvekst, helse og omsorg, helse og velferd, helse og mestring, helse og sosial, plan og bygg,
    plan og utvikling, plan og miljø, kultur og idrett, kultur og fritid, teknisk drift, teknikk og miljø, eiendom, vann og avløp,
    samfunnsutvikling, samfunn og utvikling, samfunn og kultur, næring og kultur, skole og barnehage, barnevern, barnevernet, nav,
    økonomi, personal og organisasjon, hr, organisasjon og utvikling, ikt, kommunikasjon, salg og marked, innkjøp, administrasjon,
    administrasjonen, samfunnskontakt, redaksjon, redaksjonen, nyhetsredaksjonen, biblioteket, folkebibliotek, kulturskolen,
    brann og redning, forskning og utvikling, -distriktet, distrikt, region nord, region øst, region sør, region vest, region midt,
    servicetorget, studieadministrasjonen, fagområde, laboratorium, -laboratoriet
  `.trim().split(/,\s+/),
  organizations: `
    kommune, kommunen, fylkeskommune, fylkeskommunen, fylke, as, asa, ans, sa, nuf, iks, kf, fkf, hf, rhf, enk, ks, konsern, konsernet,
    gruppen, group, holding, -universitetet, -universitet, videregående, -skole, -skolen, -instituttet, -direktoratet, direktorat,
    -tilsynet, tilsyn, -etaten, -verket, -vesenet, -verk, -departementet, departement, regjeringen, stortinget, sametinget,
    statsforvalteren, fylkesmannen, domstolen, domstol, tingrett, tingretten, lagmannsrett, lagmannsretten, høyesterett, politiet,
    politidistrikt, forsvaret, sivilforsvaret, ambassade, ambassaden, konsulat, stiftelse, -stiftelsen, -fondet, -foreningen, -forening,
    -forbundet, -forbund, -laget, -lag, il, ik, fk, fotballklubb, klubb, klubben, organisasjon, -organisasjonen, norges, røde kors,
    redd barna, kirkens, kirke, -kirken, menighet, menigheten, bispedømme, bispedømmeråd, fellesråd, -museet, -museum, museene, teateret,
    -teatret, -teater, opera, -orkester, konserthus, festival, -festivalen, -sykehuset, -sykehus, helseforetak, helse, sykehjem, legesenter,
    helsestasjon, bank, sparebank, -banken, forsikring, energi, bolig, sameie, sameiet, avis, -avisa, -avisen, tidende, -bladet, mediehus,
    mediehuset, arbeiderpartiet, senterpartiet, fremskrittspartiet, miljøpartiet, havn, lufthavn, næringsråd, nasjonalpark,
    nasjonalparkstyre, regionråd, interkommunalt, selskap, selskapet
  `.trim().split(/,\s+/),
  offices: `
    sentralbord, sentralbordet, resepsjon, resepsjonen, kundeservice, kundesenter, kundesenteret, kundetorg, kundestøtte, kundekontakt,
    servicetorg, servicetorget, servicekontor, servicekontoret, servicesenter, servicesenteret, innbyggertorg, innbyggertorget,
    innbyggerservice, kontaktsenter, kontaktsenteret, publikumsmottak, publikumsservice, publikumstjenester, pressevakt, pressevakten,
    pressetelefon, pressetelefonen, pressekontor, pressekontoret, pressesenter, pressetjeneste, pressetjenesten, medievakt, mediavakt,
    medievakten, medietelefon, mediesenter, nyhetsdesk, nyhetsdesken, nyhetstips, tips, tipstelefon, opplysningen, opplysningstelefon,
    informasjonstelefon, informasjonssenter, turistinformasjon, turistkontor, turistkontoret, brukerstøtte, support, helpdesk, it-support,
    servicedesk, it-hjelp, booking, billettkontor, billettluke, billettservice, hovedkontor, hovedkontoret, postmottak, postmottaket,
    dokumentsenter, vakttelefon, vaktsentral, døgnvakt, legevakt, barnevernvakt, barnevernvakten, alarmsentral, alarmsentralen, nødsentral,
    operasjonssentral, operasjonssentralen, studentservice, studenttorget, studieveiledning, abonnement, abonnementsavdelingen, annonse,
    annonseavdelingen, ordrekontor, ordretelefon, ekspedisjon, ekspedisjonen, forværelse, forkontor, kundesenter telefon, feilmelding,
    vakthavende
  `.trim().split(/,\s+/),
  notNames: `
    og at det som på er av for med den til en et ei om vi du han hun jeg dere de dem man ikke har kan skal var hva når hvordan hvem hvilke
    hvilken hvor hvorfor der her fra eller men så under over ved etter mellom mot uten gjennom hos blant ifølge samt innen innenfor alle alt
    mer mest mye mange flere andre annen annet nye nytt våre vår vårt din ditt dine sin sitt sine deres seg oss meg deg dette denne disse
    blir ble bli være vært finnes få får fikk gjør gjøre også bare nå siden kontakt kontakter kontaktinformasjon ansatte nyheter nyhet
    nyhetsrom nyhetsarkiv nyhetsbrev pressemelding pressemeldinger pressekontakt presserom pressebilder pressemateriell presse media aktuelt
    tema temaer emner emne kategorier kategori emneord stikkord regioner dokumenter dokument bilder bilde video videoer filmer arrangementer
    arrangement kalender aktiviteter les lese vis skjul mindre start startside forside forsiden hjem hjemmeside meny søk søkeresultat
    english norsk engelsk språk lytt copyright opphavsrett cookies informasjonskapsler personvern personvernerklæring gdpr tilgjengelighet
    tilgjengelighetserklæring nettsted nettstedet nettstedskart nettside nettsider logg innlogging mine sider side spørsmål svar ofte stilte
    klage klager ledige stillinger stilling jobb karriere arbeid tjenester tjeneste produkter løsninger priser tilbud kunder kjøp bestill
    bestilling book meld påmelding søknad søknader skjema skjemaer last ned hent skriv skrive ut del dele facebook twitter linkedin
    instagram youtube følg abonner rss tips send lukk åpne åpningstider adresse besøksadresse postadresse telefon mobil e-post epost faks
    kart finn veibeskrivelse publisert oppdatert sist endret opprettet dato tid sted invitasjon presseinvitasjon pressekonferanse innlegg
    blogg artikkel artikler rapport rapporter publikasjoner vedlegg lenker lenke relaterte relatert innhold fakta bakgrunn sammendrag
    detaljer oversikt prosjekt prosjekter virksomhet virksomheten organisasjon ledelse styre styret medarbeidere politikk demokrati vedtak
    budsjett økonomi næring næringsliv bedrift bedrifter foreninger medlem medlemmer medlemskap støtte hjelp informasjon utdanning
    utdanninger forskning skole skoler barnehage barnehager barn unge ungdom eldre voksne familie omsorg helse velferd kultur fritid idrett
    natur miljø klima bærekraft trafikk bygg bygging bolig boliger veier parker vann avløp avfall renovasjon energi samfunn arbeidsliv
    integrering trygghet sikkerhet krise beredskap generelle generelt øvrig øvrige teknisk tekniske teknikk sosiale sosial digital digitale
    internasjonale internasjonalt nasjonale nasjonal regionale lokale offentlig offentlige privat felles særlige norge sverige danmark
    finland island tyskland europa eu nordiske norden oslo bergen trondheim stavanger drammen kristiansand tromsø bodø sandnes fredrikstad
    sarpsborg skien ålesund tønsberg moss hamar lillehammer gjøvik molde haugesund arendal alta kirkenes svalbard longyearbyen vestland
    rogaland nordland finnmark troms innlandet viken agder telemark vestfold møre romsdal trøndelag hordaland stockholm københavn velkommen
    takk god jul påske hei hilsen redaksjon redaksjonen ansvarlig annonser annonse vær været sport debatt leserinnlegg kronikk kommentar tv
    radio nett-tv live program billetter butikk nettbutikk handlekurv kasse kampanje personer person navn tittel avdeling enhet rolle år
    måned uke første tredje siste neste forrige tilbake opp fram nyeste populære alltid aldri samtlige selskap aksjer investorer investor
    finansiell kvartalsrapport årsrapport årsmelding eierstyring godta aksepter innstillinger nødvendige talere foredragsholdere store stort
    beste kort norske råd utvalg møter møteplan sakspapirer postliste innsyn høringer høring lover regler rettigheter barnevern tannhelse
    sykehjem hjemmetjeneste kommune fylke by bydel hele utvalgte kommunens bystyret valg byggesak planer eiendom skatt avgifter frivillig
    frivillighet henvendelser generell snarveier hovedmeny hopp
  `.trim().split(/\s+/),
  // Compiled by hand from general knowledge of the published name statistics; weak evidence only, its weight is set where it is used.
  givenNames: `
    anne inger kari marit ingrid liv eva berit astrid bjørg hilde anna solveig marianne randi ida nina maria elisabeth kristin bente heidi
    silje hanne linda tone tove anita elin wenche ragnhild camilla ellen karin hege ann mona marie aud monica julie kristine turid laila
    reidun stine gerd helene åse line emma maren sissel gunn andrea thea sara mari grete irene unni lise ingeborg marte jorunn trine rita
    siri torill cecilie sigrid mette brit britt sofie rigmor karoline christine merete katrine malin martine guro siv vigdis kirsten ragna
    tonje therese cathrine tina anja vilde emilie amalie nora hedda frida ingvild gro eli hanna lene lillian sonja ruth marta else ellinor
    ellisiv synnøve synne tuva maja sunniva kaja veslemøy eirin benedicte charlotte caroline victoria vibeke torunn oddny oddbjørg ingunn
    gunhild gunvor eline lena susanne maiken margrethe rebecca rebekka rønnaug selma julia iselin ine mina kamilla signe dagny bodil jan per
    bjørn ole lars kjell knut arne svein thomas hans geir tor morten terje odd erik martin john andreas anders rune trond tore harald olav
    jon rolf leif tom jonas stian helge nils magnus kristian kristoffer fredrik daniel einar øyvind øystein marius markus petter espen frode
    steinar eirik johan henrik sindre håvard håkon ivar karl dag egil alexander stein tommy christian simon paul pål gunnar roar roger roy
    jørgen asbjørn sverre vidar robert kåre truls jarle sigurd sondre vegard tobias emil benjamin eivind even sebastian adrian oskar oscar
    jakob jacob filip philip lukas lucas william elias isak mathias mats matias oliver jens peter ketil kjetil torbjørn torstein torgeir
    tarjei tarald arild arvid asle atle audun bernt birger bård børge carl dagfinn david edvard endre erlend fred geirr gaute gisle glenn
    gudmund halvard halvor harry henning hallvard ingar inge ingvar joakim jo jostein kenneth kent kai kim kurt lasse leiv mikael mikkel
    nikolai ola olaf ragnar raymond reidar richard sigbjørn sigmund snorre ståle svenn thor thorbjørn tormod trygve ulf ulrik viggo victor
    yngve ørjan åge åsmund ahmed ali mohammed mohammad muhammad omar fatima amina aisha anne-marie ann-kristin anne-grete anne-lise
    anne-mette jan-erik per-erik
  `.trim().split(/\s+/),
  streets: `
    -gata -gaten -gate -veien -vegen vei veg -allé alléen -torget -torg -plassen -stredet -smauet -kaien -brygga brygge -bryggen -stien
    -svingen postboks boks c/o etasje serviceboks
  `.trim().split(/\s+/),
  months: `
    januar februar mars april juni juli august september oktober november desember feb aug sept sep okt nov des
  `.trim().split(/\s+/),
  weekdays: `
    mandag, tirsdag, onsdag, torsdag, fredag, lørdag, søndag, mandager, tirsdager, onsdager, torsdager, fredager, lørdager, søndager, man,
    tirs, tir, ons, tors, fre, lør, søn, hverdag, hverdager, ukedager, helg, helger, helligdager, døgnet rundt, daglig, alle dager
  `.trim().split(/,\s+/),
  at: ['at', 'a', 'krøllalfa', 'alfakrøll', 'snabel-a', 'snabela', 'snabel', 'alfa'],
  dot: ['punktum', 'punkt', 'dot', 'prikk'],
  decoyLabels: `
    org.nr, orgnr, org nr, org. nr, org.nummer, organisasjonsnummer, organisasjonsnr, foretaksnummer, foretaksregisteret, mva, mva-nr,
    bankgiro, bankkonto, bankkontonummer, konto, kontonummer, kontonr, giro, kto, vipps, vippsnummer, vipps nr, vippsnr, iban, bic, swift,
    vat, isbn, issn, doi, saksnummer, saksnr, sak, saksid, arkivsak, deres ref, vår ref, ref, referanse, referansenummer, fødselsnummer,
    personnummer, fødselsdato, født, postnummer, postnr, kundenummer, kundenr, medlemsnummer, ordrenummer, fakturanummer, kid, kid-nummer,
    gnr, bnr, gnr/bnr, gårdsnummer, bruksnummer, gln, duns, lei, isin, peppol, ehf, ehf-adresse, møte-id, møtekode, zoom, pin-kode,
    varenummer, artikkelnummer, koordinater, opplag, pris, helsepersonellnummer, hpr, hpr-nr, hpr-nummer, org-nr
  `.trim().split(/,\s+/),
};
