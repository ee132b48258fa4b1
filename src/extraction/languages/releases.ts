/** What a press release is called at its head, in all languages: of one release, not of a list of them. */
export const releases: readonly string[] = `
  press release, press releases, news release, news releases, media release, media releases, press statement, media statement, media advisory, news advisory, press advisory, press notice,
  for immediate release, for release, release date, embargoed until, press announcement, news transcript, press communiqué, pressmeddelande, pressmeddelanden, pressinbjudan,
  pressinformation, pressemeddelelse, pressemelding, pressemelding til, pressemeldinger, pressemitteilung, pressemitteilungen, presseinformation, presseaussendung,
  medienmitteilung, medieninformation, presseeinladung, pressedienst, lehdistötiedote, mediatiedote, tiedote, lehdistökutsu,
  fréttatilkynning, communiqué de presse, communique de presse, dossier de presse, persbericht, persuitnodiging, comunicado de prensa,
  nota de prensa, comunicato stampa, nota stampa, comunicado de imprensa, nota de imprensa, nota à imprensa, informacja prasowa,
  komunikat prasowy, notatka prasowa, tisková zpráva, tlačová správa
`
  .trim()
  .split(/,\s+/);

/** What heads the words of a release that are meant for editors alone, in all languages: whoever stands there is for the press. */
export const releaseEnds: readonly string[] = `
  notes to editors, note to editors, notes for editors, note for editors, editors' notes, editor's notes, editors notes, notes to editor, note to editor, media notes, till redaktionen, till redaktionerna, information till redaktionen, note till redaktörer, för redaktioner,
  til redaksjonen, til redaksjonene, note til redaksjonen, til redaktionen, til redaktionerne, note til redaktionen, noter til redaktionen, note til redaktører, noter til redaktører,
  tiedoksi toimituksille, tiedoksi medialle, toimituksille tiedoksi, hinweis an die redaktion, hinweis an die redaktionen, hinweis für die redaktion,
  hinweis für die redaktionen, hinweise für die redaktion, hinweise für redaktionen, hinweis für redaktionen, hinweise an die redaktionen, anmerkung für die redaktion, für die redaktionen,
  rückfragehinweis, rückfragehinweise, rückfragen & kontakt, rückfragen und kontakt, noot voor de redactie, noot voor redactie, noot voor de redacties, noot voor redacties, noot aan de redactie, noot aan redacties, noot redactie, niet voor publicatie,
  note aux rédactions, note à la rédaction, note à l'attention des rédactions, note aux journalistes, à l'attention des rédactions, à l'attention des journalistes, nota a los editores, nota para los editores, nota a la redacción,
  nota a las redacciones, nota para redactores, nota para los medios, nota a los medios, nota alle redazioni, note per la redazione, note per le redazioni, nota per le redazioni, nota per la redazione, nota aos editores,
  nota às redações, notas aos editores, nota para editores, nota à redação, uwaga dla redakcji, informacja dla redakcji, do wiadomości redakcji, nota dla redakcji, poznámka pro editory,
  poznámky pro editory, poznámka pro redakce, pro redakce, athugið ritstjórar
`
  .trim()
  .split(/,\s+/);

/** Words of desks that stand on releases too and are not for the press. */
export const notForPress: readonly string[] = `
  investor, investors, shareholder, shareholders, analyst, analysts, consumer, consumers, customer, customers, patients, public contact,
  public inquiries, public enquiries, sales, orders, subscriptions, switchboard, investerare, investerarkontakt, investor relations, analytiker,
  kundtjänst, kundservice, kunder, växel, växeln, allmänheten, investorkontakt, investeringskontakt, kundeservice, kunder, sentralbord,
  omstilling, sijoittajat, sijoittajasuhteet, asiakaspalvelu, vaihde, investoren, anleger, aktionäre, kunden, kundenservice, bürgertelefon,
  bürgerservice, zentrale, fjárfestar, skiptiborð, investisseurs, actionnaires, analystes, service client, standard, investeerders,
  beleggers, klantenservice, centrale, telefooncentrale, inversores, accionistas, atención al cliente, centralita, conmutador, investitori, azionisti, servizio clienti, centralino, investidores,
  apoio ao cliente, central telefónica, central telefônica, inwestorzy, relacje inwestorskie, biuro obsługi klienta, centrala, centrala telefoniczna, investoři, ústředna, ústřednu, zákaznický servis
`
  .trim()
  .split(/,\s+/);

/** What a page for the press is called, and nobody's unit. */
export const pressRooms: readonly string[] = `
  press room, pressroom, newsroom, press centre, press center, media centre, media center, pressrum, pressrummet, presscenter, presserom,
  presserommet, presserum, presseraum, pressecenter, lehdistöhuone, mediahuone, fjölmiðlatorg, salle de presse, espace presse, persruimte,
  perskamer, sala de prensa, sala stampa, area stampa, sala de imprensa, biuro prasowe online, tiskové centrum
`
  .trim()
  .split(/,\s+/);

/** What the part of an address is called below which a site's news stand, in all languages. */
export const news: ReadonlySet<string> = new Set(
  `
  news, newsroom, news and events, latest news, media, press, nyheter, nyhet, nyhetsarkiv, aktuellt, nyhetsrum, nyheder, nyhed, aktuelt, nyhetsrom, presse, pressemeddelelser, uutiset,
  ajankohtaista, tiedotteet, frettir, fréttir, aktuelles, meldungen, neuigkeiten, nachrichten, medien, presse medien, actualites, actualités, actualite, communiques, nieuws, actueel,
  nieuwsberichten, persberichten, noticias, actualidad, prensa, sala de prensa, notizie, comunicati, comunicati stampa, novita, noticias e eventos, imprensa, comunicacao, aktualnosci,
  aktualności, wiadomosci, aktuality, zpravy, tiskove zpravy, novinky
`
    .trim()
    .split(/,\s+/),
);
