import type { Language } from './language.ts';

/**
 * Danish.
 */
export const da: Language = {
  code: 'da',
  labels: {
    phone: `
      telefon, tlf, tel, tlf.nr, tlfnr, telefonnr, telefonnummer, tlfnummer, telefonnumre, ring til os, ring til, fastnet, fastnettelefon,
      telefon arbejde, arbejdstelefon, kontortelefon, nummer, t, tlf./mobil, tlf/mobil, telefon/mobil, ring på
    `.trim().split(/,\s+/),
    mobile: `
      mobil, mobiltelefon, mobilnummer, mobilnr, mobiltlf, mob, mobtlf, m, sms, mobil/sms, telefon mobil, arbejdsmobil
    `.trim().split(/,\s+/),
    fax: ['fax', 'telefax', 'faxnr', 'faxnummer', 'telefaxnr', 'f'],
    mainNumber: `
      hovednummer, hovedtelefon, omstilling, omstillingen, telefonomstilling, omstillingsbord, hovedtelefonnummer, sekretariatets telefon,
      hovednr, reception telefon
    `.trim().split(/,\s+/),
    duty: `
      vagt, vagttelefon, vagtnummer, pressevagt, pressevagten, døgnvagt, døgntelefon, døgnpressevagt, beredskab, beredskabstelefon,
      uden for åbningstid, uden for kontortid, uden for normal arbejdstid, aften og weekend, akut, akuttelefon, nødtelefon, vagthavende
    `.trim().split(/,\s+/),
    direct: `
      direkte, direkte nummer, direkte telefon, direkte tlf, direkte nr, dir, dir.tlf, dir. tlf, direkte linje, telefon direkte,
      direktnummer, tlf. direkte, lokal direkte
    `.trim().split(/,\s+/),
    email: `
      e-mail, email, mail, e-mailadresse, emailadresse, e-mail-adresse, mailadresse, e-post, epost, send mail, send e-mail, send en mail,
      skriv til, mailto, sikker mail, sikker e-mail, sikkermail, send sikker mail, e
    `.trim().split(/,\s+/),
    extension: ['lokal', 'lokalnummer', 'lokalnr', 'lok', 'lok.nr', 'lokaltelefon'],
    address: `
      adresse, besøgsadresse, postadresse, besøg, besøg os, leveringsadresse, faktureringsadresse, fakturaadresse, gadeadresse,
      kontoradresse, postnummer, postnr, find vej, kontorsted
    `.trim().split(/,\s+/),
    hours: `
      åbningstid, åbningstider, åbent, telefontid, telefontider, telefonen er åben, telefonisk henvendelse, personlig henvendelse,
      træffetid, træffetider, ekspeditionstid, kontortid, lukket, tid, tidspunkt
    `.trim().split(/,\s+/),
    name: ['navn', 'fornavn', 'efternavn', 'fulde navn', 'kontaktperson', 'kontakt', 'ansvarlig', 'person'],
    jobTitle: `
      titel stilling stillingsbetegnelse rolle jobtitel jobfunktion funktion erhverv hverv ansvarsområde ansvarsområder ansvar arbejdsområde
      arbejdsområder opgaver
    `.trim().split(/\s+/),
    unit: `
      afdeling enhed center forvaltning område institut fakultet sektion team arbejdssted ansættelsessted kontor fagområde sekretariat
      tjenestested
    `.trim().split(/\s+/),
    organization: ['organisation', 'virksomhed', 'firma', 'firmanavn', 'selskab', 'arbejdsgiver', 'forening', 'institution', 'myndighed'],
  },
  press: `
    presse, pressekontakt, pressekontakter, pressekontakten, presseansvarlig, pressechef, presserådgiver, pressetalsmand, pressetalsperson,
    pressevagt, pressevagten, pressetelefon, pressetelefonen, pressemedarbejder, pressekonsulent, pressesekretær, presseafdeling,
    presseafdelingen, pressekontor, pressekontoret, pressecenter, presseenhed, presseenheden, presserum, pressetjeneste, pressetjenesten,
    pressehenvendelser, pressehenvendelse, presseforespørgsler, pressespørgsmål, presse og kommunikation, presse og medier,
    presse- og kommunikation, for pressen, til pressen, for journalister, mediekontakt, mediekontakter, medieansvarlig, mediechef,
    medierådgiver, mediekonsulent, medievagt, medietelefon, mediehenvendelser, mediehenvendelse, for medier, medierelationer, press contact,
    media contact, press officer, media relations, pressekoordinator, pr-ansvarlig, pr-chef, pr-kontakt, presse og kommunikationschef
  `.trim().split(/,\s+/),
  contactHeadings: `
    kontakt, kontakt os, kontakter, kontaktperson, kontaktpersoner, kontaktinformation, kontaktinformationer, kontaktinfo,
    kontaktoplysninger, kontaktliste, kontakt mig, tag kontakt, for mere information, for mere information kontakt, for mere info,
    mere information, yderligere information, for yderligere information, for yderligere information kontakt, yderligere oplysninger,
    for yderligere oplysninger, for yderligere oplysninger kontakt, nærmere oplysninger, flere oplysninger, for flere oplysninger,
    få mere at vide, vil du vide mere, spørgsmål, har du spørgsmål, ved spørgsmål, spørgsmål kan rettes til, spørgsmål rettes til,
    henvendelse, henvendelser, henvendelse til, kontakt for pressen, kontakt for presse, pressekontakt, pressekontakter, presse,
    mediekontakt, medarbejdere, medarbejder, ansatte, personale, vores medarbejdere, find medarbejder, hvem er vi, mød os, telefonliste,
    ledelse, ledelsen, direktion, direktionen, bestyrelse, bestyrelsen, sekretariatet, administration, administrationen, sagsbehandlere,
    eksperter, interview, for interview, fakta og kontakt, kontaktpunkt, kontakt til os, ansvarlige, læs mere, redaktion,
    kontaktpersoner for pressen, kontakt for yderligere information, kontakt for flere oplysninger, kontaktperson for pressen
  `.trim().split(/,\s+/),
  honorifics: `
    dr hr fru frk prof phd ph.d cand cand.mag cand.jur cand.polit cand.psych cand.scient cand.merc cand.med mag.art dr.phil dr.med dr.scient
    lic h.k.h h.m mba msc m.sc aut autoriseret hd
  `.trim().split(/\s+/),
  particles: `
    von af de la van der den du le del di da al el bin ibn zu ter ten dos abu ben
  `.trim().split(/\s+/),
  jobTitles: `
    borgmester, køkkenmester, havnemester, brandmester, varmemester, -chef, -chefen, -direktør, -direktøren, adm, adm.dir, administrerende,
    -leder, -lederen, -ansvarlig, -rådgiver, -konsulent, -fuldmægtig, -sekretær, -medarbejder, -sagsbehandler, -koordinator, borgmesteren,
    viceborgmester, overborgmester, rådmand, rådmanden, regionsrådsmedlem, byrådsmedlem, kommunalbestyrelsesmedlem, -formand, -forkvinde,
    formanden, kasserer, bestyrelsesmedlem, suppleant, -minister, folketingsmedlem, -ordfører, -fungerende, konstitueret, vice,
    stedfortrædende, -inspektør, -kommissær, -anklager, -advokat, -jurist, -dommer, retspræsident, -redaktør, ansvarshavende, -journalist,
    reporter, korrespondent, -fotograf, -producer, producent, tilrettelægger, webmaster, -udvikler, -ingeniør, -arkitekt, -planlægger,
    -tekniker, -lærer, -pædagog, rektor, prorektor, dekan, prodekan, -professor, adjunkt, -lektor, postdoc, ph.d.-studerende, -forsker,
    -talsmand, talskvinde, -talsperson, -strateg, -analytiker, -økonom, -controller, bogholder, revisor, -specialist, -ekspert, -læge,
    -sygeplejerske, jordemoder, -psykolog, -terapeut, -assistent, -arkivar, -bibliotekar, konservator, kurator, formidler, arkæolog, biolog,
    geolog, meteorolog, -operatør, pedel, receptionist, -sælger, indkøber, sognepræst, provst, biskop, præst, kirketjener, graver, organist,
    sognemedhjælper, kordegn, -træner, -repræsentant, ombudsmand, dpo, stifter, medstifter, grundlægger, ejer, indehaver, medejer, partner,
    -designer, grafiker, illustrator, oversætter, kunstner, dirigent, dramaturg, instruktør, oberst, kaptajn, kommandør, premierløjtnant,
    oberstløjtnant, ambassadør, konsul, attaché, udsendt, ceo, cfo, cto, cio, coo, cmo, head of, director, -manager, advisor, coordinator,
    officer, editor, -administrator, hr-partner, elev, studentermedhjælper, studentermedhjælp, praktikant, it-supporter, supporter,
    skovrider
  `.trim().split(/,\s+/),
  units: `
    -forvaltningen, -forvaltning, -afdelingen, -afdeling, -kontoret, -kontor, -enheden, -enhed, -sektionen, -sektion, -centeret, -centret,
    -center, -stab, -staben, -sekretariatet, -sekretariat, -gruppen, -teamet, -tjenesten, -tjeneste, -væsenet, -væsen, division,
    -divisionen, -klinikken, -klinik, ambulatorium, ambulatoriet, sengeafsnit, afsnit, instituttet, -institut, fakultet, -fakultetet,
    -udvalget, -udvalg, -nævnet, nævn, -komiteen, komité, byrådet, byråd, kommunalbestyrelsen, regionsrådet, borgerrepræsentationen,
    magistraten, direktionen, bestyrelsen, -område, -området, distrikt, -distriktet, børn og unge,
    børn og skole, børn og uddannelse, børn og kultur, social og sundhed, social og arbejdsmarked, sundhed og omsorg, sundhed og ældre,
    sundhed og kultur, ældre og handicap, beskæftigelse, teknik og miljø, by og land, by og miljø, plan og byg, plan og miljø,
    natur og miljø, veje og trafik, vej og park, kultur og fritid, økonomi, løn og personale, hr, digitalisering, kommunikation, marketing,
    salg, indkøb, jura, administration, administrationen, redaktionen, redaktion, drift og service, forskning og udvikling, borgerservice,
    bibliotekerne, hjemmeplejen, plejehjem, familiehuset, dagtilbud, tandplejen, sundhedsplejen, beredskab, studieadministrationen,
    -laboratoriet, laboratorium, forsyning
  `.trim().split(/,\s+/),
  organizations: `
    kommune, kommunen, region, regionen, a/s, aps, i/s, k/s, p/s, ivs, amba, a.m.b.a, f.m.b.a, s/i, as, koncernen, koncern, group, gruppen,
    holding, -universitetet, -universitet, erhvervsakademi, akademi, -akademiet, seminarium, -gymnasium, -gymnasiet, -skole, -skolen,
    børnehave, vuggestue, -instituttet, -styrelsen, -styrelse, -ministeriet, ministerium, -direktoratet, -tilsynet, -rådet, -nævnet,
    statsforvaltningen, regeringen, folketinget, folketingets, domstolen, byret, byretten, landsret, landsretten, højesteret, politiet,
    politikreds, -politi, anklagemyndigheden, -forsvaret, ambassade, ambassaden, konsulat, -fonden, -fond, stiftelse, stiftelsen, legat,
    -foreningen, -forening, -forbundet, -forbund, -organisationen, -selskab, -selskabet, samvirke, a/b, e/f, boldklub, klub, klubben, if,
    ik, bk, fk, dansk industri, røde kors, red barnet, folkekirken, kirken, -kirke, sogn, provsti, stift, menighedsråd, -museet, -museum,
    -teatret, -teater, opera, -orkester, koncerthus, -festival, hospitalet, -hospital, sygehuset, -sygehus, bibliotek, -biblioteket, bank,
    -banken, sparekasse, -kassen, forsikring, pension, pensionskasse, energi, fjernvarme, -værk, -værket, havn, havnen, lufthavn, avis,
    -avisen, tidende, dagblad, -bladet, forlag, forlaget, socialdemokratiet, enhedslisten, partiet, erhvervsråd, nationalpark, naturpark,
    -spejderne
  `.trim().split(/,\s+/),
  offices: `
    omstilling, omstillingen, omstillingsbord, reception, receptionen, kundeservice, kundecenter, kundecentret, kundesupport, kontaktcenter,
    kontaktcentret, borgerservice, borgercenter, borgerhenvendelser, servicecenter, callcenter, pressevagt, pressevagten, pressetelefon,
    pressetelefonen, pressekontor, pressekontoret, presseafdeling, presseafdelingen, pressetjeneste, pressetjenesten, pressesekretariat,
    pressecenter, medievagt, medietelefon, nyhedsredaktionen, redaktionsvagt, redaktionsvagten, redaktionen, nyhedsdesk, tip os,
    tip redaktionen, oplysningen, informationen, turistinformation, turistbureau, turistkontor, visitcenter, besøgscenter, helpdesk,
    it-support, it-helpdesk, support, servicedesk, service desk, booking, billetkontor, billetkontoret, billetsalg, billetsalget,
    hovedkontor, hovedkontoret, hovedpostkasse, hovedpostkassen, postkasse, vagttelefon, vagtcentral, vagtcentralen, døgnvagt,
    social døgnvagt, socialvagten, lægevagt, lægevagten, akuttelefonen, alarmcentral, alarmcentralen, studieservice, studievejledning,
    studievejledningen, studiekontor, studiekontoret, abonnement, abonnementsservice, annonceafdelingen, annoncer, annoncesalg, ordrekontor,
    bestilling, ekspedition, ekspeditionen, sekretariat, sekretariatet, journalen, arkivet, kirkekontor, kirkekontoret, kordegnekontor,
    hotline, rådgivningstelefon, rådgivningen, ungelinjen, ældrelinjen
  `.trim().split(/,\s+/),
  notNames: `
    og at det som på er af for med den til en et om vi du han hun jeg de dem man ikke har kan skal var hvad hvornår hvordan hvem hvilke
    hvilken hvor hvorfor der her fra eller men så under over ved efter mellem mod uden gennem hos blandt ifølge samt inden indenfor alle alt
    mere mest meget mange flere andre anden andet nye nyt vores din dit dine sin sit sine jeres deres sig os mig dig dette denne disse
    bliver blev blive være været findes få får fik gør gøre også kun nu siden kontakt kontakter kontaktoplysninger kontaktinformation
    medarbejdere ansatte nyheder nyhed nyhedsrum nyhedsarkiv nyhedsbrev pressemeddelelse pressemeddelelser pressekontakt presserum
    pressebilleder pressemateriale presse medier aktuelt emner emne tema temaer kategorier kategori nøgleord regioner dokumenter dokument
    billeder billede video videoer arrangementer arrangement kalender aktiviteter læs læse vis skjul mindre start startside forside forsiden
    hjem hjemmeside menu søg søgning søgeresultat english dansk engelsk sprog lyt copyright ophavsret cookies cookiepolitik privatliv
    privatlivspolitik persondata persondatapolitik gdpr tilgængelighed tilgængelighedserklæring websted webstedet sitemap webtilgængelighed
    log login min mit mine sider side spørgsmål svar ofte stillede klage klager klagevejledning ledige stillinger stilling job karriere
    arbejde services service ydelser produkter løsninger priser tilbud kunder køb bestil bestilling book meld tilmelding tilmeld ansøgning
    ansøg blanketter selvbetjening borger borgere download hent skriv skrive ud udskriv print del dele facebook twitter linkedin instagram
    youtube følg abonner rss tip send luk åbn åbningstider adresse besøgsadresse postadresse telefon mobil e-mail mail fax kort find vej
    rutevejledning publiceret offentliggjort opdateret sidst senest ændret oprettet dato tid sted invitation presseinvitation pressemøde
    indlæg blog artikel artikler rapport rapporter publikationer bilag links link relaterede relateret indhold fakta baggrund resumé
    sammenfatning detaljer overblik projekt projekter virksomhed virksomheden virksomheder organisation ledelse bestyrelse bestyrelsen
    personale politik politikker demokrati beslutninger budget økonomi erhverv erhvervsliv foreninger forening medlem medlemmer medlemskab
    støtte hjælp information uddannelse uddannelser forskning skole skoler dagtilbud børn unge ældre voksne familie omsorg sundhed sygdom
    velfærd kultur fritid idræt natur miljø klima bæredygtighed trafik byggeri bolig boliger veje parker vand spildevand affald genbrug
    energi samfund arbejdsmarked beskæftigelse integration tryghed sikkerhed krise beredskab generelle generelt øvrig øvrige teknisk
    tekniske teknik sociale social digital digitale internationale international nationale national regionale lokale offentlig offentlige
    privat fælles særlige danmark sverige norge finland island tyskland grønland færøerne europa eu nordiske norden københavn københavns
    aarhus århus odense aalborg ålborg esbjerg randers kolding horsens vejle roskilde herning silkeborg hørsholm helsingør viborg næstved
    fredericia frederiksberg frederikshavn slagelse holstebro sønderborg svendborg hillerød taastrup gladsaxe lyngby gentofte hvidovre
    ballerup bornholm sjælland fyn jylland lolland falster nordjylland midtjylland syddanmark hovedstaden stockholm oslo velkommen tak god
    jul påske hej hilsen redaktion redaktionen ansvarlig annoncer annonce vejr vejret sport debat læserbreve kronik kommentar tv radio live
    program billetter butik webshop kurv kasse kampagne personer person navn titel afdeling enhed rolle år måned uge første tredje sidste
    næste forrige tilbage op frem nyeste seneste populære altid aldrig samtlige selskab aktier investorer investor finansiel kvartalsrapport
    årsrapport regnskab ledelsesberetning accepter godkend indstillinger nødvendige talere oplægsholdere store stort bedste danske råd
    udvalg møder dagsordener referater høringer høring lovgivning love regler rettigheder jobcenter kommune by hele udvalgte byrådet valg
    byggesag planer ejendom skat gebyrer frivillig frivillige henvendelser genveje spring betingelser handelsbetingelser vilkår cvr ean tlf
    klik se
  `.trim().split(/\s+/),
  // Compiled by hand from general knowledge of the published name statistics; weak evidence only, its weight is set where it is used.
  givenNames: `
    anne kirsten mette hanne anna helle maria susanne lene marianne lone camilla pia charlotte louise gitte inge karen bente tina birgit
    jette julie emma sofie ida laura christina birthe rikke maja lis annette anette mathilde lise ulla amalie ellen line ingrid heidi
    cecilie caroline dorthe marie elisabeth lisbeth trine eva sara sarah anita sanne katrine nanna jytte kirstine signe merete henriette
    malene stine jane mia vibeke winnie connie britta nina lotte linda maiken margit grethe else kathrine johanne josefine astrid frederikke
    victoria emilie clara freja alberte liva karla agnes sidse simone nadia natasja janne jeanette jannie jannik michelle monica sabrina
    sandra sonja tanja tove vivi kristina karin karina lærke lea asta asger ane ane-marie birgitte bodil ditte eline ea filippa gry gudrun
    helene helena iben inger kamilla karoline katja kristine lena lykke majken majbritt mai-britt maj margrethe mie pernille pernilla randi
    regitze rosa ruth sofia solveig susan therese thea tilde ursula veronica yvonne zenia åse fatima amina aisha zahra peter michael lars
    jens thomas henrik søren christian jan martin niels anders morten jesper hans mads jørgen per ole rasmus erik poul torben mikkel bent
    kim daniel john svend knud kasper kenneth carsten karsten claus klaus flemming steen nikolaj nicolai allan rené mathias frederik bjarne
    leif brian simon kurt tommy ib finn jacob jakob kaj preben lasse emil oliver william noah oscar victor viktor lucas alexander magnus
    anton carl karl tobias philip sebastian gustav malthe villads august valdemar elias benjamin jonas jonathan johan johannes johnny jimmy
    rune stefan steffen stig sune tage thor tim tom troels ulrik uffe ulf villy verner jeppe joachim joakim kristian kristoffer christoffer
    lauge laurits ludvig marius marcus markus nick nicklas niklas nis otto palle patrick paul asbjørn arne axel bjørn bo børge dan david
    dennis ebbe egon ejnar erling esben eskild frank franz georg gert gunnar hasse helge henning henry holger ivan jack jon keld kjeld kent
    kristen mark mogens max michel mike mohamed mohammad muhammad ahmad ahmed ali omar hassan hussein mustafa ibrahim yusuf anne-marie
    anne-mette ann-sofie hans-henrik jens-peter
  `.trim().split(/\s+/),
  streets: `
    -gade gaden -vej -vejen -allé -alle -stræde -strædet -plads pladsen -torv torvet -boulevard -stien -parken -havnen -kaj -brygge postboks
    boks c/o sal st.tv st.th etage
  `.trim().split(/\s+/),
  months: `
    januar februar marts april juni juli august september oktober november december feb aug sept sep okt nov dec
  `.trim().split(/\s+/),
  weekdays: `
    mandag, tirsdag, onsdag, torsdag, fredag, lørdag, søndag, mandage, tirsdage, onsdage, torsdage, fredage, lørdage, søndage, man, tirs,
    tir, ons, tors, fre, lør, søn, hverdag, hverdage, weekend, weekender, helligdage, døgnet rundt, dagligt, alle dage, alle hverdage
  `.trim().split(/,\s+/),
  at: ['at', 'a', 'snabel-a', 'snabela', 'snabel', 'snabel a'],
  dot: ['punktum', 'punkt', 'dot', 'prik'],
  decoyLabels: `
    cvr, cvr-nr, cvr.nr, cvr nr, cvrnr, cvr-nummer, cvr nummer, cvr.-nr, se-nr, se nr, se-nummer, p-nr, p-nummer, p.nr, pnr, p-nr., org.nr,
    ean, ean-nr, ean.nr, ean nr, ean-nummer, ean nummer, eannr, ean-lokationsnummer, gln, iban, bic, swift, swift-kode, vat, vat-nr, moms,
    momsnr, reg.nr, reg nr, reg. nr, regnr, registreringsnummer, reg, konto, kontonr, kontonummer, konto nr, kto, bankkonto, giro, gironr,
    girokonto, mobilepay, mobile pay, myshop, mobilepay nr, isbn, issn, isbn-nr, doi, cpr, cpr-nr, cpr-nummer, personnummer, fødselsdato,
    født, postnummer, postnr, journalnummer, journalnr, j.nr, jnr, j. nr, sagsnummer, sagsnr, sags-id, sag, dok.nr, dokumentnr, ref,
    referencenr, reference, ordrenummer, fakturanummer, fakturanr, kundenummer, kundenr, medlemsnummer, medlemsnr, varenummer, varenr,
    ydernummer, ydernr, ydernr., autorisationsnummer, autorisations-id, autorisationsid, matrikel, matr.nr, matrikelnr, matrikelnummer,
    duns, lei, isin, peppol, møde-id, mødekode, zoom, pinkode, pin-kode, oplag, pris, koordinater, ek-nr
  `.trim().split(/,\s+/),
};
