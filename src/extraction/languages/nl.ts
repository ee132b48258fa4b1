import type { Language } from './language.ts';
import { nlNames } from './nl-names.ts';

/**
 * Dutch, as written in the Netherlands and in Flanders.
 */
export const nl: Language = {
  code: 'nl',
  labels: {
    phone: `
      telefoon, telefoonnummer, telefoonnummers, telefoonnr, telefoonnr., tel, tel., tel.nr, tel.nr., telnr, tel. nr, telefonisch,
      telefonisch contact, vaste telefoon, vast, vast nummer, vaste lijn, bel, bel ons, bellen, bel met, bel naar, t, ph, phone, telephone,
      nummer, werktelefoon, telefoon werk, tel. werk, telefoon kantoor, kantoor, telefoon/fax, tel/fax, tel./fax,
      telefonisch bereikbaar via, bereikbaar via, bereikbaar op, telefonisch via, via, op nummer
    `.trim().split(/,\s+/),
    mobile: `
      mobiel, mobiele telefoon, mobiel nummer, mobiele nummer, mobieltje, mob, mob., gsm, gsm-nummer, m, 06-nummer, mobile, sms, whatsapp,
      app, tel. mobiel, telefoon mobiel
    `.trim().split(/,\s+/),
    fax: ['fax', 'faxnummer', 'faxnr', 'fax.', 'telefax', 'f', 'per fax', 'fax nr'],
    mainNumber: `
      centrale, telefooncentrale, algemeen nummer, algemeen telefoonnummer, algemeen, hoofdnummer, receptie telefoon, centraal nummer,
      centraal telefoonnummer, telefoon algemeen, tel. algemeen, telefonische receptie, doorkiescentrale, tel. centrale
    `.trim().split(/,\s+/),
    duty: `
      piket, piketnummer, piketdienst, pikettelefoon, persdienst buiten kantooruren, buiten kantooruren, buiten kantoortijden,
      buiten kantoortijd, buiten openingstijden, buiten de openingstijden, buiten de kantooruren, wachtdienst, van wacht,
      persofficier van dienst, woordvoerder van dienst, voorlichter van dienst, dienstdoende woordvoerder, dienstdoende voorlichter,
      's avonds en in het weekend, avond en weekend, avonden en weekenden, in het weekend, weekend, weekenddienst, calamiteiten,
      calamiteitennummer, calamiteitentelefoon, noodgevallen, bij noodgevallen, noodnummer, spoed, spoednummer, storingen, storingsnummer,
      storingsdienst, 24 uur per dag, 24/7, dag en nacht, dag en nacht bereikbaar, bereikbaarheidsdienst
    `.trim().split(/,\s+/),
    direct: `
      direct, direct nummer, doorkiesnummer, doorkies, doorkiesnr, rechtstreeks, rechtstreeks nummer, rechtstreekse lijn, directe lijn,
      tel. direct, telefoon direct, tel. rechtstreeks, persoonlijk nummer
    `.trim().split(/,\s+/),
    email: `
      e-mail, email, mail, e-mailadres, emailadres, mailadres, e-mailadressen, e-post, per e-mail, per mail, via e-mail, mailen, mail ons,
      stuur een e-mail, stuur een mail, stuur e-mail, mail naar, e-mail naar, mailen naar, mail sturen, e
    `.trim().split(/,\s+/),
    extension: ['toestel', 'tst', 'tst.', 'toestelnummer', 'intern', 'ext', 'doorkies', 'binnenlijn'],
    address: `
      adres, adressen, bezoekadres, postadres, vestigingsadres, correspondentieadres, factuuradres, leveradres, hoofdkantoor, postbus,
      postcode, plaats, woonplaats, postcode en plaats, locatie, antwoordnummer, straat, kantooradres, maatschappelijke zetel, zetel, kamer,
      kamernummer, gebouw, verdieping, gemeente, route, bezoekersadres
    `.trim().split(/,\s+/),
    hours: `
      openingstijden, openingsuren, openingstijd, open, geopend, gesloten, bereikbaar, bereikbaarheid, telefonisch bereikbaar,
      telefonische bereikbaarheid, spreekuur, spreekuren, telefonisch spreekuur, kantooruren, kantoortijden, bezoektijden, bezoekuren,
      werkdagen, aanwezig, tijden, tijd, werktijden
    `.trim().split(/,\s+/),
    name: `
      naam, voornaam, achternaam, familienaam, voor- en achternaam, voornaam en naam, naam en voornaam, contactpersoon, contactpersonen,
      contact, aanspreekpunt, uw contactpersoon, persoon, behandeld door, verantwoordelijke uitgever, verantwoordelijke
    `.trim().split(/,\s+/),
    jobTitle: `
      functie functies titel rol functietitel functieomschrijving functienaam beroep positie taak taken takenpakket aandachtsgebied
      aandachtsgebieden verantwoordelijkheid bevoegdheid bevoegdheden hoedanigheid graad expertise
    `.trim().split(/\s+/),
    unit: `
      afdeling afd afd. dienst team sector eenheid onderdeel bureau directie faculteit vakgroep departement werkgroep cluster domein sectie
      divisie organisatieonderdeel onderzoeksgroep portefeuille onderwerp onderwerpen thema thema's dossiers beleidsterrein
    `.trim().split(/\s+/),
    organization: `
      organisatie bedrijf bedrijfsnaam instelling onderneming vereniging stichting werkgever firma instantie partij opdrachtgever uitgever
      firmanaam
    `.trim().split(/\s+/),
  },
  press: `
    pers, pers en media, pers & media, perscontact, perscontacten, pers contact, contact pers, contact voor pers, contact voor de pers,
    contactpersoon pers, contactpersonen pers, contactpersoon voor de pers, contactpersonen voor de pers, contactpersoon voor pers,
    contactpersoon media, contactpersoon voor de media, perscontactpersoon, contact voor media, contact media, media, mediacontact,
    mediacontacten, media contact, persvoorlichter, persvoorlichters, persvoorlichting, persvoorlichtster, voorlichter, woordvoerder,
    woordvoerders, woordvoerster, woordvoerder/persvoorlichter, woordvoering, perswoordvoering, perswoordvoerder, perswoordvoerders, persdienst, persafdeling, persbureau, perskamer, perscentrum,
    perspagina, persruimte, persofficier, persrechter, perschef, persverantwoordelijke, persattaché, persmedewerker, persmedewerkster,
    persrelaties, persteam, perstelefoon, persinlichtingen, persinformatie, persinfo, persvragen, persaanvragen, persverzoeken,
    vragen van de pers, vragen van journalisten, vragen van media, voor de pers, voor pers, voor de media, voor media, voor journalisten,
    alleen voor journalisten, alleen voor pers, uitsluitend voor de pers, uitsluitend voor pers, niet voor publicatie, mediawoordvoerder,
    mediavoorlichter, mediarelaties, mediaverantwoordelijke, mediateam, mediazaken, mediavragen, mediaverzoeken, mediadesk, pr-contact,
    pr-bureau, pr-medewerker, pr-manager, pr en pers, pers en pr, pr & communicatie, pers- en publieksvoorlichting, communicatie en pers,
    pers en communicatie, press contact, media relations, press office, press officer, newsroom, interviewaanvragen, interviewverzoeken,
    journalisten, bereikbaarheid pers
  `.trim().split(/,\s+/),
  contactHeadings: `
    contact, contacten, contact met ons, contact opnemen, neem contact op, neem contact op met, neem contact met ons op, contactgegevens,
    contactinformatie, contactinfo, contactpersoon, contactpersonen, contactadressen, contacteer ons, contacteer, uw contactpersoon,
    onze contactpersonen, meer informatie, meer info, meer weten, voor meer informatie, voor meer informatie kunt u contact opnemen met,
    voor meer informatie kunt u terecht bij, voor nadere informatie, nadere informatie, voor verdere informatie, nadere inlichtingen,
    inlichtingen, inlichtingen bij, voor inlichtingen, informatie, info, vragen, heeft u vragen, heb je vragen, voor vragen, bij vragen,
    vragen over dit persbericht, noot voor de redactie, noot voor redactie, noot voor redacties, noot aan de redactie, niet voor publicatie,
    perscontact, perscontacten, persinlichtingen, contact voor de pers, contactpersoon pers, contactpersonen pers, mediacontact,
    voor de pers, bereikbaarheid, telefoonlijst, telefoongids, medewerkers, onze medewerkers, team, ons team, het team, personeel,
    wie is wie, wie zijn wij, wie doet wat, bestuur, het bestuur, bestuursleden, bestuur en directie, directie, secretariaat, redactie,
    colofon, leden, organisatie, afdelingen, collega's, aanspreekpunten, aanspreekpunt, adres en contact, adres- en contactgegevens,
    adresgegevens, adres en route, smoelenboek, experts, onderzoekers, investor relations, beleggers, impressum
  `.trim().split(/,\s+/),
  honorifics: `
    dhr, dhr., de heer, heer, mevr, mevr., mevrouw, mw, mw., mej, drs, drs., dr, dr., mr, mr., ir, ir., ing, ing., prof, prof., professor,
    em, em., bc, ba, b.a, bsc, b.sc, ma, m.a, msc, m.sc, mba, mpa, mph, llm, ll.m, phd, ph.d, ra, rc, aa, ds, pater, zuster, pastoor, lic,
    lic., dra, meester, hon, jhr, jkvr, hh, bba, emba, md
  `.trim().split(/,\s+/),
  particles: `
    van, de, der, den, het, 't, 's, ten, ter, te, von, zu, du, la, le, op den, in 't, tot, el, al, ben, bin, ibn, di, da, dos, d', ait,
    vander, vande, op de, in de, in het, aan de, aan den, aan het, uit de, uit den, bij de
  `.trim().split(/,\s+/),
  jobTitles: `
    -directeur, directrice, -voorlichter, -voorlichtster, -woordvoerder, -woordvoerster, -adviseur, -adviseuse, -medewerker, -medewerkster,
    -manager, -leider, -leidster, -coördinator, -coordinator, -hoofd, hoofd, -chef, -verantwoordelijke, -beheerder, -beheerster,
    -secretaris, -secretaresse, -assistent, -assistente, -voorzitter, -voorzitster, -penningmeester, -bestuurder, -bestuurslid, bestuurslid,
    -burgemeester, -wethouder, -schepen, gedeputeerde, raadslid, gemeentesecretaris, griffier, raadsgriffier, -minister, staatssecretaris,
    -kamerlid, -senator, fractievoorzitter, fractieleider, fractiemedewerker, commissaris van de koning, gouverneur, ambassadeur,
    ambassadrice, consul, -attaché, -journalist, -journaliste, -redacteur, -redactrice, hoofdredacteur, eindredacteur, -correspondent,
    -verslaggever, -verslaggeefster, -fotograaf, -fotografe, -presentator, -presentatrice, -producent, -regisseur, -auteur, schrijver,
    schrijfster, -uitgever, -vertaler, -vertaalster, -hoogleraar, hoofddocent, -docent, -docente, -leraar, -lerares, lector, -onderzoeker,
    -onderzoekster, promovendus, promovenda, postdoc, -wetenschapper, rector, rector magnificus, conrector, decaan, prodecaan, -opleider,
    -trainer, -coach, -consulent, -consulente, -consultant, -analist, -analiste, -econoom, -jurist, -juriste, -advocaat, advocate, notaris,
    -rechter, persrechter, -officier, persofficier, officier van justitie, -inspecteur, -inspectrice, -commissaris, korpschef, teamchef,
    commandant, brigadier, wijkagent, huisarts, -chirurg, -verpleegkundige, -psycholoog, -psychologe, -therapeut, -therapeute, apotheker,
    verloskundige, -ontwikkelaar, -ontwerper, -ontwerpster, vormgever, vormgeefster, -ingenieur, -architect, -architecte, -planoloog,
    -landmeter, -technicus, -programmeur, webmaster, webredacteur, -specialist, -specialiste, -expert, -deskundige, -conservator, -curator,
    -archivaris, -bibliothecaris, -historicus, -historica, -archeoloog, -archeologe, -bioloog, -biologe, -ecoloog, -ecologe, -geoloog,
    meteoroloog, -dirigent, -acteur, actrice, -dramaturg, zakelijk leider, artistiek leider, -strateeg, -controller, -boekhouder,
    -accountant, -administrateur, -administratrice, -inkoper, -inkoopster, -verkoper, -verkoopster, -vertegenwoordiger,
    -vertegenwoordigster, -ondernemer, -eigenaar, eigenares, oprichter, oprichtster, medeoprichter, -partner, vennoot, zaakvoerder,
    afgevaardigd bestuurder, gedelegeerd bestuurder, aanspreekpunt voor, -begeleider, -begeleidster, -bemiddelaar, ombudsman, ombudsvrouw,
    -makelaar, -planner, -toezichthouder, -handhaver, -conciërge, huismeester, stagiair, stagiaire, trainee, -vrijwilliger, -vrijwilligster,
    beiaardier, dominee, predikant, pastoor, pastor, bisschop, aartsbisschop, kapelaan, diaken, -boswachter, -regiomanager,
    -plaatsvervanger, waarnemend, plaatsvervangend, adjunct, adjunct-directeur, ceo, cfo, coo, cto, head of, director, officer,
    business developer, communicatie-adviseur, teamlead, arts, bedrijfsarts, tandarts, dierenarts, kinderarts, jeugdarts, lid, -raadslid,
    teamlid, commissielid
  `.trim().split(/,\s+/),
  units: `
    -afdeling, afd, afd., afdelingen, -dienst, -diensten, -team, -bureau, -directie, -sector, -cluster, -eenheid, -sectie, -divisie,
    -departement, -faculteit, -vakgroep, -onderzoeksgroep, leerstoel, -instituut, -secretariaat, -kabinet, -griffie, -staf, bestuursstaf,
    stafbureau, -commissie, -werkgroep, -stuurgroep, -raad van bestuur, raad van toezicht, dagelijks bestuur, college van bestuur,
    -redactie, -laboratorium, -bibliotheek, communicatie, marketing en communicatie, communicatie en marketing, corporate communicatie,
    corporate communications, interne communicatie, externe communicatie, public affairs, public relations, marketing, verkoop, inkoop,
    financiën, personeelszaken, personeel en organisatie, hrm, human resources, juridische zaken, bestuurszaken, algemene zaken,
    externe betrekkingen, internationale zaken, burgerzaken, sociale zaken, publiekszaken, ruimtelijke ordening, ruimtelijke ontwikkeling,
    ruimte en wonen, openbare werken, openbare ruimte, openbare orde en veiligheid, stadsontwikkeling, stedelijke ontwikkeling, stadsbeheer,
    vergunningen, handhaving, milieu, duurzaamheid, cultuur, kunst en cultuur, sport en recreatie, jeugd, jeugdzorg, onderwijs,
    onderwijs en jeugd, zorg en welzijn, maatschappelijke ontwikkeling, economische zaken, economie en toerisme, verkeer en vervoer,
    mobiliteit, groenvoorziening, facilitaire zaken, facilitair bedrijf, ict, informatisering, automatisering, onderzoek en ontwikkeling,
    onderzoek, beleid, beleid en strategie, strategie, educatie, publiek, publiek en communicatie, tentoonstellingen, collecties,
    bedrijfsvoering, planning en control, administratie, boekhouding, logistiek, techniek, productie, voorlichting, mediarelaties,
    persvoorlichting, woordvoering, investor relations
  `.trim().split(/,\s+/),
  organizations: `
    gemeente, stad, stad en, stadsbestuur, stadhuis, deelgemeente, provincie, provinciebestuur, waterschap, hoogheemraadschap,
    veiligheidsregio, omgevingsdienst, ggd, regio, ministerie, ministerie van, rijksoverheid, rijksdienst, rijkswaterstaat, rijksinstituut,
    vlaamse overheid, overheid, federale overheidsdienst, fod, agentschap, -universiteit, -hogeschool, -school, -lyceum, -college, atheneum,
    academie, -stichting, -vereniging, -federatie, -verbond, -bond, -unie, vakbond, -koepel, -organisatie, -genootschap, -maatschappij,
    -fonds, nv, n.v, bv, b.v, vzw, cvba, bvba, vof, v.o.f, cv, holding, groep, group, concern, coöperatie, -bedrijf, -bedrijven,
    onderneming, -ziekenhuis, ziekenhuizen, umc, medisch centrum, -kliniek, zorggroep, thuiszorg, woonzorgcentrum, ocmw, -bank,
    -verzekeringen, verzekeraar, pensioenfonds, -museum, musea, -theater, schouwburg, -orkest, filharmonie, opera, concertgebouw, kunsthal,
    -galerie, -festival, cultuurcentrum, cultureel centrum, -centrum, kenniscentrum, kamer van koophandel, kvk, voka, unizo, -partij,
    kamerfractie, -rechtbank, gerechtshof, hoge raad, raad van state, openbaar ministerie, parket, -politie, brandweer, hulpverleningszone,
    politiezone, defensie, douane, belastingdienst, ambassade, consulaat, rode kruis, natuurmonumenten, staatsbosbeheer, -parochie, kerk,
    bisdom, aartsbisdom, uitgeverij, krant, dagblad, omroep, woningcorporatie, woonstichting, haven, havenbedrijf, luchthaven,
    vervoerbedrijf, spoorwegen, -instituut, -raad, platform, netwerk, -club, sportclub, tuincentrum, nationaal park, staten-generaal,
    tweede kamer, eerste kamer, europese commissie, europees parlement
  `.trim().split(/,\s+/),
  offices: `
    receptie, balie, informatiebalie, infobalie, publieksbalie, telefoniste, telefooncentrale, centrale, secretariaat, bestuurssecretariaat,
    directiesecretariaat, klantenservice, klantendienst, klantcontactcentrum, klantencontact, klachten, klachtendienst, servicedesk,
    helpdesk, servicepunt, servicelijn, informatielijn, infolijn, infopunt, informatiepunt, meldpunt, loket, gemeenteloket, onthaal,
    onthaalbalie, persdienst, persafdeling, persbureau, persvoorlichting, perswoordvoering, persteam, perstelefoon, communicatiedienst, dienst communicatie,
    afdeling communicatie, afdeling voorlichting, afdeling persvoorlichting, redactie, nieuwsredactie, nieuwsdienst, newsroom,
    lezersservice, abonnementen, abonneeservice, advertenties, advertentieverkoop, kassa, kaartverkoop, ticketverkoop, ticketing,
    reserveringen, reserveren, reservaties, boekingen, groepsreserveringen, bezoekersservice, bezoekerscentrum, toeristische dienst, vvv,
    winkel, museumwinkel, webshop, verhuur, zaalverhuur, hoofdkantoor, algemene informatie, algemene vragen, inlichtingen, administratie,
    ledenadministratie, boekhouding, debiteurenadministratie, facturatie, crediteurenadministratie, personeelszaken, vacatures,
    verkoopafdeling, verkoop binnendienst, binnendienst, buitendienst, technische dienst, spoedeisende hulp, spoeddienst, huisartsenpost,
    meldkamer, politie, brandweer, alarmcentrale, wachtdienst, studentenservice, studentenadministratie, studentenzaken, studieadvies,
    inschrijvingen, bibliotheek, donateursservice, vertrouwenspersoon, functionaris gegevensbescherming, investor relations, storingsdienst,
    storingen, afsprakenbureau, polikliniek, opname, de centrale
  `.trim().split(/,\s+/),
  streets: `
    -straat -straatweg -laan -weg -plein -kade -gracht -singel -steeg -baan -dreef -plantsoen -boulevard postbus antwoordnummer bus
    huisnummer verdieping kamer gebouw industrieterrein bedrijventerrein
  `.trim().split(/\s+/),
  months: `
    januari februari maart april mei juni juli augustus september oktober november december feb mrt apr aug sep sept okt nov dec
  `.trim().split(/\s+/),
  weekdays: `
    maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag, maandags, ma-vr, ma t/m vr, werkdagen, op werkdagen, weekend,
    weekenden, dagelijks, feestdagen
  `.trim().split(/,\s+/),
  at: ['at', 'apenstaart', 'apenstaartje', 'apestaartje', 'apenstaartteken', 'bij'],
  dot: ['punt', 'dot', 'pt'],
  decoyLabels: `
    kvk, kvk-nummer, kvk nummer, kvk-nr, kvk nr, kvknr, kvk., k.v.k, k.v.k., kamer van koophandel, kamer van koophandelnummer,
    handelsregister, handelsregisternummer, handelsregister nr, btw, btw-nummer, btw nummer, btw-nr, btw nr, btw-id,
    btw-identificatienummer, rsin, fiscaal nummer, anbi, anbi-nummer, ondernemingsnummer, ondernemingsnr, rpr, bsn, burgerservicenummer,
    iban, bic, swift, bankrekening, bankrekeningnummer, rekening, rekeningnummer, rekeningnr, rek.nr, reknr, rek. nr, rekening nr,
    gironummer, giro nr, isbn, issn, doi, ean, isin, lei, dossiernummer, zaaknummer, zaaknr, kenmerk, ons kenmerk, uw kenmerk, referentie,
    referentienummer, ref, factuurnummer, klantnummer, ordernummer, bestelnummer, artikelnummer, lidnummer, lidmaatschapsnummer,
    relatienummer, polisnummer, projectnummer, vergunningnummer, vergunning, agb-code, agb, big-nummer, big-registratie, registratienummer,
    licentienummer, kenteken, postcode, postbus, antwoordnummer, geboortedatum, geboren, geb, geb., kamerstuk, kamerstukken, ecli,
    wachtwoord, toegangscode, pincode, vergader-id, meeting-id, duns, gln, oin, peppol, ubn, crkbo, vca, gps, coördinaten
  `.trim().split(/,\s+/),
  ...nlNames,
};
