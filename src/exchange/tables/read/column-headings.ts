import type { Meaning } from './column-meaning.ts';
import { PHONE_WORDS } from './phone-words.ts';

/**
 * What headings of columns are called, by meaning: sv nb nn da fi is en de fr nl es it pt pl cs, and the fields of LDAP, Outlook, Google,
 * Thunderbird and macOS. Parted by commas; compared folded, without figures and without the words of `QUALIFIERS`.
 */
export const HEADINGS: Readonly<Record<Meaning, string>> = {
  ...PHONE_WORDS,
  name: `
    namn, för- och efternamn, förnamn och efternamn, fullständigt namn, kontaktperson, kontaktpersoner, kontakt, namn och titel, namn och befattning, person, medarbetare, handläggare,
    kontaktnamn, navn, fullt navn, fornavn og etternavn, for- og etternavn, kontaktnavn, medarbeider, namn på person, fulde navn, for- og
    efternavn, medarbejder, nimi, koko nimi, etu- ja sukunimi, yhteyshenkilö, henkilö, nafn, fullt nafn, tengiliður, name, full name,
    contact, contact person, contact name, display name, employee, cn, common name, spokesperson, talesperson, ansprechpartner,
    ansprechperson, ansprechpartnerin, vor- und nachname, vorname und nachname, vorname nachname, mitarbeiter, anzeigename, nom complet,
    nom et prénom, prénom et nom, nom prénom, prénom nom, interlocuteur, naam, volledige naam, contactpersoon, voor- en achternaam,
    medewerker, nombre completo, nombre y apellidos, nombre y apellido, contacto, persona de contacto, nome completo, nome e cognome,
    cognome e nome, nominativo, referente, contatto, persona di contatto, nome e apelido, nome e sobrenome, contato, pessoa de contacto,
    imię i nazwisko, nazwisko i imię, osoba kontaktowa, osoba, jméno a příjmení, příjmení a jméno, celé jméno, kontaktní osoba, file as`,
  firstName: `
    förnamn, tilltalsnamn, fornavn, fornamn, etunimi, eiginnafn, fornafn, first name, firstname, given name, forename, vorname, rufname,
    prénom, voornaam, nombre, nombre de pila, nome, nome próprio, primeiro nome, imię, jméno, křestní jméno, gn`,
  lastName: `
    efternamn, etternavn, etternamn, efternavn, sukunimi, eftirnafn, kenninafn, last name, lastname, surname, family name, sn, nachname,
    familienname, zuname, nom, nom de famille, achternaam, familienaam, apellido, apellidos, cognome, apelido, sobrenome, último nome,
    nazwisko, příjmení`,
  jobTitle: `
    titel, befattning, roll, yrkestitel, tjänst, funktion, uppdrag, tjänstetitel, yrke, position, tjänsteställning, ansvar, ansvarsområde,
    tittel, stilling, stillingstittel, rolle, funksjon, stillingsbetegnelse, stillingsnemning, titteli, nimike, tehtävä, tehtävänimike,
    virkanimike, asema, rooli, vastuualue, starfsheiti, starf, titill, hlutverk, title, job title, role, function, occupation, post,
    designation, responsibility, remit, beat, berufsbezeichnung, stellung, aufgabe, amtsbezeichnung, zuständigkeit, dienstbezeichnung,
    beruf, titre, fonction, poste, rôle, qualité, profession, functie, rol, functietitel, beroep, cargo, puesto, función, título,
    ocupación, qualifica, ruolo, funzione, carica, titolo, incarico, posizione, mansione, função, categoria profissional, stanowisko,
    funkcja, tytuł, rola, zawód, pozice, funkce, titul, pracovní pozice, organization title`,
  organization: `
    organisation, företag, bolag, myndighet, arbetsgivare, förening, företagsnamn, kommun, region, verksamhet/organisation,
    organisationsnamn, medieföretag, organisasjon, virksomhet, bedrift, selskap, arbeidsgiver, firma, kommune, etat, verksemd,
    selskapsnavn, virksomhed, myndighed, arbejdsgiver, virksomhedsnavn, organisaatio, yritys, työnantaja, virasto, kunta, yrityksen nimi,
    toimipaikka, fyrirtæki, stofnun, vinnustaður, samtök, sveitarfélag, organization, company, employer, agency, authority, organization
    name, company name, o, council, outlet, institution, unternehmen, behörde, arbeitgeber, verband, firmenname, gemeinde, entreprise,
    société, organisme, employeur, structure, collectivité, commune, association, organisatie, bedrijf, bedrijfsnaam, instelling, gemeente,
    werkgever, organización, empresa, institución, entidad, compañía, organismo, ayuntamiento, organizzazione, azienda, ente, società,
    istituzione, comune, organização, entidade, instituição, companhia, câmara municipal, organizacja, instytucja, urząd, pracodawca,
    gmina, organizace, společnost, instituce, úřad, zaměstnavatel, obec, org`,
  unit: `
    avdelning, enhet, förvaltning, område, verksamhet, verksamhetsområde, sektion, team, arbetsplats, kontor, grupp, nämnd, division,
    institution, ämne, ämnesområde, fråga, avdeling, seksjon, eining, divisjon, gruppe, fagområde, tema, tenesteområde, afdeling,
    forvaltning, center, enhed, osasto, yksikkö, toimiala, tiimi, palvelualue, jaosto, deild, svið, skrifstofa, department, unit, section,
    directorate, office, desk, area, topic, subject, ou, dept, business unit, organization department, service area, abteilung, referat,
    dezernat, amt, bereich, fachbereich, sachgebiet, einheit, stabsstelle, ressort, thema, themen, service, direction, département, unité,
    pôle, bureau, thème, thématique, dienst, eenheid, directie, sector, onderwerp, departamento, unidad, área, servicio, sección, dirección
    general, gabinete, ufficio, dipartimento, settore, servizio, unità, direzione, reparto, unidade, serviço, direção, divisão, setor,
    wydział, dział, departament, jednostka, biuro, komórka organizacyjna, odbor, oddělení, úsek, útvar, sekce`,
  email: `
    e-post, epost, e-postadress, epostadress, mejl, mail, e-mail, email, e-mejl, mailadress, mejladress, e-postadresse, epostadresse,
    e-mailadresse, mailadresse, sähköposti, sähköpostiosoite, meili, s-posti, netfang, tölvupóstur, tölvupóstfang, email address, e-mail
    address, e mail value, email value, emails, primary email, secondary email, alternate email, mail address, e-mails, email id,
    e-mail-adresse, courriel, adresse e-mail, adresse mail, mél, adresse électronique, adresse de messagerie, adresse email, courriels,
    e-mailadres, mailadres, emailadres, correo, correo electrónico, dirección de correo, dirección de correo electrónico, posta
    elettronica, indirizzo e-mail, indirizzo email, indirizzo di posta elettronica, pec, correio electrónico, correio eletrónico, correio
    eletrônico, endereço de e-mail, endereço de correio electrónico, adres e-mail, poczta, poczta elektroniczna, adres poczty
    elektronicznej, e-mailová adresa, emailová adresa, elektronická pošta, redaktionsmejl, e-postadr`,
  hours: `
    öppettider, öppet, telefontider, telefontid, tider, tid, nås, tillgänglig, bemannat, åpningstider, åpningstid, tilgjengelig,
    opningstider, åbningstider, åbningstid, træffetid, aukioloajat, aukioloaika, puhelinaika, palveluajat, opnunartími, símatími, hours,
    opening hours, office hours, availability, available, times, working hours, öffnungszeiten, sprechzeiten, sprechzeit, erreichbarkeit,
    erreichbar, bürozeiten, telefonzeiten, horaires, heures d'ouverture, heures, disponibilité, openingstijden, bereikbaarheid, bereikbaar,
    horario, horarios, horario de atención, orari, orario, orario di apertura, horário, horários, horário de atendimento, godziny, godziny
    otwarcia, godziny pracy, dostępność, úřední hodiny, otevírací doba, provozní doba, hodiny, dostupnost`,
  press: `
    press, presskontakt, för press, presskontakter, pressansvarig, media, mediekontakt, presse, pressekontakt, for presse, pressekontakter,
    lehdistö, mediayhteyshenkilö, medialle, fjölmiðlar, for the press, press contact, media contact, für die presse, contact presse, pers,
    perscontact, prensa, contacto de prensa, stampa, contatto stampa, imprensa, prasa, kontakt dla mediów, dla mediów, tisk, pro média,
    kontakt pro média`,
  tags: `
    kategori, kategorier, tagg, taggar, etikett, etiketter, nyckelord, grupper, bevakning, bevakningsområde, stikkord, kategoriar, emneord,
    merkelapper, nøgleord, mærker, luokka, luokat, asiasanat, avainsanat, tunnisteet, flokkur, flokkar, efnisorð, merki, category,
    categories, tag, tags, labels, keywords, groups, group membership, topics, kategorie, kategorien, schlagwort, schlagworte,
    schlagwörter, stichworte, gruppen, catégorie, catégories, étiquettes, mots-clés, groupes, categorie, categorieën, trefwoorden, groepen,
    categoría, categorías, etiquetas, palabras clave, grupos, categoria, etichette, parole chiave, gruppi, categorias, palavras-chave,
    kategoria, etykiety, słowa kluczowe, štítky, klíčová slova, skupiny`,
  note: `
    anteckning, anteckningar, notering, kommentar, kommentarer, övrigt, anmärkning, info, information, notis, bra att veta, beskrivning,
    notat, notater, merknad, merknader, merknadar, annet, bemærkning, bemærkninger, noter, andet, øvrigt, muistiinpanot, huomautus,
    huomautukset, huom, lisätiedot, muuta, kommentti, athugasemd, athugasemdir, annað, glósur, note, notes, comment, comments, remarks,
    remark, other, additional information, description, notiz, notizen, bemerkung, bemerkungen, anmerkung, anmerkungen, kommentare,
    hinweis, hinweise, sonstiges, beschreibung, remarque, remarques, commentaire, commentaires, observations, divers, précisions,
    opmerking, opmerkingen, notitie, notities, overig, toelichting, nota, notas, observaciones, comentario, comentarios, otros,
    osservazioni, commenti, annotazioni, altro, observações, comentários, outros, obs, uwagi, notatka, notatki, komentarz, inne, poznámka,
    poznámky, komentář, jiné`,
  address: `
    adress, besöksadress, postadress, kontorsadress, adresse, besøksadresse, postadresse, besøgsadresse, kontoradresse, osoite,
    käyntiosoite, postiosoite, heimilisfang, póstfang, address, postal address, office address, mailing address, full address, address
    formatted, work address, anschrift, postanschrift, dienstanschrift, adresse postale, adres, postadres, bezoekadres, dirección,
    dirección postal, domicilio, indirizzo, sede, endereço, morada, adres pocztowy, siedziba, adresa, poštovní adresa, sídlo`,
  street: `
    gatuadress, gata, gateadresse, gate, gatenavn, vegadresse, vej, vejnavn, gade, gadenavn, adresselinje, katuosoite, lähiosoite, katu,
    götuheiti, street, street address, address street, address line, business street, work street, straße, strasse, straße und hausnummer,
    straße hausnummer, rue, voie, adresse ligne, straat, straat en huisnummer, calle, domicilio calle, via, indirizzo via, rua, ulica,
    ulice, ulice a číslo`,
  postalCode: `
    postnummer, postnr, postinumero, postinro, póstnúmer, póstnr, postal code, postcode, zip, zip code, zipcode, address postal code,
    postleitzahl, plz, code postal, cp, código postal, cap, codice postale, cep, kod pocztowy, kod, psč, poštovní směrovací číslo,
    zip/postal code`,
  locality: `
    ort, postort, stad, tätort, placering, placeringsort, stationeringsort, poststed, sted, by, bynavn, arbeidssted, postitoimipaikka,
    kaupunki, paikkakunta, staður, bær, borg, city, town, locality, address city, location, office location, stadt, standort, ville,
    localité, plaats, woonplaats, vestigingsplaats, ciudad, localidad, población, municipio, città, località, cidade, localidade, concelho,
    miasto, miejscowość, město, lokalita, physical delivery office name, l`,
  country: `
    land, nation, maa, land/region, country, country/region, country or region, address country, c, co, staat, pays, pays/région, país,
    país/región, paese, nazione, stato, país/região, kraj, kraj/region, země, stát, země/oblast`,
  statedAt: `
    uppdaterad, senast uppdaterad, ändrad, senast ändrad, uppdaterat, oppdatert, sist oppdatert, sist endret, endret, oppdatert dato,
    opdateret, senest opdateret, ændret, sidst opdateret, päivitetty, viimeksi päivitetty, muokattu, uppfært, síðast uppfært, breytt,
    updated, last updated, modified, last modified, changed, last changed, date modified, when changed, aktualisiert, geändert, zuletzt
    geändert, zuletzt aktualisiert, stand, mis à jour, mise à jour, dernière mise à jour, modifié, bijgewerkt, laatst bijgewerkt,
    gewijzigd, laatst gewijzigd, actualizado, última actualización, modificado, aggiornato, ultimo aggiornamento, data aggiornamento,
    atualizado, última atualização, zaktualizowano, aktualizacja, ostatnia aktualizacja, data aktualizacji, aktualizováno, poslední
    aktualizace, změněno`,
  ignore: `
    id, löpnr, löpnummer, anställningsnummer, anst nr, personnummer, födelsedatum, användarnamn, kön, foto, bild, hemsida, webbplats, webb,
    webbsida, url, länk, org nr, orgnr, organisationsnummer, mellannamn, suffix, nettside, hjemmeside, brukernavn, fødselsdato, mellomnavn,
    ansattnr, organisasjonsnummer, brugernavn, fødselsdag, mellemnavn, cvr, medarbejdernr, kotisivu, verkkosivu, www, y-tunnus, toinen
    nimi, vefsíða, kennitala, millinafn, user name, username, employee id, employee number, staff id, birthday, gender, photo, image,
    picture, website, web site, web page, website value, website label, linkedin, twitter, facebook, instagram, additional name, middle
    name, initials, name prefix, name suffix, nickname, yomi name, phonetic name, phonetic first name, phonetic middle name, phonetic last
    name, given name yomi, family name yomi, additional name yomi, organization yomi name, organization type, organization symbol,
    organization location, organization job description, short name, maiden name, billing information, directory server, mileage, hobby,
    sensitivity, priority, subject type, language, salutation, honorific, e mail display name, email display name, anniversary, assistants
    name, assistant name, manager, manager name, spouse, children, referred by, account, private, location type, address type, address
    label, address po box, address extended address, address region, relation type, relation value, event type, event value, custom field
    type, e mail typ, e mail angezeigter name, e posttype, visningsnavn for e post, vist navn for e mail, type de messagerie, nom complet de l adresse
    de messagerie, region geschäftlich, region arbete, region arbeid, dép région bureau, custom field value, custom field label, custom field, relation label, event label, im type, im service, im value, birth year,
    birth month, birth day, screen name, sam account name, user principal name, object class, dn, distinguished name, uid, object guid,
    state, business state, region business, home street, home city, home state, home postal code, home country, home country region, home
    address, home zip code, home address po box, business address po box, other street, other city, other state, other postal code, other
    country, other country region, other address po box, hem, gatuadress hem, ort hem, postnummer hem, region hem, land region hem,
    visningsnamn för e post, e posttyp, nutzername, benutzername, geburtstag, geschlecht, homepage, webseite, internet, anrede, weitere
    vornamen, namenszusatz, personalnummer, civilité, date de naissance, site web, site internet, matricule, deuxième prénom, nom
    d'utilisateur, gebruikersnaam, geboortedatum, geslacht, aanhef, tussenvoegsel, personeelsnummer, sitio web, página web, web, dni, sexo,
    tratamiento, fecha de nacimiento, sito, sito web, codice fiscale, data di nascita, sesso, matricola, sítio web, data de nascimento,
    nif, strona www, strona internetowa, lp, pesel, data urodzenia, login, webové stránky, ič, ičo, datum narození, pořadí, titul před,
    pgp, fingerprint, skype, teams, signal, kommunkod, kommunnummer, kommunenummer, kommunenr`,
};

/** Where a number or address is used, that it is one of several, whose it is: no part of what a column holds. */
export const QUALIFIERS = `
  arbete arb jobb work business office arbeid arbeidet jobb arbejde työ vinna geschäftlich dienstlich büro bureau professionnel pro werk
  zakelijk trabajo trabalho lavoro ufficio profesional służbowy służbowa sluzbowy pracovní praca práce nr nummer number no numero número
  numéro num číslo primary primär other annan din ditt er ert your the kontorets direktör value first second`;

/** A column so called is of somebody's home: its place is nobody's business, and its number is called so. */
export const HOME = `
  hem hemma hjem privat heim home koti kotiin heima private domicile personnel privé thuis particular personal casa privato domácí domowy
  soukromý prywatny`;
