/**
 * What cells hold that no heading explains, in all languages of column-headings.ts: parted by commas, compared folded. A word that begins
 * with "-" is the end of a longer one ("-chef" of "presschef").
 */

/** In the title of a person. */
export const TITLE_WORDS = `
  -chef, -chefen, -direktör, vd, -ansvarig, -strateg, -sekreterare, -ordförande, kommunalråd, borgmästare, -råd, -kommunikatör, -ledare,
  -redaktör, -talesperson, -handläggare, -samordnare, -rektor, -sjef, -leder, -direktør, -rådgiver, -ansvarlig, ordfører, -konsulent,
  -redaktør, rektor, -talsmann, -rådmann, -borgmester, -chefkonsulent, -talsmand, -johtaja, -päällikkö, -tiedottaja, -asiantuntija,
  -sihteeri, -vastaava, -puhemies, -koordinaattori, -stjóri, -fulltrúi, -formaður, -ritari, director, manager, officer, head, chief,
  editor, adviser, advisor, spokesperson, spokesman, spokeswoman, secretary, mayor, coordinator, president, minister, professor, assistant,
  specialist, ceo, chairman, chair, lead, -leiter, -leiterin, -referent, -referentin, -sprecher, -sprecherin, bürgermeister,
  bürgermeisterin, geschäftsführer, geschäftsführerin, -vorstand, -minister, -ministerin, redakteur, redakteurin, directeur, directrice,
  responsable, chargé, chargée, maire, président, présidente, attaché, attachée, secrétaire, porte-parole, rédacteur, rédactrice, -manager,
  -voorlichter, woordvoerder, burgemeester, wethouder, hoofd, -adviseur, directora, jefe, jefa, portavoz, alcalde, alcaldesa, concejal,
  secretario, secretaria, coordinador, coordinadora, direttore, direttrice, responsabile, addetto, addetta, sindaco, sindaca, assessore,
  portavoce, segretario, capo, diretor, diretora, chefe, assessor, assessora, vereador, vereadora, presidente, porta-voz, dyrektor,
  kierownik, rzecznik, rzeczniczka, burmistrz, prezydent, naczelnik, sekretarz, specjalista, ředitel, ředitelka, vedoucí, mluvčí, starosta,
  starostka, tajemník, tajemnice, náměstek, primátor, referent`;

/** In the name of a part of an organization. */
export const UNIT_WORDS = `
  -avdelningen, -avdelning, -förvaltningen, -förvaltning, -enheten, -enhet, -kontoret, -kontor, -nämnden, -nämnd, -staben, stab,
  -ledningen, -ledning, -sektionen, -gruppen, -redaktionen, -redaktion, -kansliet, -kansli, ledningsgrupp, styrelse, -styrelsen, politiker,
  kommunikation, -avdelingen, -avdeling, -etaten, -seksjonen, -eining, -utvalget, ledelse, -ledelsen, -afdelingen, -afdeling,
  -forvaltningen, -forvaltning, -udvalget, -osasto, -yksikkö, -toimiala, -virasto, johto, -palvelut, viestintä, -lautakunta, -deild, -svið,
  -skrifstofa, department, unit, division, team, services, service, office, committee, board, desk, directorate, leadership, management,
  communications, -abteilung, abteilung, -amt, amt, referat, dezernat, -stelle, fachbereich, vorstand, leitung, -leitung, stabsstelle,
  direction, département, pôle, cabinet, bureau, commission, afdeling, directie, college, departamento, servicio, área, concejalía,
  gabinete, dirección, ufficio, dipartimento, settore, assessorato, direzione, giunta, serviço, direção, divisão, departament, wydział,
  biuro, zarząd, odbor, oddělení, úsek, kancelář, vedení, rada`;

/** In the name of an organization. */
export const ORGANIZATION_WORDS = `
  kommun, kommunen, kommuns, region, regionen, länsstyrelsen, -länsstyrelsen, landsting, ab, -myndigheten, -verket, -polisen, polisen,
  polis, -universitetet, universitet, -universitet, högskola, -högskolan, -högskola, -sjukhuset, sjukhus, -bolaget, -förbundet, förbundet,
  stiftelsen, -bladet, -tidningen, kommune, fylkeskommune, -direktoratet, as, asa, departementet, -departementet, politiet, helse,
  høgskole, sykehus, styrelsen, ministeriet, -ministeriet, aps, kaupunki, kunta, oy, oyj, ministeriö, -ministeriö, poliisi, yliopisto,
  sairaala, hyvinvointialue, -bær, sveitarfélag, hf, ehf, -ráðuneyti, háskóli, lögreglan, council, ltd, plc, inc, llc, university, police,
  hospital, ministry, agency, authority, association, trust, county, city, foundation, institute, bank, stadt, gemeinde, landkreis,
  landratsamt, gmbh, ag, ev, ministerium, -ministerium, polizei, -polizei, universität, -amt, bundesamt, hochschule, klinikum, mairie,
  ville, préfecture, conseil, université, hôpital, région, sarl, sa, ministère, gemeente, provincie, bv, nv, ministerie, universiteit,
  politie, ziekenhuis, ayuntamiento, diputación, universidad, policía, ministerio, junta, sl, comune, regione, provincia, università,
  ospedale, questura, spa, srl, prefettura, ministero, câmara, município, universidade, lda, polícia, ministério, urząd, gmina, powiat,
  uniwersytet, szpital, policja, ministerstwo, starostwo, město, obec, kraj, univerzita, nemocnice, policie, ministerstvo, magistrát, sro`;

/** What answers and is nobody: desks. */
export const DESK_WORDS = `
  växel, växeln, -växel, reception, receptionen, kundtjänst, kundcenter, kontaktcenter, pressjour, pressjouren, presstjänst, presstjänsten,
  pressavdelningen, pressrum, presskontakt, presskontakter, mediejour, medietjänst, -desken, nyhetsdesk, -redaktion, -redaktionen,
  redaktionen, tips, tipstelefon, upplysning, kansli, registrator, jour, -jouren, jourtelefon, vakthavande, ledningscentral, larmcentral,
  -central, -centralen, vaktmästeri, support, servicedesk, helpdesk, sentralbord, sentralbordet, resepsjon, resepsjonen, pressevakt,
  pressevakten, -vakt, vakten, vaktsentral, operasjonssentralen, operasjonssentral, servicetorg, servicekontor, redaksjonen, pressekontakt,
  hovednummer, omstilling, omstillingen, borgerservice, pressevagt, pressevagten, vagtcentral, vagtcentralen, -vagten, vaihde,
  puhelinvaihde, asiakaspalvelu, mediapäivystys, viestintäpäivystys, neuvonta, tilannekeskus, kirjaamo, päivystys, skiptiborð, móttaka,
  þjónustuver, fréttastofa, switchboard, press office, press desk, newsdesk, news desk, newsroom, media desk, media centre, media
  enquiries, press enquiries, customer service, customer services, contact centre, call centre, helpline, hotline, duty officer, control
  room, enquiries, zentrale, empfang, pressestelle, presseamt, vermittlung, telefonzentrale, bürgertelefon, bürgerbüro, redaktion,
  leitstelle, lagezentrum, poststelle, -pressestelle, standard, accueil, service de presse, service presse, bureau de presse, presse,
  centre d'appels, permanence, rédaction, salle de presse, receptie, balie, persdienst, persvoorlichting, klantenservice, meldkamer,
  piketdienst, redactie, centrale, centralita, recepción, gabinete de prensa, oficina de prensa, atención al cliente, redacción,
  centralino, ufficio stampa, sala stampa, portineria, redazione, central telefónica, receção, recepção, gabinete de imprensa, assessoria
  de imprensa, atendimento, redação, centrala, recepcja, sekretariat, biuro prasowe, dyżurny, redakcja, infolinia, ústředna, podatelna,
  recepce, tiskové oddělení, tiskový odbor, redakce, infolinka, dispečink, operační středisko`;

/** A cell that says nothing. */
export const NOTHING_WORDS = `
  saknas, ingen, inget, finns ej, finns inte, ej, okänd, okänt, mangler, ikke, ei ole, ei, puuttuu, engin, ekkert, n/a, na, none, nil,
  null, unknown, nan, undefined, tba, tbc, tbd, not available, keine, keiner, kein, unbekannt, ka, k.a, entfällt, néant, aucun, aucune,
  inconnu, nc, geen, onbekend, nvt, n.v.t, no disponible, nd, ninguno, ninguna, sin datos, nessuno, nessuna, non disponibile, nenhum,
  nenhuma, brak, nie dotyczy, není, žádný, žádná, nezná, #n/a, #ref, #name, #value, #null`;

/** A tick in a column of the press, and what stands for the press among tags or as a heading over rows. */
export const YES_WORDS = `
  x, ja, yes, y, j, true, sant, sann, wahr, vrai, oui, si, sí, sim, tak, ano, kyllä, já, 1, v, ok, press, media, presse, press contact`;
export const PRESS_WORDS = `
  press, media, medier, presskontakt, presskontakter, mediekontakt, mediekontakter, presse, pressekontakt, pressekontakter, mediakontakt,
  lehdistö, mediayhteydet, medialle, fjölmiðlar, press contact, press contacts, media contact, media contacts, press office, für die
  presse, presse und medien, contact presse, contacts presse, pers, perscontacten, prensa, contacto de prensa, stampa, ufficio stampa,
  imprensa, prasa, kontakt dla mediów, tisk, pro média, kontakty pro média`;
