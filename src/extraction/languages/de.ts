import { deNames } from './de-names.ts';
import { deTitles } from './de-titles.ts';
import type { Language } from './language.ts';

/**
 * German, as written in Germany, Austria and Switzerland.
 */
export const de: Language = {
  code: 'de',
  labels: {
    phone: `
      telefon, tel, tel., fon, telefonnummer, telefonnr, tel.-nr, tel-nr, tel.nr, telnr, telefon-nr, telefon-nummer, telefonisch,
      telefonisch unter, festnetz, festnetznummer, rufnummer, ruf, rufen sie uns an, anrufen, t, fon/fax, tel/fax, telefon/fax, tel./fax,
      telefon dienstlich, dienstlich, büro, telefon büro, tel. büro, nummer, telefon geschäft, geschäft, g, telefon/telefax, phone,
      telephone, fernruf, telefon beruflich, hörer
    `.trim().split(/,\s+/),
    mobile: `
      mobil, mobiltelefon, mobilnummer, mobilfunk, mobiltel, mobil-nr, mobilnr, mobil-telefon, handy, handynummer, handynr, funk,
      funktelefon, natel, mob, m, h, mobile, sms, whatsapp, diensthandy, telefon mobil, tel. mobil
    `.trim().split(/,\s+/),
    fax: ['fax', 'telefax', 'faxnummer', 'fax-nr', 'faxnr', 'fax.nr', 'f', 'telefaxnummer', 'telefax-nr', 'per fax', 'fax dienstlich'],
    mainNumber: `
      zentrale, telefonzentrale, telefon zentrale, tel. zentrale, tel zentrale, zentrale rufnummer, zentraler anschluss,
      zentrale telefonnummer, vermittlung, telefonvermittlung, hauptnummer, hauptzentrale, sammelnummer, sammelruf, telefon-zentrale,
      haupttelefon, servicenummer
    `.trim().split(/,\s+/),
    duty: `
      bereitschaft, bereitschaftsdienst, rufbereitschaft, bereitschaftstelefon, bereitschaftshandy, pressebereitschaft, notdienst, notruf,
      notrufnummer, notfall, notfalltelefon, pikett, pikettdienst, pikettnummer, journaldienst, außerhalb der dienstzeiten,
      außerhalb der dienstzeit, außerhalb der bürozeiten, außerhalb der bürodienstzeiten, außerhalb der öffnungszeiten,
      außerhalb der geschäftszeiten, ausserhalb der bürozeiten, ausserhalb der öffnungszeiten, abends und am wochenende, am wochenende,
      rund um die uhr, störungsdienst, störungsnummer, hotline, 24h, cvd
    `.trim().split(/,\s+/),
    direct: `
      direkt, direktwahl, durchwahl, dw, direktnummer, direkte durchwahl, direkttelefon, telefon direkt, tel. direkt, tel direkt, direct,
      nebenstelle direkt, dwl, direkter draht
    `.trim().split(/,\s+/),
    email: `
      e-mail, email, mail, e-mail-adresse, emailadresse, e-mailadresse, mailadresse, mail-adresse, elektronische post, e-post, epost,
      e-mail an, mail an, e-mail senden, e-mail schreiben, e-mail schicken, mailen sie uns, per e-mail, per mail, schreiben sie uns, mailto,
      kontakt per e-mail, e
    `.trim().split(/,\s+/),
    extension: ['durchwahl', 'dw', 'nebenstelle', 'nst', 'app', 'apparat', 'klappe', 'kl', 'intern', 'nebenst', 'appar', 'hausapparat'],
    address: `
      adresse, anschrift, postanschrift, postadresse, hausanschrift, besucheradresse, besucheranschrift, lieferadresse, lieferanschrift,
      rechnungsadresse, rechnungsanschrift, straße, strasse, postfach, plz, ort, plz/ort, plz ort, standort, dienstsitz, sitz, büroadresse,
      besuchsadresse, korrespondenzadresse, anfahrt, zimmer, raum, raumnummer, raumnr, gebäude
    `.trim().split(/,\s+/),
    hours: `
      öffnungszeiten, öffnungszeit, geöffnet, geschlossen, sprechzeiten, sprechzeit, sprechstunde, sprechstunden, servicezeiten,
      servicezeit, telefonzeiten, telefonzeit, telefonische erreichbarkeit, telefonische sprechzeiten, telefonische sprechzeit,
      erreichbarkeit, erreichbar, geschäftszeiten, bürozeiten, besuchszeiten, schalteröffnungszeiten, schalterzeiten, parteienverkehr,
      amtsstunden, kernzeiten, zeiten, zeit, uhrzeit, dienstzeiten, kassenzeiten
    `.trim().split(/,\s+/),
    name: `
      name, vorname, nachname, familienname, vor- und nachname, vor- und zuname, kontaktperson, ansprechpartner, ansprechpartnerin,
      ansprechperson, ansprechpartner/in, ansprechpartner/-in, ihr ansprechpartner, ihre ansprechpartnerin, ihr kontakt, kontakt, person,
      bearbeiter, bearbeiterin, v.i.s.d.p, visdp, verantwortlich, z.hd, z. hd, zuständig
    `.trim().split(/,\s+/),
    jobTitle: `
      titel funktion position amt amtsbezeichnung beruf berufsbezeichnung rolle tätigkeit dienststellung aufgabe aufgaben aufgabengebiet
      aufgabenbereich zuständigkeit zuständigkeiten zuständigkeitsbereich arbeitsgebiet stellung dienstgrad verantwortungsbereich
      schwerpunkt schwerpunkte fachgebiet dienstbezeichnung stelle
    `.trim().split(/\s+/),
    unit: `
      abteilung abt abt. bereich referat dezernat fachbereich amt dienststelle einheit team sachgebiet fachdienst organisationseinheit
      institut fakultät lehrstuhl gruppe ressort sektion geschäftsbereich stabsstelle einrichtung fachgruppe arbeitsgruppe direktion themen
      thema arbeitsbereich
    `.trim().split(/\s+/),
    organization: `
      organisation firma unternehmen institution behörde verband verein arbeitgeber gesellschaft firmenname körperschaft träger auftraggeber
      herausgeber betreiber diensteanbieter
    `.trim().split(/\s+/),
  },
  press: `
    presse, pressekontakt, pressekontakte, presse-kontakt, presse kontakt, kontakt presse, kontakt für presse, kontakt für die presse,
    kontakt für medien, pressestelle, pressestellen, pressesprecher, pressesprecherin, pressesprecher/in, pressesprecherinnen,
    stellvertretender pressesprecher, stellvertretende pressesprecherin, stellv. pressesprecher, stellv. pressesprecherin,
    presseansprechpartner, presseansprechpartnerin, presseansprechperson, presse-ansprechpartner, ansprechpartner presse,
    ansprechpartner für die presse, ansprechpartner für die medien, ansprechpartner für medien, ansprechpartnerin für die presse,
    presseamt, presse- und informationsamt, presse- und öffentlichkeitsarbeit, presse und öffentlichkeitsarbeit,
    presse & öffentlichkeitsarbeit, presse und kommunikation, presse- und medienarbeit, presse- und medienstelle, presse & medien,
    pressearbeit, presseabteilung, pressereferat, pressereferent, pressereferentin, pressereferent/in, pressebüro, presseteam,
    pressebetreuung, presseservice, pressedienst, presseinformation, presseinformationen, presseinfo, presseauskunft, presseauskünfte,
    presseanfragen, presseanfrage, pressetelefon, pressezentrum, presseraum, pressechef, pressechefin, pressesekretär, pressesekretärin,
    presseverantwortlich, presseverantwortliche, presseverantwortlicher, pressebereitschaft, presse-hotline, pressehotline, presse-service,
    rückfragen der presse, rückfragen für die presse, rückfragen von medienvertretern, für journalisten, für medien, für die medien,
    für die presse, für presseanfragen, für medienanfragen, medien, medienkontakt, medienkontakte, medienstelle, mediensprecher,
    mediensprecherin, mediensprecher/in, medienanfragen, medienanfrage, medienauskunft, medienauskünfte, medienarbeit,
    medienverantwortlich, medienverantwortliche, medienverantwortlicher, mediendienst, medienservice, medienreferent, medienreferentin,
    medienbetreuung, medienbüro, medientelefon, kontakt medien, auskunft für medienschaffende, auskünfte für medienschaffende,
    media relations, media contact, press contact, press officer, pr-kontakt, pr-agentur, pr-referent, pr-referentin, pr-manager,
    pr-managerin, redaktioneller kontakt, medieninformation, unternehmenssprecher, unternehmenssprecherin, konzernsprecher,
    konzernsprecherin, newsroom, presserückfragen, medienrückfragen, rückfragen der medien, rückfragen für medien,
    rückfragen von journalisten
  `.trim().split(/,\s+/),
  contactHeadings: `
    kontakt, kontakte, kontaktieren sie uns, kontaktdaten, kontaktadresse, kontaktinformationen, kontaktinformation, kontaktinfo,
    kontaktperson, kontaktpersonen, kontaktmöglichkeiten, kontaktliste, kontaktaufnahme, kontakt aufnehmen, kontakt und anfahrt,
    kontakt & anfahrt, ihr kontakt, ihr kontakt zu uns, so erreichen sie uns, ansprechpartner, ansprechpartnerin, ansprechpartnerinnen,
    ansprechpartner*innen, ansprechpartner/innen, ansprechpartner/-innen, ansprechpartner/in, ansprechpartnerinnen und ansprechpartner,
    ansprechpersonen, ansprechperson, ihre ansprechpartner, ihr ansprechpartner, ihre ansprechpartnerin, ihre ansprechpartnerinnen,
    ihre ansprechperson, ihre ansprechpersonen, unsere ansprechpartner, weitere informationen, weitere informationen bei, weitere infos,
    weitere auskünfte, weitere auskünfte erteilen, weitere auskünfte erteilt, nähere informationen, nähere auskünfte, mehr informationen,
    für weitere informationen, für weitere informationen wenden sie sich bitte an, für weitere fragen, für fragen, für rückfragen,
    für auskünfte, bei rückfragen, bei fragen, fragen, haben sie fragen, noch fragen, sie haben fragen, rückfragen, rückfragen an,
    rückfragen bitte an, rückfragehinweis, rückfragekontakt, rückfragen & kontakt, rückfragen und kontakt, auskunft, auskünfte,
    auskunft erteilt, auskünfte erteilen, auskunftspersonen, informationen, information, infos, anfragen, pressekontakt, pressekontakte,
    pressestelle, ansprechpartner für die presse, ansprechpartner für die medien, ansprechpartner presse, medienkontakt, medienkontakte,
    kontakt für medien, kontakt für die presse, kontakt für journalisten, presse, medien, wissenschaftlicher ansprechpartner,
    wissenschaftliche ansprechpartner, wissenschaftliche ansprechpartnerin, wissenschaftlicher kontakt, fachlicher kontakt, fachkontakt,
    team, unser team, das team, unsere mitarbeiter, mitarbeiter, mitarbeiterinnen, mitarbeiterinnen und mitarbeiter, mitarbeiter*innen,
    mitarbeitende, beschäftigte, personen, personal, telefonliste, leitung, geschäftsführung, geschäftsstelle, vorstand, verwaltung,
    sekretariat, sprechen sie uns an, impressum, redaktion, interviewanfragen, experten, firmenkontakt, emittent, kontaktstelle,
    investorenkontakt, investoren, investor relations, kontakt für rückfragen, auskünfte erteilt, auskunft erteilen
  `.trim().split(/,\s+/),
  honorifics: `
    dr, prof, professor, professorin, herr, herrn, frau, fräulein, dipl, dipl.-ing, dipl. ing, dipl.ing, dipl.-kfm, dipl.-kffr, dipl.-vw,
    dipl.-volksw, dipl.-betriebsw, dipl.-päd, dipl.-psych, dipl.-soz, dipl.-sozialpäd, dipl.-soz.päd, dipl.-biol, dipl.-chem, dipl.-phys,
    dipl.-math, dipl.-inf, dipl.-inform, dipl.-geogr, dipl.-geol, dipl.-jur, dipl.-pol, dipl.-journ, dipl.-des, dipl.-verw,
    dipl.-verwaltungswirt, dipl.-wirt.-ing, dipl.-oec, dipl.-hdl, dipl.-theol, dipl.-bibl, ing, mag, mag.a, maga, bakk, bacc, di, dkfm,
    mmag, ddr, univ.-prof, univ.prof, ao, a.o, o.univ.-prof, hon.-prof, apl, apl. prof, pd, priv.-doz, privatdozent, doz, jun.-prof, jprof,
    med, phil, jur, iur, rer, nat, pol, ing., oec, h.c, hc, mult, dent, theol, habil, rer.nat, rer.pol, dr.-ing, dr.ing, dr.med, dr.phil,
    dr.jur, dr.rer.nat, dr. h.c, em, i.r, a.d, lic, lic.iur, lic.phil, fh, ba, b.a, b.sc, bsc, m.a, ma, m.sc, msc, mba, ll.m, llm, ll.b,
    ph.d, phd, m.ed, b.ed, m.eng, b.eng, mas, mpa, mph, eth, hsg, rn, seine exzellenz, pfr, pater, schwester, ra, stb, wp, mdb, mdl, mdep,
    mdbb, mdhb, mdabgh, kommr, sc, agr, troph, med.vet
  `.trim().split(/,\s+/),
  particles: `
    von vom van zu der den de la le du del di da dos ter ten al el bin ibn abu ben af freiherr freifrau gräfin
  `.trim().split(/\s+/),
  jobTitles: deTitles,
  units: `
    kabinett, -abteilung, abteilungen, abt, abt., -referat, referate, -dezernat, fachgebiet, -amt, ämter, -dienst, -dienste, -stelle, -stab, -büro,
    -büros, -bereich, -sektion, -gruppe, arbeitskreis, -team, -zentrum, -zentrale, -institut, -fakultät, lehrstuhl, professur für, -seminar,
    -klinik, -ausschuss, -kommission, -beirat, vorstand, präsidium, kuratorium, rektorat, -dekanat, -sekretariat, -direktion, -kanzlei,
    -verwaltung, -ressort, -departement, -sparte, -division, -niederlassung, ortsverein, kreisverband, bezirksverband, regionalverband,
    öffentlichkeitsarbeit, kommunikation, unternehmenskommunikation, konzernkommunikation, hochschulkommunikation,
    wissenschaftskommunikation, marketing, vertrieb, einkauf, personalwesen, personalentwicklung, human resources, finanzen, rechnungswesen,
    buchhaltung, controlling, recht, edv, informatik, organisation und personal, technik, produktion, logistik, entwicklung,
    qualitätsmanagement, ordnungswesen, stadtplanung, stadtentwicklung, stadtmarketing, bauen und wohnen, bauen und umwelt,
    planen und bauen, bau und planung, bildung und kultur, schule und sport, schule und kultur, kultur und sport, soziales, jugendhilfe,
    umwelt und natur, umwelt und klimaschutz, klima und umwelt, sicherheit und ordnung, wirtschaft und verkehr, wirtschaftsförderung,
    liegenschaften, gebäudemanagement, tiefbau, hochbau, bauhof, feuerwehr, stadtarchiv, stadtbücherei, volkshochschule, musikschule,
    politik und gesellschaft, nachhaltigkeit, -redaktion, -bibliothek, -sachgebiet, dramaturgie, intendanz, -labor
  `.trim().split(/,\s+/),
  organizations: `
    kammer, handelskammer, wirtschaftskammer, ärztekammer, architektenkammer, arbeiterkammer, rechtsanwaltskammer, landwirtschaftskammer,
    gmbh, se, ggmbh, mbh, & co, kg, kgaa, ag, ohg, gbr, ug, eg, e.g, e.k, e.v, ev, gesmbh, ges.m.b.h, og, sa, s.a, sàrl, ab, ltd, inc, b.v,
    konzern, gruppe, group, holding, unternehmensgruppe, stadt, landeshauptstadt, hansestadt, universitätsstadt, gemeinde, samtgemeinde,
    verbandsgemeinde, marktgemeinde, kreisstadt, -kreis, bezirk, kanton, freistaat, bundesland, bezirksregierung, regierungspräsidium,
    region, -universität, tu, fh, -akademie, kolleg, -gymnasium, -schule, schulen, kindertagesstätte, kita, -institut, -gesellschaft,
    forschungszentrum, fraunhofer, helmholtz-zentrum, -stiftung, -ministerium, ministerien, staatskanzlei, senatsverwaltung, senatskanzlei,
    bundesamt, landesamt, -anstalt, -agentur, -behörde, bundesregierung, landesregierung, bundestag, -landtag, bundeskanzleramt,
    bundeskanzlei, parlament, -fraktion, -gericht, staatsanwaltschaft, -polizei, polizeipräsidium, polizeiinspektion, polizeidirektion,
    bundeswehr, zoll, botschaft, konsulat, generalkonsulat, -verband, verbände, -verein, -bund, -vereinigung, union, allianz, netzwerk,
    -initiative, bündnis, liga, klub, handwerkskammer, ihk, -gewerkschaft, innung, -kirche, kirchengemeinde, bistum, erzbistum, diözese,
    erzdiözese, pfarrei, caritas, diakonie, rotes kreuz, -museum, museen, kunsthalle, kunsthaus, galerie, -theater, oper, staatsoper,
    -orchester, philharmonie, philharmoniker, konzerthaus, festspiele, festival, filmtage, -klinikum, -krankenhaus, spital, kantonsspital,
    -bank, -versicherung, versicherungen, -kasse, energie, -werke, verkehrsbetriebe, flughafen, messe, -verlag, -zeitung, -rundfunk,
    fernsehen, mediengruppe, partei, cdu, csu, spd, fdp, die grünen, die linke, afd, övp, spö, fpö, svp, verbraucherzentrale, nationalpark,
    naturpark, nationalparkverwaltung, biosphärenreservat, -genossenschaft, forum, werkstätten
  `.trim().split(/,\s+/),
  offices: `
    zentrale, telefonzentrale, vermittlung, empfang, rezeption, pforte, anmeldung, information, infopoint, infotheke, auskunft,
    servicecenter, service-center, servicestelle, serviceteam, service-team, servicepoint, kundenservice, kundencenter, kunden-center,
    kundenzentrum, kundendienst, kundenbetreuung, kundenhotline, kundentelefon, service-hotline, servicehotline, hotline, infoline,
    infotelefon, bürgertelefon, bürgerservice, bürgerbüro, bürgeramt, bürgerinformation, bürgercenter, bürgerzentrum, leserservice,
    leserbriefe, hörerservice, zuschauerservice, zuschauerredaktion, aboservice, abo-service, abonnement, abonnentenservice, anzeigen,
    anzeigenservice, anzeigenannahme, kleinanzeigen, pressestelle, presse-stelle, pressebüro, presseamt, pressetelefon, presseservice,
    pressedienst, presseabteilung, pressezentrum, presseteam, medienstelle, medienservice, mediendienst, newsroom, newsdesk,
    nachrichtenredaktion, redaktion, redaktionsbüro, sekretariat, vorzimmer, geschäftsstelle, geschäftszimmer, kanzlei, poststelle,
    hauptverwaltung, hauptsitz, verwaltung, kasse, theaterkasse, tageskasse, abendkasse, kassentelefon, kartentelefon, kartenverkauf,
    kartenvorverkauf, kartenbestellung, ticketservice, ticket-hotline, tickethotline, ticketshop, vorverkauf, vorverkaufsstelle,
    besucherservice, besucherdienst, besucherzentrum, besucherbetreuung, gästeservice, gästeinformation, touristinformation,
    tourist-information, touristinfo, tourismusbüro, tourismusinformation, reservierung, reservierungen, buchung, buchungen, bestellung,
    bestellungen, bestellhotline, helpdesk, help desk, it-support, it-hotline, it-service, support, technischer support, servicedesk,
    service desk, studienberatung, studierendenservice, studierendensekretariat, notrufzentrale, leitstelle, rettungsleitstelle,
    einsatzzentrale, lagezentrum, wache, polizeiwache, notdienst, bereitschaftsdienst, störungsdienst, störungsannahme, beratungstelefon,
    sorgentelefon, krisentelefon, ambulanz, notaufnahme, patientenaufnahme, terminvereinbarung, pfarrbüro, gemeindebüro, pfarramt,
    mitgliederservice, spenderservice, spendenservice, investor relations, investoren, aktionärsservice, hausverwaltung, schalter,
    kontaktzentrum, kontaktstelle, kontaktbüro
  `.trim().split(/,\s+/),
  streets: `
    -straße -strasse -str str. -allee -gasse -platz -ufer -chaussee -promenade -markt postfach -brücke hausnummer etage og eg stock zimmer
    c/o schließfach
  `.trim().split(/\s+/),
  months: `
    januar jänner februar feber märz april juni juli september oktober november dezember febr feb mrz apr jun jul aug sept sep okt nov dez
  `.trim().split(/\s+/),
  weekdays: `
    montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonnabend, sonntag, montags, dienstags, mittwochs, donnerstags, freitags,
    samstags, sonntags, mo, di, mi, do, fr, sa, so, mo-fr, mo-do, werktags, werktag, werktage, werktäglich, wochentags, feiertags,
    feiertage, wochenende, täglich, rund um die uhr
  `.trim().split(/,\s+/),
  at: ['at', 'ät', 'a', 'bei', 'klammeraffe', 'affenschwanz'],
  dot: ['punkt', 'dot', 'pkt'],
  decoyLabels: `
    ust-id, ust-idnr, ust-id-nr, ust.-id, ust.-idnr, ust.-id-nr, ust.-id.-nr, ust.id.nr, ustid, ustidnr, ust, umsatzsteuer-id,
    umsatzsteuer-identifikationsnummer, umsatzsteueridentifikationsnummer, umsatzsteuernummer, mwst, mwst-nr, mwst.-nr, mwst-nummer, uid,
    uid-nr, uid-nummer, atu, steuernummer, steuer-nr, steuernr, steuer nr, st.-nr, st-nr, steuer-id, handelsregister, handelsregisternummer,
    handelsregister-nr, registergericht, registernummer, register-nr, registereintrag, registriernummer, hrb, hra, hrb-nr, vr, vr-nr,
    vereinsregister, vereinsregisternummer, vereinsregister-nr, gnr, genossenschaftsregister, partnerschaftsregister, stiftungsregister, fn,
    firmenbuch, firmenbuchnummer, firmenbuch-nr, fbn, zvr, zvr-zahl, zvr-nr, zvr-nummer, dvr, dvr-nr, dvr-nummer, iban, bic, swift, blz,
    bankleitzahl, konto, kontonummer, konto-nr, kto, kto.-nr, kto-nr, kto.nr, kontonr, spendenkonto, bankverbindung, postkonto,
    postcheckkonto, pc-konto, clearing, esr, gläubiger-id, gläubiger-identifikationsnummer, isbn, issn, doi, wkn, isin, lei, valorennummer,
    valor, aktenzeichen, az, az., gz, geschäftszeichen, geschäftszahl, zl, drucksache, drs, vorlage, vorlagennummer, dokumentnummer,
    dok.-nr, bestellnummer, bestell-nr, artikelnummer, artikel-nr, art.-nr, art-nr, kundennummer, kunden-nr, mitgliedsnummer,
    auftragsnummer, auftrags-nr, rechnungsnummer, rechnungs-nr, vorgangsnummer, referenznummer, referenz, ref, kennziffer, kennzahl,
    matrikelnummer, personalnummer, betriebsnummer, institutionskennzeichen, ik, ik-nr, ik-nummer, geburtsdatum, geboren, geb, geb.,
    postleitzahl, plz, postfach, leitweg-id, leitweg, gln, ean, gtin, duns, d-u-n-s, peppol, eori, eori-nr, meeting-id, kenncode,
    zugangscode, einwahlcode, pin, passwort, koordinaten, versicherungsnummer, vermittlerregister, registrierungsnummer, reg.-nr, reg-nr,
    ahv, pzn
  `.trim().split(/,\s+/),
  ...deNames,
};
