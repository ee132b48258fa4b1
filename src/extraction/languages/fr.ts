import { frNames } from './fr-names.ts';
import type { Language } from './language.ts';

/**
 * French, as written in France, Belgium, Switzerland, Luxembourg and Canada.
 */
export const fr: Language = {
  code: 'fr',
  labels: {
    phone: `
      téléphone, téléphones, tél, tél., tel, tel., télép, téléphone fixe, fixe, ligne fixe, tél fixe, tél. fixe, numéro de téléphone,
      numéros de téléphone, n° de téléphone, n° tél, numéro fixe, par téléphone, appelez-nous, appeler, appelez, appelez le, appeler le, t,
      ph, tph, tlph, phone, telephone, tél/fax, tél./fax, téléphone/fax, tél bureau, tél. bureau, téléphone bureau, téléphone professionnel,
      tél. professionnel, tél. prof, joignable au, contactez-nous au, numéro, numéro vert, numéro gratuit, numéro azur,
      contact téléphonique, au
    `.trim().split(/,\s+/),
    mobile: `
      mobile, portable, port, port., tél. portable, tél portable, téléphone portable, téléphone mobile, tél. mobile, tél mobile,
      portable professionnel, cellulaire, cell, gsm, natel, mob, mob., m, sms, whatsapp, mobile presse
    `.trim().split(/,\s+/),
    fax: `
      fax, télécopie, télécopies, télécopieur, téléfax, telefax, f, tcp, numéro de fax, n° de fax, par fax, par télécopie
    `.trim().split(/,\s+/),
    mainNumber: `
      standard, standard téléphonique, accueil téléphonique, accueil et standard, tél. standard, tél standard, téléphone standard,
      numéro du standard, numéro principal, numéro général, central téléphonique, centrale téléphonique, centrale, ligne générale,
      téléphone général, numéro unique
    `.trim().split(/,\s+/),
    duty: `
      astreinte, astreintes, astreinte presse, numéro d'astreinte, téléphone d'astreinte, permanence, permanence presse,
      permanence téléphonique, permanence média, permanence médias, numéro de permanence, hors heures ouvrables, hors heures de bureau,
      en dehors des heures de bureau, en dehors des heures ouvrables, en dehors des heures d'ouverture, hors horaires de bureau,
      soirs et week-ends, soir et week-end, le week-end, week-end et jours fériés, nuits et week-ends, urgence, urgences, numéro d'urgence,
      urgence presse, en cas d'urgence, garde, de garde, service de garde, piquet, service de piquet, 24h/24, 24 h/24, 7j/7, 24h/24 et 7j/7
    `.trim().split(/,\s+/),
    direct: `
      ligne directe, direct, directe, numéro direct, tél. direct, tél direct, téléphone direct, ld, l.d, accès direct, ligne directe presse
    `.trim().split(/,\s+/),
    email: `
      courriel, courriels, e-mail, e-mails, email, mail, mails, mél, mel, mèl, adresse e-mail, adresse email, adresse mail, adresse mél,
      adresse électronique, adresse courriel, adresse de courriel, courrier électronique, messagerie, par e-mail, par email, par mail,
      par courriel, envoyer un e-mail, envoyer un email, envoyer un mail, envoyer un courriel, envoyer un message, écrire, écrire un mail,
      écrire à, écrivez-nous, lui écrire, e, contacter par mail, contact mail
    `.trim().split(/,\s+/),
    extension: ['poste', 'interne', 'ext', 'int', 'extension', 'poste interne'],
    address: `
      adresse, adresses, adresse postale, adresse géographique, adresse de correspondance, adresse de visite, siège, siège social,
      localisation, lieu, bp, cs, cedex, code postal, cp, ville, rue, situation, courrier, bâtiment, étage, salle, nous trouver,
      plan d'accès, adresse physique
    `.trim().split(/,\s+/),
    hours: `
      horaires, horaire, horaires d'ouverture, heures d'ouverture, ouverture, ouvert, ouverte, fermé, fermeture, jours d'ouverture,
      heures de bureau, heures d'accueil, accueil du public, permanences, disponibilité, heures, jours et heures, horaires d'accueil,
      horaires téléphoniques
    `.trim().split(/,\s+/),
    name: `
      nom, prénom, nom et prénom, nom prénom, nom / prénom, noms, prénoms, prénom et nom, prénom nom, nom complet, contact,
      personne à contacter, personne de contact, personne contact, personne-ressource, interlocuteur, interlocutrice, votre contact,
      votre interlocuteur, votre interlocutrice, référent, titulaire, correspondant, correspondante, suivi par, affaire suivie par,
      dossier suivi par, directeur de la publication
    `.trim().split(/,\s+/),
    jobTitle: `
      fonction, fonctions, titre, poste occupé, qualité, rôle, mandat, mandats, mission, missions, attributions, grade, emploi, profession,
      responsabilité, responsabilités, délégation, délégations, intitulé, métier, activité, compétences, charge
    `.trim().split(/,\s+/),
    unit: `
      service services direction département pôle unité équipe bureau secteur division entité laboratoire ufr faculté composante domaine
      thème thèmes thématique antenne cellule section sujets
    `.trim().split(/\s+/),
    organization: `
      organisme, organisation, société, entreprise, établissement, structure, institution, association, employeur, raison sociale,
      collectivité, agence, éditeur, hébergeur, dénomination, client, enseigne
    `.trim().split(/,\s+/),
  },
  press: `
    presse, presse et médias, presse & médias, médias, média, contact presse, contacts presse, contact(s) presse, contact-presse,
    contact média, contact médias, contacts médias, contacts média, contact de presse, contacts de presse, votre contact presse,
    vos contacts presse, contact pour la presse, contact pour les médias, contacts pour la presse, service presse, service de presse,
    service de la presse, service des médias, service médias, service communication et presse, bureau de presse, bureau des médias,
    bureau presse, cellule presse, cellule média, pôle presse, espace presse, espace médias, salle de presse, salle des médias,
    attaché de presse, attachée de presse, attachés de presse, attachées de presse, attaché(e) de presse, attaché.e de presse,
    attachée presse, attaché presse, chargé des relations presse, chargée des relations presse, chargé de relations presse,
    chargée de relations presse, chargé de presse, chargée de presse, chargé des relations médias, chargée des relations médias,
    chargé des relations avec les médias, chargée des relations avec les médias, chargé des relations avec la presse,
    chargée des relations avec la presse, conseiller presse, conseillère presse, conseiller communication et presse,
    conseillère communication et presse, responsable presse, responsable de presse, responsable du service de presse,
    responsable des relations presse, responsable relations presse, responsable relations médias, responsable des relations médias,
    responsable des relations avec les médias, responsable médias, chef du service de presse, cheffe du service de presse,
    officier de presse, relations presse, relation presse, relations médias, relations media, relations avec la presse,
    relations avec les médias, relations médias et communication, relations de presse, relations publiques et presse, porte-parole,
    porte-paroles, porte-parolat, demandes presse, demande presse, demandes médias, demandes des médias, demandes de presse,
    demande d'interview, demandes d'interview, demandes d'interviews, demandes d'entrevue, renseignements pour les médias,
    informations pour les médias, information aux médias, pour les médias, pour la presse, pour les journalistes,
    à l'attention des journalistes, réservé à la presse, presse uniquement, agence de presse, agence rp, agence de relations presse, rp,
    press contact, media contact, media relations, press office, press officer, pr manager, relations extérieures et presse,
    attaché aux médias, attachée aux médias, journalistes, permanence presse, astreinte presse, secrétariat de presse, secrétaire de presse
  `.trim().split(/,\s+/),
  contactHeadings: `
    contact, contacts, contactez-nous, nous contacter, contacter, contactez, nos contacts, vos contacts, votre contact, vos interlocuteurs,
    votre interlocuteur, nos interlocuteurs, interlocuteurs, coordonnées, nos coordonnées, coordonnées et contacts, contacts et coordonnées,
    contact et accès, contacts utiles, pour nous contacter, pour nous joindre, nous joindre, comment nous joindre, nous écrire,
    pour plus d'informations, pour plus d'information, plus d'informations, plus d'information, plus d'infos, pour en savoir plus,
    en savoir plus, pour tout renseignement, pour tous renseignements, pour toute information, pour toute question, pour toute demande,
    pour toute information complémentaire, pour tout renseignement complémentaire, pour obtenir plus d'informations, renseignements,
    renseignement, renseignements complémentaires, informations complémentaires, information complémentaire, informations et contacts,
    informations & contact, infos et contacts, informations pratiques, informations, personnes à contacter, personne à contacter,
    personnes de contact, personne de contact, personnes-ressources, personne-ressource, contact presse, contacts presse, contact(s) presse,
    contact média, contact médias, contacts médias, contact pour les médias, renseignements pour les médias, contacts scientifiques,
    contact scientifique, contact chercheur, contacts chercheurs, contact recherche, contact cnrs, contact investisseurs,
    contacts investisseurs, relations avec les investisseurs, équipe, l'équipe, notre équipe, nos équipes, les équipes, qui sommes-nous,
    organigramme, annuaire, annuaire des services, trombinoscope, personnel, le personnel, membres, nos membres, secrétariat, direction,
    la direction, permanents, administration, rédaction, mentions légales, collaborateurs, nos collaborateurs, experts, source
  `.trim().split(/,\s+/),
  honorifics: `
    m mm mme mmes mlle mr monsieur madame mademoiselle messieurs mesdames dr drs docteur docteure pr pre prof professeur professeure me
    maître mgr monseigneur phd ph.d père sœur frère abbé s.e s.e.m sem msc mba mpa ing ir lic m.a
  `.trim().split(/\s+/),
  particles: `
    de du des d' la le les l' van von der den el al ben bin da di dos del della ter ten abu ould
  `.trim().split(/\s+/),
  jobTitles: `
    directeur, directrice, directeurs, directeur.rice, directeur.trice, directeur général, directrice générale, directeur adjoint,
    directrice adjointe, directeur général adjoint, directrice générale adjointe, directeur général des services,
    directrice générale des services, directeur général délégué, directrice générale déléguée, directeur-adjoint, sous-directeur,
    sous-directrice, codirecteur, codirectrice, dg, dga, dgs, dircom, dirigeant, dirigeante, adjoint, adjointe, adjoint au maire,
    adjointe au maire, chef, cheffe, chef de service, cheffe de service, responsable, responsables, coresponsable, chargé, chargée,
    chargé(e), chargé.e, chargés, chargées, attaché, attachée, attaché(e), attaché.e, attachés, attachées, délégué, déléguée,
    délégué général, déléguée générale, porte-parole, conseiller, conseillère, conseiller municipal, conseillère municipale, coordinateur,
    coordinatrice, coordonnateur, coordonnatrice, gestionnaire, gérant, gérante, cogérant, cogérante, assistant, assistante, secrétaire,
    secrétaire général, secrétaire générale, président, présidente, vice-président, vice-présidente, co-président, co-présidente,
    président-directeur général, pdg, p.-d.g, administrateur, administratrice, membre, fondateur, fondatrice, cofondateur, cofondatrice,
    co-fondateur, co-fondatrice, associé, associée, propriétaire, trésorier, trésorière, maire, maire-adjoint, maire-adjointe, bourgmestre,
    échevin, échevine, ministre, secrétaire d'état, député, députée, sénateur, sénatrice, préfet, préfète, sous-préfet, sous-préfète,
    ambassadeur, ambassadrice, consul, consule, consule générale, commissaire, colonel, commandant, commandante, capitaine, lieutenant,
    lieutenante, lieutenant-colonel, adjudant, brigadier, officier, officière, inspecteur, inspectrice, procureur, procureure, juge, avocat,
    avocate, juriste, notaire, magistrat, magistrate, greffier, greffière, journaliste, rédacteur, rédactrice, rédacteur en chef,
    rédactrice en chef, reporter, reportrice, correspondant, correspondante, éditeur, éditrice, photographe, animateur, animatrice,
    réalisateur, réalisatrice, producteur, productrice, présentateur, présentatrice, chroniqueur, chroniqueuse, auteur, auteure, autrice,
    traducteur, traductrice, graphiste, webmestre, webmaster, développeur, développeuse, ingénieur, ingénieure, technicien, technicienne,
    architecte, urbaniste, géomètre, professeur, professeure, enseignant, enseignante, maître de conférences, maîtresse de conférences,
    doctorant, doctorante, chercheur, chercheuse, chercheure, directeur de recherche, directrice de recherche, chargé de recherche,
    chargée de recherche, recteur, rectrice, doyen, doyenne, proviseur, proviseure, instituteur, institutrice, formateur, formatrice,
    médecin, médecin-chef, chirurgien, chirurgienne, infirmier, infirmière, pharmacien, pharmacienne, psychologue, sage-femme,
    kinésithérapeute, éducateur, éducatrice, médiateur, médiatrice, archiviste, bibliothécaire, documentaliste, conservateur, conservatrice,
    commissaire d'exposition, régisseur, régisseuse, comédien, comédienne, metteur en scène, metteuse en scène, chef d'orchestre,
    cheffe d'orchestre, chorégraphe, dramaturge, agent, agente, agent de communication, opérateur, opératrice, hôte d'accueil,
    hôtesse d'accueil, standardiste, réceptionniste, contrôleur, contrôleuse, auditeur, auditrice, analyste, économiste, statisticien,
    statisticienne, consultant, consultante, expert, experte, spécialiste, acheteur, acheteuse, vendeur, vendeuse, community manager,
    chef de projet, cheffe de projet, chef de projets, cheffe de projets, chef de cabinet, cheffe de cabinet, directeur de cabinet,
    directrice de cabinet, stagiaire, apprenti, apprentie, alternant, alternante, bénévole, coach, entraîneur, entraîneuse, sélectionneur,
    curé, évêque, archevêque, pasteur, pasteure, vicaire, aumônier, garde champêtre, gardien, gardienne, concierge, intendant, intendante,
    syndic, syndique, référent, référente, animateur de réseau, manager, ceo, cfo, coo, cto, head of, director, officer, expert-comptable,
    expert comptable
  `.trim().split(/,\s+/),
  units: `
    service, services, service communication, direction, direction générale, direction régionale, direction départementale, sous-direction,
    département communication, pôle, pôles, unité, unités, équipe, bureau, bureaux, cellule, cabinet, cabinet du maire, cabinet du ministre,
    cabinet du préfet, cabinet du président, secrétariat, secrétariat général, secteur, division, subdivision, section, délégation,
    délégation régionale, mission, commission, comité, conseil scientifique, laboratoire, ufr, faculté, chaire, décanat, rectorat, filière,
    antenne, inspection, brigade, bureau régional, bureau politique, médiathèque, bibliothèque, archives municipales, communication,
    communications, communication externe, communication interne, communication institutionnelle, communication et presse,
    presse et communication, affaires publiques, affaires européennes, affaires internationales, relations internationales,
    relations publiques, relations extérieures, relations institutionnelles, ressources humaines, marketing, mécénat, comptabilité,
    finances, affaires juridiques, affaires culturelles, affaires sociales, affaires scolaires, urbanisme, état civil, état-civil, voirie,
    espaces verts, développement durable, développement économique, vie scolaire, vie associative, petite enfance, action sociale,
    action culturelle, police municipale, services techniques, services généraux, informatique, systèmes d'information, logistique, achats,
    recherche et développement, production, billetterie, public, publics, relations avec le public, relations avec les publics, rédaction,
    chancellerie, greffe, parquet, état-major, pool, département, relations presse, relations médias, relations avec les médias,
    relations avec la presse, relations investisseurs
  `.trim().split(/,\s+/),
  organizations: `
    mairie, mairie de, ville, ville de, hôtel de ville, commune, commune de, communauté de communes, communauté d'agglomération,
    communauté urbaine, agglomération, métropole, conseil départemental, conseil régional, conseil général, conseil national,
    conseil municipal, conseil d'état, région, canton, canton de, république, préfecture, sous-préfecture, collectivité, syndicat,
    syndicat mixte, union, confédération, fédération, fédération nationale, ligue, association, amicale, club, ong, fondation, institut,
    instituts, institution, académie, université, universités, école, écoles, école nationale, lycée, collège, crèche, cégep, haute école,
    polytechnique, société, sociétés, groupe, compagnie, entreprise, sa, sas, sasu, sarl, sàrl, eurl, sci, scop, snc, asbl, sprl, srl, inc,
    ltée, holding, agence, agence régionale, agence nationale, office, office de tourisme, office fédéral, chambre, chambre de commerce,
    cci, chambre d'agriculture, chambre de métiers, ministère, ministère de, ministère des, gouvernement, assemblée nationale, sénat,
    parlement, commission européenne, parti, tribunal, cour d'appel, cour, cour des comptes, gendarmerie, police nationale,
    police cantonale, sdis, pompiers, sapeurs-pompiers, ambassade, ambassade de, consulat, hôpital, hôpitaux, centre hospitalier, chu, chru,
    clinique, ehpad, ars, caisse, caf, cpam, mutuelle, assurances, assurance, banque, crédit, musée, musées, théâtre, opéra, orchestre,
    philharmonie, festival, centre culturel, centre national, centre de recherche, centre d'art, observatoire, conservatoire, maison de,
    palais, château, fnac, cnrs, inserm, inrae, ccas, éditions, presses, journal, radio, télévision, diocèse, paroisse, église, évêché,
    croix-rouge, parc national, parc naturel, parc naturel régional, port, aéroport, gare, coopérative, réseau, haut-commissariat, autorité,
    établissement public, groupement, collectif, mouvement, laboratoires
  `.trim().split(/,\s+/),
  offices: `
    accueil, accueil général, accueil du public, réception, standard, secrétariat, secrétariat général, service clients, service client,
    service clientèle, relation client, relations clients, service consommateurs, service après-vente, sav, hotline, assistance, support,
    support technique, assistance technique, service technique, renseignements, informations, information, service de presse,
    service presse, bureau de presse, cellule presse, permanence presse, service communication, service de communication,
    service de la communication, direction de la communication, rédaction, la rédaction, newsroom, courrier des lecteurs, abonnements,
    service abonnements, publicité, régie publicitaire, petites annonces, billetterie, réservations, réservation, location, caisse,
    boutique, groupes, visites, siège, siège social, administration, permanence, guichet, guichet unique, bureau d'accueil,
    office de tourisme, point info, point information, centre d'appel, centre d'appels, urgences, samu, pompiers, police municipale,
    astreinte, service des admissions, admissions, scolarité, inscriptions, service des inscriptions, bourses, ressources humaines,
    recrutement, service juridique, comptabilité, facturation, service des ventes, service commercial, investisseurs,
    relations investisseurs, actionnaires, service des sports, état civil, donateurs, service donateurs, adhésions, médiation, dpo,
    délégué à la protection des données, contact général, demandes générales, questions générales, service culturel
  `.trim().split(/,\s+/),
  streets: `
    rue, avenue, av, av., boulevard, bd, bd., bld, blvd, place, pl, quai, chemin, impasse, allée, allées, cours, square, passage, route,
    rte, faubourg, esplanade, promenade, chaussée, bp, cs, cedex, b.p, boîte postale, case postale, cp, zone industrielle, zi, z.i, zac, za,
    lieu-dit, résidence, bâtiment, bât, étage, bis, rond-point, villa, cité, parvis
  `.trim().split(/,\s+/),
  months: `
    janvier février mars avril mai juin juillet août septembre octobre novembre décembre janv févr avr juil sept oct nov déc
  `.trim().split(/\s+/),
  weekdays: `
    lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, lundis, mardis, mercredis, jeudis, vendredis, samedis, dimanches,
    du lundi au vendredi, du lundi au samedi, du mardi au samedi, du mardi au dimanche, jours ouvrables, jours fériés, week-end,
    tous les jours, en semaine
  `.trim().split(/,\s+/),
  at: ['at', 'arobase', 'arobas', 'arrobase', 'arobaz', 'chez', 'à'],
  dot: ['point', 'dot', 'pt'],
  decoyLabels: `
    siret, n° siret, numéro siret, siren, n° siren, rcs, r.c.s, rcs paris, rna, rm, naf, ape, code naf, code ape, code apet, tva, n° tva,
    numéro de tva, tva intracommunautaire, n° tva intracommunautaire, numéro de tva intracommunautaire, tva intra, tva/btw, bce,
    n° d'entreprise, numéro d'entreprise, ide, che, iban, bic, swift, rib, compte bancaire, n° de compte, ccp, code banque, code guichet,
    isbn, issn, eissn, doi, ean, isin, lei, au capital de, capital social, registre du commerce, registre du commerce et des sociétés,
    n° d'immatriculation, immatriculation, immatriculée, numéro d'agrément, agrément, licence n°, licences, n° de licence, cppap, n° cppap,
    dépôt légal, n° de déclaration, déclaration d'activité, numéro de déclaration, finess, n° finess, uai, rne, orias, n° orias, cnil,
    n° de dossier, numéro de dossier, référence, références, réf, réf., n/réf, v/réf, cote, numéro client, n° client, numéro de commande,
    n° de commande, numéro d'adhérent, numéro de facture, n° de facture, code postal, né le, née le, naissance, date de naissance,
    sécurité sociale, nir, code d'accès, code pin, pin, mot de passe, id de réunion, identifiant de réunion, code secret, arrêté, arrêté n°,
    décret, décret n°, loi n°, délibération, délibération n°, coordonnées gps, gps, latitude, longitude, duns, gln, peppol, eori, neq
  `.trim().split(/,\s+/),
  ...frNames,
};
