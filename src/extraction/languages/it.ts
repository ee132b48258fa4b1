import { itNames } from './it-names.ts';
import type { Language } from './language.ts';

/**
 * Italian, as written in Italy and in Switzerland.
 */
export const it: Language = {
  code: 'it',
  labels: {
    phone: `
      telefono, telefoni, tel, tel., tel.n, t, ph, phone, telephone, numero di telefono, numeri di telefono, n. telefono, n. tel, numero,
      recapito telefonico, recapiti telefonici, recapito, recapiti, telefono fisso, fisso, linea fissa, chiamare, chiamare il, chiama,
      chiamaci, telefonare, telefonare al, telefonicamente, per telefono, telefono ufficio, tel. ufficio, ufficio, telefono/fax, tel/fax,
      tel./fax, tel. e fax, telefono e fax, numero verde, al numero, ai numeri, centralino telefonico e fax, contatto telefonico
    `.trim().split(/,\s+/),
    mobile: `
      cellulare, cellulari, cell, cell., cel, cel., tel. cellulare, telefono cellulare, telefono mobile, tel. mobile, mobile, mob, mob., m,
      telefonino, sms, whatsapp, natel, numero di cellulare, cellulare di servizio
    `.trim().split(/,\s+/),
    fax: ['fax', 'telefax', 'numero di fax', 'n. fax', 'f', 'via fax', 'telecopia'],
    mainNumber: `
      centralino, centralino telefonico, tel. centralino, telefono centralino, numero centralino, centrale telefonica, numero unico,
      numero principale, telefono generale
    `.trim().split(/,\s+/),
    duty: `
      reperibilità, reperibile, numero di reperibilità, cellulare di reperibilità, pronta reperibilità, guardia, di turno, turno, emergenza,
      emergenze, numero di emergenza, per emergenze, per urgenze, urgenze, in caso di urgenza, in caso di emergenza, fuori orario,
      fuori orario di ufficio, fuori orario d'ufficio, fuori dagli orari di ufficio, notturno e festivo, notturni e festivi,
      festivi e notturni, nei giorni festivi, sabato e domenica, fine settimana, nel fine settimana, pronto intervento, picchetto,
      servizio di picchetto, h24, h 24, 24 ore su 24, 24h
    `.trim().split(/,\s+/),
    direct: ['diretto', 'diretta', 'linea diretta', 'numero diretto', 'tel. diretto', 'telefono diretto', 'tel diretto'],
    email: `
      e-mail, email, mail, e.mail, indirizzo e-mail, indirizzo email, indirizzo mail, indirizzo di posta elettronica, posta elettronica,
      indirizzo elettronico, posta elettronica ordinaria, peo, posta, pec, p.e.c, p.e.c., posta certificata, posta elettronica certificata,
      indirizzo pec, casella di posta, via e-mail, via mail, via email, per e-mail, per email, scrivi a, scrivere a, scrivi una mail,
      scrivi un'email, scrivi, invia una mail, invia un'email, invia e-mail, invia email, manda una mail, e, contatto email, contatto mail
    `.trim().split(/,\s+/),
    extension: ['interno', 'interni', 'int', 'int.', 'ext', 'interno telefonico', 'estensione'],
    address: `
      indirizzo, indirizzi, indirizzo postale, recapito postale, sede, sede legale, sede operativa, sede centrale, sede amministrativa, via,
      piazza, cap, c.a.p, città, località, comune, provincia, ubicazione, dove siamo, casella postale, c.p, cp, stanza, piano, edificio,
      domicilio, uffici, come raggiungerci
    `.trim().split(/,\s+/),
    hours: `
      orario, orari, orari di apertura, orario di apertura, orario di apertura al pubblico, orari di apertura al pubblico,
      orario di ricevimento, orari di ricevimento, ricevimento, ricevimento studenti, ricevimento al pubblico, orario di ufficio,
      orario d'ufficio, orario uffici, orario sportello, apertura, aperto, chiuso, chiusura, orario al pubblico, ore, orario telefonico,
      disponibilità, giorni e orari
    `.trim().split(/,\s+/),
    name: `
      nome, cognome, nome e cognome, cognome e nome, cognome nome, nome cognome, nominativo, nominativi, referente, referenti, contatto,
      persona di riferimento, persona di contatto, persone di contatto, responsabile del procedimento, titolare, il responsabile, a cura di,
      redattore, c.a, alla c.a, direttore responsabile
    `.trim().split(/,\s+/),
    jobTitle: `
      ruolo, ruoli, qualifica, funzione, funzioni, carica, cariche, incarico, incarichi, mansione, mansioni, titolo, posizione,
      posizione organizzativa, profilo professionale, professione, compiti, competenze, deleghe, delega, responsabilità, attività, grado,
      inquadramento
    `.trim().split(/,\s+/),
    unit: `
      ufficio, settore, servizio, area, dipartimento, direzione, reparto, unità, unità organizzativa, u.o, divisione, sezione, struttura,
      sede di lavoro, centro di costo, facoltà, gruppo, commissione, assessorato, materia, tema, temi, struttura di appartenenza
    `.trim().split(/,\s+/),
    organization: `
      organizzazione, ente, azienda, società, impresa, istituzione, istituto, associazione, ragione sociale, denominazione, ditta, editore,
      amministrazione, committente
    `.trim().split(/,\s+/),
  },
  press: `
    stampa, stampa e comunicazione, ufficio stampa, uffici stampa, ufficio stampa e comunicazione, ufficio stampa e relazioni esterne,
    ufficio stampa e relazioni con i media, ufficio stampa e pr, ufficio comunicazione e stampa, ufficio comunicazione, ufficio media,
    servizio stampa, servizio stampa e comunicazione, sala stampa, area stampa, area media, addetto stampa, addetta stampa, addetti stampa,
    addetto/a stampa, addetto alla stampa, addetta alla stampa, addetto alle relazioni con i media, capo ufficio stampa,
    capo dell'ufficio stampa, capo servizio stampa, caposervizio stampa, responsabile ufficio stampa, responsabile dell'ufficio stampa,
    responsabile stampa, responsabile rapporti con la stampa, responsabile relazioni con i media, responsabile media relations, portavoce,
    portavoce del sindaco, portavoce del presidente, contatti stampa, contatto stampa, contatti per la stampa, contatto per la stampa,
    contatti ufficio stampa, contatti media, contatto media, contatti per i media, contatto per i media, contatti per la stampa e i media,
    per la stampa, per i media, per i giornalisti, riservato alla stampa, riservato ai giornalisti, solo per la stampa, giornalisti, media,
    rapporti con la stampa, rapporti con i media, relazioni con la stampa, relazioni con i media, relazioni con i mass media,
    relazioni media, richieste stampa, richieste della stampa, richieste dei media, richieste di interviste, interviste, accrediti stampa,
    accrediti, informazioni per la stampa, informazioni per i media, informazioni alla stampa, informazioni stampa, segreteria stampa,
    addetto ai media, segretario stampa, agenzia stampa, agenzia di stampa, consulente stampa, comunicazione e media,
    comunicazione e stampa, press contact, media contact, media relations, press office, press officer, media relation, newsroom
  `.trim().split(/,\s+/),
  contactHeadings: `
    contatti, contatto, contattaci, contattateci, contatta, i nostri contatti, contatti utili, contatti e recapiti, recapiti,
    recapiti e contatti, per contattarci, come contattarci, i contatti, dove siamo e contatti, riferimenti, persona di contatto,
    persone di contatto, persona di riferimento, referenti, referente, i referenti, per informazioni, per info, per maggiori informazioni,
    per ulteriori informazioni, per ulteriori informazioni contattare, per ulteriori informazioni rivolgersi a,
    per informazioni rivolgersi a, per informazioni contattare, per informazioni e contatti, per informazioni e prenotazioni,
    per chiarimenti, maggiori informazioni, ulteriori informazioni, ulteriori dettagli, informazioni, informazioni e contatti,
    informazioni e prenotazioni, info, info e contatti, info e prenotazioni, informazioni utili, per saperne di più, contatti stampa,
    contatto stampa, contatti per la stampa, contatti media, contatto per i media, ufficio stampa, ufficio stampa e comunicazione,
    per la stampa, contatti per gli investitori, rubrica, rubrica telefonica, elenco telefonico, personale, il personale, organigramma,
    staff, lo staff, il team, team, il nostro team, chi siamo, la squadra, componenti, membri, consiglio direttivo,
    consiglio di amministrazione, direttivo, direzione, segreteria, uffici, gli uffici, uffici e contatti, amministrazione, redazione,
    la redazione, note legali, docenti, collaboratori, esperti, contatti scientifici, dirigenti, sedi, a chi rivolgersi
  `.trim().split(/,\s+/),
  honorifics: `
    dott, dott., dott.ssa, dottssa, dr, dr., dr.ssa, drssa, dottor, dottore, dottoressa, sig, sig., sig.ra, sigra, sig.na, signor, signora,
    signorina, sigg, ing, ing., ingegner, ingegnere, avv, avv., avvocato, arch, arch., prof, prof., prof.ssa, profssa, professor,
    professore, professoressa, geom, geom., geometra, rag, rag., ragioniere, p.i, per. ind, dottori, on, on., onorevole, sen, sen., cav,
    cav., cavaliere, comm, comm., egr, gent.ma, gent, spett, mons, mons., monsignor, don, padre, suor, fra, s.e, m.o, notaio, phd, ph.d,
    mba, msc, dott.sse, proff, gen, gen., col, col., cap, cap., ten
  `.trim().split(/,\s+/),
  particles: `
    di de del della dello dei degli delle da dal dalla d' de' lo la li le van von der el al ben bin dos
  `.trim().split(/\s+/),
  jobTitles: `
    direttore, direttrice, direttore generale, direttrice generale, direttore responsabile, direttore artistico, direttrice artistica,
    direttore sanitario, direttrice sanitaria, direttore amministrativo, direttrice amministrativa, direttore editoriale, direttori,
    vicedirettore, vicedirettrice, vice direttore, condirettore, dirigente, dirigenti, dirigente scolastico, dirigente scolastica, capo,
    capo di gabinetto, capo gabinetto, capo servizio, caposervizio, capo redattore, caporedattore, caporedattrice, capo settore,
    caposettore, capo area, capo ufficio, capoufficio, capogruppo, responsabile, responsabili, corresponsabile, referente, coordinatore,
    coordinatrice, coordinamento, addetto, addetta, addetti, incaricato, incaricata, funzionario, funzionaria, istruttore, istruttrice,
    istruttore amministrativo, istruttore direttivo, collaboratore, collaboratrice, collaboratore amministrativo, assistente,
    assistente amministrativo, assistente amministrativa, impiegato, impiegata, segretario, segretaria, segretario generale,
    segretaria generale, segretario comunale, vicesegretario, presidente, vicepresidente, vice presidente, vice-presidente, copresidente,
    presidentessa, consigliere, consigliera, consigliere delegato, consigliere comunale, consigliere regionale, amministratore,
    amministratrice, amministratore delegato, amministratrice delegata, amministratore unico, socio, socia, fondatore, fondatrice,
    cofondatore, cofondatrice, titolare, proprietario, proprietaria, tesoriere, tesoriera, membro, componente, sindaco, sindaca,
    vicesindaco, vicesindaca, vice sindaco, assessore, assessora, ministro, ministra, viceministro, sottosegretario, sottosegretaria,
    deputato, deputata, senatore, senatrice, onorevole, governatore, prefetto, prefetta, questore, ambasciatore, ambasciatrice,
    addetto culturale, commissario, commissaria, ispettore, ispettrice, comandante, colonnello, capitano, maresciallo, tenente, agente,
    procuratore, procuratrice, magistrato, avvocato, avvocata, notaio, giurista, consulente, analista, economista, revisore,
    revisore dei conti, commercialista, ragioniere, controller, perito, specialista, esperto, esperta, progettista, architetto, architetta,
    ingegnere, ingegnera, geometra, urbanista, programmatore, programmatrice, sviluppatore, sviluppatrice, webmaster, designer, giornalista,
    redattore, redattrice, reporter, corrispondente, inviato, inviata, editore, editrice, fotografo, fotografa, cameraman, conduttore,
    conduttrice, produttore, produttrice, regista, autore, autrice, scrittore, scrittrice, traduttore, traduttrice, interprete,
    social media manager, portavoce, docente, insegnante, maestra, professore ordinario, professoressa ordinaria, professore associato,
    professoressa associata, ricercatore, ricercatrice, assegnista, assegnista di ricerca, dottorando, dottoranda, borsista, preside,
    rettore, rettrice, prorettore, prorettrice, tutor, formatore, formatrice, educatore, educatrice, medico chirurgo, primario, chirurgo,
    infermiere, infermiera, farmacista, psicologo, psicologa, psicoterapeuta, veterinario, veterinaria, ostetrica, fisioterapista,
    assistente sociale, allenatore, allenatrice, archivista, bibliotecario, bibliotecaria, conservatore, conservatrice, curatore, curatrice,
    restauratore, restauratrice, archeologo, archeologa, biologo, biologa, geologo, geologa, direttore d'orchestra, attore, attrice,
    coreografo, coreografa, drammaturgo, scenografo, agente di commercio, venditore, venditrice, buyer, rappresentante, operatore,
    operatrice, centralinista, receptionist, usciere, vigile, autista, magazziniere, parroco, arcivescovo, cappellano, tirocinante,
    stagista, volontario, volontaria, garante, delegato, delegata, supplente, facente funzione, ceo, cfo, cto, coo, head of, manager,
    project manager, officer, pr manager, responsabile unico del procedimento, rup, rspp, tecnico di, tecnico comunale, tecnico informatico,
    medico di, grafico editoriale
  `.trim().split(/,\s+/),
  units: `
    ufficio, uffici, ufficio comunicazione, settore, servizio, servizi, area, dipartimento, direzione, direzione generale,
    direzione regionale, direzione centrale, reparto, unità, unità operativa, unità organizzativa, u.o, u.o.c, u.o.s, divisione, sezione,
    struttura, struttura complessa, nucleo, gabinetto, gabinetto del sindaco, segreteria, segreteria generale, segreteria organizzativa,
    segreteria didattica, segreteria tecnica, segreteria particolare, assessorato, assessorato alla, ragioneria, tesoreria, avvocatura,
    comando, commissione, comitato, consiglio direttivo, consiglio di amministrazione, collegio sindacale, facoltà, corso di laurea,
    cattedra, laboratorio, biblioteca, archivio, presidenza, rettorato, coordinamento, staff, comunicazione, comunicazione istituzionale,
    comunicazione esterna, comunicazione interna, comunicazione e marketing, marketing e comunicazione, relazioni esterne,
    relazioni istituzionali, relazioni internazionali, relazioni pubbliche, rapporti istituzionali, affari generali, affari legali,
    affari istituzionali, affari sociali, servizi sociali, servizi demografici, servizi finanziari, servizi tecnici, servizi scolastici,
    risorse umane, personale, amministrazione del personale, contabilità, bilancio, tributi, economato, acquisti, gare e contratti, appalti,
    urbanistica, edilizia privata, lavori pubblici, patrimonio, ambiente, ecologia, verde pubblico, cultura, cultura e turismo,
    pubblica istruzione, istruzione, sport, politiche giovanili, politiche sociali, pari opportunità, turismo, commercio,
    attività produttive, suap, anagrafe, stato civile, protocollo, polizia locale, protezione civile, mobilità, viabilità, trasporti,
    sistemi informativi, informatica, ced, ricerca e sviluppo, ricerca, qualità, produzione, logistica, manutenzione, marketing, vendite,
    mostre, didattica, biglietteria, redazione, relazioni con i media, relazioni con la stampa, media relations, investor relations
  `.trim().split(/,\s+/),
  organizations: `
    comune, comune di, città, città di, città metropolitana, municipio, provincia, provincia di, provincia autonoma, regione,
    regione autonoma, cantone, unione dei comuni, comunità montana, consorzio, prefettura, questura, ministero, ministero della,
    ministero dell, governo, presidenza del consiglio, senato, camera dei deputati, parlamento, corte dei conti, corte d'appello, tribunale,
    procura, procura della repubblica, agenzia, agenzia delle entrate, autorità, garante, istituto, istituto comprensivo,
    istituto nazionale, università, università degli studi, politecnico, ateneo, accademia, conservatorio, scuola, liceo, asilo, fondazione,
    associazione, federazione, confederazione, unione, lega, onlus, ong, cooperativa, coop, società, s.p.a, spa, s.r.l, srl, srls, snc,
    s.n.c, sas, s.a.s, sa, sagl, gruppo, holding, impresa, azienda, azienda sanitaria, azienda ospedaliera, asl, ausl, ats, asst, ulss, usl,
    ospedale, ospedali, policlinico, clinica, irccs, istituto di ricerca, camera di commercio, confindustria, confcommercio,
    confartigianato, coldiretti, cgil, cisl, uil, sindacato, partito, movimento, carabinieri, guardia di finanza, polizia di stato, polizia,
    vigili del fuoco, croce rossa, ambasciata, ambasciata di, ambasciata d'italia, consolato, museo, musei, pinacoteca, galleria, teatro,
    orchestra, filarmonica, opera, festival, cineteca, soprintendenza, parco nazionale, parco regionale, parco, ente, ente parco, banca,
    cassa, cassa di risparmio, assicurazioni, assicurazione, editrice, edizioni, casa editrice, giornale, quotidiano, radio, rai,
    televisione, osservatorio, cnr, inaf, infn, enea, centro di ricerca, centro culturale, centro studi, porto, autorità portuale,
    aeroporto, aeroporti, ferrovie, trasporti, diocesi, arcidiocesi, parrocchia, caritas, club, rete, comitato olimpico, ordine dei,
    ordine degli, collegio
  `.trim().split(/,\s+/),
  offices: `
    centralino, accoglienza, reception, portineria, informazioni, ufficio informazioni, punto informativo, infopoint, info point,
    ufficio turistico, iat, urp, ufficio relazioni con il pubblico, relazioni con il pubblico, sportello, sportello unico,
    sportello del cittadino, servizio clienti, assistenza clienti, assistenza, assistenza tecnica, supporto, supporto tecnico, help desk,
    call center, contact center, numero verde, ufficio stampa, ufficio stampa e comunicazione, servizio stampa, sala stampa,
    ufficio comunicazione, redazione, redazione web, redazione giornalistica, segreteria, segreteria generale, segreteria didattica,
    segreteria studenti, segreteria organizzativa, segreteria di direzione, segreteria di redazione, ufficio protocollo, protocollo,
    amministrazione, biglietteria, botteghino, prenotazioni, prenotazione, ufficio prenotazioni, cup, prenotazioni gruppi, visite guidate,
    bookshop, libreria, biblioteca, sede centrale, sede legale, ufficio commerciale, ufficio vendite, ufficio acquisti, ufficio abbonamenti,
    abbonamenti, pubblicità, concessionaria di pubblicità, ufficio marketing, ufficio tecnico, ufficio anagrafe, anagrafe, ufficio tributi,
    polizia locale, polizia municipale, protezione civile, pronto soccorso, guardia medica, pronto intervento, ufficio personale,
    risorse umane, ammissioni, iscrizioni, ufficio relazioni internazionali, donatori, soci, servizio soci, investor relations, reclami,
    segnalazioni, privacy, responsabile protezione dati, dpo, ufficio scuola, servizi educativi, noleggio, affitto spazi, eventi,
    richieste generali
  `.trim().split(/,\s+/),
  streets: `
    via, viale, v.le, vle, piazza, p.zza, p.za, pza, piazzale, p.le, corso, c.so, largo, vicolo, vico, strada, contrada, c.da, località,
    loc, loc., lungomare, lungotevere, lungarno, lungadige, riva, calle, campo, fondamenta, salita, rotonda, galleria, s.n.c, snc,
    casella postale, c.p, piano, scala, interno, zona industriale, z.i, frazione, fraz, palazzo
  `.trim().split(/,\s+/),
  months: `
    gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre genn febbr apr giu lug ago sett ott nov
    dic
  `.trim().split(/\s+/),
  weekdays: `
    lunedì, martedì, mercoledì, giovedì, venerdì, sabato, lun, mer, ven, dal lunedì al venerdì, lunedì-venerdì, giorni feriali, feriali,
    giorni festivi, festivi, fine settimana, tutti i giorni
  `.trim().split(/,\s+/),
  at: ['at', 'chiocciola', 'chiocciolina', 'presso', 'a'],
  dot: ['punto', 'dot', 'pto'],
  decoyLabels: `
    p.iva, p. iva, piva, p.i., p.i, partita iva, part. iva, n. partita iva, partita iva/codice fiscale, partita iva e codice fiscale,
    c.f. e p.iva, c.f./p.iva, cf/piva, c.f. e p. iva, cod. fisc. e p. iva, codice fiscale e partita iva, codice fiscale e p.iva, cf, c.f,
    c.f., cod. fisc, cod. fiscale, cod.fisc, codice fiscale, iva, vat, rea, r.e.a, n. rea, n.rea, numero rea, iscrizione rea,
    registro imprese, registro delle imprese, reg. imp, reg. imprese, c.c.i.a.a, cciaa, cap. soc, capitale sociale, cap. soc. i.v,
    codice univoco, codice univoco ufficio, codice destinatario, codice ipa, codice meccanografico, cod. mecc, sdi, iban, bic, swift, abi,
    cab, cin, c/c, c/c postale, ccp, conto corrente, conto corrente postale, conto corrente bancario, c/c bancario, isbn, issn, doi, ean,
    isin, lei, reg. trib, reg. tribunale, registrazione tribunale, autorizzazione tribunale, autorizzazione del tribunale, aut. trib,
    iscrizione n, iscritta al n, roc, iscrizione roc, albo, n. albo, matricola, n. matricola, protocollo n, prot. n, prot, prot.,
    numero di protocollo, n. prot, pratica, n. pratica, numero di pratica, fascicolo, delibera n, determina n, decreto n, d.lgs, d.p.r, dpr,
    legge n, l. n, art, comma, rif, rif., riferimento, codice, codice cliente, numero cliente, n. ordine, numero d'ordine, fattura n,
    n. fattura, tessera n, n. tessera, codice avviamento postale, c.a.p, nato il, nata il, data di nascita, password, pin,
    codice di accesso, id riunione, cig, cup n, coordinate, latitudine, longitudine, duns, inps, inail, licenza n, euro
  `.trim().split(/,\s+/),
  ...itNames,
};
